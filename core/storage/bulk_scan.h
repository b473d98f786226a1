// Whole tables read in the order in which interchange files have them (DATA.md 1): by hub, then in byte order
// of the key's text, references by the ids that they stand for.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

#include <QSet>

namespace doorstep {

// The rows of one table, one after another.
class BulkScan {
public:
    BulkScan(Connection &connection, const RecordTable &table);
    bool next() { return m_rows.step(); }
    qint64 key() const { return m_rows.integer(0); }
    QByteArrayView hubCode() const { return m_rows.utf8(1); }
    // By number of the field.
    bool isNull(int field) const { return m_rows.isNull(field + 2); }
    qint64 integer(int field) const { return m_rows.integer(field + 2); }
    QByteArrayView text(int field) const { return m_rows.utf8(field + 2); } // until next()

private:
    Statement m_rows;
};

// The ids (or codes) of a table's records by key, of all hubs.
class BulkKeyNames {
public:
    BulkKeyNames(Connection &connection, const RecordTable &table);
    // Empty for a key that there is not. Valid for as long as this lives.
    QByteArrayView name(qint64 key) const;

private:
    std::vector<char> m_bytes;
    std::vector<quint32> m_ends; // by key: where its bytes end; they begin where those before end
};

} // namespace doorstep
