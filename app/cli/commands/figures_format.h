// How the command line writes figures: as a table, as CSV, as JSON.
#pragma once

#include "app/cli/command.h"
#include "measures/measure.h"
#include "programme/programme.h"

namespace doorstep::commands {

enum class FiguresFormat { Table, Csv, Json };
// --format; throws Error(Usage).
FiguresFormat figuresFormat(const Invocation &invocation);

// Money in pounds with two decimals.
QString valueAsText(const Measure &measure, qint64 value);
QJsonValue valueAsJson(const Measure &measure, qint64 value);
// In the programme's words, or the measure's own.
QString labelOf(const Measure &measure, const Programme &programme);
// Writes rows as CSV.
void showRows(const QList<QStringList> &rows, Console &console);

} // namespace doorstep::commands
