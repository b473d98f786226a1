#include "support/builders.h"

#include "programme/shipped_packs.h"
#include "storage/record_store.h"

namespace doorstep::tests {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <class Record>
void finish(Record &record, const std::function<void(Record &)> &also)
{
    if (also)
        also(record);
}

} // namespace

QDate day(const char *written)
{
    const std::optional<QDate> date = dateFromText(text(written));
    if (!date)
        throw std::logic_error(std::string("not a date: ") + written);
    return *date;
}

Period period(const char *from, const char *to)
{
    return {day(from), day(to)};
}

HubBuilder::HubBuilder(const char *pack, const char *code, bool national)
{
    m_file = createHub(path("Hub.doorstep"), {text(code), text(code), national}, packBytes(text(pack)),
                       text(pack));
    m_hub = m_file->ownHub();
}

void HubBuilder::reopen(HubFile::Access access)
{
    m_file.reset();
    m_file = openHub(path("Hub.doorstep"), access);
}

HubBuilder &HubBuilder::inHub(const char *code)
{
    connection()
        .prepare("INSERT INTO hubs (code, name) VALUES (?1, ?1) ON CONFLICT DO NOTHING")
        .bind(1, text(code))
        .execute();
    Statement hub = connection().prepare("SELECT key FROM hubs WHERE code = ?");
    hub.bind(1, text(code)).step();
    m_hub = hub.integer(0);
    return *this;
}

template <class Record>
Id<Record> HubBuilder::keyOf(const char *id)
{
    const qint64 key = doorstep::keyOf(connection(), Record::table(), m_hub, text(id));
    if (key == 0)
        throw std::logic_error(std::string("nothing of that id: ") + id);
    return Id<Record>(key);
}

Id<Person> HubBuilder::person(const char *id, const Also<Person> &also)
{
    const Id<Person> known(doorstep::keyOf(connection(), Person::table(), m_hub, text(id)));
    if (known && !also)
        return known;
    Person person;
    if (known)
        person = *find(connection(), known);
    person.id = text(id);
    person.givenName = text(id);
    finish(person, also);
    return Id<Person>(add(person).key);
}

HubBuilder &HubBuilder::run(const char *id, const char *course, QDate starts, const QList<QDate> &sessions,
                            const Also<CourseRun> &also)
{
    CourseRun run;
    run.id = text(id);
    run.course = keyOf<Course>(course);
    run.startsOn = starts;
    finish(run, also);
    run = add(run);
    for (const QDate held : sessions) {
        CourseSession session;
        session.id = QStringLiteral("%1/%2").arg(run.id).arg(sessions.indexOf(held) + 1);
        session.run = Id<CourseRun>(run.key);
        session.heldOn = held;
        add(session);
    }
    return *this;
}

HubBuilder &HubBuilder::enrol(const char *who, const char *run, const char *outcome, QDate completed,
                              const Also<Enrolment> &also)
{
    Enrolment enrolment;
    enrolment.run = keyOf<CourseRun>(run);
    enrolment.person = person(who);
    enrolment.outcome.code = text(outcome);
    enrolment.completedOn = completed;
    finish(enrolment, also);
    add(enrolment);
    return *this;
}

HubBuilder &HubBuilder::mark(const char *who, const char *session, const char *mark)
{
    Attendance attendance;
    attendance.session = keyOf<CourseSession>(session);
    attendance.person = person(who);
    attendance.mark.code = text(mark);
    add(attendance);
    return *this;
}

HubBuilder &HubBuilder::conversation(QDate held, const char *organiser, const char *with,
                                     const Also<Conversation> &also)
{
    Conversation conversation;
    conversation.heldOn = held;
    conversation.organiser = person(organiser);
    if (*with)
        conversation.person = person(with);
    finish(conversation, also);
    add(conversation);
    return *this;
}

HubBuilder &HubBuilder::group(const char *id, QDate formed, const Also<Group> &also)
{
    Group group;
    group.id = group.name = text(id);
    group.formedOn = formed;
    finish(group, also);
    add(group);
    return *this;
}

HubBuilder &HubBuilder::member(const char *group, const char *who, QDate joined, QDate left)
{
    GroupMember member;
    member.group = keyOf<Group>(group);
    member.person = person(who);
    member.joinedOn = joined;
    member.leftOn = left;
    add(member);
    return *this;
}

HubBuilder &HubBuilder::action(const char *id, QDate started, const Also<Action> &also)
{
    Action action;
    action.id = action.title = text(id);
    action.startedOn = started;
    finish(action, also);
    add(action);
    return *this;
}

HubBuilder &HubBuilder::joinAction(const char *action, const char *who, QDate joined)
{
    ActionPerson part;
    part.action = keyOf<Action>(action);
    part.person = person(who);
    part.joinedOn = joined;
    add(part);
    return *this;
}

HubBuilder &HubBuilder::organisation(const char *id, QDate introduced)
{
    Organisation organisation;
    organisation.id = organisation.name = text(id);
    organisation.introducedOn = introduced;
    add(organisation);
    return *this;
}

HubBuilder &HubBuilder::trainer(const char *who, QDate assured, QDate expires)
{
    Trainer trainer;
    trainer.person = person(who);
    trainer.qualityAssuredOn = assured;
    trainer.expiresOn = expires;
    add(trainer);
    return *this;
}

HubBuilder &HubBuilder::funding(QDate received, qint64 pence, const char *status)
{
    Funding funding;
    funding.receivedOn = received;
    funding.source = QStringLiteral("A trust");
    funding.amount = Money{pence};
    funding.status.code = text(status);
    add(funding);
    return *this;
}

HubBuilder &HubBuilder::target(const char *measure, const Period &period, const char *target)
{
    Target record;
    record.measure = text(measure);
    record.from = period.from;
    record.to = period.to;
    record.target = text(target);
    add(record);
    return *this;
}

} // namespace doorstep::tests
