// What is wrong with a record by itself: the rules of DATA.md 1 that need no other record. The form, the
// import and the store ask the same question here. Rules that need the file are in storage/record_checks.h.
#pragma once

#include "base/problem.h"
#include "records/any_record.h"

namespace doorstep {

// Problems of the record, in the order of its fields. An empty `id` is not one: the store gives a new record
// its id.
Problems validate(const RecordTable &table, const void *record, const CodeLists &codes);

inline Problems validate(const AnyRecord &record, const CodeLists &codes)
{
    return validate(record.table(), record.data(), codes);
}

// Why a text cannot be a record's id (1 to 64 printable characters without ";", not beginning with ' = + -
// @); empty if it can.
QString whyNotAnId(QStringView id);

} // namespace doorstep
