// Columns of words made of several fields, where people would not look for them one by one.
#pragma once

#include "storage/record_list.h"

namespace doorstep {

// A column of a list: one field, or words made of several, which sort and are filtered as `field` is.
struct RecordColumn {
    const Field *field;
    const char *name; // the field's column, or a name of its own
    const char *label; // in English, for the context doorstep::Field
    QString (*words)(const ListRow &row) = nullptr; // called by exports beside the window too

    QString shown(const ListRow &row) const;
    QString labelText() const; // translated
};

// Of people "name", which sorts by family name; of conversations "who", the person found for it or how they
// were described; of groups "stage" and "needed", which sort by their members; of targets "called", the
// measure in words; of courses "from_pack", whether the programme offers them or the hub. Empty for other
// tables.
QList<RecordColumn> wordedColumns(const RecordTable &table);

} // namespace doorstep
