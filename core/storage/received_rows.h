// What returns carry beside the records: match keys, and what hubs worked out from what stays at home. For
// the national body's file, within the caller's change.
#pragma once

#include "storage/engine/connection.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace doorstep {

// One hub's.
class ReceivedRows {
public:
    ReceivedRows(Connection &connection, qint64 hub);

    // What is there for the same person or enrolment is written over.
    void person(qint64 person, const QString &ageBand, std::optional<int> imdDecile);
    void matchKey(qint64 person, const QString &key);
    void activation(qint64 person, QDate day, QDate evidencedOn);
    void completion(qint64 enrolment, QDate attendedOn, QDate completedOn, bool young);

    // In no order.
    QStringList matchKeys(qint64 person);
    void forgetMatchKeys(qint64 person);
    // All of somebody who goes.
    void forgetPerson(qint64 person);
    void forgetCompletion(qint64 enrolment);
    // People whose activation is none of those.
    void forgetActivations(const std::function<bool(qint64 person)> &stays);
    // All of the hub's.
    void clear();

    // 0 where there is none.
    qint64 enrolment(qint64 run, qint64 person);

private:
    Connection &m_connection;
    qint64 m_hub;
    Statement m_person;
    Statement m_matchKey;
    Statement m_activation;
    Statement m_completion;
    Statement m_matchKeys;
    Statement m_enrolment;
};

} // namespace doorstep
