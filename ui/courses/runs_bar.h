// Below the list of runs: booked, attended, completed and unique people summed over what is selected, or over
// what is shown; each number the way to those who are counted.
#pragma once

#include "training/run_numbers.h"
#include "ui/pages/records_view.h"

#include <optional>

class QTimer;

namespace doorstep {

class FlowLayout;
class QuietReader;

namespace style {
class LinkButton;
}

class RunsBar : public QWidget {
    Q_OBJECT
public:
    // `runs`: the list of course runs; it must outlive the bar.
    RunsBar(AppContext &context, RecordsView &runs, QWidget *parent = nullptr);

    void onChange(const ChangeNotice &notice);
    // Whether the list is in front that it belongs to.
    void setShownFor(bool isInFront);
    // Reads again; the numbers stand there until the new ones are known.
    void refresh();
    const RunNumbers &numbers() const { return m_numbers; }
    // For tests: returns when the numbers are those of what is shown.
    void waitForAll();

private:
    // What the numbers are of.
    struct Asked {
        std::optional<QList<qint64>> selected;
        ListQuery query; // what is shown, where nothing is selected
        QString title;
    };
    struct Summed {
        RunNumbers numbers;
        qsizetype runs = 0;
    };
    static QList<qint64> runsOf(HubFile &file, const Asked &asked);
    Asked asked();
    void show(const Summed &summed);
    void openBehind(std::optional<RunNumber> number);
    style::LinkButton *addLink(const QString &tip, std::optional<RunNumber> number);

    AppContext &m_context;
    RecordsView &m_runs;
    QuietReader *m_reader;
    QuietReader *m_behind;
    QTimer *m_later;
    QLabel *m_title;
    QList<style::LinkButton *> m_links; // booked, attended, completed, unique people
    RunNumbers m_numbers;
    bool m_isInFront = true;
    bool m_hasRuns = false;
};

} // namespace doorstep
