// With whom a conversation was: a person already known, a new one, or words only ("woman at no. 14"), and a
// quiet line below that says which it will be.
#pragma once

#include "ui/editors/form_state.h"

#include <QWidget>

class QLabel;

namespace doorstep {

class KeyButton;
class ReferencePicker;

class WhoField : public QWidget {
    Q_OBJECT

public:
    // Of the conversation in `state`, which must outlive it.
    explicit WhoField(FormState &state, QWidget *parent = nullptr);

    ReferencePicker &picker() const { return *m_picker; }
    // How the person is called there; empty where nobody is named.
    QString called() const;
    // As if the name had been typed and "make a new person" chosen.
    void makeNew(const QString &name);

private:
    void store();
    void show();
    void explain();
    void say(const QString &text);
    FormState &m_state;
    const Field &m_person;
    const Field &m_describedAs;
    ReferencePicker *m_picker;
    QLabel *m_line;
    KeyButton *m_new;
    KeyButton *m_known;
};

} // namespace doorstep
