// A table of records beside a pane that follows the selection: filter as you type, choose columns, sort,
// copy, export, print, delete. The part that every list page is made of.
#pragma once

#include "ui/models/record_model.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTimer;

namespace doorstep
{

// What stands beside a table. Shows the record of that key; 0 is none selected.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showRecord(qint64 key) = 0;
    virtual void onChange(const ChangeNotice &) { }
};

// What an empty list says.
struct EmptyText {
    QString title; // "No groups yet"
    QString text; // what belongs here, in a sentence or two
    QString button; // the first step: "Add the first group"; empty for none
};

class RecordsView : public QWidget
{
    Q_OBJECT
public:
    // Takes the pane; null gives the plain one that shows every field (record_detail.h).
    RecordsView(AppContext &context, const RecordTable &table, EmptyText empty, DetailPane *pane = nullptr,
                QWidget *parent = nullptr);

    const RecordTable &table() const { return m_model->table(); }
    RecordModel &model() { return *m_model; }
    QTableView &tableView() { return *m_table; }
    QLineEdit &filterBox() { return *m_filter; }
    // Columns that are shown until the person chooses others, by column name, in order.
    void setDefaultColumns(const QList<const char *> &columns, const char *sortedBy, Qt::SortOrder order);
    // Puts a widget of the page's own at the end of the line with the filter.
    void addTool(QWidget *tool);

    qint64 currentKey() const;
    QList<qint64> selectedKeys() const;
    bool select(qint64 key);
    // A new record of this type in the editor; `start` may carry values to begin with.
    void newRecord();
    void setNewRecordStart(std::function<void(AnyRecord &)> start) { m_start = std::move(start); }

    void editCurrent();
    void removeSelected();
    void copySelected();
    void exportShown();
    void print();
    void focusFilter();
    void focusTable();

    void onChange(const ChangeNotice &notice);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void currentChanged(qint64 key);

private:
    void buildLine();
    void buildTable();
    void applyFilter();
    void showCount();
    void showColumnMenu(const QPoint &at);
    void followSelection();

    AppContext &m_context;
    RecordModel *m_model;
    EmptyText m_empty;
    DetailPane *m_pane;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer *m_typing = nullptr;
    std::function<void(AnyRecord &)> m_start;
};

} // namespace doorstep
