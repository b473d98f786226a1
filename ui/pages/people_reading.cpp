#include "ui/pages/people_reading.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "records/groups.h"
#include "storage/record_store.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PeopleReading)
};

bool isOver(QDate firstDayAfter, QDate today)
{
    return firstDayAfter.isValid() && firstDayAfter <= today;
}

void addOrganising(Connection &connection, PersonNow &now, QDate today)
{
    for (const Organiser &o : referring<Organiser>(connection, "person_id", now.person)) {
        if (isOver(o.endedOn, today))
            continue;
        QStringList detail;
        if (o.startedOn.isValid())
            detail.append(Text::tr("since %1").arg(dateForPeople(o.startedOn)));
        detail.append(o.patch);
        detail.removeAll(QString());
        now.roles.append({Text::tr("Organiser"), detail.join(QStringLiteral(" · "))});
    }
}

void addTraining(Connection &connection, PersonNow &now, QDate today)
{
    QDate until;
    bool holds = false;
    for (const Trainer &t : referring<Trainer>(connection, "person_id", now.person)) {
        if (t.qualityAssuredOn > today || (t.expiresOn.isValid() && t.expiresOn < today))
            continue;
        until = holds && (!until.isValid() || !t.expiresOn.isValid()) ? QDate() : qMax(until, t.expiresOn);
        holds = true;
    }
    if (holds)
        now.roles.append(
            {Text::tr("Trainer"),
             until.isValid() ? Text::tr("quality assured until %1").arg(dateForPeople(until)) : QString()});
}

void addMemberships(Connection &connection, PersonNow &now, QDate today)
{
    for (const GroupMember &m : referring<GroupMember>(connection, "person_id", now.person)) {
        if (isOver(m.leftOn, today))
            continue;
        const QString group = titleOf(connection, Group::table(), m.group.key);
        const bool isPlain = m.role.isEmpty() || m.role.code == QLatin1String("member")
            || m.role.code == QLatin1String("other");
        now.roles.append(
            {isPlain ? Text::tr("Member of %1").arg(group)
                     : Text::tr("%1 of %2", "a role in a group")
                           .arg(codeLabel(CodeListId::MemberRole, m.role.code), group),
             m.joinedOn.isValid() ? Text::tr("since %1").arg(dateForPeople(m.joinedOn)) : QString()});
    }
}

void addNetwork(Connection &connection, PersonNow &now, QDate today)
{
    const auto person = find(connection, Id<Person>(now.person));
    if (person && person->networkMemberFrom.isValid() && person->networkMemberFrom <= today
        && (!person->networkMemberTo.isValid() || person->networkMemberTo >= today))
        now.roles.append(
            {Text::tr("Network member"), Text::tr("since %1").arg(dateForPeople(person->networkMemberFrom))});
}

// Who met them first is as much as the record knows of who brought them in.
void addFirstMeeting(Connection &connection, PersonNow &now)
{
    for (const Conversation &c : referring<Conversation>(connection, "person_id", now.person))
        if (!now.metOn.isValid() || c.heldOn < now.metOn) {
            now.metOn = c.heldOn;
            now.metBy = c.organiser.key;
        }
    if (now.metBy)
        now.metByName = titleOf(connection, Person::table(), now.metBy);
}

} // namespace

PersonNow personNow(Connection &connection, qint64 person, QDate today, int windowMonths)
{
    const ReadTogether moment(connection);
    PersonNow now;
    now.person = person;
    addOrganising(connection, now, today);
    addTraining(connection, now, today);
    addMemberships(connection, now, today);
    addNetwork(connection, now, today);
    addFirstMeeting(connection, now);
    now.work = organiserWork(connection, person, today);
    now.steps = openStepsOf(connection, person);
    now.training = afterTraining(connection, person, windowMonths);
    return now;
}

PeopleReading::PeopleReading(AppContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_reader(new QuietReader(context.file(), this))
{
}

void PeopleReading::ask(qint64 person)
{
    m_reader->ask<PersonNow>(
        [person, today = Clock::today(), window = m_context.programme().actionWindowMonths](
            HubFile &file, Progress &) { return personNow(file.connection(), person, today, window); },
        [this](const PersonNow &now) { Q_EMIT read(now); });
}

} // namespace doorstep
