#include "ui/pages/trainers_parts.h"

#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/led_runs.h"
#include "storage/record_store.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr qsizetype shownAtFirst = 12;

QVBoxLayout *layoutOf(QWidget *list)
{
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    return layout;
}

// A link with a quiet line below it.
style::LinkButton *addLine(QVBoxLayout *layout, const QString &title, QStringList details)
{
    auto *line = new QVBoxLayout;
    line->setSpacing(0);
    auto *link = new style::LinkButton(title);
    line->addWidget(link, 0, Qt::AlignLeft);
    details.removeAll(QString());
    if (!details.isEmpty())
        line->addWidget(
            style::label(details.join(QStringLiteral(" · ")), style::Type::Caption, nullptr, true));
    layout->addLayout(line);
    return link;
}

qint64 personOf(Connection &connection, qint64 trainer)
{
    const auto record = find(connection, Id<Trainer>(trainer));
    return record ? record->person.key : 0;
}

} // namespace

TrainersRuns::TrainersRuns(AppContext &context, QWidget *parent) : PanePart(context, parent)
{
    setTitle(tr("Course runs"));
}

bool TrainersRuns::concerns(const RecordTable &table) const
{
    return &table == &CourseRun::table() || &table == &Course::table() || &table == &Enrolment::table()
        || &table == &Trainer::table();
}

void TrainersRuns::read(bool isOther)
{
    m_showsAll = m_showsAll && !isOther;
    m_list = renewed(m_list);
    QVBoxLayout *layout = layoutOf(m_list);
    const QList<LedRun> runs = runsLedBy(context().connection(), personOf(context().connection(), key()));
    setSummary(runs.isEmpty() ? QString() : tr("%n run(s)", nullptr, int(runs.size())));
    if (runs.isEmpty())
        layout->addWidget(
            style::label(tr("None yet. A run names its trainers."), style::Type::Caption, nullptr, true));
    const qsizetype shown = m_showsAll ? runs.size() : qMin(runs.size(), shownAtFirst);
    for (const LedRun &run : runs.mid(0, shown)) {
        auto *link = addLine(layout, tr("%1, %2").arg(run.course, dateForPeople(run.startsOn)),
                             {run.isLead ? QString() : tr("second trainer"), run.venue,
                              codeLabel(CodeListId::RunStatus, run.status),
                              tr("%n learner(s)", nullptr, run.learners)});
        connect(link, &QPushButton::clicked, this,
                [this, key = run.run] { context().openRecord(CourseRun::table(), key); });
    }
    if (shown < runs.size()) {
        auto *all = new style::LinkButton(tr("Show all %n", nullptr, int(runs.size())));
        connect(all, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            read(false);
        });
        layout->addWidget(all, 0, Qt::AlignLeft);
    }
}

TrainersAssurances::TrainersAssurances(AppContext &context, QWidget *parent) : PanePart(context, parent)
{
    setTitle(tr("Other quality assurances"));
}

bool TrainersAssurances::concerns(const RecordTable &table) const
{
    return &table == &Trainer::table();
}

void TrainersAssurances::read(bool)
{
    m_list = renewed(m_list);
    QVBoxLayout *layout = layoutOf(m_list);
    QList<Trainer> others =
        referring<Trainer>(context().connection(), "person_id", personOf(context().connection(), key()));
    others.removeIf([this](const Trainer &trainer) { return trainer.key == key(); });
    std::sort(others.begin(), others.end(), [](const Trainer &left, const Trainer &right) {
        return left.qualityAssuredOn > right.qualityAssuredOn;
    });
    for (const Trainer &other : others) {
        auto *link = addLine(
            layout, dateForPeople(other.qualityAssuredOn),
            {other.expiresOn.isValid() ? tr("until %1").arg(dateForPeople(other.expiresOn)) : QString(),
             other.observedBy.isEmpty() ? QString() : tr("observed by %1").arg(other.observedBy)});
        connect(link, &QPushButton::clicked, this,
                [this, key = other.key] { context().openRecord(Trainer::table(), key); });
    }
    setVisible(!others.isEmpty());
}

} // namespace doorstep
