// What our SQL asks of the engine beyond the standard. On PostgreSQL the same names are made with CREATE
// FUNCTION.
#pragma once

struct sqlite3;

namespace doorstep {

// offers_course(json, code): 1 where the programme pack of that JSON has a course of that code, else 0.
// add_months(date, n): the same day of the month n months later, or that month's last day; NULL for NULL.
void registerFunctions(sqlite3 *handle);

} // namespace doorstep
