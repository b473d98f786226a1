// Whether what a period's return holds was changed, life going on left aside.
#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

namespace doorstep {

// The rows of a return's files by the table's name, columns in the order of its ReturnTable.
using ReturnRows = QHash<QString, QList<QStringList>>;

// Compares the rows that were sent with those of now as of the period's last day. Left aside is what came
// after it: later acts, memberships and sessions, a leaving, ending or expiry after that day, what became of
// an enrolment on a run that ends later (save that it no longer counts as one); people and courses that are
// only carried because a row refers to them; deciles, which come from published tables; and match keys unless
// they were made under the same secret.
bool changedWithin(const ReturnRows &sent, const ReturnRows &now, QDate lastDay, bool sameSecret);

} // namespace doorstep
