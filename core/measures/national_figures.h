// Why a figure of the national body's file is what it is (DATA.md 3 and 4): beside unique people what the
// hubs' own figures add up to, the people whom links make one, and how much less it could be where match keys
// are missing. Everything here only reads, from one moment of the file.
#pragma once

#include "measures/figures.h"

namespace doorstep {

// Whether one unit of the measure may be several hubs': unique people, and areas that several hubs reached.
// Of any other measure the hubs' figures simply add up.
bool mayBeShared(const Measure &measure);

// A hub by itself: what its own program would count from what it sent, as if nobody were linked.
struct HubAlone {
    qint64 hub = 0; // key
    QString code;
    QString name;
    qint64 value = 0; // a count, or pence
    qint64 withoutKeys = 0; // of the people in it, those of whom no match key came
};

// The range says what missing match keys leave open, and nothing else. People without keys (share_consent no,
// or nothing to make keys from) count as people of their own: that is the figure, and the most. The least is
// the smallest number of different people that is possible if they may be anybody else who is counted, given
// that
//   - people of one hub are different people (a person without keys is nobody whom their hub knows already),
//   - people with keys are who their keys say they are,
//   - a conversation with nobody named counts as one, as the measure says.
// With k people counted who have keys, of whom k(h) are not known to hub h, and m(h) people of h without
// keys, it is k plus the greatest of m(h) - k(h), or of 0: each hub's people without keys are put upon k(h)
// others, and what is left over of different hubs upon one another. What such a person may have done
// elsewhere before or after (been activated, acted) is not guessed at.
struct NationalFigure {
    const Measure *measure = nullptr;
    qint64 value = 0; // as figure() gives it
    qint64 sumOfHubs = 0;
    QList<HubAlone> hubs; // by code; those that count anything
    qint64 links = 0; // shared units (below) that make the difference between the two
    qint64 withoutKeys = 0; // people counted of whom no match key came
    qint64 atLeast = 0;
    qint64 atMost = 0;

    qint64 difference() const { return sumOfHubs - value; }
    bool hasRange() const { return atLeast != atMost; }
};

// In the national file only, else std::logic_error. Throws what figures() throws.
NationalFigure nationalFigure(Connection &connection, const Programme &programme, const Period &period,
                              const Measure &measure);
// Of these, or of all measures of the file; what several of them are made of is worked out once.
QList<NationalFigure> nationalFigures(Connection &connection, const Programme &programme,
                                      const Period &period, const QList<const Measure *> &wanted);
QList<NationalFigure> nationalFigures(Connection &connection, const Programme &programme,
                                      const Period &period);

// One person whom several hubs know, or an area that several hubs reached, and which of them count it. It has
// no name: a hub's id says nothing to another hub, and match keys are personal data and not given.
struct SharedUnit {
    struct Part {
        QString hub; // code
        QString id; // the hub's id of the person; empty for an area
        qint64 record = 0; // key of the person; of an area's first conversation
        bool isCounted = false; // by the hub, by itself
    };
    QString uniqueId; // "HUB01/p-17" (the smallest of the parts), or the LSOA
    QList<Part> parts; // by hub and id
    bool isCounted = false; // in the national figure
    // Match keys that people of different hubs among the parts have in common: one e-mail, one phone … Which
    // of these a key is made of cannot be told from it. 0 for an area.
    int keysInCommon = 0;

    qint64 countedByHubs() const; // parts that are counted
};
// Those that make the difference between the sum of the hubs and the figure, by unique id: the sum of
// countedByHubs() less 1 for each that is counted is NationalFigure::difference(). Besides people counted by
// two hubs there are people whom a hub counts as new and another knew before, and people trained at one hub
// who acted at another.
QList<SharedUnit> sharedUnits(Connection &connection, const Programme &programme, const Period &period,
                              const Measure &measure);

} // namespace doorstep
