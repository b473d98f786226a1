#include "base/clock.h"
#include "base/dates.h"

using namespace doorstep;

namespace {

QDate date(const char *text)
{
    return dateFromText(QString::fromLatin1(text)).value_or(QDate());
}

} // namespace

TEST_CASE("dates are read in one form only")
{
    CHECK(date("2019-03-12") == QDate(2019, 3, 12));
    CHECK(date("2020-02-29") == QDate(2020, 2, 29));
    CHECK(date("0001-01-01") == QDate(1, 1, 1));
    for (const char *bad :
         {"", "2019-3-12", "2019-02-29", "2019-13-01", "2019-00-10", "0000-01-01", "12/03/2019",
          "2019-03-12 ", "2019-03-12T00:00", "20190312", "+019-03-12", "2019-0x-12", "-001-01-01"}) {
        INFO(bad);
        CHECK_FALSE(dateFromText(QString::fromLatin1(bad)));
    }
    CHECK_FALSE(dateFromText(QString::fromUtf8("２０１９-03-12")));
}

TEST_CASE("dates come back as they were written")
{
    for (QDate day(1899, 12, 25); day < QDate(1905, 1, 1); day = day.addDays(7))
        CHECK(dateFromText(dateToText(day)) == day);
    CHECK(dateToText(QDate(7, 1, 2)) == QStringLiteral("0007-01-02"));
    CHECK(dateToText(QDate()).isEmpty());
}

TEST_CASE("dates and periods for people")
{
    CHECK(dateForPeople(QDate(2019, 3, 2)) == QStringLiteral("2 Mar 2019"));
    CHECK(dateForPeople(QDate(2017, 9, 8)) == QStringLiteral("8 Sep 2017"));
    CHECK(dateForPeople(QDate()).isEmpty());
    CHECK(periodForPeople({QDate(2017, 4, 1), QDate(2020, 3, 31)}) == QStringLiteral("Apr 2017 to Mar 2020"));
    CHECK(periodForPeople({QDate(2019, 3, 1), QDate(2019, 3, 31)}) == QStringLiteral("Mar 2019"));
    CHECK(periodForPeople({QDate(2019, 3, 12), QDate(2019, 4, 3)})
          == QStringLiteral("12 Mar 2019 to 3 Apr 2019"));
    CHECK(periodForPeople({QDate(2020, 2, 1), QDate(2020, 2, 28)})
          == QStringLiteral("1 Feb 2020 to 28 Feb 2020"));
}

TEST_CASE("both days of a period count")
{
    const Period period{QDate(2019, 1, 1), QDate(2019, 3, 31)};
    CHECK(period.isValid());
    CHECK(period.contains(period.from));
    CHECK(period.contains(period.to));
    CHECK_FALSE(period.contains(QDate(2019, 4, 1)));
    CHECK_FALSE(Period{QDate(2019, 2, 1), QDate(2019, 1, 1)}.isValid());
    CHECK_FALSE(Period{QDate(), QDate(2019, 1, 1)}.isValid());
}

TEST_CASE("times are read in one form only")
{
    CHECK(timeFromText(u"09:30") == QTime(9, 30));
    CHECK(timeFromText(u"00:00") == QTime(0, 0));
    CHECK(timeToText(QTime(0, 0)) == QStringLiteral("00:00"));
    CHECK(timeToText(QTime()).isEmpty());
    for (const char16_t *bad : {u"", u"9:30", u"24:00", u"09:60", u"09:30:00", u"09.30"})
        CHECK_FALSE(timeFromText(QStringView(bad)));
}

TEST_CASE("a month later is the same day, or the month's last")
{
    CHECK(addMonths(QDate(2019, 1, 31), 1) == QDate(2019, 2, 28));
    CHECK(addMonths(QDate(2020, 1, 31), 1) == QDate(2020, 2, 29));
    CHECK(addMonths(QDate(2020, 2, 29), 12) == QDate(2021, 2, 28));
    CHECK(addMonths(QDate(2019, 12, 15), 1) == QDate(2020, 1, 15));
    CHECK(addMonths(QDate(2019, 1, 31), -1) == QDate(2018, 12, 31));
}

TEST_CASE("the clock stands where it is set, and goes on afterwards")
{
    const QDate today = Clock::today();
    {
        const ClockSetTo outer(QDate(2019, 3, 12));
        CHECK(Clock::today() == QDate(2019, 3, 12));
        {
            const ClockSetTo inner(QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC));
            CHECK(Clock::stamp() == QStringLiteral("2020-01-02T03:04:05Z"));
        }
        CHECK(Clock::today() == QDate(2019, 3, 12));
    }
    CHECK(Clock::today() >= today);
}
