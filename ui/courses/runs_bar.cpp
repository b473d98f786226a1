#include "ui/courses/runs_bar.h"

#include "records/courses.h"
#include "records/people.h"
#include "storage/record_list.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QLocale>
#include <QTimer>

namespace doorstep {

namespace {

constexpr int s_laterMs = 150; // while somebody selects on, nothing is added up

bool concernsRuns(const RecordTable &table)
{
    return &table == &CourseRun::table() || &table == &Course::table() || &table == &CourseSession::table()
        || &table == &Enrolment::table() || &table == &Attendance::table();
}

} // namespace

RunsBar::RunsBar(AppContext &context, RecordsView &runs, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_runs(runs)
    , m_reader(new QuietReader(context.file(), this))
    , m_behind(new QuietReader(context.file(), this))
    , m_later(new QTimer(this))
    , m_title(style::label({}, style::Type::Body))
{
    auto *flow = new FlowLayout(this, style::space(style::Space::Wide));
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    flow->addWidget(m_title);
    addLink(tr("Who holds a place: neither withdrawn nor waiting. Cancelled runs count nowhere."),
            RunNumber::Booked);
    addLink(tr("Who was there at least once, by the register or else by the outcome"), RunNumber::Attended);
    addLink(tr("Who was at as many sessions as the course needs, or completed by the trainer\u2019s word"),
            RunNumber::Completed);
    addLink(tr("Who attended or completed, each counted once, on however many runs"), std::nullopt);
    auto *rest = new QWidget; // the flow gives its last widget the rest of the line
    rest->setFixedHeight(0);
    flow->addWidget(rest);
    hide(); // until there is something to add up

    m_later->setSingleShot(true);
    m_later->setInterval(s_laterMs);
    connect(m_later, &QTimer::timeout, this, &RunsBar::refresh);
    const auto later = [this] { m_later->start(); };
    connect(&runs, &RecordsView::selectionChanged, this, later);
    connect(&runs.model(), &RecordModel::modelReset, this, later);
    connect(&runs.model(), &RecordModel::totalChanged, this, later);
    refresh();
}

style::LinkButton *RunsBar::addLink(const QString &tip, std::optional<RunNumber> number)
{
    auto *link = new style::LinkButton(QString());
    link->setToolTip(tip);
    link->setAccessibleDescription(tip);
    connect(link, &QPushButton::clicked, this, [this, number] { openBehind(number); });
    layout()->addWidget(link);
    m_links.append(link);
    return link;
}

void RunsBar::setShownFor(bool isInFront)
{
    m_isInFront = isInFront;
    setVisible(m_isInFront && m_hasRuns);
}

void RunsBar::onChange(const ChangeNotice &notice)
{
    for (const ChangeNotice::Records &records : notice.records)
        if (concernsRuns(*records.table)) {
            m_later->start();
            return;
        }
}

RunsBar::Asked RunsBar::asked()
{
    if (const int selected = m_runs.selectedCount(); selected > 1)
        return {m_runs.selectedKeys(), {}, tr("%Ln runs selected", nullptr, selected)};
    return {std::nullopt, m_runs.model().query(),
            m_runs.model().isNarrowed() ? tr("Runs shown here") : tr("All runs")};
}

QList<qint64> RunsBar::runsOf(HubFile &file, const Asked &asked)
{
    if (asked.selected)
        return *asked.selected;
    RecordList list(file.connection(), asked.query);
    list.waitUntilComplete();
    return list.keys(0, list.count());
}

void RunsBar::refresh()
{
    const Asked now = asked();
    m_reader->ask<Summed>(
        [now](HubFile &file, Progress &progress) {
            const QList<qint64> runs = runsOf(file, now);
            return Summed{numbersOfRuns(file.connection(), runs, progress), runs.size()};
        },
        [this, title = now.title](const Summed &summed) {
            m_title->setText(title);
            show(summed);
        });
}

void RunsBar::show(const Summed &summed)
{
    m_numbers = summed.numbers;
    const QStringList texts{tr("%L1 booked").arg(m_numbers.booked.enrolments),
                            tr("%L1 attended").arg(m_numbers.attended.enrolments),
                            tr("%L1 completed").arg(m_numbers.completed.enrolments),
                            tr("%Ln unique people", nullptr, int(m_numbers.people))};
    for (qsizetype i = 0; i < m_links.size(); ++i)
        m_links[i]->setPlainText(texts[i]);
    m_hasRuns = summed.runs > 0;
    setVisible(m_isInFront && m_hasRuns);
    updateGeometry();
}

// The enrolments behind a number; behind the last one people.
void RunsBar::openBehind(std::optional<RunNumber> number)
{
    const Asked now = asked();
    const QString words = m_links[number ? int(*number) : 3]->accessibleName();
    m_behind->ask<QList<qint64>>(
        [now, number](HubFile &file, Progress &progress) {
            const QList<CountedEnrolment> counted =
                countedEnrolments(file.connection(), runsOf(file, now), progress);
            return number ? enrolmentsBehind(counted, *number) : peopleBehind(counted);
        },
        [this, number, title = QStringLiteral("%1, %2").arg(now.title, words)](const QList<qint64> &keys) {
            m_context.showRecords(number ? Enrolment::table() : Person::table(), title, keys);
        });
}

void RunsBar::waitForAll()
{
    if (m_later->isActive()) {
        m_later->stop();
        refresh();
    }
    m_reader->waitForAll();
    m_behind->waitForAll();
}

} // namespace doorstep
