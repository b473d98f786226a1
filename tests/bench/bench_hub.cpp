// What a person waits for in a hub of that size: the first filled list, in time and memory, against an empty
// hub; jumps to anywhere in the list; all headline figures against one look through the conversations by the
// bare engine.
#include "bench_frame.h"

#include "base/platform.h"
#include "base/progress.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "measures/figures.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "records/conversations.h"
#include "storage/record_list.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <random>

using namespace doorstep;
using doorstep::bench::Bench;

namespace {

constexpr int shownRows = 50;

struct FirstList {
    double seconds = 0;
    double megabytes = 0;
};

// In a process of its own, so that memory is that of this work alone: opens the file, fills a screen of the
// list.
int showFirstList(const QString &file)
{
    const double taken = Bench::seconds([&] {
        const std::unique_ptr<HubFile> hub = openHub(file, HubFile::Access::Read);
        ListQuery query;
        query.table = &Conversation::table();
        RecordList list(hub->connection(), query);
        if (list.fetch(0, shownRows).size() > shownRows)
            qFatal("more rows than asked for");
    });
    std::printf("%.6f %.3f\n", taken, static_cast<double>(platform::residentBytes()) / (1024 * 1024));
    return 0;
}

// The quickest of some runs: what the machine does besides only ever adds.
FirstList firstList(const QString &file)
{
    FirstList best;
    for (int run = 0; run < 20; ++run) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--list"), file});
        process.waitForFinished(-1);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        const double taken = words.value(0).toDouble();
        if (run == 0 || taken < best.seconds)
            best = {taken, words.value(1).toDouble()};
    }
    return best;
}

std::unique_ptr<HubFile> newHub(const QString &path)
{
    return createHub(path,
                     {QString::fromLatin1(SampleHub::code), QString::fromLatin1(SampleHub::name), false},
                     packBytes(QStringLiteral("open")), QStringLiteral("open"));
}

void jumps(const Bench &bench, Connection &connection)
{
    ListQuery query;
    query.table = &Conversation::table();
    RecordList list(connection, query);
    list.waitUntilComplete();
    std::mt19937_64 random(1);
    constexpr int times = 200;
    const double anywhere = Bench::seconds([&] {
        for (int i = 0; i < times; ++i)
            list.fetch(static_cast<qint64>(random() % static_cast<quint64>(list.count())), shownRows);
    });
    const double toTop = Bench::seconds([&] {
        for (int i = 0; i < times; ++i)
            list.fetch(0, shownRows);
    });
    bench.line("200 jumps to any page (bare: to the first)", anywhere, toTop, 3);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--list") == 0)
        return showFirstList(QString::fromLocal8Bit(argv[2]));
    const Bench bench(argc, argv);
    NoProgress progress;
    SampleOptions options;
    options.people = static_cast<int>(bench.people());
    options.conversations = static_cast<int>(bench.size());
    options.lastDay = QDate(2026, 11, 20);
    const QString folder = bench.path(QStringLiteral("hub"));
    const SampleHub sample = SampleHub::write(folder, options, progress);
    const QString path = bench.path(QStringLiteral("full.doorstep"));
    std::unique_ptr<HubFile> hub = newHub(path);
    importFolder(*hub, folder, {}, progress);
    const QString empty = bench.path(QStringLiteral("empty.doorstep"));
    newHub(empty).reset();

    const FirstList none = firstList(empty);
    const FirstList full = firstList(path);
    bench.line("first filled list, seconds (bare: empty hub)", full.seconds, none.seconds, 1.2);
    bench.line("first filled list, MB (bare: empty hub)", full.megabytes, none.megabytes, 1.2);

    jumps(bench, hub->connection());

    const double scan = bench.shell(path, QStringLiteral("SELECT sum(length(heard)) FROM conversations;\n"));
    const Programme programme = currentProgramme(hub->connection());
    bench.line("all figures, three years (bare: one scan)",
               Bench::seconds([&] { figures(hub->connection(), programme, sample.lifetime()); }), scan, 5);
    return 0;
}
