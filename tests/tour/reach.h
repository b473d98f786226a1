// Whether people who cannot see a window, or cannot use a mouse, get at everything in it.
#pragma once

#include <QStringList>

class QWidget;

namespace doorstep::tests {

// A line for each visible control that takes the focus but has no accessible name, or a role that says
// nothing.
QStringList unnamed(const QWidget &window);

// A line for each visible control that takes the focus by Tab but is not come to by pressing Tab over and
// over again. Makes the window the active one.
QStringList outOfReach(QWidget &window);

} // namespace doorstep::tests
