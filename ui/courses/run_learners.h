// Who is on a run and who waits: booked by a few letters or a pasted list, taken off it with whoever waits
// longest moving up.
#pragma once

#include "records/people.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class BookSeveral;
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

protected:
    void read(bool isOther) override;

private:
    QLayout *makeWaysOn();
    void buildMenu();
    void saveCards();
    void openCurrent();
    void withdrawSelected();
    PaneTableModel *m_model;
    PaneTable *m_table;
    PaneAddPeople *m_add = nullptr; // not where the file is open to read only
};

} // namespace doorstep
