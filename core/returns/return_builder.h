// What goes into a return (DATA.md 4): every file with exactly its columns and the rows that a period's
// return carries. Only reads.
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "programme/programme.h"
#include "storage/hub_file.h"

namespace doorstep {

struct ReturnFile {
    QString name; // "people.csv"
    qint64 rows = 0;
    QByteArray content; // UTF-8, no BOM, CRLF, one header row
    friend bool operator==(const ReturnFile &, const ReturnFile &) = default;
};

// One line of figures.csv. A measure's headline has neither breakdown nor category.
struct ReturnFigure {
    QString measure;
    QString breakdown;
    QString category;
    qint64 value = 0; // a count, or pence
    friend bool operator==(const ReturnFigure &, const ReturnFigure &) = default;
};

// A record that a headline counted, frozen with it.
struct ReturnEvidence {
    QString measure;
    QString recordType;
    QString id;
    QDate day;
    qint64 amount = 0;
};

struct ReturnContent {
    Period period;
    QList<ReturnFile> files; // in the order of returnTables()
    QList<ReturnFigure> figures;
    QList<ReturnEvidence> evidence;
    qint64 change = 0; // the last change of the hub file that it takes in

    const ReturnFile *file(QStringView name) const; // "people.csv"; null where there is none
};

// Reads the hub as it is now. `storyIds`: the stories that the coordinator ticked; throws Error(Refused) for
// one that is not there or has not publish_consent yes. Throws Error(Cancelled).
ReturnContent buildReturn(HubFile &file, const Programme &programme, const Period &period,
                          const QStringList &storyIds, Progress &progress);

// A story that may be ticked: publish_consent yes, told in the period or without a day.
struct OfferedStory {
    QString id;
    QString title;
    QDate toldOn;
};
QList<OfferedStory> offeredStories(HubFile &file, const Period &period);

} // namespace doorstep
