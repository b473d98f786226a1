// Whether a package is whole and valid, and what it says, without a hub file. Reads what others made: nothing
// in it is trusted (TRUST.md).
#pragma once

#include "base/progress.h"
#include "programme/programme.h"
#include "records/code_lists.h"
#include "returns/package_reader.h"

namespace doorstep {

struct PackageReport {
    enum class Origin {
        NotChecked, // no pack was given, or it has not this secret
        Proven, // signature.txt was made with the pack's secret
        Wrong, // it was not
    };
    PackageDescription description;
    QList<ReturnFigure> headlines; // as the package has them
    QStringList problems; // a sentence each; empty: the package is whole
    QStringList notes; // "not for real data", "a draft", "origin not checked", …
    Origin origin = Origin::NotChecked;
    bool isLocked = false;

    bool isWhole() const { return problems.isEmpty(); }
};

// A package opened and looked at: what is to be said of it, and what its files are read from again.
struct OpenedPackage {
    PackageReport report;
    std::unique_ptr<PackageReader> package; // null where it could not be opened so far
    QList<ReturnFigure> figures; // all of figures.csv, where the package is whole
};
// As checkPackage(), with what was read. `codes`: by which the rules for records are held as well, where the
// return is to be taken in.
OpenedPackage openPackage(const QString &path, const QList<Programme> &packs, const QString &password,
                          Progress &progress, const CodeLists *codes = nullptr);

// `packs`: those whose secrets may have signed it; may be empty. Throws Error(Password) where it is locked
// and the password is missing or wrong, Error(CannotOpen) where the file cannot be read or is no zip at all;
// anything else that is wrong with it is a problem in the report.
PackageReport checkPackage(const QString &path, const QList<Programme> &packs, const QString &password,
                           Progress &progress);

} // namespace doorstep
