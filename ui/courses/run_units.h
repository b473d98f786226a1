// A qualification run's learners by the course's units: result, day and assessor of each; P, R and F or the
// buttons below set them for all cells that are selected. Who passed all that is needed may pass.
#pragma once

#include "training/unit_progress.h"
#include "ui/pages/pane_part.h"

class QPushButton;
class QTableWidget;

namespace doorstep {

class DateEdit;
class ReferencePicker;

class RunUnits : public PanePart {
    Q_OBJECT
public:
    explicit RunUnits(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

    QTableWidget &table() const { return *m_table; }
    DateEdit *day() const { return m_day; } // null where the file is open to read only
    // Sets the result of the selected cells, on the day and by the assessor of the line below.
    void setResult(const QString &result);
    // Takes the results shown in the selected cells away; those of earlier runs stay.
    void takeAway();
    void passWhoMay();

protected:
    void read(bool isOther) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLine();
    void fill();
    void fit();
    QString textOf(const UnitStanding &standing) const;
    QString countOf(const UnitLearner &learner) const;
    QList<std::pair<int, int>> selectedCells() const; // learner, unit
    UnitProgress m_progress;
    QTableWidget *m_table;
    QWidget *m_line = nullptr;
    DateEdit *m_day = nullptr;
    ReferencePicker *m_assessor = nullptr;
    QPushButton *m_pass = nullptr;
};

} // namespace doorstep
