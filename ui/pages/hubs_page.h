// The Hubs page of the national body's file: all hubs in a table with one in full beside it, and hubs set
// against each other, over time, and by who their people are.
#pragma once

#include "ui/charts/number_table.h"
#include "ui/pages/hubs_reading.h"
#include "ui/pages/reading_page.h"
#include "ui/shell/quiet_reader.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace doorstep {

class HandingOn;
class HubsBeside;
class HubsChooser;
class HubsPane;
class HubsTable;
class HubsTrend;
class HubsView;
class HubsWho;
class OutputMenu;
class PeriodPicker;

class HubsPage : public ReadingPage {
    Q_OBJECT
public:
    enum View { All, Beside, Trend, Who };

    explicit HubsPage(AppContext &context, QWidget *parent = nullptr);
    ~HubsPage() override;

    PeriodPicker &periodPicker() { return *m_picker; }
    HandingOn &handingOn() { return *m_handing; }
    HubsTable &table() { return *m_table; }
    HubsPane &pane() { return *m_pane; }
    HubsChooser &chooser() { return *m_chooser; }
    HubsBeside &beside() { return *m_beside; }
    HubsTrend &trend() { return *m_trend; }
    HubsWho &who() { return *m_who; }
    NumberTable tableToHandOn() const;
    void openView(View view);
    // For tests: returns when everything is read and shown.
    void waitForAll();

    void focusFilter() override;
    bool canPrint() const override { return true; }
    void print() override;
    // "HUB07", or "HUB07 2019-04-01/2019-06-30": the hub in full.
    void openArgument(const QString &argument) override;
    void activate() override;
    void onProgrammeChange() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void read() override;

private:
    void buildHead();
    QWidget *buildAll();
    QWidget *buildSides();
    void connectParts();
    void showReading(const HubsReading &reading);
    void showView();
    void showHub();
    void showTable();
    void showWhen();
    QList<std::pair<QString, HubsView *>> sides() const; // with their names in settings
    HubsView *sideInFront() const; // null: the table of all
    HandingOn *m_handing;
    PeriodPicker *m_picker;
    QTabBar *m_views;
    QLabel *m_when;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QComboBox *m_show;
    HubsTable *m_table;
    HubsPane *m_pane;
    QSplitter *m_halves;
    QLabel *m_nothing;
    HubsChooser *m_chooser;
    QStackedWidget *m_sides;
    HubsBeside *m_beside;
    HubsTrend *m_trend;
    HubsWho *m_who;
    HubsReading m_reading;
    QList<View> m_stale; // views that have not shown the reading yet
    QString m_wanted; // the hub to select when it is read
    bool m_hasPeriod = false; // the person or the settings said which
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
