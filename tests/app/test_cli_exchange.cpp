// Interchange folders in and out from the command line.
#include "app/cli_run.h"

#include <QDir>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Catch::Matchers::Contains;

namespace {

// An empty hub, and a folder with a few people of whom one cannot be.
struct SmallImport {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("a.doorstep"));
    QString in = folder.filePath(QStringLiteral("in"));

    SmallImport()
    {
        REQUIRE(cli(words("create FILE --hub-code A --hub-name A", file)).status == 0);
        writeBytes(
            in + QStringLiteral("/people.csv"),
            "id,given_name,gender,shoe_size\np1,Rose,woman,5\np2,Winston,gentleman,9\np3,Meena,woman,4\n");
    }
    CliResult import(const char *more = "") const
    {
        return cli(QStringList{QStringLiteral("import"), file, in} + words(more));
    }
    QJsonObject people(const CliResult &result) const
    {
        return result.object()[QStringLiteral("files")][QStringLiteral("people")].toObject();
    }
};

} // namespace

TEST_CASE("Importing tells what became of each row, in the form of CLI.md")
{
    const SmallImport hub;
    const CliResult result = hub.import("--json");
    CHECK(result.status == 1);
    CHECK(result.hasTidyMessages());
    const QJsonObject people = hub.people(result);
    CHECK(people[QStringLiteral("created")] == 2);
    CHECK(people[QStringLiteral("updated")] == 0);
    CHECK(people[QStringLiteral("unchanged")] == 0);
    CHECK(people[QStringLiteral("refused")] == 1);
    CHECK(people[QStringLiteral("unknown_columns")].toArray() == QJsonArray{QStringLiteral("shoe_size")});
    const QJsonArray problems = result.object()[QStringLiteral("problems")].toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0][QStringLiteral("file")] == QLatin1String("people"));
    CHECK(problems[0][QStringLiteral("line")] == 3);
    CHECK(problems[0][QStringLiteral("column")] == QLatin1String("gender"));
    CHECK(problems[0][QStringLiteral("value")] == QLatin1String("gentleman"));
    CHECK_FALSE(problems[0][QStringLiteral("reason")].toString().isEmpty());
    CHECK(result.object()[QStringLiteral("batch")].toInteger() > 0);
    CHECK_THAT(result.errText(), Contains("shoe_size"));
}

TEST_CASE("Refused rows are written out, mended, and taken in; the same again changes nothing")
{
    const SmallImport hub;
    const QString refused = hub.folder.filePath(QStringLiteral("refused/here"));
    const CliResult first = cli({QStringLiteral("import"), hub.file, hub.in, QStringLiteral("--refused"),
                                 refused, QStringLiteral("--json")});
    CHECK(first.status == 1);
    QByteArray rows = bytesOf(refused + QStringLiteral("/people.csv"));
    CHECK(rows.contains("p2,Winston,gentleman,9"));
    CHECK_FALSE(rows.contains("Rose"));
    rows.replace("gentleman", "man");
    writeBytes(refused + QStringLiteral("/people.csv"), rows);
    const CliResult mended = cli({QStringLiteral("import"), hub.file, refused, QStringLiteral("--json")});
    CHECK(mended.status == 0);
    CHECK(hub.people(mended)[QStringLiteral("created")] == 1);
    const CliResult again = cli({QStringLiteral("import"), hub.file, refused, QStringLiteral("--json")});
    CHECK(again.status == 0);
    CHECK(hub.people(again)[QStringLiteral("unchanged")] == 1);
    CHECK(again.object()[QStringLiteral("batch")].isNull());
}

TEST_CASE("A dry run and all or nothing leave the file as it was")
{
    const SmallImport hub;
    const QByteArray before = bytesOf(hub.file);
    const CliResult result = hub.import(GENERATE("--dry-run --json", "--all-or-nothing --json"));
    CHECK(result.status == 1);
    CHECK(hub.people(result)[QStringLiteral("refused")] == 1);
    CHECK(result.object()[QStringLiteral("batch")].isNull());
    CHECK(bytesOf(hub.file) == before);
}

TEST_CASE("Batches are listed and undone as a whole")
{
    const SmallImport hub;
    REQUIRE(hub.import().status == 1);
    QJsonArray batches = cli(words("batches FILE --json", hub.file)).array();
    REQUIRE(batches.size() == 1);
    CHECK(batches[0][QStringLiteral("files")][QStringLiteral("people")][QStringLiteral("created")] == 2);
    CHECK_FALSE(batches[0][QStringLiteral("undone")].toBool());
    const QString number = QString::number(batches[0][QStringLiteral("batch")].toInteger());
    CHECK(cli({QStringLiteral("undo-import"), hub.file, number}).status == 0);
    batches = cli(words("batches FILE --json", hub.file)).array();
    CHECK(batches[0][QStringLiteral("undone")].toBool());
    CHECK(cli({QStringLiteral("undo-import"), hub.file, number}).status == 1);
    CHECK(cli({QStringLiteral("undo-import"), hub.file, QStringLiteral("99")}).status == 2);
    CHECK(hub.people(hub.import("--json"))[QStringLiteral("created")] == 2);
}

TEST_CASE("An import that later work built on is not undone")
{
    const SmallImport hub;
    REQUIRE(hub.import().status == 1);
    const QString number = QString::number(
        cli(words("batches FILE --json", hub.file)).array()[0][QStringLiteral("batch")].toInteger());
    const QString more = hub.folder.filePath(QStringLiteral("more"));
    writeBytes(more + QStringLiteral("/conversations.csv"), "id,held_on,organiser_id\nc1,2024-01-05,p1\n");
    REQUIRE(cli({QStringLiteral("import"), hub.file, more}).status == 0);
    const CliResult refused = cli({QStringLiteral("undo-import"), hub.file, number});
    CHECK(refused.status == 1);
    CHECK(refused.hasTidyMessages());
}

TEST_CASE("Export, import into a new hub, export: the same bytes, and those that were imported at first")
{
    const SampleFixture hub;
    const QString once = hub.path("Once");
    CHECK(cli({QStringLiteral("export"), hub.file(), once}).status == 0);
    const QString second = hub.path("second.doorstep");
    REQUIRE(cli(words("create FILE --hub-code SAMPLE --hub-name Again", second)).status == 0);
    REQUIRE(cli({QStringLiteral("import"), second, once}).status == 0);
    const QString twice = hub.path("Twice");
    CHECK(cli({QStringLiteral("export"), second, twice}).status == 0);
    const QStringList files = QDir(hub.folder()).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() == 20);
    CHECK(QDir(once).entryList(QDir::Files, QDir::Name) == files);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QByteArray first = bytesOf(hub.folder() + QLatin1Char('/') + name);
        CHECK((bytesOf(once + QLatin1Char('/') + name) == first));
        CHECK((bytesOf(twice + QLatin1Char('/') + name) == first));
    }
}

TEST_CASE("A folder that is not there cannot be opened; one with none of the files is wrong usage")
{
    const SmallImport hub;
    QDir().mkpath(hub.folder.filePath(QStringLiteral("empty")));
    const auto [name, status] = GENERATE(table<const char *, int>({{"nowhere", 3}, {"empty", 2}}));
    const CliResult result =
        cli({QStringLiteral("import"), hub.file, hub.folder.filePath(QString::fromLatin1(name))});
    INFO(result.errText());
    CHECK(result.status == status);
    CHECK(result.err.count('\n') == 1);
    CHECK(result.hasTidyMessages());
}
