// The national body's evening: every hub's return of the first programme taken into a fresh national file,
// against the sqlite3 shell on the same CSV bytes; memory by the size of a return; quarters against one
// return for all. At full size with 300000 conversations.
#include "bench_frame.h"
#include "first_programme.h"

#include "base/progress.h"
#include "exchange/import_folder.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/package_reader.h"
#include "returns/receive.h"
#include "returns/sign_return.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <cstdio>

using namespace doorstep;
using namespace doorstep::bench;

namespace {

const Period wholeProgramme{programmeBegan, programmeEnded};

// A hub's file at a path, with its share of the programme.
std::unique_ptr<HubFile> makeHub(const Bench &bench, const ProgrammeSize &size, int hub, const QString &name)
{
    const QString folder = bench.path(name);
    writeProgrammeHub(folder, size, hub);
    std::unique_ptr<HubFile> file =
        createHub(bench.path(name + QStringLiteral(".doorstep")), {hubCode(hub), hubCode(hub), false},
                  packBytes(firstProgramme), firstProgramme);
    NoProgress progress;
    const ImportResult result = importFolder(*file, folder, {}, progress);
    if (result.isPartial())
        qFatal("rows were refused: %s", qPrintable(result.problems.value(0).reason));
    QDir(folder).removeRecursively();
    return file;
}

QString sign(const Bench &bench, HubFile &hub, const Period &period)
{
    SignOptions options;
    options.signedBy = QStringLiteral("Ann Organiser");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
    options.outFolder = bench.path(QStringLiteral("out"));
    NoProgress progress;
    return signReturn(hub, period, options, progress).path;
}

std::unique_ptr<HubFile> makeNational(const QString &path)
{
    return createHub(path, {QStringLiteral("NATIONAL"), QStringLiteral("The body"), true},
                     packBytes(firstProgramme), firstProgramme);
}

void take(HubFile &national, const QString &package)
{
    NoProgress progress;
    const Receipt receipt = receiveReturn(national, package, {}, progress);
    if (receipt.outcome == Receipt::Outcome::Refused)
        qFatal("refused: %s", qPrintable(receipt.why));
}

// Adds a package's CSV files to those in a folder: one file a table, of all hubs, header first.
qint64 unpack(const QString &package, const QString &folder)
{
    NoProgress progress;
    QDir().mkpath(folder);
    qint64 bytes = 0;
    for (const ReturnFile &member : readPackage(package, {}, progress).files) {
        QFile file(folder + QLatin1Char('/') + member.name);
        const bool isNew = !file.exists();
        if (!file.open(QIODevice::Append))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        bytes += file.write(isNew ? member.content : member.content.mid(member.content.indexOf('\n') + 1));
    }
    return bytes;
}

QString importScript(const QString &folder)
{
    QString script = QStringLiteral(".mode csv\n");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.csv")});
    for (const QString &file : files)
        script += QStringLiteral(".import \"%1/%2\" %3\n").arg(folder, file, file.chopped(4));
    return script;
}

void benchProgramme(const Bench &bench, const ProgrammeSize &size)
{
    const QString bare = bench.path(QStringLiteral("bare"));
    QStringList packages;
    qint64 bytes = 0;
    for (int hub = 0; hub < size.hubs; ++hub) {
        const auto file = makeHub(bench, size, hub, hubCode(hub));
        packages.append(sign(bench, *file, wholeProgramme));
        bytes += unpack(packages.last(), bare);
        QFile::remove(file->path());
    }
    const double bareSeconds = bench.shell(bench.path(QStringLiteral("bare.db")), importScript(bare));
    const auto national = makeNational(bench.path(QStringLiteral("national.doorstep")));
    const double seconds = Bench::seconds([&] {
        for (const QString &package : std::as_const(packages))
            take(*national, package);
    });
    bench.line("receive the whole programme", seconds, bareSeconds, 5);
    std::printf("  %d returns, %.1f MB of CSV, national file %.1f MB\n", size.hubs,
                static_cast<double>(bytes) / 1e6,
                static_cast<double>(QFileInfo(national->path()).size()) / 1e6);
}

// The most memory that this process ever had, in MB; 0 where the system does not tell.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

// In a process of its own, whose memory is then this work's.
int takeAlone(const QString &path, const QStringList &packages)
{
    const auto national = makeNational(path);
    for (const QString &package : packages)
        take(*national, package);
    std::printf("%.1f\n", peakMegabytes());
    return 0;
}

double memoryOf(const Bench &bench, const QStringList &packages)
{
    static int number = 0;
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(),
        QStringList{QStringLiteral("--take"), bench.path(QStringLiteral("alone%1.doorstep").arg(++number))}
            + packages);
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

void benchMemory(const Bench &bench, const ProgrammeSize &size)
{
    const double nothing = memoryOf(bench, {});
    std::printf("peak memory: %.0f MB with nothing taken in", nothing);
    for (const int times : {1, 4, 16}) {
        ProgrammeSize one;
        one.hubs = 1;
        one.residents = size.residents / size.hubs * times;
        const auto hub = makeHub(bench, one, 0, QStringLiteral("memory%1").arg(times));
        const QString package = sign(bench, *hub, wholeProgramme);
        std::printf(", %.0f MB with a return of %dx rows", memoryOf(bench, {package}), times);
        QFile::remove(package);
    }
    std::printf("\n");
}

void benchQuarters(const Bench &bench, const ProgrammeSize &size)
{
    ProgrammeSize one;
    one.hubs = 1;
    one.residents = qMin(size.residents, 8 * size.residents / size.hubs);
    const auto hub = makeHub(bench, one, 0, QStringLiteral("quarters"));
    const auto national = makeNational(bench.path(QStringLiteral("quarterly.doorstep")));
    qint64 bytes = 0;
    double sum = 0;
    std::printf("quarters, s for each MB:");
    for (QDate from = programmeBegan; from < programmeEnded; from = from.addMonths(3)) {
        const QString package = sign(bench, *hub, {from, from.addMonths(3).addDays(-1)});
        const qint64 before = bytes;
        bytes += unpack(package, bench.path(QStringLiteral("quarters-csv")));
        const double seconds = Bench::seconds([&] { take(*national, package); });
        sum += seconds;
        std::printf(" %.3f", seconds * 1e6 / static_cast<double>(bytes - before));
    }
    const QString package = sign(bench, *hub, wholeProgramme);
    const qint64 wholeBytes = unpack(package, bench.path(QStringLiteral("whole-csv")));
    const auto once = makeNational(bench.path(QStringLiteral("once.doorstep")));
    const double seconds = Bench::seconds([&] { take(*once, package); });
    std::printf("\n  twelve quarters %.2f s for %.1f MB, one return for all %.2f s for %.1f MB\n", sum,
                static_cast<double>(bytes) / 1e6, seconds, static_cast<double>(wholeBytes) / 1e6);
    bench.line("twelve quarters against one return, by MB", sum / static_cast<double>(bytes),
               seconds / static_cast<double>(wholeBytes), 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--take"))
        return takeAlone(arguments.value(2), arguments.mid(3));
    const Bench bench(argc, argv);
    ProgrammeSize size;
    size.residents = static_cast<int>(bench.size() / 2);
    benchProgramme(bench, size);
    benchMemory(bench, size);
    benchQuarters(bench, size);
    return 0;
}
