// A programme pack (DATA.md 2): what the national body lays down for all its hubs, as typed values.
#pragma once

#include "base/dates.h"
#include "records/courses.h"

#include <QJsonArray>
#include <QList>

namespace doorstep {

struct Programme {
    struct Hub {
        QString code;
        QString name;
    };
    // As rows of courses.csv: what a reference would need a file for is given by code. In both, key and hub
    // are 0.
    struct CatalogueCourse {
        Course course; // without `follows`
        QString followsCode; // empty: may be taken first
    };
    struct CatalogueUnit {
        CourseUnit unit; // without `course`
        QString courseCode;
    };
    struct Goal {
        QString measure;
        Period period;
        qint64 amount = 0; // a count, or pence for money
        QString hub; // empty: the whole programme
    };
    struct DuePeriod {
        Period period;
        QDate due; // the last day on which a return for it is in time
    };
    struct MeasureName {
        QString name;
        QString label;
        bool isHeadline = false;
    };

    QString code;
    QString version;
    QString name;
    QDate from;
    QDate to; // null: no end
    QString nationalBody;
    QList<Hub> hubs;
    QList<CatalogueCourse> courses;
    QList<CatalogueUnit> units;
    QList<std::pair<CodeListId, QString>> codes; // additions to open lists
    QList<Goal> targets;
    QList<DuePeriod> periods;
    QList<MeasureName> measures; // in the order in which they are shown
    int youngPersonMaxAge = 0;
    int groupRecognitionMembers = 0;
    int actionWindowMonths = 0;
    int smallNumberThreshold = 0; // counts below it are not to be published
    QString imdEdition; // "imd2019" or "imd2025"
    QJsonArray retention; // as it came: objects saying how long what is kept
    QString secretId;
    QString secret;

    // Whether it came with the program: its secret is public then, and nothing under it is for real data.
    bool isForPractice() const;
    // What the programme calls a measure; empty where it has no name of its own for it.
    QString labelOf(const QString &measure) const;
    QString hubName(const QString &hubCode) const; // empty for a hub that is not listed
};

// The only version of the pack's form that this program knows.
constexpr int packInterchangeVersion = 1;

// Reads a pack. `sourceName` is what messages call it (a file name). Throws Error(CannotOpen) where it is not
// a pack at all (not UTF-8 JSON, larger than 4 MB, not an object) and Error(Refused) for a version that is
// not known or a value that cannot be, naming the field and the value. Keys that are not known are passed
// over; a list that is not there is empty; any other key that is not there is an error, save `to` (no end).
Programme parseProgramme(const QByteArray &json, const QString &sourceName);

// The pack as JSON that parseProgramme() reads back to an equal one: indented, keys in alphabetical order.
QByteArray toJson(const Programme &programme);

} // namespace doorstep
