#include "ui/widgets/badge.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace doorstep {

namespace {

QColor ground(Badge::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Badge::Kind::Accent:
        return style::accentTint(palette);
    case Badge::Kind::Good:
        return style::mixed(palette.color(QPalette::Window), style::good(palette), 0.16);
    case Badge::Kind::Warning:
        return style::warningTint(palette);
    case Badge::Kind::Plain:
        break;
    }
    return style::panel(palette);
}

} // namespace

Badge::Badge(const QString &text, Kind kind, QWidget *parent) : QLabel(parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(style::font(style::Type::Caption));
    const int side = style::space(style::Space::Gap);
    const int hair = style::space(style::Space::Hair);
    setContentsMargins(side, hair, side, hair);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMinimumWidth(0);
}

void Badge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::hairline(palette()), 1));
    painter.setBrush(ground(m_kind, palette()));
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace doorstep
