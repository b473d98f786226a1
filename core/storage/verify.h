// Whether a file is what it should be, from the pages up to the frozen returns.
#pragma once

#include "base/progress.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct VerifyReport {
    struct Check {
        QString name; // "Structure", "References", …
        QStringList faults; // plain sentences; empty: it holds
    };
    QList<Check> checks; // in the order in which they were made

    bool isWhole() const;
    // Every fault, with its check's name in front.
    QStringList faults() const;
};

// Reads the whole file; writes nothing. A file too damaged to be read is a report that says so, never an
// exception. Throws Error(Cancelled) only.
VerifyReport verify(Connection &connection, Progress &progress);

} // namespace doorstep
