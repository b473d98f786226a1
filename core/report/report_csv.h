// The report's numbers as tidy CSV, a row a number: section,measure,breakdown,category,value,target,
// target_from,target_to,towards_target,expected,share,held_back.
#pragma once

#include "report/programme_report.h"

namespace doorstep {

// UTF-8 with a byte order mark, CRLF. Sections: headlines, figures, trends, breakdowns, training_to_action;
// of the national body also hubs, sum_of_hubs, without_match_keys and at_least (without them).
// Money in pounds with two decimals; share of the target (or, of a breakdown that adds up, of its whole) with
// four. What is held back has no value and `yes` in the last column.
QByteArray reportAsCsv(const ProgrammeReport &report);

} // namespace doorstep
