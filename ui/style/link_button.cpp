#include "ui/style/link_button.h"

#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyleOption>

namespace doorstep::style {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPlainText(text);
}

void LinkButton::setPlainText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + space(Space::Small), fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {widthOf(6), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Link));
    const QString shown = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(),
                     int(Qt::AlignVCenter | Qt::TextSingleLine)
                         | int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     shown);
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        shapes::focusRing(&painter, rect(), option);
    }
}

} // namespace doorstep::style
