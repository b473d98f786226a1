// The people of a group or an action, with their parts and dates.
#pragma once

#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <QDate>

namespace doorstep {

// Where people belong to something: a table of records that each tie a person to it by `person_id`.
struct PartsTable {
    const RecordTable *table;
    const char *owner; // the column that refers to what they belong to: "group_id"
    CodeListId roles; // of the column `role`
    bool hasLeft; // whether it has a column `left_on`
};
const PartsTable &groupParts(); // group_members
const PartsTable &actionParts(); // action_people

struct PersonIn {
    qint64 key = 0; // of the record that ties them
    qint64 person = 0;
    QString name;
    QString role; // a code; may be empty
    QDate joinedOn; // may be null in actions
    QDate leftOn; // null: has not left

    bool isOf(QDate day) const { return !leftOn.isValid() || leftOn > day; }
};

// How many records tie people to it, those who left included; quick at any size.
int partsIn(Connection &connection, const PartsTable &parts, qint64 owner);
// All of them: who belongs to it today by name, those with a part to play (leaders, treasurers) first; then
// who left, the last to leave first. Reads every one with
// the person's name: some ten milliseconds for each thousand.
QList<PersonIn> peopleIn(Connection &connection, const PartsTable &parts, qint64 owner, QDate today);

} // namespace doorstep
