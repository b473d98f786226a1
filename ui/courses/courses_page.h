// Courses: the runs and the catalogue, each beside a page of its own, and behind them the plain lists.
#pragma once

#include "ui/pages/records_page.h"

namespace doorstep {

class RunsBar;

class CoursesPage : public RecordsPage {
    Q_OBJECT
public:
    explicit CoursesPage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showTab();
    void giveTitlesRoom();
    void selectFirst();
    void planRun();
    RunsBar *m_bar;
    bool m_wasShown = false;
    QAction *m_plan;
    QAction *m_path;
};

} // namespace doorstep
