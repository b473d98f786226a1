#include "bench_frame.h"

#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>
#include <cstdlib>

namespace doorstep::bench {

Bench::Bench(int argc, char **argv) : m_size(argc > 1 ? std::atoll(argv[1]) : 30'000)
{
    if (m_size < 1000 || !m_folder.isValid()) {
        std::fprintf(stderr, "usage: %s [CONVERSATIONS, at least 1000]\n", argv[0]);
        std::exit(2);
    }
}

double Bench::seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double Bench::shell(const QString &database, const QString &script) const
{
    QProcess process;
    const double taken = seconds([&] {
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), database});
        process.write(script.toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "sqlite3: %s\n", process.readAllStandardError().constData());
        std::exit(1);
    }
    return taken;
}

void Bench::line(const char *what, double ours, double yardstick, double aim) const
{
    const double ratio = ours / yardstick;
    std::printf("%-44s %9lld %9.3f %9.3f %7.2f %6.1f %s\n", what, static_cast<long long>(m_size), ours,
                yardstick, ratio, aim, ratio <= aim ? "ok" : "above");
    std::fflush(stdout);
}

} // namespace doorstep::bench
