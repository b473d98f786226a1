// One figure by itself: what it counts, its parts, the records behind it.
#pragma once

#include "returns/figure_recount.h"
#include "ui/pages/figures_reading.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace doorstep {

class FigureBreakdown;
class FigureEvidence;
class FigureNational;
class FigureRecords;

class FigureDetail : public QWidget {
    Q_OBJECT
public:
    explicit FigureDetail(AppContext &context, QWidget *parent = nullptr);
    ~FigureDetail() override;

    // Shows the line of that measure and reads its parts and records. The part that is picked stays where it
    // is the same measure.
    void showFigure(const FiguresReading &reading, const FigureLine &line);
    // As above without reading anything: more is known of the same figure.
    void showFacts(const FiguresReading &reading, const FigureLine &line);
    const Measure *measure() const { return m_line.measure; } // null before the first
    const FigureLine &line() const { return m_line; }
    void takeFocus();
    void onChange(const ChangeNotice &notice);

    FigureBreakdown &breakdownPane() { return *m_breakdown; }
    FigureRecords &records();
    FigureEvidence &evidence() { return *m_evidence; }
    // What the national body's file says beside a figure; hidden in a hub's.
    FigureNational &national() { return *m_national; }
    // For tests: returns when everything is read and shown.
    void waitForAll();

Q_SIGNALS:
    void closed();

private:
    QLayout *makeHead();
    void editTarget();
    void readParts();
    void readRecords();
    void readNational();
    void readLinks();
    void readRecount();
    bool isNational() const { return m_context.file().identity().national; }
    AppContext &m_context;
    FigureLine m_line;
    Period m_period;
    Period m_before;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_facts;
    QLabel *m_definition;
    QPushButton *m_target;
    FigureBreakdown *m_breakdown;
    FigureNational *m_national;
    FigureEvidence *m_evidence;
    std::optional<FigureRecount> m_recount; // of m_recountPeriod; none after a change
    Period m_recountPeriod;
    QuietReader m_partsReader;
    QuietReader m_recordsReader;
    QuietReader m_nationalReader;
    QuietReader m_recountReader;
};

} // namespace doorstep
