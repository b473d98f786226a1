// Who is short of sessions on a run may have made them up on another run of the same course: what the
// registers of those say, and the reasons that are offered for an outcome that says more than the register.
#pragma once

#include "training/register.h"

namespace doorstep {

struct SessionElsewhere {
    QDate day;
    QString run; // "Town hall" where the run has a venue, else what the run is called; for people
};

// The sessions of other runs of the same course that the learner was at within a year, oldest first. None for
// somebody who has all that are needed here, withdrew or waits.
QList<SessionElsewhere> sessionsElsewhere(Connection &connection, const CourseRegister &here,
                                          const RegisterLearner &learner);
// "12 Mar 2026 on the run at Town hall", joined; for people.
QString inWords(const QList<SessionElsewhere> &sessions);

// What may be the reason for more than the register says, likeliest first; what the registers bear out
// begins.
QStringList overrideReasons(const QList<SessionElsewhere> &sessions);

} // namespace doorstep
