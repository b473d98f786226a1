// The replayed programme's returns: the figures can be worked out again from the packages alone, and four
// quarters give the year's figures as a year gives its quarters'.
#include "recount.h"
#include "return_hub.h"

#include "base/money.h"
#include "exchange/sample_hub.h"
#include "returns/check_package.h"
#include "support/shared_data.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period wholePeriod{day(2017, 4, 1), day(2020, 3, 31)};

// The headlines that a package says, where they are not nothing.
QMap<QString, qint64> headlines(ReturnHub &hub, const QString &path)
{
    NoProgress progress;
    const PackageReport report = checkPackage(path, {hub.programme()}, {}, progress);
    REQUIRE(report.isWhole());
    REQUIRE(report.origin == PackageReport::Origin::Proven);
    QMap<QString, qint64> figures;
    for (const ReturnFigure &figure : report.headlines)
        figures.insert(figure.measure, figure.value);
    return figures;
}

void requireSame(const QMap<QString, qint64> &said, const Recount &recount, const Period &period)
{
    const QMap<QString, qint64> counted = recount.figures(period, 12, 21);
    REQUIRE(said.size() == 18);
    for (auto figure = said.begin(); figure != said.end(); ++figure) {
        INFO(figure.key().toStdString() << " from " << dateToText(period.from).toStdString());
        REQUIRE(counted.value(figure.key()) == figure.value());
    }
}

} // namespace

TEST_CASE("Figures worked out from a package alone are those of the hub")
{
    for (const char *code : {"HUB01", "HUB07", "HUB22"}) {
        const QString folder = sharedData(QStringLiteral("replay/coep/") + QLatin1String(code));
        if (folder.isEmpty())
            return;
        ReturnHub hub(code);
        hub.loadFolder(folder);
        const QString path = hub.sign(wholePeriod).path;
        Recount recount;
        recount.add(rowsOfPackage(path));
        INFO(code);
        requireSame(headlines(hub, path), recount, wholePeriod);
    }
}

TEST_CASE("A made-up hub's package says the figures that were made up")
{
    NoProgress progress;
    ReturnHub hub("SAMPLE");
    SampleOptions options;
    options.lastDay = day(2020, 3, 31);
    const SampleHub sample = SampleHub::write(hub.path(QStringLiteral("sample")), options, progress);
    hub.loadFolder(hub.path(QStringLiteral("sample")));
    const Period year{day(2019, 4, 1), day(2020, 3, 31)};
    const QString path = hub.sign(year).path;
    const QMap<QString, qint64> said = headlines(hub, path);
    const QJsonObject expected = sample.figures(year);
    for (auto figure = said.begin(); figure != said.end(); ++figure) {
        INFO(figure.key().toStdString());
        if (figure.key() == QLatin1String("funding_leveraged"))
            REQUIRE(expected.value(figure.key()).toString() == moneyToText(Money{figure.value()}));
        else
            REQUIRE(expected.value(figure.key()).toInteger() == figure.value());
    }
    Recount recount;
    recount.add(rowsOfPackage(path));
    requireSame(said, recount, year);
}

TEST_CASE("Quarters give the whole period's figures and the whole period gives the quarters'")
{
    const QString folder = sharedData(QStringLiteral("replay/coep/HUB01"));
    if (folder.isEmpty())
        return;
    ReturnHub hub("HUB01");
    hub.loadFolder(folder);
    const QString wholePath = hub.sign(wholePeriod).path;
    Recount whole;
    whole.add(rowsOfPackage(wholePath));
    Recount quarters;
    for (QDate from = wholePeriod.from; from < wholePeriod.to; from = from.addMonths(3)) {
        const Period quarter{from, from.addMonths(3).addDays(-1)};
        const QString path = hub.sign(quarter).path;
        const PackageRows content = rowsOfPackage(path);
        quarters.add(content);
        Recount alone;
        alone.add(content);
        requireSame(headlines(hub, path), alone, quarter);
        requireSame(headlines(hub, path), whole, quarter);
    }
    requireSame(headlines(hub, wholePath), quarters, wholePeriod);
}
