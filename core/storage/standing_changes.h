// Whether changes stand, that is, are not undone: each is asked for once.
#pragma once

#include "storage/history.h"

#include <QHash>

namespace doorstep {

class StandingChanges {
public:
    // `connection` must outlive it. What is undone meanwhile it does not hear of.
    explicit StandingChanges(Connection &connection) : m_connection(connection) { }

    bool operator()(qint64 change)
    {
        auto known = m_known.find(change);
        if (known == m_known.end())
            known = m_known.insert(change, !changeInfo(m_connection, change).undone);
        return *known;
    }

private:
    Connection &m_connection;
    QHash<qint64, bool> m_known;
};

} // namespace doorstep
