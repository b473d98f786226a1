// Builds a hub's record for a test in a few words. Whoever is mentioned exists: people, organisers and the
// rest are made when they are first named, and known by that name as their id.
#pragma once

#include "programme/pack_store.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/targets.h"
#include "storage/change.h"

#include <QTemporaryDir>
#include <functional>

namespace doorstep::tests {

// "2019-03-12"; a test with a wrong date stops.
QDate day(const char *text);
// "2019-01-01", "2019-12-31".
Period period(const char *from, const char *to);

class HubBuilder {
public:
    // A hub file in a folder of its own, under a pack that comes with the program.
    explicit HubBuilder(const char *pack = "coep-2017-2020", const char *code = "HUB01",
                        bool national = false);

    HubFile &file() { return *m_file; }
    Connection &connection() { return m_file->connection(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void close() { m_file.reset(); }
    void reopen(HubFile::Access access = HubFile::Access::Write);

    // Every function below takes a last word on the record before it is stored.
    template <class Record>
    using Also = std::function<void(Record &)>;

    // Makes the person, or changes one who is there already.
    Id<Person> person(const char *id, const Also<Person> &also = {});
    // A run of a course of the pack ("intro", "listening", "power", "q2", "youth") with its sessions,
    // "RUN/1", "RUN/2", ….
    HubBuilder &run(const char *id, const char *course, QDate starts, const QList<QDate> &sessions = {},
                    const Also<CourseRun> &also = {});
    HubBuilder &enrol(const char *person, const char *run, const char *outcome, QDate completed = {},
                      const Also<Enrolment> &also = {});
    HubBuilder &mark(const char *person, const char *session, const char *mark);
    // `person` empty: nobody known.
    HubBuilder &conversation(QDate held, const char *organiser, const char *person,
                             const Also<Conversation> &also = {});
    HubBuilder &group(const char *id, QDate formed, const Also<Group> &also = {});
    HubBuilder &member(const char *group, const char *person, QDate joined, QDate left = {});
    HubBuilder &action(const char *id, QDate started, const Also<Action> &also = {});
    HubBuilder &joinAction(const char *action, const char *person, QDate joined = {});
    HubBuilder &organisation(const char *id, QDate introduced);
    HubBuilder &trainer(const char *person, QDate assured, QDate expires = {});
    HubBuilder &funding(QDate received, qint64 pence, const char *status);
    HubBuilder &target(const char *measure, const Period &period, const char *target);

    // Stores any record; for a national file in another hub than its own by `hub`.
    template <class Record>
    Record add(Record record)
    {
        Change change(*m_file, QStringLiteral("Build"));
        record.hub = m_hub;
        change.save(record);
        change.commit();
        return record;
    }
    // From here on records belong to that hub, which is made when it is new: for national files.
    HubBuilder &inHub(const char *code);

private:
    template <class Record>
    Id<Record> keyOf(const char *id);
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
    qint64 m_hub = 0;
};

} // namespace doorstep::tests
