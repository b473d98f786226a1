// Bank holidays of England and Wales, worked out by the rules that they follow; days proclaimed once, as for
// a coronation, are not among them.
#pragma once

#include <QDate>
#include <QList>

namespace doorstep {

// Of a year, in order: where one falls on a weekend both that day and the one given instead.
QList<QDate> bankHolidays(int year);

} // namespace doorstep
