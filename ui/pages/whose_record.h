// In the national body's file: whose a record is, and what of it came with a return.
#pragma once

#include "ui/shell/app_context.h"

namespace doorstep {

// "HUB07, Ward 7 Organisers"; empty in a hub's own file and for what is the national body's own.
QString whoseRecord(const AppContext &context, const RecordHead &record);
// Whether the field can hold anything in that file: returns carry only some of them.
bool comesHere(const HubFile &file, const RecordTable &table, const char *column);

} // namespace doorstep
