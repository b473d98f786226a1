// A button with a key that presses it at once. (A button's own shortcut waits a tenth of a second to look
// pressed; what is typed meanwhile would still go where the caret was.)
#pragma once

#include <QPushButton>

class QShortcut;

namespace doorstep {

class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString &text, QWidget *parent = nullptr);

    // Works while the button is visible and enabled, anywhere in its window; shown in the tool tip.
    void setKey(const QKeySequence &key);
    // The text as it is: an "&" in somebody's name is no mnemonic.
    void setPlainText(const QString &text);

private:
    QShortcut *m_shortcut;
};

} // namespace doorstep
