// Everyone the hub knows: a table beside one person's page.
#pragma once

#include "ui/pages/records_view.h"
#include "ui/shell/page.h"

namespace doorstep {

class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    RecordsView &view() const { return *m_view; }

    QString newText() const override;
    void newRecord() override { m_view->newRecord(); }
    void focusFilter() override { m_view->focusFilter(); }
    bool canPrint() const override { return true; }
    void print() override { m_view->print(); }
    QList<QAction *> pageActions() const override { return {m_log}; }
    bool shows(const RecordTable &table) const override { return &table == &m_view->table(); }
    bool showRecord(const RecordTable &, qint64 key) override { return m_view->select(key); }
    bool showOnly(const RecordTable &, const QString &title, const QList<qint64> &keys) override;
    void activate() override { m_view->focusTable(); }
    void onChange(const ChangeNotice &notice) override { m_view->onChange(notice); }
    void saveState(QSettings &settings) const override { m_view->saveState(settings); }
    void restoreState(QSettings &settings) override { m_view->restoreState(settings); }

private:
    void nameAction();
    void log();
    RecordsView *m_view;
    QAction *m_log;
};

} // namespace doorstep
