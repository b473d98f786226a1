// One figure broken down: which way, as a chart and as the small table beside it.
#pragma once

#include "measures/figures.h"
#include "ui/charts/chart_data.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QToolButton;

namespace doorstep {

class ChartView;

// A figure's parts as they are charted: months without anything filled in with 0, so that time goes on
// evenly.
QList<Category> chartedParts(BreakdownId by, const Period &period, const QList<Category> &parts);
ChartData chartOf(const Measure &measure, const QString &label, BreakdownId by, const QList<Category> &parts);

class FigureBreakdown : public QWidget {
    Q_OBJECT
public:
    explicit FigureBreakdown(QWidget *parent = nullptr);

    // Offers the measure's breakdowns; keeps the one chosen before where the measure has it.
    void setMeasure(const Measure &measure, const QString &label);
    // nullopt: the measure has none.
    std::optional<BreakdownId> chosen() const;
    void choose(BreakdownId by);
    void showParts(BreakdownId by, const Period &period, const QList<Category> &parts);

    const QList<Category> &parts() const { return m_parts; }
    ChartView &chart() { return *m_chart; }
    QTableWidget &table() { return *m_table; }
    // The part that is picked; empty for none.
    QString pickedCategory() const;
    void clearPick();

Q_SIGNALS:
    void breakdownChosen();
    // Of chosen(); empty when the pick was taken off.
    void categoryPicked(const QString &category);

private:
    void fillTable(BreakdownId by);
    void pick(int part);
    const Measure *m_measure = nullptr;
    QString m_label;
    QList<Category> m_parts;
    QComboBox *m_box;
    QToolButton *m_copy;
    ChartView *m_chart;
    QTableWidget *m_table;
    int m_picked = -1;
};

} // namespace doorstep
