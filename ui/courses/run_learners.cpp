#include "ui/courses/run_learners.h"

#include "records/courses.h"
#include "storage/record_store.h"
#include "training/booking.h"
#include "training/register.h"
#include "training/unnamed_places.h"
#include "ui/courses/book_several.h"
#include "ui/courses/learner_naming.h"
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
#include "ui/widgets/key_button.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QList<PaneTableModel::Column> columns()
{
    QList<PaneTableModel::Column> columns{{nullptr, RunLearners::tr("Name")}};
    for (const char *name : {"outcome", "enrolled_on"}) {
        const Field &field = Enrolment::table().at(name);
        columns.append({&field, QCoreApplication::translate("doorstep::Field", field.label)});
    }
    return columns;
}

// Who gets the place when somebody leaves the run; empty: nobody.
QString nextInLine(Connection &connection, qint64 leaving)
{
    const auto enrolment = doorstep::find(connection, Id<Enrolment>(leaving));
    if (!enrolment || !isExpected(*enrolment))
        return {};
    RunPlaces places = placesOf(connection, enrolment->run.key);
    --places.taken;
    return places.canMoveUp() ? titleOf(connection, Person::table(), places.waiting.first().person.key)
                              : QString();
}

QString withdrewText(const QString &name, const QString &next)
{
    return next.isEmpty() ? RunLearners::tr("%1 withdrew").arg(name)
                          : RunLearners::tr("%1 withdrew; %2 moves up").arg(name, next);
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
    body()->addWidget(makeMovedUp());
    if (context.canEdit()) {
        m_naming = new LearnerNaming(context);
        body()->addWidget(m_naming);
        connect(m_naming, &LearnerNaming::named, this, &RunLearners::name);
        m_add = new PaneAddPeople(context);
        body()->addWidget(m_add);
        m_add->handOverLists();
        connect(m_add, &PaneAddPeople::added, this, &RunLearners::bookPeople);
        connect(m_add, &PaneAddPeople::listPasted, this, &RunLearners::bookSeveral);
    }
    body()->addLayout(makeWaysOn());
    connect(m_table, &PaneTable::openWanted, this, [this] {
        if (isToBeNamed(m_table->currentKey()))
            nameCurrent();
        else
            openCurrent();
    });
    connect(m_table, &PaneTable::removeWanted, this, &RunLearners::withdrawSelected);
    buildMenu();
}

QLayout *RunLearners::makeWaysOn()
{
    auto *ways = new FlowLayout(nullptr, style::space(style::Space::Gap));
    const auto add = [&](const QString &text, const QString &tip, auto &&act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, act);
        ways->addWidget(button);
    };
    if (context().canEdit()) {
        auto *several = new KeyButton(tr("Book several\u2026"));
        several->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        connect(several, &QPushButton::clicked, this, [this] { bookSeveral(); });
        ways->addWidget(several);
    }
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
        return action;
    };
    add(tr("Go to the person"), "person", &RunLearners::openCurrent);
    if (context().canEdit()) {
        m_nameAction = add(tr("Say who it is\u2026"), "edit", &RunLearners::nameCurrent);
        add(tr("Withdrew; who waits moves up"), "close", &RunLearners::withdrawSelected);
        connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { m_nameAction->setEnabled(isToBeNamed(m_table->currentKey())); });
    }
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
    if (isOther && m_naming)
        m_naming->ask(0, {});
    const CourseRegister content = readRegister(context().connection(), key());
    QList<PaneTableRow> rows;
    for (const RegisterLearner &learner : content.learners)
        rows.append({AnyRecord::of(learner.enrolment), learner.name, !isExpected(learner.enrolment)});
    m_table->setVisible(!rows.isEmpty());
    m_table->setRows(std::move(rows));
    setSummary(content.learners.isEmpty() ? tr("Nobody is booked yet.") : tr("%L1").arg(content.expected()));
    noticeMovedUp(content, isOther);
    if (m_nameAction)
        m_nameAction->setEnabled(isToBeNamed(m_table->currentKey()));
}

