// One hub's figure over time, and who its people are.
#pragma once

#include "ui/pages/hubs_sheets.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace doorstep {

class AppContext;
class BarPanelsView;

class HubsCharts : public QWidget {
    Q_OBJECT
public:
    explicit HubsCharts(AppContext &context, QWidget *parent = nullptr);

    // `hub`: one of the reading's.
    void showHub(const HubsReading &reading, const QString &hub, const NamedMeasure &measure);
    void breakDownBy(BreakdownId by);
    BarPanelsView &trend() { return *m_trend; }
    BarPanelsView &people() { return *m_people; }
    void waitForAll();

private:
    void readTrend();
    void readPeople();
    void showTrend();
    void showPeople();
    bool isOf(const HubGrid &grid) const;
    AppContext &m_context;
    HubsReading m_reading;
    QString m_hub;
    NamedMeasure m_measure;
    // Read of all hubs: another hub of the same reading needs no other.
    HubGrid m_periods;
    HubGrid m_months;
    HubPeople m_parts;
    QLabel *m_trendTitle;
    QComboBox *m_trendBy;
    BarPanelsView *m_trend;
    QWidget *m_who;
    QComboBox *m_peopleBy;
    BarPanelsView *m_people;
    QLabel *m_nobody;
    QuietReader m_trendReader;
    QuietReader m_peopleReader;
};

} // namespace doorstep
