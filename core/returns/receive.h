// Taking hubs' returns into the national body's file (DATA.md 4): each whole or not at all.
#pragma once

#include "base/progress.h"
#include "returns/receipt.h"
#include "storage/hub_file.h"

namespace doorstep {

struct Receipt {
    enum class Outcome {
        Accepted,
        AlreadyHeld, // the same return came before; nothing changed
        Replaced, // accepted, in place of what `replaced` lists
        KeptAside, // a later revision, or a return of a longer period, was there
        Refused, // nothing was taken from it
    };
    Outcome outcome = Outcome::Refused;
    QString hubCode; // empty where the package could not be read so far
    Period period;
    int revision = 0;
    struct Earlier {
        Period period;
        int revision = 0;
    };
    QList<Earlier> replaced;
    QString why; // why it was refused or kept aside; a sentence's part
    // Of all but what was refused: the frozen return, and what is worth telling about it (receipt.h).
    qint64 returnKey = 0;
    QList<ReceiptNote> notes;
    // What kind of refusal it is: the data's, a password's, a file that cannot be opened.
    Error::Kind kind = Error::Kind::Refused;
};

// Opens the package safely, checks it whole and takes it in, in one transaction. What is wrong with the
// package is in the receipt; throws Error for what stands in the way of the file itself: Usage where it is no
// national file, CannotOpen where it is open to read only, System, Cancelled. The file is then as it was.
Receipt receiveReturn(HubFile &file, const QString &package, const QString &password, Progress &progress);

} // namespace doorstep
