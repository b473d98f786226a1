// The SQL that writes one record, made from its field table. Shared by single changes and bulk work, so that
// both write the same columns.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

namespace doorstep {

// A column's name as SQL takes it, whatever words the engine reserves.
QString quotedColumn(const char *column);

// INSERT of a whole row; parameters in the order key, hub, the fields, the derived columns, and from_pack
// where the table has it. `suffix`: e.g. " ON CONFLICT DO NOTHING".
QString insertSql(const RecordTable &table, const QString &suffix = {});
void bindInsert(Statement &statement, const RecordTable &table, const RecordHead &head, const void *record,
                bool fromPack);

// A record type that refers to another, and by which field.
struct Referring {
    const RecordTable *table;
    const Field *field;
    // Whether a record cannot be without it and so goes when what it refers to goes.
    bool isBound() const { return field->isRequired() || field->isInKey(); }
};
// All fields of all tables that refer to this one.
const std::vector<Referring> &referringFields(const RecordTable &target);

} // namespace doorstep
