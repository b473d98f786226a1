// Interchange folders in (DATA.md 1): any subset of the files, columns and rows, one import being one change
// that can be undone as a whole.
#pragma once

#include "exchange/import_result.h"
#include "storage/hub_file.h"

namespace doorstep {

struct ImportOptions {
    bool dryRun = false; // says what would happen and leaves the file as it is
    bool allOrNothing = false; // stores nothing where anything is refused
    // Where refused rows go, as CSV with the header and cells they came with, and problems.csv that says why;
    // empty: nowhere. Made where it is missing; written to only where something was refused.
    QString refusedFolder;
};

// Reads the folder into the file's own hub. Long work: call it on a worker with a sibling() of the file.
// Throws Error(Usage) where the folder is not there or has none of the files, Error(CannotOpen) where the hub
// file is open to read only, Error(Cancelled) when `progress` says stop, Error(System) on a full disk; the
// file is then as it was.
ImportResult importFolder(HubFile &file, const QString &folder, const ImportOptions &options,
                          Progress &progress);

} // namespace doorstep