QWidget *RunLearners::makeMovedUp()
{
    m_movedUpLine = new QWidget;
    auto *layout = new QHBoxLayout(m_movedUpLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    m_movedUpText = style::label({}, style::Type::Body, nullptr, true);
    auto *tell = new style::LinkButton(tr("Tell them\u2026"));
    tell->setToolTip(tr("That a place has come free for them"));
    connect(tell, &QPushButton::clicked, this, &RunLearners::tellMovedUp);
    layout->addWidget(m_movedUpText, 1);
    layout->addWidget(tell, 0, Qt::AlignTop);
    m_movedUpLine->hide();
    return m_movedUpLine;
}

// However it came about: somebody withdrew, here or in the register, or the capacity was raised.
void RunLearners::noticeMovedUp(const CourseRegister &content, bool isOther)
{
    if (isOther)
        m_movedUp.clear();
    QHash<qint64, QString> outcomes;
    QStringList names;
    for (const RegisterLearner &learner : content.learners) {
        const qint64 enrolment = learner.enrolment.key;
        const QString &outcome = learner.enrolment.outcome.code;
        outcomes.insert(enrolment, outcome);
        const bool isBooked = outcome == QLatin1String("booked");
        if (isBooked && !isOther && m_outcomes.value(enrolment) == QLatin1String("waiting"))
            m_movedUp.append(enrolment);
        if (isBooked && m_movedUp.contains(enrolment))
            names.append(learner.name);
        else
            m_movedUp.removeAll(enrolment);
    }
    m_outcomes = outcomes;
    m_movedUpText->setText(
        names.isEmpty() ? QString()
                        : tr("Moved up from the waiting list: %1.").arg(names.join(QStringLiteral(", "))));
    m_movedUpLine->setVisible(!names.isEmpty());
}

QString RunLearners::movedUp() const
{
    return m_movedUpText->text();
}

void RunLearners::tellMovedUp()
{
    QList<qint64> people;
    for (const qint64 key : std::as_const(m_movedUp))
        if (const auto enrolment = doorstep::find(context().connection(), Id<Enrolment>(key)))
            people.append(enrolment->person.key);
    write()->tellMovedUp(people);
}

bool RunLearners::isToBeNamed(qint64 key) const
{
    const auto enrolment = doorstep::find(context().connection(), Id<Enrolment>(key));
    const auto person =
        enrolment ? doorstep::find(context().connection(), enrolment->person) : std::optional<Person>();
    return m_naming && person && isUnnamed(*person);
}

void RunLearners::nameCurrent()
{
    const qint64 current = m_table->currentKey();
    if (isToBeNamed(current))
        m_naming->ask(current, m_model->row(m_model->rowOf(current)).name);
}

void RunLearners::name(qint64 enrolment, const Person &who)
{
    const qint64 row = m_model->rowOf(enrolment);
    const QString label = row < 0 ? personName(who)
                                  : tr("%1 is %2", "a place without a name, and who has it")
                                        .arg(m_model->row(int(row)).name, personName(who));
    const bool isDone = quickChange(context(), label, [this, enrolment, who](Change &change) {
        const bool isNamed = nameLearner(change, enrolment, who);
        if (!isNamed)
            context().say(tr("%1 is on the run already: nothing was changed.").arg(personName(who)));
        return isNamed;
    });
    if (!isDone)
        return;
    m_naming->ask(0, {});
    m_table->setFocus();
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
    const QString label = keys.size() == 1 ? withdrewText(m_model->row(m_model->rowOf(keys.first())).name,
                                                          nextInLine(context().connection(), keys.first()))
                                           : tr("%n people withdrew", nullptr, int(keys.size()));
    quickChange(context(), label, [keys](Change &change) {
        for (const qint64 key : keys)
            if (doorstep::find(change.file().connection(), Id<Enrolment>(key)))
                withdraw(change, key);
        return true;
    });
}

} // namespace doorstep
