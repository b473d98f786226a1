// Which window edits which record: one laid out by hand where there is one, else the form made from the
// field table.
#pragma once

#include "ui/editors/record_dialog.h"

namespace doorstep {

// The editor for the record, not shown yet and owned by `parent`; set to delete itself when closed.
RecordDialog *makeEditor(HubFile &file, const AnyRecord &record, QWidget *parent);
// As above for the stored record; null where there is none.
RecordDialog *makeEditor(HubFile &file, const RecordTable &table, qint64 key, QWidget *parent);

} // namespace doorstep
