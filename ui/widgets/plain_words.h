// Plain text over several lines. Pasting where the clipboard holds nothing leaves it as it is: the engine
// below would read the first of no formats, and fall.
#pragma once

#include <QPlainTextEdit>

namespace doorstep {

class PlainWords : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace doorstep
