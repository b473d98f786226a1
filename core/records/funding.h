// Money, things and time that organising has drawn in.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Action;
struct Group;
struct Organisation;

// An amount received or promised.
struct Funding : RecordHead {
    QString id;
    QDate receivedOn;
    QString source;
    QString reference;
    Code<CodeListId::FundingKind> kind;
    Code<CodeListId::FundingStatus> status;
    Money amount;
    QString basis;
    Id<Group> group;
    Id<Action> action;
    Id<Organisation> organisation;

    static const RecordTable &table();
};

} // namespace doorstep
