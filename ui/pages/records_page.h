// The page of record types without one of their own: a list each, as tabs where they belong together.
#pragma once

#include "ui/pages/records_view.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace doorstep {

class PageTab;

class RecordsPage : public Page {
    Q_OBJECT
public:
    RecordsPage(QString id, QList<const RecordTable *> tables, AppContext &context,
                QWidget *parent = nullptr);

    // Null while a tab of another kind is in front.
    RecordsView *currentView() const;
    Front recordInFront() const override;

    QString newText() const override;
    void newRecord() override;
    void focusFilter() override;
    bool canPrint() const override { return true; }
    void print() override;
    bool shows(const RecordTable &table) const override;
    bool showRecord(const RecordTable &table, qint64 key) override;
    bool showOnly(const RecordTable &table, const QString &title, const QList<qint64> &keys) override;
    // A table's name, a saved filter (saved_filters.h), or what a tab of another kind takes.
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    // A tab that is not a plain list, before the one that has that place now.
    void insertTab(int place, PageTab *tab);
    void setTabTitle(const RecordTable &table, const QString &title);

private:
    // Ctrl+Page Down and Ctrl+Page Up go round the lists.
    void addTabKey(const QKeySequence &keys, int step);
    RecordsView *viewOf(int tab);
    void showTab(int tab);
    // Null while a list is in front.
    PageTab *currentOwn() const;

    // In the order of the tabs; null for tabs of another kind.
    QList<const RecordTable *> m_tables;
    QList<RecordsView *> m_views; // null until first shown
    QList<PageTab *> m_own; // null for lists
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace doorstep
