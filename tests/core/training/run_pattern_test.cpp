// Sessions from a pattern, and from an earlier run.
#include "training/run_pattern.h"

#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/left_out_days.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Every = RunPattern::Every;

namespace {

QStringList daysOf(const QList<SessionTime> &sessions)
{
    QStringList days;
    for (const SessionTime &session : sessions)
        days.append(dateToText(session.day));
    return days;
}

QStringList days(const char *first, int sessions, Every every, const QList<QDate> &notOn = {})
{
    return daysOf(sessionsOf({day(first), sessions, every, {}, {}, notOn}));
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A pattern gives the sessions of a run")
{
    CHECK(days("2019-03-12", 1, Every::Week) == list("2019-03-12"));
    CHECK(days("2019-03-16", 2, Every::Week) == list("2019-03-16 2019-03-23"));
    CHECK(days("2019-03-12", 3, Every::Fortnight) == list("2019-03-12 2019-03-26 2019-04-09"));
    CHECK(days("2019-03-14", 3, Every::Day) == list("2019-03-14 2019-03-15 2019-03-16"));
    CHECK(days("2019-03-14", 3, Every::WorkingDay) == list("2019-03-14 2019-03-15 2019-03-18"));
    // The second Tuesday; and a fifth, where a month has none, is its last.
    CHECK(days("2019-03-12", 3, Every::Month) == list("2019-03-12 2019-04-09 2019-05-14"));
    CHECK(days("2019-01-29", 3, Every::Month) == list("2019-01-29 2019-02-26 2019-03-26"));
    CHECK(days("2019-01-29", 5, Every::Month).last() == QStringLiteral("2019-05-28"));
}

TEST_CASE("A day left out is made up at the end")
{
    CHECK(days("2019-12-17", 3, Every::Week, {day("2019-12-24"), day("2019-12-31")})
          == list("2019-12-17 2020-01-07 2020-01-14"));
}

TEST_CASE("Without a first day there are no sessions; times go to each")
{
    CHECK(sessionsOf({}).isEmpty());
    const QList<SessionTime> evening =
        sessionsOf({day("2019-03-12"), 2, Every::Week, QTime(18, 30), QTime(21, 0), {}});
    CHECK(evening.last() == SessionTime{day("2019-03-19"), QTime(18, 30), QTime(21, 0)});
    CHECK_THROWS_AS(sessionsOf({day("2019-03-12"), 0, Every::Week, {}, {}, {}}), std::logic_error);
}

TEST_CASE("An earlier run's sessions move as they stand to one another")
{
    const QList<SessionTime> earlier{{day("2019-03-16"), QTime(10, 0), QTime(16, 0)},
                                     {day("2019-03-09"), QTime(9, 30), QTime(13, 0)}};
    CHECK(movedTo(earlier, day("2019-06-01"))
          == QList<SessionTime>{{day("2019-06-01"), QTime(9, 30), QTime(13, 0)},
                                {day("2019-06-08"), QTime(10, 0), QTime(16, 0)}});
    CHECK(movedTo({}, day("2019-06-01")).isEmpty());
}

TEST_CASE("Sessions tell their pattern, where they have one")
{
    for (const Every every : {Every::Week, Every::Day, Every::WorkingDay, Every::Fortnight, Every::Month}) {
        const QList<SessionTime> sessions =
            sessionsOf({day("2019-03-12"), 6, every, QTime(18, 30), QTime(21, 0), {}});
        const std::optional<RunPattern> pattern = patternOf(sessions);
        REQUIRE(pattern);
        CHECK(pattern->every == every);
        CHECK(sessionsOf(*pattern) == sessions);
    }
    CHECK(patternOf({{day("2019-03-12"), {}, {}}})->sessions == 1);
    CHECK_FALSE(patternOf({}));
    CHECK_FALSE(patternOf({{day("2019-03-12"), {}, {}}, {day("2019-03-15"), {}, {}}}));
    CHECK_FALSE(patternOf({{day("2019-03-12"), QTime(9, 0), {}}, {day("2019-03-19"), QTime(10, 0), {}}}));
}

TEST_CASE("Days left out are read as they are typed")
{
    const auto read = [](const char *typed) {
        const LeftOutDays left = leftOutDays(QString::fromLatin1(typed), day("2019-12-03"));
        QStringList days;
        for (const QDate one : left.days)
            days.append(dateToText(one));
        for (const QString &part : left.notUnderstood)
            days.append(QLatin1Char('?') + part);
        return days;
    };
    CHECK(read("").isEmpty());
    CHECK(read("25 Dec, 1 Jan") == list("2019-12-25 2020-01-01"));
    CHECK(read("24/12 and 31/12/19; 24 Dec") == list("2019-12-24 2019-12-31"));
    CHECK(read("17-19 Feb") == list("2020-02-17 2020-02-18 2020-02-19"));
    CHECK(read("31 Dec to 2 Jan") == list("2019-12-31 2020-01-01 2020-01-02"));
    CHECK(read("half-term, 25 Dec") == list("2019-12-25 ?half-term"));
    CHECK(read("2 Jan 2020 to 31 Dec 2019").size() == 1);
}
