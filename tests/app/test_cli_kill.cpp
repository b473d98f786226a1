// The real program, killed or told to stop in the middle of an import: the file is then as it was.
#include "app/cli_run.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct BigImport {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("a.doorstep"));
    QString in = folder.filePath(QStringLiteral("in"));

    BigImport()
    {
        SampleOptions options;
        options.people = 8000;
        options.conversations = 20'000;
        options.lastDay = QDate(2024, 6, 30);
        NoProgress progress;
        SampleHub::write(in, options, progress);
        REQUIRE(cli(words("create FILE --hub-code A --hub-name A", file)).status == 0);
    }
    void start(QProcess &process) const
    {
        process.start(QStringLiteral(DOORSTEP_CLI), {QStringLiteral("import"), file, in});
        REQUIRE(process.waitForStarted());
    }
    QByteArray exported() const
    {
        const QString out = folder.filePath(QStringLiteral("out"));
        const CliResult result = cli({QStringLiteral("export"), file, out, QStringLiteral("--json")});
        INFO(result.errText());
        REQUIRE(result.status == 0);
        return result.out;
    }
};

} // namespace

TEST_CASE("An import that is killed at any moment leaves the file as it was, and the next one works")
{
    const BigImport hub;
    const QByteArray before = hub.exported();
    QElapsedTimer timer;
    for (const int delay : {5, 30, 70, 120, 200, 300}) {
        INFO(delay);
        QProcess process;
        hub.start(process);
        QThread::msleep(static_cast<unsigned long>(delay));
        process.kill();
        REQUIRE(process.waitForFinished());
        if (process.exitStatus() == QProcess::NormalExit)
            break; // it was faster than that; what is stored now was meant to be
        CHECK(cli(words("verify FILE", hub.file)).status == 0);
        CHECK((hub.exported() == before));
    }
    QProcess whole;
    timer.start();
    hub.start(whole);
    REQUIRE(whole.waitForFinished(120'000));
    CHECK(whole.exitCode() == 0);
    CHECK(cli(words("verify FILE", hub.file)).status == 0);
    CHECK(hub.exported().contains("\"conversations\": 20000"));
}

#ifdef Q_OS_UNIX
TEST_CASE("An import that is told to stop says so and leaves the file as it was")
{
    const BigImport hub;
    const QByteArray before = hub.exported();
    QProcess process;
    hub.start(process);
    QThread::msleep(60);
    process.terminate();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    if (process.exitCode() == 0)
        return; // it was faster than that
    CHECK(process.exitCode() == 130);
    const QByteArray told = process.readAllStandardError();
    CHECK(told.startsWith("doorstep-cli: "));
    CHECK(told.count('\n') == 1);
    CHECK(process.readAllStandardOutput().isEmpty());
    CHECK((hub.exported() == before));
}

TEST_CASE("A result that cannot be written is a failure, not a silence")
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(DOORSTEP_CLI), {QStringLiteral("schema")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 5);
    CHECK(process.readAllStandardError().startsWith("doorstep-cli: standard output: "));
}
#endif

TEST_CASE("The program's own streams: results and messages apart, one message a line, in any locale")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOORSTEP_CLI), {QStringLiteral("verify"), QStringLiteral("Żółw.doorstep")});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 3);
    CHECK(process.readAllStandardOutput().isEmpty());
    const QByteArray told = process.readAllStandardError();
    CHECK(told.startsWith("doorstep-cli: Żółw.doorstep: "));
    CHECK(told.count('\n') == 1);
}
