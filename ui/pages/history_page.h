// The change log: what was done, when and by whom; each change opens what it changed, and can be taken back.
#pragma once

#include "ui/shell/page.h"

class QTableView;

namespace doorstep {

class BesideSplitter;
class ChangeDetail;
class ChangeListModel;

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(AppContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    ChangeListModel &model() { return *m_model; }
    ChangeDetail &detail() { return *m_detail; }
    // Selects a change by its number; false where it is not there.
    bool showChange(qint64 number);
    void undoCurrent();

    QList<QAction *> pageActions() const override;
    // The number of a change.
    void openArgument(const QString &argument) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    void reload();
    void follow();
    ChangeListModel *m_model;
    QTableView *m_table;
    ChangeDetail *m_detail;
    BesideSplitter *m_splitter;
    QAction *m_undo;
    bool m_isStale = true;
};

} // namespace doorstep
