// Which pane stands beside a list of which records: those that have one of their own.
#pragma once

#include "ui/pages/records_view.h"

namespace doorstep {

// The pane that was made for records of that type; null where the plain one (record_detail.h) will do, which
// RecordsView makes by itself.
DetailPane *makePane(AppContext &context, const RecordTable &table);

} // namespace doorstep
