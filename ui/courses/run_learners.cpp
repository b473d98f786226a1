#include "ui/courses/run_learners.h"

#include "base/clock.h"
#include "records/courses.h"
#include "storage/record_store.h"
#include "training/booking.h"
#include "training/register.h"
#include "ui/pages/pane_add_people.h"
#include "ui/pages/pane_table.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QList<PaneTableModel::Column> columns()
{
    QList<PaneTableModel::Column> columns{{nullptr, RunLearners::tr("Name")}};
    for (const char *name : {"outcome", "enrolled_on", "completed_on"}) {
        const Field &field = Enrolment::table().at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

bool isOff(const Enrolment &enrolment)
{
    return enrolment.outcome.code == QLatin1String("withdrawn")
        || enrolment.outcome.code == QLatin1String("waiting");
}

} // namespace

RunLearners::RunLearners(AppContext &context, QWidget *parent)
    : PanePart(context, parent)
    , m_model(new PaneTableModel(context, columns(), this))
    , m_table(new PaneTable(context, *m_model, tr("Learners")))
{
    setTitle(tr("Learners"));
    m_table->setObjectName(QStringLiteral("learners"));
    m_table->setWideColumn(0);
    body()->addWidget(m_table);
    if (context.canEdit()) {
        m_add = new PaneAddPeople(context);
        body()->addWidget(m_add);
        connect(m_add, &PaneAddPeople::added, this, &RunLearners::bookPeople);
    }
    connect(m_table, &PaneTable::openWanted, this, &RunLearners::openCurrent);
    connect(m_table, &PaneTable::removeWanted, this, &RunLearners::withdrawSelected);
    buildMenu();
}

void RunLearners::buildMenu()
{
    const auto add = [this](const QString &text, const char *icon, auto slot) {
        auto *action = new QAction(style::icon(icon), text, m_table);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Go to the person"), "person", &RunLearners::openCurrent);
    if (context().canEdit())
        add(tr("Withdrew; who waits moves up"), "close", &RunLearners::withdrawSelected);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool RunLearners::concerns(const RecordTable &table) const
{
    return &table == &Enrolment::table() || &table == &Person::table();
}

bool RunLearners::takes(const QMimeData &dragged) const
{
    return m_add && !PaneAddPeople::peopleIn(context(), dragged).isEmpty();
}

void RunLearners::drop(const QMimeData &dragged)
{
    bookPeople(PaneAddPeople::peopleIn(context(), dragged));
}

void RunLearners::read(bool isOther)
{
    if (isOther && m_add)
        m_add->clear();
    const CourseRegister content = readRegister(context().connection(), key());
    QList<PaneTableRow> rows;
    for (const RegisterLearner &learner : content.learners)
        rows.append({AnyRecord::of(learner.enrolment), learner.name, isOff(learner.enrolment)});
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(std::move(rows));
    setSummary(content.learners.isEmpty() ? tr("Nobody is booked yet.") : tr("%L1").arg(content.expected()));
}

void RunLearners::bookPeople(const QList<Person> &people)
{
    const QString run = titleOf(context().connection(), CourseRun::table(), key());
    const QString who =
        people.size() == 1 ? personName(people.first()) : tr("%Ln people", nullptr, int(people.size()));
    const RunPlaces places = placesOf(context().connection(), key());
    const int over = places.left() ? int(people.size()) - *places.left() : 0;
    const QString label = over > 0
        ? tr("Booked %1 on %2; %n wait(s) for a place", nullptr, over).arg(who, run)
        : tr("Booked %1 on %2").arg(who, run);
    quickChange(context(), label, [people, run = key()](Change &change) {
        for (Person person : people) {
            if (!person.key)
                change.save(person);
            book(change, run, Id<Person>(person.key), Clock::today());
        }
        return true;
    });
}

void RunLearners::openCurrent()
{
    const qint64 current = m_table->currentKey();
    if (const auto enrolment = doorstep::find(context().connection(), Id<Enrolment>(current)))
        context().openRecord(Person::table(), enrolment->person.key);
}

void RunLearners::withdrawSelected()
{
    const QList<qint64> keys = m_table->selectedKeys();
    if (keys.isEmpty() || !context().canEdit())
        return;
    const QString label = keys.size() == 1
        ? tr("%1 withdrew").arg(m_model->row(m_model->rowOf(keys.first())).name)
        : tr("%n people withdrew", nullptr, int(keys.size()));
    quickChange(context(), label, [keys](Change &change) {
        for (const qint64 key : keys)
            if (doorstep::find(change.file().connection(), Id<Enrolment>(key)))
                withdraw(change, key);
        return true;
    });
}

} // namespace doorstep
