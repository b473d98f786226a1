// The people of a group or an action: a table of names, roles and dates, changed where they stand, and a line
// below it that adds somebody: a few letters pick who is known, Enter adds them as of today. People dropped
// on it, or pasted (rows of a list, or names), are added too.
#pragma once

#include "storage/people_in.h"
#include "ui/pages/pane_part.h"

class QLabel;
class QTableView;

namespace doorstep {

class PaneAddPeople;
class PanePeopleModel;
class QuietReader;

class PanePeople : public PanePart {
    Q_OBJECT
public:
    // `defaultRole`: what somebody who is added becomes.
    PanePeople(AppContext &context, const PartsTable &parts, const QString &title, const QString &defaultRole,
               QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    // Adds people as of today in one change, with Undo; who belongs to it already is left out, and told.
    // Those of key 0 are new and stored first.
    void addPeople(const QList<struct Person> &people);

Q_SIGNALS:
    // All the records that tie people to it are wanted, on their list.
    void allWanted();

protected:
    void read(bool isOther) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QList<PersonIn> &people);
    void fit();
    void removeSelected();
    void openCurrent();
    const PartsTable &m_parts;
    QString m_defaultRole;
    PanePeopleModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    PaneAddPeople *m_add = nullptr; // not where the file is open to read only
    QuietReader *m_reader;
};

} // namespace doorstep
