// What a hub's record in the national body's file has that a return does not: found without reading all of
// it.
#pragma once

#include "base/dates.h"
#include "records/record_table.h"
#include "storage/engine/connection.h"

#include <functional>

namespace doorstep {

class HubSweep {
public:
    using Has = std::function<bool(qint64 key)>; // whether the return has the record

    HubSweep(Connection &connection, qint64 hub) : m_connection(connection), m_hub(hub) { }

    // Keys of all that the return lacks.
    QList<qint64> lacked(const RecordTable &table, const Has &has);
    // Of those: whether any is dated in the period by that column.
    bool lacksDated(const RecordTable &table, const char *column, const Period &period, const Has &has);
    // People of actions, who may be dated by their action.
    bool lacksActionPeople(const Period &period, const Has &has);
    // Of the whole set begun by that day, by that column.
    QList<qint64> lackedBegun(const RecordTable &table, const char *column, QDate last, const Has &has);
    // Whether a run that the return has lacks a session there.
    bool lacksSessions(const Has &hasRun, const Has &has);
    // Whether a run that the return has, with a day in the period, lacks an enrolment there.
    bool lacksEnrolments(const Period &period, const Has &hasRun, const Has &has);
    // Marks of enrolments that the return has.
    QList<qint64> lackedMarks(const Has &hasEnrolment, const Has &has);
    // Enrolments whose completion the return lacks though it has the enrolment.
    QList<qint64> lackedCompletions(const Has &hasEnrolment, const Has &has);
    // Whether it lacks a completion of another enrolment that has a day in the period.
    bool lacksDatedCompletions(const Period &period, const Has &hasEnrolment);
    // Whether it lacks an activation, by person, that is dated in the period.
    bool lacksActivations(const Period &period, const Has &has);
    // People of the hub, no members of the network, whom nothing in the file mentions.
    QList<qint64> lackedUnmentioned(const Has &has);

private:
    Statement ofHub(const QString &sql);
    Connection &m_connection;
    qint64 m_hub;
};

} // namespace doorstep
