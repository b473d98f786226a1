// The generator of lifelike hubs itself.
#include "app/cli_run.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

SampleOptions small(quint32 seed)
{
    SampleOptions options;
    options.seed = seed;
    options.people = 120;
    options.conversations = 200;
    options.lastDay = QDate(2024, 6, 30);
    return options;
}

} // namespace

TEST_CASE("The same seed gives the same bytes, another seed others")
{
    const QTemporaryDir folder;
    NoProgress progress;
    const SampleHub one = SampleHub::write(folder.filePath(QStringLiteral("1")), small(7), progress);
    const SampleHub same = SampleHub::write(folder.filePath(QStringLiteral("2")), small(7), progress);
    SampleHub::write(folder.filePath(QStringLiteral("3")), small(8), progress);
    const QStringList files = QDir(folder.filePath(QStringLiteral("1"))).entryList(QDir::Files);
    CHECK(files.size() == 20);
    for (const QString &name : files)
        CHECK((bytesOf(folder.filePath(QStringLiteral("1/") + name))
               == bytesOf(folder.filePath(QStringLiteral("2/") + name))));
    CHECK((bytesOf(folder.filePath(QStringLiteral("1/people.csv")))
           != bytesOf(folder.filePath(QStringLiteral("3/people.csv")))));
    CHECK(one.figures(one.lifetime()) == same.figures(same.lifetime()));
    CHECK(one.rows()[QStringLiteral("people")] == 120);
    CHECK(one.rows()[QStringLiteral("conversations")] == 200);
}

TEST_CASE("A sample hub is taken in without a single refusal, and again without a change")
{
    const SampleFixture hub;
    for (const QJsonValue &file : hub.imported().object()[QStringLiteral("files")].toObject()) {
        CHECK(file[QStringLiteral("refused")] == 0);
        CHECK(file[QStringLiteral("unknown_columns")].toArray().isEmpty());
    }
    CHECK(hub.imported().object()[QStringLiteral("problems")].toArray().isEmpty());
    const CliResult again =
        cli({QStringLiteral("import"), hub.file(), hub.folder(), QStringLiteral("--json")});
    CHECK(again.status == 0);
    CHECK(again.object()[QStringLiteral("batch")].isNull());
}

TEST_CASE("Writing a sample can be stopped")
{
    struct Stopping : NoProgress {
        bool cancelled() const override { return true; }
    } progress;
    const QTemporaryDir folder;
    CHECK_THROWS_AS(SampleHub::write(folder.filePath(QStringLiteral("1")), small(7), progress), Error);
}
