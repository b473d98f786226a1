// The parts of resources/measures that several figures are made of and that take the longest (who was
// activated when, which enrolments count), worked out once for a round of figures.
#pragma once

#include "programme/programme.h"
#include "storage/engine/connection.h"

namespace doorstep {

class SharedParts {
public:
    // Works them out for the period into temporary tables of the connection. One round at a time; take a
    // Transaction around it, so that all of its figures are of one moment.
    SharedParts(Connection &connection, const Programme &programme, const Period &period);
    ~SharedParts();
    Q_DISABLE_COPY_MOVE(SharedParts)

    // What a query says in place of {part} while a round lasts; empty for a part that is not shared.
    static QString inPlaceOf(const QString &part);

private:
    void drop();
    Connection &m_connection;
};

} // namespace doorstep
