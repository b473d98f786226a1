// Signing a return off: checked, frozen in the hub file, written as one file. And drafts, which freeze
// nothing.
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "returns/return_checks.h"
#include "storage/hub_file.h"

namespace doorstep {

struct SignOptions {
    QString signedBy; // who signs off; needed by signReturn()
    QMap<QString, QString> reasons; // by warning name; "all" answers every warning alike
    QString note; // a covering note, kept to the byte
    QString password; // empty: a plain zip; else AES-256
    QString outFolder; // made if missing
    QStringList storyIds; // the stories that were ticked
};

struct SignedReturn {
    QString path; // of the package
    int revision = 0; // 0 for a draft
    bool isNew = true; // false: nothing had changed since this revision, so there is no new one
    bool written = true; // false: its file was there already, whole
    ReturnChecks checks;
};

// Checks, freezes figures, evidence and files in one transaction and writes CODE_FROM_TO_rN.zip. Where
// nothing in the return has changed since its last revision there is no new one: its file is written again if
// it is missing. Throws Error(Refused) with what stands against it (errors, or warnings without a reason),
// Error(Usage) without a name to sign, Error(System) where the file cannot be written, Error(Cancelled).
// Whatever happens, either nothing is frozen or signing again writes the same package.
SignedReturn signReturn(HubFile &file, const Period &period, const SignOptions &options, Progress &progress);

// Writes CODE_FROM_TO_draft.zip, whatever the checks say, and freezes nothing; works on a file opened to
// read.
SignedReturn draftReturn(HubFile &file, const Period &period, const SignOptions &options, Progress &progress);

// Writes the package of a frozen return again, as CODE_FROM_TO_rN.zip: the same members to the byte. Returns
// its path.
QString writeFrozenReturn(HubFile &file, qint64 returnKey, const QString &outFolder, const QString &password);

} // namespace doorstep
