#include "ui/courses/path_after.h"

#include "base/clock.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/people.h"
#include "ui/courses/path_items.h"
#include "ui/courses/path_scope_box.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

PathAfter::PathAfter(AppContext &context, const RecordTable &table, QWidget *parent)
    : PanePart(context, parent), m_table(table), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("What came after"));
    hide();
}

bool PathAfter::concerns(const RecordTable &table) const
{
    return &table == &Enrolment::table() || &table == &Attendance::table() || &table == &Conversation::table()
        || &table == &GroupMember::table() || &table == &ActionPerson::table() || &table == &Action::table();
}

void PathAfter::waitForAll()
{
    m_reader->waitForAll();
}

PathScope PathAfter::scope() const
{
    const PathScope::Of of = &m_table == &CourseRun::table() ? PathScope::Of::Run
        : &m_table == &Course::table()                       ? PathScope::Of::Course
                                                             : PathScope::Of::Trainer;
    return {of, key()};
}

void PathAfter::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
    m_reader->ask<TrainingPath>(
        [scope = scope(), programme = context().programme(), today = Clock::today()](HubFile &file,
                                                                                     Progress &) {
            const Period always{QDate(1, 1, 1), QDate(9999, 12, 31)};
            return trainingPath(file.connection(), programme, scope, always, today);
        },
        [this](const TrainingPath &path) {
            if (path.scope == scope())
                show(path);
        });
}

void PathAfter::show(const TrainingPath &path)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    const int people = int(path.people.size());
    setVisible(people > 0);
    if (people == 0)
        return;
    setSummary(tr("of %n who completed", nullptr, people));
    bool isAnything = false;
    for (const NextStep step : allNextSteps())
        isAnything = addStep(layout, path, step) || isAnything;
    if (!isAnything)
        layout->addWidget(style::label(nothingYet(path), style::Type::Body, nullptr, true));
    auto *picture = new style::LinkButton(tr("Their path as a picture…"));
    picture->setToolTip(tr("Where they went on to, where they turned to action and where they stopped"));
    connect(picture, &QPushButton::clicked, this,
            [this] { context().openPage(QStringLiteral("path"), PathScopeBox::toText(scope())); });
    layout->addWidget(picture, 0, Qt::AlignLeft);
}

QString PathAfter::nothingYet(const TrainingPath &path) const
{
    QDate last;
    for (const PathPerson &person : path.people)
        if (!last.isValid() || person.lastTrainedOn > last)
            last = person.lastTrainedOn;
    const QDate until = addMonths(last, context().programme().actionWindowMonths);
    return until > Clock::today()
        ? tr("Nothing recorded yet. It is early: what they do until %1 still counts as soon after it.")
              .arg(dateForPeople(until))
        : tr("Nobody is recorded to have gone on to another course or to action since.");
}

// "Held a conversation: 12 (38%), typically after 20 days"
bool PathAfter::addStep(QVBoxLayout *layout, const TrainingPath &path, NextStep step)
{
    PathItem item;
    item.form = PathItem::Form::Bar;
    // Those of the three that nobody did are not shown above it.
    item.title = step == NextStep::Acted ? tr("Turned to action in any way") : nextStepLabel(step);
    item.members = whoDid(path, step);
    item.of = path.people.size();
    item.days = medianDays(item.members);
    if (item.members.isEmpty())
        return false;
    QList<qint64> keys;
    for (const PathMember &member : std::as_const(item.members))
        keys.append(path.people[member.person].person);
    auto *link = new style::LinkButton(item.sentence());
    link->setToolTip(nextStepDefinition(step));
    connect(link, &QPushButton::clicked, this,
            [this, title = item.title, keys] { context().showRecords(Person::table(), title, keys); });
    layout->addWidget(link, 0, Qt::AlignLeft);
    return true;
}

} // namespace doorstep
