// What the hub holds of a person and why: what they agreed to, noted in one click with today's date, and how
// long it is kept.
#pragma once

#include "records/people.h"
#include "ui/pages/pane_part.h"

class QPushButton;

namespace doorstep {

class PeopleHeld : public PanePart {
    Q_OBJECT
public:
    explicit PeopleHeld(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override { return &table == &Person::table(); }

protected:
    void read(bool isOther) override;

private:
    struct Question { // one thing that they may agree to
        Code<CodeListId::YesNo> Person::*answer;
        QLabel *sentence;
        QPushButton *yes; // null where the file is open to read only
        QPushButton *no;
    };
    void addQuestion(Code<CodeListId::YesNo> Person::*answer, const QString &accessibleName);
    void note(Code<CodeListId::YesNo> Person::*answer, bool agrees);
    QList<Question> m_questions;
    QLabel *m_asked;
    QLabel *m_guardian;
    QLabel *m_kept;
};

// How long the programme keeps records of people, as a sentence; empty where it does not say.
QString keptInWords(const QJsonArray &retention);

} // namespace doorstep
