// A hub file in a folder of its own, for one test, and the few records that most tests begin with.
#pragma once

#include "records/conversations.h"
#include "records/groups.h"
#include "records/people.h"
#include "storage/change.h"
#include "storage/hub_file.h"

#include <QTemporaryDir>

namespace doorstep::tests {

class TempHub {
public:
    TempHub();

    HubFile &file() { return *m_file; }
    Connection &connection() { return m_file->connection(); }
    QString path(const QString &name = QStringLiteral("Hub.doorstep")) const;
    QString folder() const { return m_folder.path(); }
    void close() { m_file.reset(); }
    void reopen(HubFile::Access access = HubFile::Access::Write);

    // Stores a record in a change of its own.
    template <class Record>
    Record save(Record record)
    {
        Change change(*m_file, QStringLiteral("Save"));
        change.save(record);
        change.commit();
        return record;
    }
    qint64 remove(const RecordTable &table, qint64 key);
    qint64 count(const char *table)
    {
        return number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    }
    qint64 number(const QString &sql) { return connection().number(sql).value_or(-1); }

    Person person(const char *given, const char *family = "", const char *postcode = "");
    Conversation conversation(const Person &organiser, const Person &with, QDate day, const char *heard);
    Group group(const char *name);
    GroupMember member(const Group &group, const Person &person, QDate joined);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
};

Person makePerson(const char *given, const char *family = "", const char *postcode = "");

} // namespace doorstep::tests
