// Turns the cells of one row into a record and into the values that are stored, and says what is wrong with
// them. It is the part of an import that needs no database, so that it can run on a thread of its own.
#pragma once

#include "base/problem.h"
#include "base/utf8_text.h"
#include "exchange/import_header.h"
#include "exchange/import_ids.h"
#include "records/any_record.h"
#include "storage/bulk_cell.h"

#include <deque>
#include <span>

namespace doorstep {

class CodeLists;

// A row made ready. The cells' bytes stand in the file's rows or among the owner's `owned` texts.
struct PreparedRow {
    Problems problems; // warnings too
    bool isUnreadable = false; // a cell could not be read: refused, whatever the hub file has
    bool hasErrors =
        false; // wrong as a new record; where there is a record already, ask again with its fields
    bool hasOwnId = false;
    QByteArray digest; // of a row without id, of a type that has ids
};

class RowPreparer {
public:
    // Reads the ids of what the file refers to now; a preparer is then good for that file only. `hubCode`:
    // rows that say they are another hub's are not for us. All that is passed outlives the preparer.
    RowPreparer(const ImportHeader &header, ImportIds &ids, const CodeLists &codes, const QString &hubCode);

    // Values that a row stores: its fields and derived columns.
    size_t cellCount() const { return m_cellCount; }
    // `out` has cellCount() places; texts that are not in `cells` as they are go to `owned`.
    PreparedRow prepare(std::span<const QByteArrayView> cells, std::span<BulkCell> out,
                        std::deque<QByteArray> &owned);
    // The record that the last row made (references as keys; empty where a cell could not be read).
    const AnyRecord &record() const { return m_record; }

private:
    void readCell(int field, QByteArrayView cell, PreparedRow &row);
    void readReference(int field, QByteArrayView id, PreparedRow &row);
    void refuse(PreparedRow &row, const QString &column, QByteArrayView cell, const QString &reason) const;
    void store(std::span<BulkCell> out, std::deque<QByteArray> &owned);
    QByteArray digest() const;

    const ImportHeader &m_header;
    const RecordTable &m_table;
    const CodeLists &m_codes;
    QByteArray m_hubCode;
    std::vector<const BulkIds *> m_ids; // by field; null where it is no reference
    size_t m_cellCount;
    AnyRecord m_record;
    std::vector<QByteArrayView> m_texts; // by field: the cell without guard, trimmed as the field is
    WidenedText m_widened;
};

} // namespace doorstep
