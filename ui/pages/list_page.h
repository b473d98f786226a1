// A page that is one list of records beside the record selected in it: what People and Conversations have in
// common.
#pragma once

#include "ui/pages/records_view.h"
#include "ui/shell/page.h"

namespace doorstep {

class ListPage : public Page {
public:
    using Page::Page;

    RecordsView &view() const { return *m_view; }

    void newRecord() override { m_view->newRecord(); }
    void focusFilter() override { m_view->focusFilter(); }
    bool canPrint() const override { return true; }
    void print() override { m_view->print(); }
    bool shows(const RecordTable &table) const override { return &table == &m_view->table(); }
    Front recordInFront() const override { return {&m_view->table(), m_view->currentKey()}; }
    bool showRecord(const RecordTable &, qint64 key) override { return m_view->select(key); }
    bool showOnly(const RecordTable &, const QString &title, const QList<qint64> &keys) override
    {
        m_view->showOnly(title, keys);
        return true;
    }
    void openArgument(const QString &argument) override { m_view->openFilter(argument); }
    void activate() override { m_view->focusTable(); }
    void onChange(const ChangeNotice &notice) override { m_view->onChange(notice); }
    void saveState(QSettings &settings) const override { m_view->saveState(settings); }
    void restoreState(QSettings &settings) override { m_view->restoreState(settings); }

protected:
    RecordsView *m_view = nullptr; // made by the page's constructor
};

} // namespace doorstep
