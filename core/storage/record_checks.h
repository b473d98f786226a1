// Rules of DATA.md 1 that need other records: asked by the form, the import and the checks before a return
// alike.
#pragma once

#include "base/problem.h"
#include "records/any_record.h"
#include "storage/engine/connection.h"

namespace doorstep {

// Problems of a record with what the file holds: an id or key that another record has, a reference to
// nothing, a second membership at one time, a course that comes to follow itself; as warnings a mark
// without an enrolment and the result of a unit that the course has not.
Problems checkAgainstFile(Connection &connection, const AnyRecord &record, qint64 hub);

// validate() and checkAgainstFile() together, each problem once.
Problems checkRecord(Connection &connection, const AnyRecord &record, qint64 hub, const CodeLists &codes);

} // namespace doorstep
