// What people do together.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Group;
struct Person;

// An action or campaign.
struct Action : RecordHead {
    QString id;
    QString title;
    Id<Group> group;
    Id<Person> organiser;
    Codes<CodeListId::Theme> themes;
    QString neighbourhood;
    QDate startedOn;
    QDate endedOn;
    QString aim;
    QString whatChanged;

    static const RecordTable &table();
};

// A person's part in an action.
struct ActionPerson : RecordHead {
    Id<Action> action;
    Id<Person> person;
    Code<CodeListId::ActionRole> role;
    QDate joinedOn;

    static const RecordTable &table();
};

} // namespace doorstep
