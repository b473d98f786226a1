// One hub in full, beside the table of all: its figures against its targets, their trend, who its people are,
// its returns and what it said with them, the way to its lists. Or the whole programme beside the sum of the
// hubs.
#pragma once

#include "ui/pages/hubs_sheets.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace doorstep {

class FlowLayout;
class HandingOn;
class HubsCharts;
class HubsLists;
class HubsSaid;

class HubsPane : public QWidget {
    Q_OBJECT
public:
    explicit HubsPane(HandingOn &handing, QWidget *parent = nullptr);
    ~HubsPane() override;

    // An empty code: the whole programme.
    void showHub(const HubsReading &reading, const QString &hub);
    const QString &hub() const { return m_hub; }
    QTableWidget &figures() { return *m_figures; }
    HubsCharts &charts() { return *m_charts; }
    HubsSaid &said() { return *m_said; }
    // The list behind a figure of a hub, or of the whole programme.
    void openBehind(const QString &hub, const Measure &measure);
    void takeFocus();
    void waitForAll();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void showHead();
    void showMarks();
    void showFigures();
    void showCharts();
    void openCurrent();
    NumberTable numbers(qint64 threshold) const;
    const NamedMeasure *chosen() const; // in the table of figures; null where nothing was read
    HandingOn &m_handing;
    HubsReading m_reading;
    QString m_hub;
    QLabel *m_title;
    QLabel *m_lines;
    QWidget *m_marks;
    FlowLayout *m_marksLayout;
    QWidget *m_ways;
    HubsLists *m_lists;
    QTableWidget *m_figures;
    QWidget *m_ofHub; // what there is of a hub and not of the programme
    HubsCharts *m_charts;
    HubsSaid *m_said;
    QString m_measure; // chosen in the table of figures
    QuietReader m_reader;
};

} // namespace doorstep
