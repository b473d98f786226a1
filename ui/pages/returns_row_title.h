// What people call the record that a row of a return stands for.
#pragma once

#include "storage/hub_file.h"

namespace doorstep {

// `key`: the row's primary key as a return's difference has it, joined by "/". The key itself where the hub
// has no such record (any more).
QString returnRowTitle(HubFile &file, const QString &table, const QString &key);

} // namespace doorstep
