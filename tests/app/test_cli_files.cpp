// Hub files from the command line: made, refused for what they are, verified, copied and restored.
#include "app/cli_run.h"
#include "programme/pack_store.h"

#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;
using Catch::Matchers::Contains;

namespace {

CliResult create(const QString &file, const char *more = "")
{
    return cli(words("create FILE --hub-code HUB01 --hub-name Ours", file) + words(more));
}

} // namespace

TEST_CASE("create makes the file and its folder, and never overwrites")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a new folder/Żółw hub.doorstep"));
    const CliResult made = create(file);
    INFO(made.errText());
    REQUIRE(made.status == 0);
    REQUIRE(QFileInfo::exists(file));
    const QByteArray before = bytesOf(file);
    const CliResult again = create(file);
    CHECK(again.status == 2);
    CHECK(again.hasTidyMessages());
    CHECK(bytesOf(file) == before);
}

TEST_CASE("create takes each programme that comes with the program, and a national file")
{
    const QTemporaryDir folder;
    for (const char *programme : {"open", "coep-2017-2020", "co-2010-2015"}) {
        INFO(programme);
        const QString file = folder.filePath(QString::fromLatin1(programme));
        CHECK(create(file, (std::string("--programme ") + programme).c_str()).status == 0);
    }
    CHECK(create(folder.filePath(QStringLiteral("national")), "--national").status == 0);
    CHECK(create(folder.filePath(QStringLiteral("none")), "--programme nowhere").status == 3);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("none"))));
    CHECK(create(folder.filePath(QStringLiteral("bad code")), "--hub-code=a/b").status == 2);
}

TEST_CASE("load-pack puts another pack in force and says what changed")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.doorstep"));
    REQUIRE(create(file).status == 0);
    const CliResult same = cli(words("load-pack FILE open --json", file));
    CHECK(same.status == 0);
    CHECK(same.object()[QStringLiteral("changes")].toArray().isEmpty());
    const CliResult other = cli(words("load-pack FILE coep-2017-2020 --json", file));
    CHECK(other.status == 0);
    CHECK(other.object()[QStringLiteral("programme")] == QLatin1String("coep-2017-2020"));
    CHECK_FALSE(other.object()[QStringLiteral("changes")].toArray().isEmpty());
}

TEST_CASE("A file that is missing, not ours or damaged is exit status 3, told apart, and left as it was")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.doorstep"));
    SECTION("missing")
    {
        CHECK(cli(words("verify FILE", file)).status == 3);
        CHECK(cli(words("import FILE .", file)).status == 3);
        CHECK_FALSE(QFileInfo::exists(file));
        return;
    }
    QByteArray content;
    SECTION("a text")
    {
        content = QByteArray("hello, I am a letter to the council\n").repeated(100);
    }
    SECTION("empty")
    {
        content = "";
    }
    SECTION("cut short")
    {
        REQUIRE(create(file).status == 0);
        content = bytesOf(file).left(10'000);
    }
    SECTION("a page of nothing")
    {
        REQUIRE(create(file).status == 0);
        content = bytesOf(file);
        content.replace(8192, 8192, QByteArray(8192, '\0'));
    }
    writeBytes(file, content);
    const CliResult result = cli(words("verify FILE", file));
    INFO(result.errText());
    CHECK(result.status == 3);
    CHECK(result.hasTidyMessages());
    CHECK_FALSE(result.err.isEmpty());
    CHECK(bytesOf(file) == content);
}

TEST_CASE("A file that somebody else works in is told so, and can be read meanwhile")
{
    const SampleFixture hub;
    const std::unique_ptr<HubFile> somebody = openHub(hub.file(), HubFile::Access::Write);
    const CliResult import = cli({QStringLiteral("import"), hub.file(), hub.folder()});
    INFO(import.errText());
    CHECK(import.status == 3);
    CHECK(import.err.count('\n') == 1);
    CHECK(import.hasTidyMessages());
    CHECK(cli(words("undo-import FILE 1", hub.file())).status == 3);
    CHECK(cli(words("figures FILE --from 2023-01-01 --to 2023-12-31 --format json", hub.file())).status == 0);
    CHECK(cli({QStringLiteral("export"), hub.file(), hub.path("out")}).status == 0);
    CHECK(cli({QStringLiteral("backup"), hub.file(), hub.path("copy.doorstep")}).status == 0);
}

