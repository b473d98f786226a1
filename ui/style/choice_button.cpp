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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

// As wide as the title; the detail goes on in further lines where it must.
QSize ChoiceButton::sizeHint() const
{
    const int width = QFontMetrics(style::font(Type::Strong)).horizontalAdvance(text()) + besidesWords()
        + space(Space::Hair);
    return {width, heightForWidth(width)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics caption(style::font(Type::Caption));
    const int detail =
        caption.boundingRect(QRect(0, 0, qMax(1, width - besidesWords()), 1), Qt::TextWordWrap, m_detail)
            .height();
    return QFontMetrics(style::font(Type::Strong)).height() + detail + space(Space::Wide) * 2;
}

int ChoiceButton::besidesWords() const
{
    return space(Space::Wide) * 3 + iconSide() * 3 / 2;
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
    painter.drawText(words, across | int(Qt::AlignBottom) | int(Qt::TextWordWrap), m_detail);
}

} // namespace doorstep::style
