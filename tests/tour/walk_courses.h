// The part of the walk that goes through the trainers' desk: the lists of the Courses page and of those who
// train, a run that has everything on its page, its register, forms and path, and the boxes for booking and
// writing.
#pragma once

#include "ui/shell/main_window.h"

#include <functional>

namespace doorstep::tests {

// What the walk does at each place.
struct WalkStops {
    std::function<void(const QString &name)> window; // settles, and looks at the main window
    std::function<void(const QString &name)> tops; // the same at the windows beside it, which it closes
};

// In the file that is open; leaves out what it holds no records for.
void walkCourses(MainWindow &window, const WalkStops &stops);

} // namespace doorstep::tests
