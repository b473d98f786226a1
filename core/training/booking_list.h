// Booking several people at once: who of a list is known, new, or may be one of several, before anything is
// written; and the booking itself.
#pragma once

#include "exchange/same_person.h"
#include "training/booking.h"
#include "training/people_list.h"

#include <QSet>

namespace doorstep {

struct BookingLine {
    enum class Match {
        Known, // just one person can be meant
        New, // nobody like that is known
        Unsure, // somebody has to say who of `candidates` is meant, or that it is a new person
        OnIt, // on the run already, or waiting for it
        Twice, // somebody further up in the list
    };
    QString text; // as it was pasted, or the person's name
    Person typed; // what becomes of a new person
    Match match = Match::New;
    qint64 person = 0; // who is meant; 0: a new person, or not known
    QList<LikelyPerson> candidates; // most likely first; of Known and OnIt the one who is meant
};

// Exact e-mail or phone with a name that could be the same first, then the whole name, then whoever is alike
// (likelySame). A few milliseconds a line: for a worker. Throws Error(Cancelled).
QList<BookingLine> matchToRun(Connection &connection, qint64 run, const QList<PastedPerson> &pasted,
                              Progress &progress);
// The group's members on a day, by name; nobody is unsure.
QList<BookingLine> membersForRun(Connection &connection, qint64 run, qint64 group, QDate day);

// Keys of those who are on the run or wait for it: neither withdrawn nor a no-show.
QSet<qint64> peopleOnRun(Connection &connection, qint64 run);

// What the list says of somebody known and the record does not: an e-mail or phone that is blank there.
struct ContactNews {
    QString email; // to be filled in; empty: nothing new
    QString phone;
    QStringList differs; // what the list says otherwise, which is left as it is on record
};
ContactNews contactNews(const Person &stored, const Person &typed);
// Fills in what is blank of the stored person `typed.key`. Throws what Change does.
void fillInContact(Change &change, const Person &typed);

struct BookedPeople {
    int booked = 0;
    int waiting = 0;
    int wereOnIt = 0; // and stay as they were
};
// Books people in this order (key 0: new, stored first), waiting beyond the capacity. A blank e-mail or phone
// of somebody known is filled in where it is given here; nothing recorded is written over. Throws what Change
// does.
BookedPeople bookAll(Change &change, qint64 run, const QList<Person> &people, QDate day,
                     Id<Organisation> by = {});

} // namespace doorstep
