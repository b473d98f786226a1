// The figures of a return as the hub's program computes them, and the records behind them.
#pragma once

#include "returns/return_builder.h"

namespace doorstep {

class ReturnSource;

// Every measure's headline and all its breakdowns, in the order of DATA.md.
QList<ReturnFigure> returnFigures(const ReturnSource &source, Progress &progress);
// The records behind the headlines.
QList<ReturnEvidence> returnEvidence(const ReturnSource &source);

// As figures.csv spells a value: money in pounds with two decimals.
QString figureText(const QString &measure, qint64 value);

} // namespace doorstep
