// Figures against those that the sample hub must give, and against the replay where that is at hand.
#include "app/cli_run.h"
#include "support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QStringList periodWords(const Period &period)
{
    return {QStringLiteral("--from"), dateToText(period.from), QStringLiteral("--to"), dateToText(period.to)};
}

QJsonObject figuresOf(const QString &file, const Period &period)
{
    const CliResult result =
        cli(QStringList{QStringLiteral("figures"), file, QStringLiteral("--format"), QStringLiteral("json")}
            + periodWords(period));
    INFO(result.errText());
    REQUIRE(result.status == 0);
    return result.object();
}

void requireSame(const QJsonObject &got, const QJsonObject &wanted)
{
    CHECK(got.keys() == wanted.keys());
    for (const QString &measure : wanted.keys()) {
        INFO(measure.toStdString());
        CHECK(got[measure].toVariant().toString().toStdString()
              == wanted[measure].toVariant().toString().toStdString());
    }
}

} // namespace

TEST_CASE("The figures of a sample hub are those known beforehand, in any period")
{
    SampleOptions options = SampleFixture::usual();
    options.seed = GENERATE(1u, 2u, 3u);
    options.people = 700;
    options.conversations = 1200;
    const SampleFixture hub(options);
    const Period whole = hub.sample().lifetime();
    for (const Period &period :
         {whole, Period{whole.from, whole.from.addMonths(18)}, Period{QDate(2023, 1, 1), QDate(2023, 3, 31)},
          Period{QDate(2023, 10, 1), whole.to.addDays(60)}, Period{whole.to, whole.to},
          Period{QDate(2001, 1, 1), QDate(2001, 12, 31)}}) {
        INFO(periodForPeople(period).toStdString());
        requireSame(figuresOf(hub.file(), period), hub.sample().figures(period));
    }
}

TEST_CASE("The sample hub has something for every measure")
{
    const SampleFixture hub;
    const QJsonObject figures = hub.sample().figures(hub.sample().lifetime());
    CHECK(figures.size() == 18);
    for (const QString &measure : figures.keys()) {
        INFO(measure.toStdString());
        CHECK(figures[measure].toVariant().toDouble() > 0);
    }
}

TEST_CASE("Every figure's records add up to it")
{
    const SampleFixture hub;
    const Period period{QDate(2022, 7, 1), QDate(2024, 3, 31)};
    const QJsonObject figures = figuresOf(hub.file(), period);
    for (const QString &measure : figures.keys()) {
        INFO(measure.toStdString());
        const CliResult result =
            cli(QStringList{QStringLiteral("records"), hub.file(), measure} + periodWords(period));
        REQUIRE(result.status == 0);
        QList<QByteArray> lines = result.out.split('\n');
        CHECK(lines.takeFirst() == "hub,record_type,id,unique_id,day,amount\r");
        CHECK(lines.takeLast().isEmpty());
        double sum = 0;
        for (const QByteArray &line : lines)
            sum += line.split(',').last().trimmed().toDouble();
        CHECK(sum == Approx(figures[measure].toVariant().toDouble()));
        const QJsonArray list =
            cli(QStringList{QStringLiteral("records"), hub.file(), measure, QStringLiteral("--json")}
                + periodWords(period))
                .array();
        CHECK(list.size() == lines.size());
    }
}

TEST_CASE("Breakdowns add up where a record has one value")
{
    const SampleFixture hub;
    const Period period = hub.sample().lifetime();
    const QJsonObject figures = figuresOf(hub.file(), period);
    for (const char *by : {"gender", "ethnic_group", "age_band", "month"}) {
        const QJsonObject parts = cli(words("figures FILE --format json --by", hub.file())
                                      + QStringList{QString::fromLatin1(by)} + periodWords(period))
                                      .object();
        CHECK_FALSE(parts.isEmpty());
        for (const QString &measure : parts.keys()) {
            INFO(by);
            INFO(measure.toStdString());
            double sum = 0;
            for (const QJsonValue &value : parts[measure].toObject())
                sum += value.toVariant().toDouble();
            CHECK(sum == Approx(figures[measure].toVariant().toDouble()));
        }
    }
}

TEST_CASE("Figures as CSV and as a table, with targets beside them")
{
    const SampleFixture hub;
    const QStringList period = periodWords({QDate(2022, 4, 1), QDate(2022, 6, 30)});
    const CliResult csv = cli(words("figures FILE --format csv", hub.file()) + period);
    CHECK(csv.out.startsWith("measure,breakdown,category,value\r\n"));
    CHECK(csv.out.contains("conversations,,,"));
    const CliResult by = cli(words("figures FILE --format csv --by gender", hub.file())
                             + periodWords(hub.sample().lifetime()));
    CHECK(by.out.contains("people_trained,gender,woman,"));
    const CliResult table = cli(words("figures FILE", hub.file()) + period);
    CHECK(table.status == 0);
    CHECK(table.out.contains("166")); // a third of the 500 conversations that the hub set itself
    CHECK(cli(words("records FILE hubs_reporting", hub.file()) + period).status == 2);
    CHECK(cli(words("records FILE people_traind", hub.file()) + period).errText().find("people_trained")
          != std::string::npos);
}

TEST_CASE("The replayed programme's three hubs give their expected figures")
{
    const QString expectedPath = sharedData(QStringLiteral("replay/coep-expected-hubs.json"));
    if (expectedPath.isEmpty())
        return;
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(expectedPath)).object();
    REQUIRE(expected.size() == 3);
    for (const QString &code : expected.keys()) {
        INFO(code.toStdString());
        const QTemporaryDir folder;
        const QString file = folder.filePath(code);
        REQUIRE(cli({QStringLiteral("create"), file, QStringLiteral("--hub-code"), code,
                     QStringLiteral("--hub-name"), code, QStringLiteral("--programme"),
                     QStringLiteral("coep-2017-2020")})
                    .status
                == 0);
        const CliResult imported =
            cli({QStringLiteral("import"), file, sharedData(QStringLiteral("replay/coep/") + code),
                 QStringLiteral("--json")});
        INFO(imported.errText());
        CHECK(imported.status == 0);
        requireSame(figuresOf(file, {QDate(2017, 4, 1), QDate(2020, 3, 31)}), expected[code].toObject());
    }
}
