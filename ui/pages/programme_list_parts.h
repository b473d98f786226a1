// The lists of a programme one by one, and what they share (programme_lists.h).
#pragma once

#include "ui/pages/programme_lists.h"

#include <QCoreApplication>

namespace doorstep::programme_lists {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ProgrammeLists)
};

using Choices = QList<std::pair<QString, QString>>;

// The first of "STEM1", "STEM2" … that is not used.
QString codeUnused(const QString &stem, const std::function<bool(const QString &)> &isUsed);
// Why an empty code cannot be; empty for any other.
QString notEmpty(const QString &code);

ProgrammeList courses();
ProgrammeList units();
ProgrammeList codes();
ProgrammeList targets(const Programme &programme, const Period &period);
ProgrammeList calendar();

} // namespace doorstep::programme_lists
