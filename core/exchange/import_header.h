// What the header row of an interchange file says, held against the record type's fields.
#pragma once

#include "records/record_table.h"

#include <QStringList>

namespace doorstep {

class ImportHeader {
public:
    ImportHeader(const RecordTable &table, const QStringList &cells);

    const RecordTable &table() const { return *m_table; }
    const QStringList &cells() const { return m_cells; } // as they stand in the file
    // By column of the file: the number of the field, or one of the two below.
    static constexpr int unknown = -1;
    static constexpr int hubColumn = -2; // a national file's export says which hub a row is of
    const std::vector<int> &fieldOfColumn() const { return m_fieldOfColumn; }
    // The fields that the file has, in the order of the field table.
    const std::vector<int> &fields() const { return m_fields; }
    bool hasField(int field) const;

    QStringList unknownColumns() const;
    // Why no row of the file can be taken, and the column concerned (from 1; 0: none); empty where they can.
    QString whyUnusable(int &column) const;

private:
    const RecordTable *m_table;
    QStringList m_cells;
    std::vector<int> m_fieldOfColumn;
    std::vector<int> m_fields;
};

} // namespace doorstep
