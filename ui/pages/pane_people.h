// The people of a group or an action: a table of names, roles and dates, changed where they stand, and a line
// below it that adds somebody: a few letters pick who is known, Enter adds them as of today. People dropped
// on it, or pasted (rows of a list, or names), are added too.
#pragma once

#include "storage/people_in.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

struct Person;
class PaneAddPeople;
class PaneTable;
class PaneTableModel;
struct PaneTableRow;
class QuietReader;

class PanePeople : public PanePart {
    Q_OBJECT
public:
    // `defaultRole`: what somebody who is added becomes.
    PanePeople(AppContext &context, const PartsTable &parts, const QString &title, const QString &defaultRole,
               QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    bool takes(const QMimeData &dragged) const override;
    void drop(const QMimeData &dragged) override;
    // Adds people as of today in one change, with Undo; who belongs to it already is left out, and told.
    // Those of key 0 are new and stored first.
    void addPeople(const QList<Person> &people);

protected:
    void read(bool isOther) override;

private:
    void buildMenu();
    void show(const QList<PaneTableRow> &rows);
    void insert(const QList<Person> &people, const QString &label);
    void leaveToday();
    void openAll();
    void removeSelected();
    void openCurrent();
    AnyRecord partOf(const Person &person) const;
    QString ownerTitle() const;
    const PartsTable &m_parts;
    QString m_defaultRole;
    PaneTableModel *m_model;
    PaneTable *m_table;
    PaneAddPeople *m_add = nullptr; // not where the file is open to read only
    QuietReader *m_reader;
};

} // namespace doorstep
