// Changes to a programme that take more than one field: pure functions.
#pragma once

#include "programme/programme.h"

#include <optional>

namespace doorstep {

enum class PeriodLength { Month, Quarter, HalfYear, Year };

// Periods one after another from `from` on, the last one cut at `to`, each due `weeks` weeks after its last
// day. Empty where `to` is before `from`; at most 400.
QList<Programme::DuePeriod> periodsInARow(const Period &whole, PeriodLength length, int weeks);

// The periods for which the programme has targets, or could: its whole, its years, those of its targets and
// of its calendar; each once, the longest first of those that begin together.
QList<Period> targetPeriods(const Programme &programme);
// The target for just that; nullopt where there is none. `hub` empty: the whole programme's.
std::optional<qint64> targetOf(const Programme &programme, const QString &measure, const QString &hub,
                               const Period &period);
void setTarget(Programme &programme, const QString &measure, const QString &hub, const Period &period,
               std::optional<qint64> amount);

// The codes by value: often they are those of the rows that are changed.
// Takes the hub out, its targets with it; renames it there too.
void removeHub(Programme &programme, QString code);
void renameHub(Programme &programme, QString code, const QString &newCode);
// Takes the course out, with its units; what followed it follows nothing.
void removeCourse(Programme &programme, QString code);
// Its units and what follows it go with the new code.
void renameCourse(Programme &programme, QString code, const QString &newCode);

} // namespace doorstep
