// The national body from the command line: its pack out, its file out, its picture out.
#include "app/cli_run.h"

#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Body {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("national.doorstep"));
    Body()
    {
        const CliResult made = cli(words(
            "create FILE --hub-code NATIONAL --hub-name Body --national --programme coep-2017-2020", file));
        REQUIRE(made.status == 0);
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    CliResult run(const char *command, const QString &out, const char *options = "") const
    {
        return cli(QStringList{QLatin1String(command), file, out} + words(options));
    }
};

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("issue-pack makes a secret once and writes the pack for hubs to load")
{
    const Body body;
    const QString pack = body.path("a new folder/pack.json");
    const CliResult first = body.run("issue-pack", pack, "--json");
    INFO(first.errText());
    REQUIRE(first.status == 0);
    CHECK(first.object()[QStringLiteral("version")] == QLatin1String("2"));
    CHECK(first.object()[QStringLiteral("new")].toBool());
    CHECK(first.hasTidyMessages());
    const QString again = body.path("again.json");
    CHECK_FALSE(body.run("issue-pack", again, "--json").object()[QStringLiteral("new")].toBool());
    CHECK(bytesAt(pack) == bytesAt(again));
    const CliResult other = body.run("issue-pack", again, "--new-secret --version spring --json");
    CHECK(other.object()[QStringLiteral("version")] == QLatin1String("spring"));
    CHECK(other.object()[QStringLiteral("secret_id")] != first.object()[QStringLiteral("secret_id")]);

    const QString hub = body.path("hub.doorstep");
    REQUIRE(cli(words("create FILE --hub-code HUB01 --hub-name Ours --programme coep-2017-2020", hub)).status
            == 0);
    const CliResult loaded = cli({QStringLiteral("load-pack"), hub, pack, QStringLiteral("--json")});
    CHECK(loaded.object()[QStringLiteral("version")] == QLatin1String("2"));
    const CliResult refused = cli({QStringLiteral("issue-pack"), hub, pack});
    CHECK(refused.status == 2);
    CHECK(refused.hasTidyMessages());
}

TEST_CASE("a national file's export is a data package")
{
    const Body body;
    REQUIRE(body.run("export", body.path("out")).status == 0);
    CHECK(QFileInfo::exists(body.path("out/datapackage.json")));
    CHECK(bytesAt(body.path("out/coverage.csv")) == "hub,first_day,last_day\r\n");
}

TEST_CASE("there is no national picture without returns")
{
    const Body body;
    const CliResult none =
        cli({QStringLiteral("picture"), body.file, QStringLiteral("--from"), QStringLiteral("2019-04-01"),
             QStringLiteral("--to"), QStringLiteral("2019-06-30"), QStringLiteral("--out"),
             body.path("p.doorstep-picture")});
    CHECK(none.status == 1);
    CHECK(none.hasTidyMessages());
    CHECK_FALSE(QFileInfo::exists(body.path("p.doorstep-picture")));
}
