#include "temp_hub.h"

namespace doorstep::tests {

TempHub::TempHub()
    : m_file(HubFile::create(m_folder.filePath(QStringLiteral("Hub.doorstep")),
                             {QStringLiteral("HUB01"), QStringLiteral("Ward 7"), false}))
{
}

QString TempHub::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void TempHub::reopen(HubFile::Access access)
{
    m_file.reset();
    m_file = HubFile::open(path(), access);
}

qint64 TempHub::remove(const RecordTable &table, qint64 key)
{
    Change change(*m_file, QStringLiteral("Delete"));
    change.remove(table, key);
    return change.commit();
}

Person makePerson(const char *given, const char *family, const char *postcode)
{
    Person person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.postcode = QString::fromUtf8(postcode);
    return person;
}

Person TempHub::person(const char *given, const char *family, const char *postcode)
{
    return save(makePerson(given, family, postcode));
}

Conversation TempHub::conversation(const Person &organiser, const Person &with, QDate day, const char *heard)
{
    Conversation conversation;
    conversation.organiser = Id<Person>(organiser.key);
    conversation.person = Id<Person>(with.key);
    conversation.heldOn = day;
    conversation.heard = QString::fromUtf8(heard);
    return save(conversation);
}

Group TempHub::group(const char *name)
{
    Group group;
    group.name = QString::fromUtf8(name);
    return save(group);
}

GroupMember TempHub::member(const Group &group, const Person &person, QDate joined)
{
    GroupMember member;
    member.group = Id<Group>(group.key);
    member.person = Id<Person>(person.key);
    member.joinedOn = joined;
    return save(member);
}

} // namespace doorstep::tests
