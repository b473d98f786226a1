// Courses of the catalogue as chips: picked by title, held as codes.
#pragma once

#include "storage/hub_file.h"

class QWidget;

namespace doorstep {

class ChipEdit;

// The file must outlive it. Only courses of the catalogue are picked; a code that it has not is shown as it
// is, and kept.
ChipEdit *makeCourseChips(HubFile &file, QWidget *parent);

} // namespace doorstep
