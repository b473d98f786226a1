// How long the path from training to action takes, of everybody and of one run, against one look by the bare
// engine through the enrolments, the register and the conversations that it is made of. The size is the
// number of people; there are half as many enrolments.
#include "bench_frame.h"

#include "base/progress.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "measures/path_flow.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"

#include <QCoreApplication>
#include <cstdio>

using namespace doorstep;
using doorstep::bench::Bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Bench bench(argc, argv);
    NoProgress progress;
    SampleOptions options;
    options.people = static_cast<int>(bench.size());
    options.conversations = static_cast<int>(bench.size());
    options.lastDay = QDate(2026, 11, 20);
    const QString folder = bench.path(QStringLiteral("hub"));
    const SampleHub sample = SampleHub::write(folder, options, progress);
    const QString path = bench.path(QStringLiteral("full.doorstep"));
    const std::unique_ptr<HubFile> hub =
        createHub(path, {QString::fromLatin1(SampleHub::code), QString::fromLatin1(SampleHub::name), false},
                  packBytes(QStringLiteral("open")), QStringLiteral("open"));
    importFolder(*hub, folder, {}, progress);
    const double scan = bench.shell(path,
                                    QStringLiteral("SELECT sum(length(outcome)) FROM enrolments;\n"
                                                   "SELECT sum(length(mark)) FROM attendance;\n"
                                                   "SELECT sum(length(held_on)) FROM conversations;\n"));
    const Programme programme = currentProgramme(hub->connection());
    const auto time = [&](const char *what, const PathScope &scope) {
        bench.line(what, Bench::seconds([&] {
                       const TrainingPath read = trainingPath(hub->connection(), programme, scope,
                                                              sample.lifetime(), options.lastDay);
                       pathFlow(read, programme.actionWindowMonths);
                   }),
                   scan, 20);
    };
    time("the path of everybody (bare: three scans)", {});
    time("the path of one run (bare: three scans)",
         {PathScope::Of::Run,
          hub->connection().number(QStringLiteral("SELECT min(key) FROM course_runs")).value_or(0)});
    std::printf("(%lld enrolments)\n",
                static_cast<long long>(
                    hub->connection().number(QStringLiteral("SELECT count(*) FROM enrolments")).value_or(0)));
    return 0;
}
