// The national picture: what the national body hands back to its hubs, so that each sees itself in the whole.
// Totals, targets and trends of the programme, and every hub's number without its name; numbers by which
// anybody could be recognised are left out. A small file, signed under the programme's secret.
#pragma once

#include "base/progress.h"
#include "programme/programme.h"
#include "storage/hub_file.h"

#include <optional>

namespace doorstep {

struct NationalPicture {
    struct Point {
        Period period;
        std::optional<qint64> total; // nullopt: held back, a small number
        int hubsReporting = 0; // whose returns cover the whole period
    };
    struct Figure {
        QString measure; // its name (DATA.md 3)
        QString label; // in the programme's words
        bool isHeadline = false;
        std::optional<qint64> total; // a count, or pence; nullopt: held back
        std::optional<qint64> target; // the whole programme's for just this period or the one that holds it
        Period targetPeriod;
        // One for each hub that counts in it and is not held back, smallest first: the order says nothing of
        // who is who, and the places of a hub in two figures have nothing to do with one another.
        QList<qint64> hubs;
        int hubsHeldBack = 0;
        QList<Point> trend; // periods of the calendar up to the picture's last day
    };
    QString programmeCode;
    QString programmeName;
    QString packVersion;
    QString nationalBody;
    QString secretId;
    Period period;
    QString madeAt; // a moment as Clock::stamp() writes it
    int hubsInProgramme = 0; // 0: the pack lists none
    int hubsReporting = 0; // whose accepted returns cover the whole period
    int smallNumberThreshold = 0;
    QList<Figure> figures; // in the programme's order

    const Figure *figure(QStringView measure) const;
};

constexpr int pictureVersion = 1; // of the file's form

// Which hubs' values of one figure may stand beside its total without names, and whether the total may:
// nobody, not even a hub that takes its own value off, learns of a number from 1 to below the threshold.
struct ShownValues {
    bool total = true;
    QList<bool> values; // in the order given
};
ShownValues shownToHubs(qint64 total, const QList<qint64> &values, qint64 threshold);

// Worked out from the national file. Throws Error(Usage) for a hub's file, Error(Refused) where no hub's
// accepted returns cover a day of the period, Error(Cancelled).
NationalPicture nationalPicture(HubFile &file, const Programme &programme, const Period &period,
                                Progress &progress);

// The file: JSON that holds the picture's text and its HMAC-SHA-256 under the programme's secret.
QByteArray toFile(const NationalPicture &picture, const QString &secret);
// Reads one that somebody sent. `packs`: those whose secrets may have signed it. Throws Error(CannotOpen) for
// what is no picture (larger than 1 MB, not JSON, an unknown version), Error(Refused) for one of another
// programme, one whose secret is not known here, a wrong signature, or a value that cannot be, naming it.
NationalPicture parsePicture(const QByteArray &file, const QString &sourceName,
                             const QList<Programme> &packs);

// "The national picture …doorstep-picture" for that period, as a name for the file.
QString pictureFileName(const Programme &programme, const Period &period);
// Works it out and writes the file.
NationalPicture writePicture(HubFile &file, const Period &period, const QString &path, Progress &progress);

// In a hub's file: checks it and keeps it, in place of one of the same period. Throws what parsePicture()
// does, Error(Usage) in a national file.
NationalPicture keepPicture(HubFile &file, const QString &path);
// All that were kept, that of the latest period first. One that cannot be read any more is left out.
QList<NationalPicture> keptPictures(Connection &connection);

} // namespace doorstep
