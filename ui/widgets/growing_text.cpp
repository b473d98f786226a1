#include "ui/widgets/growing_text.h"

#include <QTextBlock>
#include <QtMath>

namespace doorstep {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget *parent)
    : PlainWords(parent), m_least(leastLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            Q_EMIT wordsEdited();
    });
    fit();
}

void GrowingText::setWords(const QString &words)
{
    if (this->words() == words)
        return; // the caret stays where it is
    m_setting = true;
    m_given = words;
    setPlainText(words);
    document()->setModified(false);
    m_setting = false;
}

QString GrowingText::words() const
{
    return document()->isModified() ? toPlainText() : m_given;
}

int GrowingText::heightOf(int lines) const
{
    const int slack = 2; // lines are rounded up one by one
    return qCeil(fontMetrics().lineSpacing() * lines + 2 * document()->documentMargin()) + slack
        + 2 * frameWidth();
}

void GrowingText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(qBound(m_least, lines, m_most)));
}

QSize GrowingText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_least)};
}

QSize GrowingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightOf(m_least)};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace doorstep
