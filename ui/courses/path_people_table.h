// The people behind a part of the path: who, what they did and when, how long it took; a row opens their
// page.
#pragma once

#include "ui/courses/path_items.h"
#include "ui/shell/quiet_reader.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace doorstep {

class AppContext;

class PathRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, From, FromDay, To, ToDay, Days, Conversation, Group, Action, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<PathRow> &rows);
    const QList<PathRow> &rows() const { return m_rows; }
    const PathRow &row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PathRow> m_rows;
};

class PathPeopleTable : public QWidget {
    Q_OBJECT
public:
    explicit PathPeopleTable(AppContext &context, QWidget *parent = nullptr);
    ~PathPeopleTable() override;

    void showItem(const TrainingPath &path, const PathItem &item);
    void clear();
    void takeFocus();
    QTableView &table() { return *m_table; }
    const PathRowsModel &model() const { return *m_model; }
    // For tests: returns when everything is read and shown.
    void waitForAll() { m_reader.waitForAll(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openCurrent();
    void openList(); // on the People page, where they can be worked with
    void fitColumns();
    void fitWords(); // whole, however many lines they take
    void showRows(const QList<PathRow> &rows);
    void sort(); // as the headings say
    AppContext &m_context;
    PathItem m_item;
    QList<qint64> m_keys;
    QLabel *m_title;
    QLabel *m_definition;
    QPushButton *m_list;
    PathRowsModel *m_model;
    QTableView *m_table;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
