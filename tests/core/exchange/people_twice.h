// People as registers really hold them, some of them twice: made from a seed, with which are the same known.
// Names fall by how many bear them where the name lists stand beside the source tree.
#pragma once

#include "exchange/sample_random.h"
#include "records/people.h"

#include <QSet>
#include <vector>

namespace doorstep::tests {

struct MadePerson {
    Person person;
    int who = 0; // records of one human being have the same number
    QString how; // of a second record: what happened to it ("nickname", "moved house")
};

// Whether the lists are there; without them there is nothing to make people from.
bool hasNameLists();

// `count` human beings, of whom `twicePercent` are recorded a second time in one of the ways that happen, and
// families (twins, parent and child of one name, households with one phone) who are not the same.
std::vector<MadePerson> peopleTwice(int count, int twicePercent, std::uint32_t seed);

} // namespace doorstep::tests
