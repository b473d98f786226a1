// The path from training to action: where people go on after their first course, where they turn to action
// and where they stop; of everybody, a course, a run or a trainer; with the people behind each part.
// openArgument(): "course KEY", "run KEY", "trainer PERSON", "everyone", and a period if it is to be another
// ("everyone 2019-04-01/2019-06-30").
#pragma once

#include "ui/courses/path_items.h"
#include "ui/pages/reading_page.h"
#include "ui/shell/quiet_reader.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableWidget;

namespace doorstep {

class PathPeopleTable;
class PathScopeBox;
class PathView;
class PeriodPicker;

class PathPage : public ReadingPage {
    Q_OBJECT
public:
    explicit PathPage(AppContext &context, QWidget *parent = nullptr);
    ~PathPage() override;

    bool canPrint() const override { return !m_reading.items.isEmpty(); }
    void print() override;
    void openArgument(const QString &argument) override;
    void activate() override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    // For tests.
    void waitForAll();
    const PathReading &reading() const { return m_reading; }
    PathView &view() { return *m_view; }
    PathPeopleTable &people() { return *m_people; }
    QTableWidget &numbers() { return *m_numbers; }
    QString emptyText() const; // what stands there where nobody is on the path; empty where somebody is
    void choose(const PathScope &scope);

protected:
    void read() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QWidget *makeOutput();
    QWidget *makeParts();
    void connectParts();
    void recount(); // with other months
    void showReading(const PathReading &reading);
    void fillNumbers();
    void pick(int item);
    void savePicture();
    void copyPicture();
    QString whyEmpty() const;
    PathScopeBox *m_scope;
    PeriodPicker *m_period;
    QComboBox *m_months;
    QTabBar *m_tabs;
    QLabel *m_summary;
    QStackedWidget *m_stack; // the parts, or what says that there is nobody
    QLabel *m_empty;
    QStackedWidget *m_forms; // picture, numbers
    QScrollArea *m_scroll;
    PathView *m_view;
    QTableWidget *m_numbers;
    PathPeopleTable *m_people;
    PathReading m_reading;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
