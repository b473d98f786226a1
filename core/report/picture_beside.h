// A hub's own figures beside the national picture: worked out from its own file, which is the only one that
// knows which of the unnamed numbers is its own.
#pragma once

#include "report/national_picture.h"

namespace doorstep {

struct BesidePicture {
    qint64 own = 0; // a count, or pence, as the hub's file has it now
    // Of the programme's total; nullopt where that is held back or 0. Of people who are known to several hubs
    // the shares add up to more than the whole.
    std::optional<double> share;
    // Other hubs' numbers, smallest first: those of the picture less the hub's own, where it is among them.
    QList<qint64> others;
    bool isAmong = false; // else nothing was returned yet, the number was changed since, or it is held back
    // Hubs with more, and all that count in it, this one included. 0 of 0 where that cannot be told, because
    // the hub's number lies among those held back or there are no others.
    int hubsAbove = 0;
    int hubsInAll = 0;
    QList<qint64> trend; // for each point of the picture's trend
};

// For each figure of the picture, in its order. Throws Error(Cancelled).
QList<BesidePicture> besidePicture(HubFile &file, const Programme &programme, const NationalPicture &picture,
                                   Progress &progress);

// Pure: what the picture says of one number.
BesidePicture standing(const NationalPicture::Figure &figure, qint64 own);

} // namespace doorstep
