// Making one person of several records, and taking that back at any later time.
//
// A merge is one change (ChangeKind::Merge): every reference to the records that go is turned to the one that
// remains, rows that would say the same thing twice (two bookings on a run, two marks at a session, two
// memberships at one time) are made one, and the ids of the records that went lead to the one that remains
// (former_ids). Where two such rows contradict each other, what gives way is written into the person's notes,
// so that nothing is lost.
#pragma once

#include "base/progress.h"
#include "records/people.h"
#include "storage/hub_file.h"

namespace doorstep {

// One kind of thing that hangs on a person.
struct HangingOn {
    const RecordTable *table;
    const Field *field; // by which it refers to the person
    int count = 0;
};
// What hangs on a person, kind by kind, in the order of allTables(); only kinds of which there are some.
QList<HangingOn> hangingOn(Connection &connection, qint64 person);

// The remaining record as it is proposed: each field from whichever record is the better one (filled over
// empty, the consent given later, the longer text), tags and notes joined. `people`: two or more; the first
// remains.
Person mergedPerson(const QList<Person> &people);
// What of the records does not stand in `merged`, as lines for the notes ("Also recorded: Phone 07700
// 900123"); empty where nothing is left out. What says something sensitive of a person (ethnic group …) stays
// in the history only.
QString leftOutInWords(const QList<Person> &people, const Person &merged);

struct Merged {
    qint64 change = 0;
    QStringList combined; // what was made one, in words: "Rose Okafor, Building Power, 3 Apr 2019"
};
// Merges `others` into `remaining`, which is stored as it is given (its key is that of the record that
// remains); notes are added for rows that contradicted each other. Throws Error(Refused) where one of them is
// gone, they belong to different hubs, or the file is a national one; Error(CannotOpen) where it is open to
// read only.
Merged mergePeople(HubFile &file, const Person &remaining, const QList<qint64> &others);

struct MergeOf {
    qint64 change = 0;
    QString mergedAt;
    QString mergedBy;
    QStringList names; // what the records that went were called
    QList<qint64> gone; // their keys
};
// The merges that made this record what it is and stand, newest first.
QList<MergeOf> mergesInto(Connection &connection, qint64 person);
// The record that a key leads to: itself where it is there, the one it was merged into, 0 where there is
// none.
qint64 remainingOf(Connection &connection, qint64 person);

struct MergeUndone {
    qint64 change = 0;
    QStringList kept; // what stays as it is because it was changed since, in words
};
// Takes a merge back: the records that went come back with what hung on them; what was added or changed since
// stays as it is. undo() (history.h) does this for every merge, and this tells what could not be decided.
// Throws Error(Refused) where it was undone already or an id is in use by another record now.
MergeUndone undoMerge(HubFile &file, qint64 change, Progress &progress);

} // namespace doorstep
