// Local Organising Groups.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Person;

// A group of people who care about the same thing.
struct Group : RecordHead {
    QString id;
    QString name;
    Code<CodeListId::GroupKind> kind;
    QString neighbourhood;
    QString postcode;
    QString lsoa;
    Codes<CodeListId::Theme> themes;
    QDate formedOn;
    QDate closedOn; // the first day that no longer counts
    Code<CodeListId::GroupSupport> support;
    Id<Person> supportedBy;
    QString notes;

    static const RecordTable &table();
};

// One membership; who joins again after leaving has another.
struct GroupMember : RecordHead {
    Id<Group> group;
    Id<Person> person;
    Code<CodeListId::MemberRole> role;
    QDate joinedOn;
    QDate leftOn; // the first day that no longer counts

    static const RecordTable &table();
};

// A meeting of a group.
struct Meeting : RecordHead {
    QString id;
    Id<Group> group;
    QDate heldOn;
    std::optional<int> attended;
    QString notes;

    static const RecordTable &table();
};

} // namespace doorstep
