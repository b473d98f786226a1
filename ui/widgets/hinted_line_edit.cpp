#include "ui/widgets/hinted_line_edit.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace doorstep {

HintedLineEdit::HintedLineEdit(QWidget *parent) : QLineEdit(parent)
{
}

void HintedLineEdit::setHint(const QString &hint, bool isWarning)
{
    if (m_hint == hint && m_isWarning == isWarning)
        return;
    m_hint = hint;
    m_isWarning = isWarning;
    setAccessibleDescription(hint);
    update();
}

void HintedLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int gap = style::space(style::Space::Gap);
    const QMargins margins = textMargins();
    int buttons = 0;
    for (const QToolButton *button : findChildren<QToolButton *>())
        buttons += button->isVisible() ? button->width() : 0;
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    room.adjust(margins.left(), 0, -margins.right() - gap / 2 - buttons, 0);
    room = QStyle::visualRect(layoutDirection(), rect(), room);
    const QString shownText = text().isEmpty() ? placeholderText() : text();
    const int left = room.width() - fontMetrics().horizontalAdvance(shownText) - 2 * gap;
    if (left < fontMetrics().averageCharWidth() * 6)
        return;
    QPainter painter(this);
    painter.setPen(m_isWarning ? style::bad(palette()) : style::quietInk(palette()));
    painter.drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, left));
}

} // namespace doorstep
