// A share of a target as a small bar: as long as the share, a line where it should be by now. The number
// stands beside it; the bar is never the only word.
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace doorstep {

// Both 0 to 1; more than all of the target fills the bar and gives it an end in the ink of text.
void paintShareBar(QPainter &painter, const QRectF &place, double share, double expected,
                   const QPalette &palette);

} // namespace doorstep
