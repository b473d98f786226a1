// Bringing one hub's records in the national body's file to what its returns say: what is there keeps its
// key, what differs is changed, what is new is added, what is gone goes.
#pragma once

#include "storage/change.h"

#include <QSet>
#include <map>

namespace doorstep {

class HubRows {
public:
    HubRows(Change &change, qint64 hub) : m_change(change), m_hub(hub) { }

    // Stores the records, whose references hold keys already, and gives the key of each in their order. May
    // be called more than once for a type, with other records.
    QList<qint64> put(const RecordTable &table, QList<AnyRecord> records);
    // Deletes the hub's records of `tables` that were not put; those of the last type first.
    void removeOthers(const QList<const RecordTable *> &tables);

private:
    void insert(const RecordTable &table, QList<AnyRecord> &records, const QList<qsizetype> &fresh);
    Change &m_change;
    qint64 m_hub;
    std::map<const RecordTable *, QSet<qint64>> m_put;
};

} // namespace doorstep
