// People made ready to be compared by the million: some sixty bytes each.
#pragma once

#include "exchange/likeness.h"
#include "exchange/likeness_names.h"

namespace doorstep {

// What of a person is compared; 0 is what is not known. Texts are their hashes.
struct ComparedPerson {
    NameTable::Number given = 0; // the first word
    NameTable::Number wholeGiven = 0; // all words together; the same as `given` where there is one
    NameTable::Number knownAs = 0;
    NameTable::Number family = 0; // all words together
    NameTable::Number familyParts[2] = {0, 0}; // of a double name
    quint64 phone = 0;
    quint64 email = 0;
    quint64 postcode = 0;
    quint64 address = 0;
    qint32 birthDate = 0; // Julian day
    qint16 birthYear = 0;
    qint16 gender = 0; // 1 woman, 2 man
};
ComparedPerson comparedPerson(const Person &person, NameTable &names);

// What two people were found to have in common; the score is made of it.
struct Comparison {
    enum class Birth { Unknown, Same, Slip, SameYear, Near, Other };

    NameLikeness given = NameLikeness::Missing;
    NameTable::Number givens[2] = {0, 0}; // which of their names were compared
    NameLikeness family = NameLikeness::Missing;
    bool swapped = false; // one's given name is the other's family name, and the other way round
    bool samePhone = false;
    bool sameEmail = false;
    Birth birth = Birth::Unknown;
    bool samePostcode = false;
    bool otherPostcode = false;
    bool sameAddress = false;
    bool otherGender = false;
    int score = 0;
};
Comparison compare(const ComparedPerson &one, const ComparedPerson &other, const NameTable &names);

} // namespace doorstep
