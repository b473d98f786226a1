// The period that a page of figures shows first.
#pragma once

#include <QString>

namespace doorstep {

class AppContext;

// For PeriodPicker::setState(): in the national body's file one that returns reach into.
QString usualPeriod(const AppContext &context);

} // namespace doorstep
