// The sheet that learners sign at the door: a line for each, a field for each session, and lines left over
// for whoever walks in.
#pragma once

#include "training/register.h"
#include "ui/print/paged_document.h"

namespace doorstep {

// What is printed; `trainers`: their names, one after the other.
PrintJob signInSheet(const CourseRegister &content, const QString &hubName, const QString &trainers);

} // namespace doorstep
