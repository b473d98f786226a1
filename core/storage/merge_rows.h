// Two rows that say of one person what can be said once: what becomes of them when their people are merged.
#pragma once

#include "storage/change.h"

namespace doorstep {

// The row that says the same as `row` (which has its people already as they are to be) and is not it: of the
// same key fields, or a membership of the same group at the same time.
std::optional<AnyRecord> rowInItsPlace(Connection &connection, const AnyRecord &row);

// The two made one. `kept` is the record that stays, filled up: blanks filled, lists and people's own words
// joined, and where the two contradict each other what says more (present over absent, passed over booked, a
// membership from its first day to its last). What gives way is told in `givenWay`, field by field.
struct RowsMadeOne {
    AnyRecord kept;
    qint64 goes = 0; // key of the other
    QStringList givenWay;
};
RowsMadeOne madeOne(Connection &connection, const AnyRecord &one, const AnyRecord &other);

// "Outcome Booked": a field as it is told in notes; references by what they are called.
QString fieldInWords(Connection &connection, const Field &field, const void *record);

} // namespace doorstep
