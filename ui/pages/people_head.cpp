#include "ui/pages/people_head.h"

#include "base/dates.h"
#include "records/conversations.h"
#include "storage/record_store.h"
#include "ui/pages/people_add_to.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace doorstep {

PeopleHead::PeopleHead(AppContext &context, PeopleReading &reading, QWidget *parent)
    : PaneHead(context, Person::table(), parent)
    , m_reading(reading)
    , m_met(style::label({}, style::Type::Caption, nullptr, true))
{
    if (QPushButton *log = addButton("conversations", tr("Log a conversation"))) {
        connect(log, &QPushButton::clicked, this, [this] {
            Conversation conversation;
            conversation.person.key = key();
            this->context().editRecord(AnyRecord::of(conversation));
        });
        makeAddMenu();
    }
    addBelow(m_met);
    connect(&reading, &PeopleReading::read, this, &PeopleHead::show);
}

void PeopleHead::makeAddMenu()
{
    using What = PeopleAddTo::What;
    m_addTo = new PeopleAddTo(context());
    QPushButton *add = addButton("add", tr("Add to…"));
    auto *menu = new QMenu(add);
    for (const What what : {What::Group, What::Run, What::Action})
        menu->addAction(PeopleAddTo::called(what), this, [this, what] { m_addTo->ask(what, {key()}); });
    add->setMenu(menu);
    addBelow(m_addTo);
}

PaneHead::Words PeopleHead::words(const AnyRecord &record)
{
    const auto &person = record.as<Person>();
    Words words;
    words.title = titleOf(context().connection(), record);
    QStringList reach; // in the form in which people read them
    for (const char *column : {"phone", "email", "postcode"})
        reach.append(forPeople(Person::table().at(column), record.data()));
    reach.removeAll(QString());
    const QString name = personName(person);
    if (!person.knownAs.isEmpty() && person.knownAs != name)
        words.lines.append(tr("Known as %1").arg(person.knownAs));
    words.lines.append(reach.join(QStringLiteral("  ·  ")));
    return words;
}

void PeopleHead::read(bool isOther)
{
    PaneHead::read(isOther);
    if (isOther) {
        m_met->clear();
        m_met->hide();
        if (m_addTo)
            m_addTo->hide();
    }
    m_reading.ask(key());
}

void PeopleHead::show(const PersonNow &now)
{
    QList<Words::Mark> marks;
    for (const PersonRole &role : now.roles)
        marks.append(
            {role.detail.isEmpty() ? role.text : QString(role.text + QStringLiteral(" · ") + role.detail),
             marks.isEmpty() ? Badge::Kind::Accent : Badge::Kind::Plain});
    setMarks(marks);
    QStringList lines;
    if (now.metOn.isValid())
        lines.append(tr("First met on %1 by %2.").arg(dateForPeople(now.metOn), now.metByName));
    if (now.work.conversations > 0)
        lines.append(tr("Held %Ln conversations", nullptr, int(now.work.conversations))
                     + (now.work.recent > 0
                            ? tr(", %Ln of them in the last 30 days.", nullptr, int(now.work.recent))
                            : tr(", the last on %1.").arg(dateForPeople(now.work.last))));
    m_met->setText(lines.join(QLatin1Char('\n')));
    m_met->setVisible(!lines.isEmpty());
}

} // namespace doorstep
