// What is known of an enrolment for its certificate or letter, as it is recorded now.
#pragma once

#include "records/courses.h"
#include "training/certificate.h"

namespace doorstep {

// Without number and day of issue.
CertificateFacts certificateFacts(HubFile &file, const Enrolment &enrolment);

} // namespace doorstep
