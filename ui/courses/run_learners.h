// Who is on a run and who waits: booked by a few letters or a pasted list, taken off it with whoever waits
// longest moving up, who is told of it; places that have no name yet are given one.
#pragma once

#include "records/people.h"
#include "training/register.h"
#include "ui/pages/pane_part.h"

class QAction;
class QLabel;

namespace doorstep {

class BookSeveral;
class LearnerNaming;
class PaneAddPeople;
class PaneTable;
class PaneTableModel;
class RunWriting;

class RunLearners : public PanePart {
    Q_OBJECT
public:
    explicit RunLearners(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    bool takes(const QMimeData &dragged) const override;
    void drop(const QMimeData &dragged) override;
    // Books people in one change; those of key 0 are new and stored first.
    void bookPeople(const QList<Person> &people);
    // Opens the dialog for several at once, with a list in it or empty.
    BookSeveral *bookSeveral(const QString &list = {});
    RunWriting *write();
    // Says who the learner of a place without a name is; a person of key 0 is new.
    void name(qint64 enrolment, const Person &who);
    // Those who moved up since the run was shown, by name.
    QString movedUp() const;

protected:
    void read(bool isOther) override;

private:
    QLayout *makeWaysOn();
    void buildMenu();
    void saveCards();
    void openCurrent();
    void withdrawSelected();
    void noticeMovedUp(const CourseRegister &content, bool isOther);
    QWidget *makeMovedUp();
    void tellMovedUp();
    bool isToBeNamed(qint64 enrolment) const;
    void nameCurrent();
    PaneTableModel *m_model;
    PaneTable *m_table;
    PaneAddPeople *m_add = nullptr; // not where the file is open to read only
    QWidget *m_movedUpLine;
    QLabel *m_movedUpText;
    QHash<qint64, QString> m_outcomes; // as last shown, by enrolment
    QList<qint64> m_movedUp; // enrolments
    LearnerNaming *m_naming = nullptr;
    QAction *m_nameAction = nullptr;
};

} // namespace doorstep
