// A walk through the whole window on a real file: every page, every editor, the boxes and windows around
// them. What is looked at (pictures) and what is tried (words cut off) is the caller's affair.
#pragma once

#include "support_ui/ui_hub.h"
#include "ui/shell/main_window.h"

#include <functional>

namespace doorstep::tests {

// Is given a name fit for a file ("people", "edit-groups") and the window, page or dialog as it stands.
using Look = std::function<void(const QString &name, QWidget &shown)>;

// Opens the file in a window of that size and walks through everything; `prefix` begins each name. Each thing
// is given so many milliseconds more than it seems to need, for pictures.
void walk(const QString &file, const QSize &size, const QString &prefix, const Look &look, int patience = 0);

} // namespace doorstep::tests
