#include "ui/pages/trainers_parts.h"

#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr qsizetype s_shownAtFirst = 12;
constexpr qsizetype s_daysShown = 4;

} // namespace

TrainersPart::TrainersPart(AppContext &context, const TrainersReading &reading, QWidget *parent)
    : PanePart(context, parent), m_reading(reading)
{
}

void TrainersPart::read(bool)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    if (const TrainerPerson *trainer = m_reading.find(key()))
        show(*trainer, *layout);
}

QPushButton *TrainersPart::addLine(QVBoxLayout &layout, const QString &title, QStringList details,
                                   const QString &warning)
{
    auto *line = new QVBoxLayout;
    line->setSpacing(0);
    auto *link = new style::LinkButton(title);
    line->addWidget(link, 0, Qt::AlignLeft);
    const QString quiet = style::onOneLine(std::move(details));
    if (!quiet.isEmpty())
        line->addWidget(style::label(quiet, style::Type::Caption, nullptr, true));
    if (!warning.isEmpty())
        line->addWidget(style::label(tr("\u26A0 %1").arg(warning), style::Type::Body, nullptr, true));
    layout.addLayout(line);
    return link;
}

void TrainersPart::addRun(QVBoxLayout &layout, const TrainersRun &run, const QStringList &details)
{
    const QDate day = run.run.firstDay();
    const QString title =
        day.isValid() ? tr("%1, %2").arg(run.run.course, dateForPeople(day)) : run.run.course;
    QPushButton *link = addLine(layout, title, details, uncoveredText(run.without, run.run.days().size()));
    connect(link, &QPushButton::clicked, this,
            [this, key = run.run.run] { context().openRecord(CourseRun::table(), key); });
}

void TrainersWithout::show(const TrainerPerson &trainer, QVBoxLayout &layout)
{
    const bool endsSoon = trainer.assurance == TrainerPerson::Assurance::RunsOutSoon;
    const QList<TrainersRun> after = endsSoon ? trainer.comingAfter(trainer.until) : QList<TrainersRun>();
    if (endsSoon)
        layout.addWidget(style::label(
            after.isEmpty()
                ? tr("Their quality assurance runs out on %1. They are down for no run after that.")
                      .arg(dateForPeople(trainer.until))
                : tr("Their quality assurance runs out on %1. They are down for %Ln run(s) after that.",
                     nullptr, int(after.size()))
                      .arg(dateForPeople(trainer.until)),
            style::Type::Body, nullptr, true));
    setVisible(endsSoon);
}

TrainersAssurances::TrainersAssurances(AppContext &context, const TrainersReading &reading, QWidget *parent)
    : TrainersPart(context, reading, parent)
{
    setTitle(tr("Quality assurance"));
}

void TrainersAssurances::show(const TrainerPerson &trainer, QVBoxLayout &layout)
{
    if (trainer.records.isEmpty())
        layout.addWidget(style::label(
            tr("None is recorded. Runs that they lead are pointed out, and they count as trained by nobody "
               "quality assured."),
            style::Type::Caption, nullptr, true));
    for (const Trainer &record : trainer.records) {
        const bool isOver = record.expiresOn.isValid() && record.expiresOn < reading().today;
        const bool isToCome = record.qualityAssuredOn > reading().today;
        QStringList titles;
        for (const QString &code : record.courseCodes)
            titles.append(reading().courseTitle(code));
        QPushButton *link =
            addLine(layout, spanWords(record),
                    {isToCome     ? tr("to come")
                         : isOver ? tr("over")
                                  : tr("\u2713 holds"),
                     record.observedBy.isEmpty() ? tr("observer not written down")
                                                 : tr("observed by %1").arg(record.observedBy),
                     titles.isEmpty() ? tr("all courses") : titles.join(QStringLiteral(", "))});
        connect(link, &QPushButton::clicked, this,
                [this, record] { context().editRecord(AnyRecord::of(record)); });
    }
}

TrainersComing::TrainersComing(AppContext &context, const TrainersReading &reading, QWidget *parent)
    : TrainersPart(context, reading, parent)
{
    setTitle(tr("Runs to come"));
}

void TrainersComing::show(const TrainerPerson &trainer, QVBoxLayout &layout)
{
    QList<TrainersRun> runs;
    for (const TrainersRun &run : trainer.runs)
        if (run.isComing)
            runs.prepend(run); // the next first
    setSummary(runs.isEmpty() ? QString() : tr("%Ln run(s)", nullptr, int(runs.size())));
    if (runs.isEmpty())
        layout.addWidget(style::label(tr("None. A run names its trainers."), style::Type::Caption));
    for (const TrainersRun &run : std::as_const(runs)) {
        QStringList days;
        for (const QDate day : run.run.days().mid(0, s_daysShown))
            days.append(dateForPeople(day));
        if (run.run.days().size() > s_daysShown)
            days.append(tr("and %Ln more", nullptr, int(run.run.days().size() - s_daysShown)));
        addRun(layout, run,
               {days.size() > 1 ? days.join(QStringLiteral(", ")) : QString(), run.run.venue,
                run.run.isLead ? QString() : tr("second trainer"),
                tr("%Ln booked", nullptr, run.run.learners)});
    }
}

TrainersLed::TrainersLed(AppContext &context, const TrainersReading &reading, QWidget *parent)
    : TrainersPart(context, reading, parent)
{
    setTitle(tr("Runs led"));
}

void TrainersLed::read(bool isOther)
{
    m_showsAll = m_showsAll && !isOther;
    TrainersPart::read(isOther);
}

void TrainersLed::show(const TrainerPerson &trainer, QVBoxLayout &layout)
{
    QList<TrainersRun> runs;
    for (const TrainersRun &run : trainer.runs)
        if (!run.isComing)
            runs.append(run);
    setVisible(!runs.isEmpty());
    const auto led =
        std::count_if(runs.begin(), runs.end(), [](const TrainersRun &run) { return run.isLed; });
    setTitle(led == runs.size() ? tr("Runs led") : tr("Runs led, and cancelled ones"));
    setSummary(tr("%Ln run(s)", nullptr, int(runs.size())));
    const qsizetype shown = m_showsAll ? runs.size() : qMin(runs.size(), s_shownAtFirst);
    for (const TrainersRun &run : runs.mid(0, shown)) {
        QStringList details{run.run.venue, run.run.isLead ? QString() : tr("second trainer")};
        if (!run.isLed)
            details.append(codeLabel(CodeListId::RunStatus, run.run.status));
        else if (reading().isCounted)
            details.append(tr("%1 booked \u00B7 %2 attended \u00B7 %3 completed")
                               .arg(run.run.learners)
                               .arg(run.attended)
                               .arg(run.completed));
        addRun(layout, run, details);
    }
    if (shown == runs.size())
        return;
    auto *all = new style::LinkButton(tr("Show all %Ln", nullptr, int(runs.size())));
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        TrainersPart::read(false);
    });
    layout.addWidget(all, 0, Qt::AlignLeft);
}

} // namespace doorstep
