// Counting in the national body's file as the hubs' own programs do: each hub by itself, nobody linked.
#pragma once

#include "storage/engine/connection.h"

namespace doorstep {

// While it lives, on this connection, every measure takes each person record for a person of its own; by hub
// its breakdown then gives what each hub would count, and recordKeys() the records behind that. One at a
// time, on a worker's own connection: whoever else reads through it would read the same.
class HubsAlone {
public:
    explicit HubsAlone(Connection &connection);
    ~HubsAlone();
    Q_DISABLE_COPY_MOVE(HubsAlone)

private:
    Connection &m_connection;
};

} // namespace doorstep
