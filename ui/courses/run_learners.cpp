#include "ui/courses/run_learners.h"

#include "records/courses.h"
#include "storage/record_store.h"
#include "training/booking.h"
#include "training/register.h"
#include "ui/courses/book_several.h"
#include "ui/courses/quick_booking.h"
#include "ui/courses/run_writing.h"
#include "ui/pages/contact_cards_file.h"
#include "ui/pages/pane_add_people.h"
#include "ui/pages/pane_table.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

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
        m_add->handOverLists();
        connect(m_add, &PaneAddPeople::added, this, &RunLearners::bookPeople);
        connect(m_add, &PaneAddPeople::listPasted, this, &RunLearners::bookSeveral);
    }
    body()->addLayout(makeWaysOn());
    connect(m_table, &PaneTable::openWanted, this, &RunLearners::openCurrent);
    connect(m_table, &PaneTable::removeWanted, this, &RunLearners::withdrawSelected);
    buildMenu();
}

QLayout *RunLearners::makeWaysOn()
{
    auto *ways = new FlowLayout(nullptr, style::space(style::Space::Wide));
    const auto add = [&](const QString &text, const QString &tip, auto &&act) {
        auto *button = new style::LinkButton(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        ways->addWidget(button);
    };
    if (context().canEdit())
        add(tr("Book several\u2026"), tr("A pasted list, a group, people whom an organisation books"),
            [this] { bookSeveral(); });
    if (context().file().identity().national)
        return ways; // nobody's contact is there
    add(tr("Write to them\u2026"), tr("Joining instructions and reminders"), [this] { write(); });
    add(tr("Contact cards\u2026"), tr("Their names, phones and e-mail addresses for a phone"),
        [this] { saveCards(); });
    return ways;
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
    quickBooking(context(), key(), people);
}

BookSeveral *RunLearners::bookSeveral(const QString &list)
{
    auto *dialog = new BookSeveral(context(), key(), list, window());
    dialog->open();
    return dialog;
}

RunWriting *RunLearners::write()
{
    auto *dialog = new RunWriting(context(), key(), window());
    dialog->open();
    return dialog;
}

void RunLearners::saveCards()
{
    QList<qint64> people;
    for (const RunRecipient &recipient : recipientsOf(context().connection(), key()))
        people.append(recipient.person.key);
    saveContactCards(context(), this, titleOf(context().connection(), CourseRun::table(), key()), people);
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
