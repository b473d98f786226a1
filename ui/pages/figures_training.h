// What came of the training: of the people who completed a course in the period, how many went on to what
// within 3, 6 and 12 months; all together, and by course, run, trainer or quarter. Every number opens its
// people.
#pragma once

#include "measures/training_outcomes.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace doorstep {

class ChartView;
struct NumberTable;

class FigureTraining : public QWidget {
    Q_OBJECT
public:
    explicit FigureTraining(AppContext &context, QWidget *parent = nullptr);
    ~FigureTraining() override;

    void showPeriod(const Period &period);
    void takeFocus();
    // For tests: returns when everything is read and shown.
    void waitForAll();
    ChartView &chart() { return *m_chart; }
    QTableWidget &table() { return *m_table; }
    void choose(TrainedBy by);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading {
        OutcomeGroup all;
        QList<OutcomeGroup> groups;
    };
    TrainedBy by() const;
    int months() const;
    const OutcomeGroup &groupOf(int row) const; // row 0: everyone
    void read();
    void fillTable();
    void showGroup();
    void openPeople();
    void openPath(); // of the row that is picked
    QString summary(const OutcomeGroup &group) const;
    NumberTable numbers() const;
    AppContext &m_context;
    Period m_period;
    Reading m_reading;
    QLabel *m_summary;
    QComboBox *m_by;
    QComboBox *m_months;
    QPushButton *m_open;
    QPushButton *m_path;
    ChartView *m_chart;
    QTableWidget *m_table;
    QStackedWidget *m_stack;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

} // namespace doorstep
