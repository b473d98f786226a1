#include "ui/widgets/key_button.h"

#include "ui/style/plain_words.h"

#include <QShortcut>

namespace doorstep {

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_shortcut(new QShortcut(this))
{
    setAutoDefault(false); // Enter goes on to the next field in our forms
    connect(m_shortcut, &QShortcut::activated, this, &QPushButton::click);
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_shortcut->setKey(key);
    setToolTip(key.toString(QKeySequence::NativeText));
}

void KeyButton::setPlainText(const QString &text)
{
    setText(style::onButton(text));
}

} // namespace doorstep
