// What a day at the desk begins with: next steps by date, and beside them what else waits. The page that a
// hub file opens on the first time.
#pragma once

#include "storage/due_steps.h"
#include "ui/shell/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace doorstep {

class QuietReader;
class TodayMatters;
class TodaySteps;

class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(AppContext &context, QWidget *parent = nullptr);
    ~TodayPage() override;

    TodaySteps &steps() const { return *m_steps; }
    TodayMatters &matters() const { return *m_matters; }
    // For tests: returns when all that is asked for is shown.
    void waitForAll();

    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmpty();
    void read();
    void readReturn();
    void showWeek();
    void awaitMidnight();

    std::unique_ptr<QuietReader> m_reader;
    std::unique_ptr<QuietReader> m_returnReader; // what stands against a return takes longer
    QTimer *m_midnight;
    QTimer *m_returnSoon;
    QLabel *m_day;
    QLabel *m_week;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TodaySteps *m_steps;
    TodayMatters *m_matters;
    bool m_isNewHub = false;
    bool m_isStale = true;
    bool m_isReturnStale = true;
};

} // namespace doorstep
