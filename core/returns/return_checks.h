// What stands against a return before it leaves (DATA.md 4), in plain words and with the record that it is
// about.
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "programme/programme.h"
#include "storage/hub_file.h"

namespace doorstep {

class RecordTable;

struct ReturnFinding {
    enum class Severity {
        Error, // blocks the return until it is mended
        Warning, // wants a typed reason
        Note, // is only told
    };
    Severity severity = Severity::Error;
    // For warnings the name that a reason is given under ("booked_long_ago"); for errors the rule
    // ("reference", "record"); for notes "off_calendar", "hub_not_listed", "practice", "overlaps".
    QString code;
    const RecordTable *table =
        nullptr; // the record to open; null where it is about none (a figure, a period)
    qint64 key = 0;
    QString id; // the record's id or key fields as files spell them; a measure's name, a period
    QString column; // the field concerned; may be empty
    QString text; // one sentence for a person
};

struct ReturnChecks {
    QList<ReturnFinding> findings; // errors, then warnings, then notes

    bool hasErrors() const;
    // The warnings there are, each name once, in the order of returnWarnings().
    QStringList warnings() const;
    // Those among them that no reason answers: `reasons` by warning name, "all" answers every one; a blank
    // one answers none.
    QStringList unanswered(const QMap<QString, QString> &reasons) const;
};

// The names of all warnings, in the order of DATA.md.
const QStringList &returnWarnings();
// What a warning is about, a sentence for a person.
QString warningLabel(const QString &warning);

// Checks the hub as it is now. Only reads. Throws Error(Cancelled).
ReturnChecks checkReturn(HubFile &file, const Programme &programme, const Period &period, Progress &progress);

} // namespace doorstep
