// Stories that people tell.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Action;
struct Group;
struct Person;

// A story, in the words of who told it.
struct Story : RecordHead {
    QString id;
    QString title;
    QDate toldOn;
    Id<Group> group;
    Id<Action> action;
    Id<Person> person;
    QString text;
    Code<CodeListId::YesNo> publishConsent;

    static const RecordTable &table();
};

} // namespace doorstep
