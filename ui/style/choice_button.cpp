#include "ui/style/choice_button.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace doorstep::style {

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &title, const QString &detail, QWidget *parent)
    : QPushButton(icon, title, parent), m_detail(detail)
{
    setAccessibleDescription(detail);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const int lines =
        QFontMetrics(style::font(Type::Strong)).height() + QFontMetrics(style::font(Type::Caption)).height();
    const int words = qMax(QFontMetrics(style::font(Type::Strong)).horizontalAdvance(text()),
                           QFontMetrics(style::font(Type::Caption)).horizontalAdvance(m_detail));
    return {words + space(Space::Wide) * 3 + iconSide() * 2, lines + space(Space::Wide) * 2};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_KeyboardFocusChange);
    shapes::button(&painter, option, false, false);

    const int gap = space(Space::Wide);
    const int side = iconSide() * 3 / 2;
    QRect picture(gap, (height() - side) / 2, side, side);
    QRect words = rect().adjusted(gap * 2 + side, gap, -gap, -gap);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    if (isRightToLeft) {
        picture.moveRight(width() - gap);
        words = rect().adjusted(gap, gap, -gap * 2 - side, -gap);
    }
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const int across = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(style::font(Type::Strong));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, across | int(Qt::AlignTop), text());
    painter.setFont(style::font(Type::Caption));
    painter.setPen(quietInk(palette()));
    painter.drawText(words, across | int(Qt::AlignBottom),
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, words.width()));
}

} // namespace doorstep::style
