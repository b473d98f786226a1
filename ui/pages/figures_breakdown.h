// One figure broken down: which way, as a chart and as the small table beside it, with what it is set beside.
#pragma once

#include "measures/figures.h"
#include "ui/charts/chart_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace doorstep {

class AppContext;
class ChartView;
struct NumberTable;

// A part of a figure, and what it was in the period that it is set beside.
struct PartPair {
    QString name; // of the category
    qint64 value = 0;
    qint64 before = 0;
    QString beforeName = {}; // the category that `before` is of: another month
};
// The parts of a figure, and of the figure that it is set beside.
struct FigureParts {
    BreakdownId by;
    Period period;
    QList<Category> parts;
    Period before; // invalid: set beside nothing
    QList<Category> partsBefore;
};
// As they are charted: months without anything filled in with 0, so that time goes on evenly; months set
// beside one another in order, anything else by name.
QList<PartPair> chartedParts(const FigureParts &figure);

class FigureBreakdown : public QWidget {
    Q_OBJECT
public:
    explicit FigureBreakdown(AppContext &context, QWidget *parent = nullptr);

    // Offers the measure's breakdowns; keeps the one chosen before where the measure has it, and the part
    // that is picked where it is the same measure.
    void setMeasure(const Measure &measure, const QString &label);
    // nullopt: the measure has none.
    std::optional<BreakdownId> chosen() const;
    void choose(BreakdownId by);
    void showParts(const FigureParts &figure);

    const QList<PartPair> &parts() const { return m_parts; }
    ChartView &chart() { return *m_chart; }
    QTableWidget &table() { return *m_table; }
    // The part that is picked; empty for none.
    QString pickedCategory() const;
    void clearPick();

Q_SIGNALS:
    void breakdownChosen();
    // Of chosen(); empty when the pick was taken off.
    void categoryPicked(const QString &category);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartData chartData() const;
    void showNote();
    void fitTable();
    NumberTable numbers() const;
    void fillTable();
    void pick(int part);
    int partNamed(const QString &category) const;
    QString labelOf(const QString &category) const;
    const AppContext &m_context;
    const Measure *m_measure = nullptr;
    QString m_label;
    FigureParts m_figure;
    QList<PartPair> m_parts;
    QString m_picked; // the category; it stays picked when the parts are read again
    QComboBox *m_box;
    ChartView *m_chart;
    QTableWidget *m_table;
    QLabel *m_note; // what is to be known of the parts
};

} // namespace doorstep
