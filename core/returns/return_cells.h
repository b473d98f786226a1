// Turns the rows of a return's file, checked before, into the values that are stored.
#pragma once

#include "base/utf8_text.h"
#include "exchange/csv_reader.h"
#include "records/any_record.h"
#include "returns/return_schema.h"
#include "storage/bulk_cell.h"

#include <deque>
#include <span>

namespace doorstep {

// What a record cannot be without and a return does not carry (a group's name) is said by its id.
QString nameById(const ReturnTable &table, const QString &id);
// The fields that are named so.
std::vector<size_t> fieldsNamedById(const ReturnTable &table);

class ReturnCells {
public:
    explicit ReturnCells(const ReturnTable &table); // of records

    // Values that a row stores: the record's fields and derived columns.
    size_t count() const { return m_count; }
    // Fields that a return says something of.
    const std::vector<int> &said() const { return m_said; }
    // References stay texts: the ids as they stand in the file. Texts that are not in `rows` as they are go
    // to `owned`.
    void prepare(const CsvRows &rows, qsizetype row, std::span<BulkCell> out, std::deque<QByteArray> &owned);

private:
    BulkCell cell(const Field &field, QByteArrayView text, std::deque<QByteArray> &owned);
    const ReturnTable &m_table;
    size_t m_count;
    std::vector<int> m_said;
    std::vector<int> m_fieldOfColumn; // -1: worked out for the return
    bool m_hasDerived; // from the texts of the row
    std::vector<size_t> m_namedById;
    AnyRecord m_record; // for values whose form in a file is not how they are stored
    WidenedText m_widened;
};

} // namespace doorstep
