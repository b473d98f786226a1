// Bringing the rows of one package into a hub's record, one after another as they are unpacked. See
// take_in_order.h for when that is right.
#pragma once

#include "base/progress.h"
#include "returns/member_rows.h"
#include "storage/bulk_ids.h"
#include "storage/people_links.h"
#include "storage/received_rows.h"
#include "storage/received_table.h"

#include <map>
#include <memory>

namespace doorstep {

class Taking {
public:
    Taking(Change &change, qint64 hub, qint64 returnKey, PackageReader &package, Progress &progress);

    // Takes in all files: what they say is stored afterwards, what they do not say is still there.
    void takeAll();
    // Whether the hub had any records before.
    bool hadRows() const;
    // Takes away all that the return does not say.
    void dropOthers();
    // Takes away what an earlier return said and this one, which is the later and of a newer period, would
    // say if it still were so, and people whom nothing mentions after that. False where that leads further
    // than to single rows: nothing was taken away then.
    bool dropOvertaken();
    void linkPeople();

private:
    using Take = std::function<void(ReadyRows &rows)>;
    void takeFile(const ReturnTable &columns, ReturnCells *cells, const Take &take);
    void takeRecords(const ReturnTable &columns);
    void takeGenerations(const ReturnTable &columns, const ReturnCells &cells, std::vector<ReadyRows> &all);
    qint64 takeRecord(const ReturnTable &columns, const ReturnCells &cells, ReadyRows &rows, qsizetype row);
    void takePerson(const ReturnTable &columns, qint64 person, const CsvRows &rows, qsizetype row);
    void takeActivations();
    void takeCompletions();
    bool isStraight();
    void endMemberships(const QList<qint64> &people);
    void forgetPeople(const QList<qint64> &people);
    void remove(const RecordTable &type, const QList<qint64> &keys);
    ReceivedTable &stored(const char *type);
    std::function<bool(qint64)> has(const char *type);
    BulkIds &idsOf(const RecordTable &type);
    qint64 keyOf(const RecordTable &type, QByteArrayView id);

    Change &m_change;
    Connection &m_connection;
    qint64 m_hub;
    qint64 m_returnKey;
    PackageReader &m_package;
    Progress &m_progress;
    ReceivedRows m_received;
    PeopleLinks m_links;
    std::map<const RecordTable *, ReceivedTable> m_stored;
    std::map<const RecordTable *, BulkIds> m_ids;
    KeySet m_activated; // people
    KeySet m_completed; // enrolments
};

} // namespace doorstep
