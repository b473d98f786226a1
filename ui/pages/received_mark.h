// The sign of a cell in the grid of returns: a shape for each state, so that colour is not the only one.
#pragma once

#include "returns/completeness.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace doorstep {

// The ink of the sign and, where it stands out, of the words.
QColor markInk(const CompletenessCell &cell, const QPalette &palette);
// The field of colour behind a cell that stands out; invalid for the others.
QColor markGround(const CompletenessCell &cell, const QPalette &palette);
// Draws the sign into a square.
void paintMark(QPainter &painter, const QRectF &square, const CompletenessCell &cell, const QColor &ink);

} // namespace doorstep
