// One field of a form: its label, the widget that its kind asks for, and what is wrong with it, kept in step
// with the form's state.
#pragma once

#include "base/typed_dates.h"
#include "ui/editors/form_state.h"

#include <QWidget>

class QLabel;

namespace doorstep {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    // `state` must outlive it; `field` belongs to the state's table.
    FieldEditor(FormState &state, const Field &field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    // "Date", with a sign where it is required; the widget is its buddy.
    QLabel *label() const { return m_label; }
    // The widget that takes the typing.
    QWidget *input() const { return m_input; }
    // Reads the state's problems and shows those of this field.
    void showProblems();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeInput();
    QWidget *makeText();
    QWidget *makeWords();
    QWidget *makeTags();
    QWidget *makeDate();
    QWidget *makeTime();
    QWidget *makeMoney();
    QWidget *makeNumber();
    QWidget *makeCode();
    QWidget *makeReference();
    QWidget *makeMeasure();
    template <class Value>
    void store(const Value &value);
    void read(bool unreadable, const QString &typed, const QString &reason);
    template <class Value>
    const Value &now() const;
    FormState &m_state;
    const Field &m_field;
    QLabel *m_label;
    QLabel *m_problem;
    std::function<void()> m_show; // puts the state's value into the widget; made with it
    QWidget *m_input;
};

// Which way a typed date leans in that field: what is due or ends lies ahead, a birthday long ago.
Lean leanOf(const Field &field);

} // namespace doorstep
