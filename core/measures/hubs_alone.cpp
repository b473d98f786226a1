#include "measures/hubs_alone.h"

namespace doorstep {

namespace {

void drop(Connection &connection)
{
    connection.execute("DROP TABLE IF EXISTS temp.linked_people");
}

} // namespace

// A temporary table goes before one of the file of the same name.
HubsAlone::HubsAlone(Connection &connection) : m_connection(connection)
{
    drop(connection); // what a reading that was stopped may have left
    connection.execute("CREATE TEMP TABLE linked_people (person INTEGER PRIMARY KEY, unique_person INTEGER)");
}

HubsAlone::~HubsAlone()
{
    try {
        drop(m_connection);
    } catch (const std::exception &) {
        // It goes with the connection, or at the next one.
    }
}

} // namespace doorstep
