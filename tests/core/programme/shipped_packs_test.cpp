#include "base/error.h"
#include "programme/measure_names.h"
#include "programme/programme.h"
#include "programme/shipped_packs.h"
#include "support/catch_strings.h"

using namespace doorstep;

TEST_CASE("the packs that come with the program are whole")
{
    CHECK(shippedProgrammes().size() == 3);
    for (const QString &name : shippedProgrammes()) {
        INFO(name.toStdString());
        const Programme p = parseProgramme(packBytes(name), name);
        CHECK(p.code == name);
        CHECK(p.isForPractice());
        CHECK(p.youngPersonMaxAge == 18);
        CHECK(p.groupRecognitionMembers == 21);
        CHECK(p.actionWindowMonths == 12);
        QStringList named;
        for (const Programme::MeasureName &measure : p.measures) {
            named.append(measure.name);
            CHECK(!measure.label.isEmpty());
        }
        CHECK(named == measureNames());
        for (qsizetype i = 0; i < p.periods.size(); ++i) {
            CHECK(p.periods[i].due > p.periods[i].period.to);
            if (i > 0)
                CHECK(p.periods[i].period.from == p.periods[i - 1].period.to.addDays(1));
        }
    }
}

TEST_CASE("the expansion programme as it was")
{
    const QString name = QStringLiteral("coep-2017-2020");
    const Programme p = parseProgramme(packBytes(name), name);
    CHECK(p.from == QDate(2017, 4, 1));
    CHECK(p.to == QDate(2020, 3, 31));
    CHECK(p.hubs.size() == 22);
    CHECK(p.hubs.last().code == QStringLiteral("HUB22"));
    CHECK(p.periods.size() == 12);
    CHECK(p.periods.first().period.from == p.from);
    CHECK(p.periods.last().period.to == p.to);
    qint64 national = 0;
    qint64 hubs = 0;
    for (const Programme::Goal &goal : p.targets)
        (goal.hub.isEmpty() ? national : hubs) += goal.amount;
    CHECK(national == 3500);
    CHECK(hubs == 3500);
    for (const Programme::CatalogueCourse &row : p.courses)
        if (row.course.code == QStringLiteral("power"))
            CHECK(row.course.sessionsRequired == 2);
}

TEST_CASE("the default programme has no end")
{
    CHECK(shippedProgrammes().first() == QStringLiteral("open"));
    CHECK(parseProgramme(packBytes(QStringLiteral("open")), {}).to.isNull());
}

TEST_CASE("a pack that is neither a name nor a file")
{
    CHECK_THROWS_AS(packBytes(QStringLiteral("no-such-programme")), Error);
}
