#include "storage/recent_runs.h"

#include "records/courses.h"
#include "storage/record_store.h"

namespace doorstep {

QList<RunTitle> recentRuns(Connection &connection, qint64 hub, int most)
{
    Statement rows = connection.prepare("SELECT key, starts_on FROM course_runs WHERE hub = ?"
                                        " ORDER BY coalesce(starts_on, '') DESC, key DESC LIMIT ?");
    rows.bind(1, hub).bind(2, most);
    QList<RunTitle> runs;
    while (rows.step())
        runs.append(
            {rows.integer(0), titleOf(connection, CourseRun::table(), rows.integer(0)), rows.date(1)});
    return runs;
}

} // namespace doorstep