TEST_CASE("A file that a newer program made is told so and left as it was")
{
    const SampleFixture hub;
    QByteArray bytes = bytesOf(hub.file());
    bytes.replace(60, 4, QByteArray::fromHex("00002710")); // the version, 10,000, in the file's header
    writeBytes(hub.file(), bytes);
    const CliResult result = cli({QStringLiteral("export"), hub.file(), hub.path("out")});
    CHECK(result.status == 3);
    CHECK_THAT(result.errText(), Contains("newer"));
    CHECK(bytesOf(hub.file()) == bytes);
    CHECK_FALSE(QFileInfo::exists(hub.path("out")));
}

TEST_CASE("verify says that a good file holds")
{
    const SampleFixture hub;
    const CliResult result = cli(words("verify FILE --json", hub.file()));
    INFO(result.errText());
    CHECK(result.status == 0);
    CHECK(result.object()[QStringLiteral("whole")].toBool());
    CHECK(result.object()[QStringLiteral("checks")].toArray().size() >= 3);
    CHECK(result.err.isEmpty());
}

TEST_CASE("A backup holds the same records; restoring refuses to overwrite")
{
    const SampleFixture hub;
    const QString copy = hub.path("copies/Monday.doorstep");
    CHECK(cli({QStringLiteral("backup"), hub.file(), copy}).status == 0);
    CHECK(cli({QStringLiteral("backup"), hub.file(), copy}).status == 2);
    const QString back = hub.path("back again.doorstep");
    CHECK(cli({QStringLiteral("restore"), copy, back}).status == 0);
    CHECK(cli({QStringLiteral("restore"), copy, back}).status == 2);
    CHECK(cli({QStringLiteral("export"), back, hub.path("out")}).status == 0);
    CHECK(bytesOf(hub.path("out/people.csv")) == bytesOf(hub.folder() + QStringLiteral("/people.csv")));
    writeBytes(copy, QByteArray(5000, 'x'));
    const CliResult bad = cli({QStringLiteral("restore"), copy, hub.path("never.doorstep")});
    CHECK(bad.status == 3);
    CHECK_FALSE(QFileInfo::exists(hub.path("never.doorstep")));
}

TEST_CASE("find gives people and words heard, with their ids")
{
    const SampleFixture hub;
    const QJsonArray people = cli(words("find FILE smith --json", hub.file())).array();
    REQUIRE_FALSE(people.isEmpty());
    bool foundSmith = false;
    for (const QJsonValue &hit : people) {
        CHECK(hit[QStringLiteral("id")].toString().size() > 2);
        foundSmith = foundSmith || hit[QStringLiteral("title")].toString().contains(QLatin1String("Smith"));
    }
    CHECK(foundSmith);
    const QJsonArray heard = cli(words("find FILE landlord --json", hub.file())).array();
    REQUIRE_FALSE(heard.isEmpty());
    CHECK(heard.first()[QStringLiteral("record_type")] == QLatin1String("conversations"));
    CHECK(cli(words("find FILE mixenden --limit 2 --json", hub.file())).status == 0);
    CHECK(cli(words("find FILE zzzzqqq --json", hub.file())).array().isEmpty());
    CHECK(cli({QStringLiteral("find"), hub.file(), QString(100'000, QLatin1Char('x'))}).status == 2);
}

TEST_CASE("sample makes a hub of the usual size that holds")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Sample.doorstep"));
    const CliResult made = cli(words("sample FILE", file));
    INFO(made.errText());
    REQUIRE(made.status == 0);
    CHECK(cli(words("verify FILE", file)).status == 0);
    const QJsonObject files = cli({QStringLiteral("export"), file, folder.filePath(QStringLiteral("out")),
                                   QStringLiteral("--json")})
                                  .object()[QStringLiteral("files")]
                                  .toObject();
    CHECK(files[QStringLiteral("people")] == 600);
    CHECK(files[QStringLiteral("conversations")] == 1500);
    CHECK(files.size() == 20);
    CHECK(cli(words("sample FILE", file)).status == 2);
}
