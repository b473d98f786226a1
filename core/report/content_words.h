// The single pieces that the report's sections are made of: cells, tiles, charts, sentences.
#pragma once

#include "report/report_content.h"

namespace doorstep {

ReportCell wordsCell(const QString &text);
// A count or money; held back where there is no value.
ReportCell numberCell(const Measure &measure, std::optional<qint64> value);
// A number of things that say nothing about anybody.
ReportCell countCell(qint64 count);
ReportCell shareCell(double share);
// A month or a year, as a trend's parts are.
ReportCell timeCell(const ReportPart &part);

ReportTile tileOf(const ReportFigure &figure);
ReportChart trendChart(const ReportSeries &series);
ReportChart breakdownChart(const ReportBreakdown &breakdown, const ReportSeries &series);
// Those who had acted, by months; without bars where a number of them is held back.
ReportChart trainingChart(const ReportTraining &training);

// The headlines in a paragraph: what was reached, what is behind.
QString inSentences(const ProgrammeReport &report);
// "“People trained”: too few people to be shown in parts."
QString tooFewToShow(const ReportSeries &series);
// What is held back and how it is marked, or that nothing is.
QString smallNumbersText(const ProgrammeReport &report);

} // namespace doorstep
