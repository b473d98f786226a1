// What the programme report tells of single records.
#pragma once

#include "base/dates.h"
#include "records/stories.h"
#include "storage/engine/connection.h"

namespace doorstep {

// The stories told in the period that may be published, by day. Of what hubs sent that is every one: they
// send no others (DATA.md 4).
QList<Story> publishableStories(Connection &connection, const Period &period);

// A hub that sent returns, in the national body's file, and the days of the period on which it counts.
struct HubCoverage {
    qint64 hub = 0; // key
    QString code;
    QString name;
    QList<Period> covered; // by first day; what meets is one
    int returns = 0; // that make its record of the period's days
    int revised = 0; // of those, later revisions
    QDate lastSigned; // of those

    qint64 days() const;
};
// All but the file's own hub, by code.
QList<HubCoverage> hubCoverage(Connection &connection, qint64 ownHub, const Period &period);

// How many records of a table have no day in that column (both known to the schema), and so count in no
// period.
qint64 undatedRecords(Connection &connection, const RecordTable &table, const char *column);

} // namespace doorstep
