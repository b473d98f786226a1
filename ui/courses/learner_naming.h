// The line in which a place that an organisation took gets its learner: a few letters pick who is known, or
// make a new person.
#pragma once

#include "records/people.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QLabel;

namespace doorstep {

class ReferencePicker;

class LearnerNaming : public QWidget {
    Q_OBJECT
public:
    explicit LearnerNaming(AppContext &context, QWidget *parent = nullptr);

    // Asks who the learner of the enrolment is, so far called `name`; 0 puts the line away.
    void ask(qint64 enrolment, const QString &name);
    ReferencePicker &picker() const { return *m_picker; }

Q_SIGNALS:
    // Key 0: a new person.
    void named(qint64 enrolment, const doorstep::Person &who);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    AppContext &m_context;
    QLabel *m_question;
    ReferencePicker *m_picker;
    qint64 m_enrolment = 0;
};

} // namespace doorstep
