// A national analyst's way out: the whole national file as one Frictionless data package, a folder of CSV
// files with a datapackage.json that says what every column of them is. Beside the records stands what is
// needed to count as the program counts (data_dictionary.h says what each of these files is).
#pragma once

#include "exchange/export_folder.h"

#include <QJsonObject>

namespace doorstep {

// Writes the folder, which is made where it is missing; the files of an earlier export that have no rows now
// are taken away, so that the folder holds what datapackage.json says. Unlike an interchange folder its files
// have no byte order mark: what reads data packages takes it for part of the first column's name. Throws
// Error(Usage) for a hub's file, Error(System), Error(Cancelled).
ExportResult exportNational(HubFile &file, const QString &folder, Progress &progress);

} // namespace doorstep
