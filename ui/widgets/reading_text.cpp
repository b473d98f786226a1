#include "ui/widgets/reading_text.h"

#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>
#include <cmath>

namespace doorstep {

namespace {

constexpr int lineHeightPercent = 140;

} // namespace

ReadingText::ReadingText(qreal scale, QWidget *parent) : QTextEdit(parent)
{
    QFont larger = style::font(style::Type::Body);
    larger.setPointSizeF(larger.pointSizeF() * scale);
    setFont(larger);
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPalette clear = palette(); // it is part of the page, not a field
    clear.setBrush(QPalette::Base, Qt::transparent);
    setPalette(clear);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadingText::setWords(const QString &words)
{
    setPlainText(words);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
    fit();
}

int ReadingText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height()));
}

QSize ReadingText::sizeHint() const
{
    return {style::widthOf(66), int(std::ceil(document()->size().height()))};
}

QSize ReadingText::minimumSizeHint() const
{
    return {style::widthOf(20), fontMetrics().height()};
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void ReadingText::fit()
{
    setFixedHeight(qMax(fontMetrics().height(), heightForWidth(viewport()->width())));
}

// The page around it scrolls.
void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!event->modifiers()) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace doorstep
