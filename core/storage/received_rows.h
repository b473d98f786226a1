// What returns carry beside the records: match keys, and what hubs worked out from what stays at home. And
// who, by match keys, is one person. For the national body's file, within the caller's change.
#pragma once

#include "storage/engine/connection.h"

#include <optional>

namespace doorstep {

// One hub's, made anew: what was there goes when this is made.
class ReceivedRows {
public:
    ReceivedRows(Connection &connection, qint64 hub);

    void person(qint64 person, const QString &ageBand, std::optional<int> imdDecile);
    void matchKey(qint64 person, const QString &key);
    void activation(qint64 person, QDate day, QDate evidencedOn);
    void completion(qint64 enrolment, QDate attendedOn, QDate completedOn, bool young);

private:
    qint64 m_hub;
    // Made after what was there went.
    std::optional<Statement> m_person;
    std::optional<Statement> m_matchKey;
    std::optional<Statement> m_activation;
    std::optional<Statement> m_completion;
};

// Works out linked_people from all match keys: people of different hubs who share a key are one, and so on
// through chains; people of one hub only by way of somebody at another.
void linkPeople(Connection &connection);
// Nobody is linked, until linkPeople().
void unlinkPeople(Connection &connection);

} // namespace doorstep
