// A table of records beside a pane that follows the selection: filter as you type, choose columns, sort,
// copy, export, print, delete. The part that every list page is made of.
#pragma once

#include "ui/models/record_model.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace doorstep {

class BesideSplitter;
class FilterChips;
class FiltersMenu;
struct SavedFilter;
struct ShownList;

// What stands beside a table. Shows the record of that key; 0 is none selected.
class DetailPane : public QWidget {
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

class RecordsView : public QWidget {
    Q_OBJECT
public:
    // Takes the pane; null gives the plain one that shows every field (record_detail.h).
    RecordsView(AppContext &context, const RecordTable &table, EmptyText empty, DetailPane *pane = nullptr,
                QWidget *parent = nullptr);
    ~RecordsView() override;

    const RecordTable &table() const { return m_model->table(); }
    RecordModel &model() { return *m_model; }
    QTableView &tableView() { return *m_table; }
    QLineEdit &filterBox() { return *m_filter; }
    // Columns that are shown until the person chooses others, by column name, in order. A null `sortedBy` is
    // the storage's usual order, which is there at once at any size.
    void setDefaultColumns(const QList<const char *> &columns, const char *sortedBy = nullptr,
                           Qt::SortOrder order = Qt::AscendingOrder);
    // Puts a widget of the page's own after the filter.
    void addTool(QWidget *tool);
    // As above for what the filters menu offers too: shown only while there is room for it.
    void addQuickFilter(QWidget *filter);
    // Puts a command of the page's own into the menu of a row, after "Open".
    void addRowAction(QAction *action);
    // What the button that makes a new record says: "New person" unless set.
    void setNewText(const QString &text);

    qint64 currentKey() const;
    QList<qint64> selectedKeys() const;
    // How many rows are selected; quick at any number, as QItemSelectionModel::selectedRows() is not.
    int selectedCount() const;
    // Selects and shows a record; where a filter hides it, the filter is taken off. False where it is not
    // there.
    bool select(qint64 key);
    // Only these records, under a title that says what they are; the person takes it off again.
    void showOnly(const QString &title, const QList<qint64> &keys);
    // Takes words, conditions and showOnly() off.
    void showAll();
    // Shows what a saved filter says, in place of what narrows the list now.
    void applyFilter(const SavedFilter &filter);
    // What a page's openArgument() got: shows a saved filter of this list, and says whether it was one.
    bool openFilter(const QString &argument);
    FiltersMenu &filters() { return *m_filters; }
    // What narrows the list, a line each; empty: nothing.
    QStringList narrowedBy() const;
    // A new record of this type in the editor; `start` may fill in values to begin with.
    void newRecord();

    void editCurrent();
    void removeSelected();
    void copySelected();
    // One thing set for all selected records, in a change: asks what.
    void changeSelected();
    void selectAll();
    void exportShown();
    void chooseColumns();
    void print();
    void focusFilter();
    void focusTable();

    void onChange(const ChangeNotice &notice);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void currentChanged(qint64 key);
    // Other rows are selected: selectedCount(), selectedKeys().
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLine();
    void buildTable(DetailPane *pane);
    void buildEmpty();
    void buildActions();
    void applyWords();
    void showState();
    void fitQuickFilter();
    void showCount();
    void showBody(QWidget *body);
    void showRowMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    bool isReceived() const; // they came with hubs' returns: nothing is made or changed here
    void sayWhyNot();
    void followSelection();
    void rememberSelection();
    void restoreSelection();
    ShownList shownList() const;

    AppContext &m_context;
    RecordModel *m_model;
    EmptyText m_empty;
    DetailPane *m_pane = nullptr;
    QHBoxLayout *m_line = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_filtersButton = nullptr;
    QWidget *m_quickFilter = nullptr;
    FiltersMenu *m_filters = nullptr;
    FilterChips *m_chips = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_new = nullptr;
    QToolButton *m_more = nullptr;
    QStackedWidget *m_body = nullptr;
    QWidget *m_emptyPage = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyLine = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QTableView *m_table = nullptr;
    BesideSplitter *m_splitter = nullptr;
    QTimer *m_typing = nullptr;
    QTimer *m_moving = nullptr;
    QString m_onlyTitle;
    QStringList m_usualColumns;
    qint64 m_shownKey = 0;
    QList<qint64> m_selectedBefore;
    int m_scrolledBefore = 0;
    int m_rowBefore = -1;
    int m_rowActions = 0; // of the page's own
};

} // namespace doorstep
