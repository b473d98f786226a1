// Ctrl+Z belongs to the text that is being typed for as long as there is anything of it to undo, and to the
// records after that: a field with nothing to undo would keep the key to itself.
#pragma once

#include <QObject>

namespace doorstep {

// To be installed on the application as an event filter.
class TextUndoFirst : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace doorstep
