// A national file that a test built of records, as returns would have brought them.
#pragma once

#include "measures/measure_sql.h"
#include "support/builders.h"

namespace doorstep::tests {

// All days covered, and what the hubs' own programs work out of these records beside them.
inline HubBuilder &asReceived(HubBuilder &hub)
{
    Connection &connection = hub.connection();
    connection.execute("DELETE FROM coverage; DELETE FROM received_people; DELETE FROM received_activations;"
                       " DELETE FROM received_completions;"
                       " INSERT INTO coverage SELECT key, '0001-01-01', '9999-12-31' FROM hubs;"
                       " INSERT INTO received_people (person, hub, age_band)"
                       " SELECT key, hub, '25-44' FROM people WHERE birth_year = 1990");
    const auto workOut = [&](const char *insert, const char *part) {
        Statement take = connection.prepare(
            QString::fromLatin1(insert).arg(MeasureSql::resource(QString::fromLatin1(part), false)));
        bindQuestion(take, currentProgramme(connection), {{}, QDate(9999, 12, 31)});
        take.execute();
    };
    workOut(
        "INSERT INTO received_activations (person, hub, day, evidenced_on)"
        " SELECT a.person_id, p.hub, a.day, a.evidenced_on FROM (%1) a JOIN people p ON p.key = a.person_id",
        "parts/all_activations");
    workOut("INSERT INTO received_completions (enrolment, hub, attended_on, completed_on, young)"
            " SELECT c.enrolment, p.hub, c.attended_on, c.completed_on, c.young FROM (%1) c"
            " JOIN people p ON p.key = c.person_id",
            "parts/all_completions");
    return hub;
}

} // namespace doorstep::tests
