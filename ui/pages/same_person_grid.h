// The rows of the side-by-side view that nothing is chosen in: headings, labels, what hangs on each record.
#pragma once

#include "records/people.h"
#include "storage/engine/connection.h"

class QGridLayout;

namespace doorstep {

// How many records refer to the person.
int countHangingOn(Connection &connection, qint64 person);

// A heading across the grid, in that row, which moves on.
void addHeading(QGridLayout &grid, int &row, const QString &words);
// What a row is about; where the records differ a sign and bold letters say so, not colour.
void addLabel(QGridLayout &grid, int row, const QString &words, bool differs);
// A row for each kind of thing that refers to any of the people, with how many for each; nothing where there
// is none.
void addHanging(QGridLayout &grid, int &row, Connection &connection, const QList<Person> &people);

} // namespace doorstep
