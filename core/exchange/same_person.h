// Who in the file may be the same person: as somebody is typed, and the whole file through.
#pragma once

#include "base/progress.h"
#include "exchange/likeness.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct LikelyPerson {
    Person person; // as stored; person.key is its key
    Likeness likeness;
};
// People of the file who may be the one in hand, most likely first, at most `limit`, each of likelyScore or
// more. `typed` may be half filled in (a given name alone finds nobody: it takes two parts of a name, or a
// name with a phone, an e-mail, a birth date or a postcode); where typed.key is not 0 that record itself is
// left out, and so are those who were said to be somebody else. Index lookups only: a few milliseconds at a
// million people, so it may be asked on each pause in the typing.
QList<LikelyPerson> likelySame(Connection &connection, const Person &typed, int limit);

struct LikelyPair {
    qint64 first = 0; // keys of people, first < second
    qint64 second = 0;
    int score = 0;
};
// All pairs of people who may be the same, most likely first, at most `most`, without those said to be
// different. Reads all people once and keeps some 200 bytes for each. For a worker: reports how far it is,
// throws Error(Cancelled).
QList<LikelyPair> likelyPairs(Connection &connection, Progress &progress, int most = 5000);

} // namespace doorstep
