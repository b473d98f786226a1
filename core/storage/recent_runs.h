// The newest course runs by name, for choosing one.
#pragma once

#include "storage/engine/connection.h"

#include <QDate>
#include <QList>

namespace doorstep {

struct RunTitle {
    qint64 key = 0;
    QString title; // as titleOf() has it: "Building Power, 3 Apr 2019"
    QDate startsOn; // may be null
};
// A hub's, newest first, those without a day last; at most `most`.
QList<RunTitle> recentRuns(Connection &connection, qint64 hub, int most);

} // namespace doorstep
