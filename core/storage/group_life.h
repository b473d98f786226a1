// Where a group stands in its life: forming, formed, recognised, dormant, closed, and since when.
#pragma once

#include "records/groups.h"
#include "storage/engine/connection.h"

namespace doorstep {

// A group that has not met for so long is dormant. Before its first meeting that is written down, the day on
// which it formed stands in for it.
constexpr int groupDormantAfterMonths = 6;

// The queries for what GroupNow tells, which lists sort and filter by too; ?1 is a group's key, ?2 the day.
constexpr auto groupMembersSql = "SELECT count(DISTINCT person_id) FROM group_members WHERE group_id = ?1 "
                                 "AND joined_on <= ?2 AND (left_on IS NULL OR left_on > ?2)";
constexpr auto groupLastMeetingSql =
    "SELECT max(held_on) FROM meetings WHERE group_id = ?1 AND held_on <= ?2";

enum class GroupState { Forming, Formed, Recognised, Dormant, Closed };

// What can be told of a group without reading all its members: for a row of a list.
struct GroupNow {
    GroupState state = GroupState::Forming;
    int members = 0; // different people who belong to it on that day
    QDate lastMeeting; // up to that day; null: none is written down
};

// As of the day `today`. `needed`: group_recognition_members of the programme.
GroupNow groupNow(Connection &connection, const Group &group, int needed, QDate today);

struct GroupLife : GroupNow {
    QDate began; // the first day that is known of it: a member's, a meeting's or its forming; null: none
    QDate formedOn;
    // The first day, of those on which it was formed and not closed, with enough members; null: none so far.
    // Figures count it as recognised on a day only while it has enough.
    QDate recognisedOn;
    bool isRecognised = false; // on that day, as the figure groups_recognised has it
    QDate dormantFrom; // the day from which it is dormant; null while it is not
    QDate closedOn;
    int needed = 0;
    int most = 0; // members at one time, whenever that was, up to that day
};

// Reads every membership of the group: some milliseconds for each thousand.
GroupLife groupLife(Connection &connection, const Group &group, int needed, QDate today);

} // namespace doorstep
