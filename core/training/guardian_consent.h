// Whether a young learner takes part without a guardian's consent on record: pointed out, never forbidden.
#pragma once

#include "training/register.h"

namespace doorstep {

// True for somebody who is on the run, has no such consent, and was under 18 when it began; on a youth course
// also where the age is not known.
bool lacksGuardianConsent(Connection &connection, const CourseRegister &content,
                          const RegisterLearner &learner);

} // namespace doorstep
