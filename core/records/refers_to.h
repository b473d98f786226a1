#pragma once

#include "records/record_table.h"

#include <algorithm>

namespace doorstep {

// Whether records of that type may refer to records of the other: what one is called then shows in the other.
inline bool refersTo(const RecordTable &table, const RecordTable &other)
{
    return std::any_of(table.fields.begin(), table.fields.end(), [&other](const Field &field) {
        return field.kind == FieldKind::Reference && &field.target() == &other;
    });
}

} // namespace doorstep
