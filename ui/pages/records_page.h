// The page of record types without one of their own: a list each, as tabs where they belong together.
#pragma once

#include "ui/pages/records_view.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace doorstep {

class RecordsPage : public Page {
    Q_OBJECT
public:
    RecordsPage(QString id, QList<const RecordTable *> tables, AppContext &context,
                QWidget *parent = nullptr);

    RecordsView *currentView() const;
    Front recordInFront() const override { return {&currentView()->table(), currentView()->currentKey()}; }

    QString newText() const override;
    void newRecord() override;
    void focusFilter() override;
    bool canPrint() const override { return true; }
    void print() override;
    bool shows(const RecordTable &table) const override;
    bool showRecord(const RecordTable &table, qint64 key) override;
    bool showOnly(const RecordTable &table, const QString &title, const QList<qint64> &keys) override;
    // A table's name, or a saved filter (saved_filters.h).
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    // Ctrl+Page Down and Ctrl+Page Up go round the lists.
    void addTabKey(const QKeySequence &keys, int step);
    RecordsView *viewOf(int tab);
    void showTab(int tab);

    QList<const RecordTable *> m_tables;
    QList<RecordsView *> m_views; // null until first shown
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace doorstep
