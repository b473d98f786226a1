// The periods that people mean by a name.
#include "base/clock.h"
#include "programme/shipped_packs.h"
#include "ui/widgets/period_picker.h"

#include <QSignalSpy>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

Programme pack(const char *name)
{
    return parseProgramme(packBytes(QString::fromLatin1(name)), QString::fromLatin1(name));
}

Period named(const QList<PeriodChoice> &choices, const char *id)
{
    for (const PeriodChoice &choice : choices)
        if (choice.id == QLatin1String(id))
            return choice.period;
    return {};
}

} // namespace

TEST_CASE("periods of a programme by name")
{
    const QList<PeriodChoice> choices = periodChoices(pack("coep-2017-2020"), QDate(2019, 5, 20));
    CHECK(named(choices, "this-quarter") == Period{QDate(2019, 4, 1), QDate(2019, 6, 30)});
    CHECK(named(choices, "last-quarter") == Period{QDate(2019, 1, 1), QDate(2019, 3, 31)});
    CHECK(named(choices, "this-year") == Period{QDate(2019, 4, 1), QDate(2020, 3, 31)});
    CHECK(named(choices, "last-year") == Period{QDate(2018, 4, 1), QDate(2019, 3, 31)});
    CHECK(named(choices, "year-1") == Period{QDate(2017, 4, 1), QDate(2018, 3, 31)});
    CHECK(named(choices, "whole") == Period{QDate(2017, 4, 1), QDate(2020, 3, 31)});
    CHECK(named(choices, "2019-04-01/2019-06-30").isValid());
    CHECK(!named(choices, "2019-07-01/2019-09-30").isValid()); // not begun yet
    CHECK(usualChoice(pack("coep-2017-2020"), QDate(2019, 5, 20)) == QStringLiteral("this-quarter"));
    CHECK(usualChoice(pack("coep-2017-2020"), QDate(2026, 5, 20)) == QStringLiteral("whole"));
}

TEST_CASE("the period before and after")
{
    CHECK(periodBefore({QDate(2019, 4, 1), QDate(2019, 6, 30)})
          == Period{QDate(2019, 1, 1), QDate(2019, 3, 31)});
    CHECK(periodBefore({QDate(2020, 3, 1), QDate(2020, 3, 31)})
          == Period{QDate(2020, 2, 1), QDate(2020, 2, 29)});
    CHECK(periodAfter({QDate(2019, 4, 3), QDate(2019, 4, 12)})
          == Period{QDate(2019, 4, 13), QDate(2019, 4, 22)});
    CHECK(periodFromText(QStringLiteral("2019-06-30/2019-04-01")) == Period());
}

TEST_CASE("the picker steps and remembers")
{
    const ClockSetTo today(QDate(2019, 5, 20));
    PeriodPicker picker(pack("coep-2017-2020"));
    QSignalSpy picked(&picker, &PeriodPicker::picked);
    picker.findChildren<QToolButton *>().first()->click();
    CHECK(picker.period() == Period{QDate(2019, 1, 1), QDate(2019, 3, 31)});
    CHECK(picker.state() == QStringLiteral("last-quarter"));
    CHECK(picked.size() == 1);
    picker.setState(QStringLiteral("2018-01-05/2018-02-07"));
    CHECK(picker.period() == Period{QDate(2018, 1, 5), QDate(2018, 2, 7)});
    CHECK(picker.state() == QStringLiteral("2018-01-05/2018-02-07"));
    picker.setState(QStringLiteral("nonsense"));
    CHECK(picker.period().from == QDate(2018, 1, 5));
}
