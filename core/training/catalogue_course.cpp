#include "training/catalogue_course.h"

#include "base/text.h"
#include "programme/catalogue.h"
#include "storage/led_runs.h"
#include "storage/pack_rows.h"
#include "storage/record_store.h"
#include "training/booking.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_longestCode = 48; // leaves room for a number, and a unit's code for its course's
constexpr int s_ranOutMonths = 12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CatalogueCourse)
};

// "Listening for carers!" is "listening-for-carers".
QString codeOf(const QString &title, const QString &otherwise)
{
    QString code;
    for (const QChar letter : folded(title)) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain)
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(QLatin1Char('-')))
            code += QLatin1Char('-');
    }
    code.truncate(s_longestCode);
    while (code.endsWith(QLatin1Char('-')))
        code.chop(1);
    return code.isEmpty() ? otherwise : code;
}

template <class IsTaken>
QString firstFree(const QString &code, IsTaken &&isTaken)
{
    QString free = code;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1-%2").arg(code).arg(number);
    return free;
}

bool isOver(const CourseRun &run, QDate today)
{
    const QDate last = run.endsOn.isValid() ? run.endsOn : run.startsOn;
    return run.status.code == QLatin1String("cancelled") || (last.isValid() && last < today);
}

RunOfCourse readRun(Connection &connection, const CourseRun &run)
{
    const RunPlaces places = placesOf(connection, run.key);
    return {run, places.taken, int(places.waiting.size()), numbersOfRun(connection, run.key)};
}

bool lastsLonger(const Trainer &left, const Trainer &right)
{
    const auto last = [](const Trainer &trainer) {
        return trainer.expiresOn.isValid() ? trainer.expiresOn : QDate(9999, 12, 31);
    };
    return last(left) > last(right);
}

} // namespace

CourseOwner ownerOf(Connection &connection, const Programme &programme, const Course &course)
{
    if (isFromPack(connection, Course::table(), course.key)
        || isAsOffered(connection, programme, AnyRecord::of(course)))
        return CourseOwner::Programme;
    for (const Programme::CatalogueCourse &offered : programme.courses)
        if (offered.course.code == course.code)
            return CourseOwner::ChangedHere;
    return CourseOwner::Hub;
}

QString ownerText(CourseOwner owner)
{
    switch (owner) {
    case CourseOwner::Programme:
        return Text::tr("From the programme");
    case CourseOwner::ChangedHere:
        return Text::tr("From the programme, changed by this hub");
    case CourseOwner::Hub:
        break;
    }
    return Text::tr("This hub\u2019s own");
}

QList<Course> coursesAfter(Connection &connection, qint64 course)
{
    QList<Course> after = referring<Course>(connection, "follows_code", course);
    std::stable_sort(after.begin(), after.end(), [](const Course &left, const Course &right) {
        return left.title.localeAwareCompare(right.title) < 0;
    });
    return after;
}

QList<CourseUnit> unitsOfCourse(Connection &connection, qint64 course)
{
    return referring<CourseUnit>(connection, "course_code", course); // by key: in the order of adding
}

QString freeCourseCode(Connection &connection, qint64 hub, const QString &title)
{
    return firstFree(codeOf(title, QStringLiteral("course")),
                     [&](const QString &code) { return keyOf(connection, Course::table(), hub, code) != 0; });
}

QString freeUnitCode(Connection &connection, const Course &course, const QString &title)
{
    QStringList taken;
    for (const CourseUnit &unit : unitsOfCourse(connection, course.key))
        taken.append(unit.code);
    const QString code = codeOf(course.code + QLatin1Char(' ') + title, QStringLiteral("unit"));
    return firstFree(code, [&taken](const QString &tried) { return taken.contains(tried); });
}

QList<MayLead> whoMayLead(Connection &connection, const QString &courseCode, QDate day)
{
    QMap<qint64, QList<Trainer>> records;
    for (const Trainer &record : allTrainerRecords(connection))
        if (record.courseCodes.isEmpty() || record.courseCodes.contains(courseCode))
            records[record.person.key].append(record);
    const QDate since = day.addMonths(-s_ranOutMonths);
    QList<MayLead> trainers;
    for (auto each = records.begin(); each != records.end(); ++each) {
        const TrainerStanding standing = trainerStanding(each.value(), courseCode, day);
        const bool ranOutLately =
            standing.assurance == TrainerStanding::Assurance::RunOut && standing.expiresOn >= since;
        if (!standing.isCurrent() && !ranOutLately)
            continue;
        std::stable_sort(each.value().begin(), each.value().end(), lastsLonger);
        trainers.append({each.value().first().key, Id<Person>(each.key()),
                         titleOf(connection, Person::table(), each.key()), standing});
    }
    std::stable_sort(trainers.begin(), trainers.end(), [](const MayLead &left, const MayLead &right) {
        if (left.standing.isCurrent() != right.standing.isCurrent())
            return left.standing.isCurrent();
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return trainers;
}

RunsOfCourse readRunsOfCourse(Connection &connection, qint64 course, QDate today, int mostPast,
                              Progress &progress)
{
    const ReadTogether moment(connection);
    QList<CourseRun> runs = referring<CourseRun>(connection, "course_code", course);
    std::stable_sort(runs.begin(), runs.end(), [](const CourseRun &left, const CourseRun &right) {
        return left.startsOn > right.startsOn;
    });
    RunsOfCourse found;
    for (const CourseRun &run : std::as_const(runs)) {
        progress.throwIfCancelled();
        found.keys.append(run.key);
        if (!isOver(run, today))
            found.coming.prepend(readRun(connection, run));
        else if (found.past.size() < mostPast)
            found.past.append(readRun(connection, run));
    }
    return found;
}

} // namespace doorstep
