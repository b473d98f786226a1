// Whether words in a window do not fit where they stand.
#pragma once

#include <QStringList>

class QWidget;

namespace doorstep::tests {

// A line for each visible label, button, box or tab under `window` whose words are cut off, or that reaches
// beyond the edge of what holds it.
QStringList cutOff(const QWidget &window);

} // namespace doorstep::tests
