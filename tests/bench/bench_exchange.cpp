// Interchange folders in and out with everything on (checks, change log, search index), against the sqlite3
// shell on the same files and a bare table.
#include "bench_frame.h"

#include "base/progress.h"
#include "exchange/export_folder.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace doorstep;
using doorstep::bench::Bench;

namespace {

std::unique_ptr<HubFile> newHub(const QString &path)
{
    return HubFile::create(
        path, {QString::fromLatin1(SampleHub::code), QString::fromLatin1(SampleHub::name), false});
}

void importInto(HubFile &hub, const QString &folder, bool mayBeRefused = false)
{
    NoProgress progress;
    const ImportResult result = importFolder(hub, folder, {}, progress);
    if (result.isPartial() && !mayBeRefused)
        qFatal("rows were refused: %s", qPrintable(result.problems.value(0).reason));
}

// A folder with some of the files of another.
QString only(const Bench &bench, const QString &from, const QString &to, const QStringList &files)
{
    QDir().mkpath(bench.path(to));
    for (const QString &file : files)
        QFile::copy(bench.path(from + QLatin1Char('/') + file), bench.path(to + QLatin1Char('/') + file));
    return bench.path(to);
}

QString importScript(const Bench &bench, const QStringList &names)
{
    QString script = QStringLiteral(".mode csv\n");
    for (const QString &name : names)
        script += QStringLiteral(".import \"%1\" %2\n")
                      .arg(bench.path(QStringLiteral("hub/%1.csv").arg(name)), name);
    return script;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Bench bench(argc, argv);
    const QString people = QStringLiteral("people");
    const QString conversations = QStringLiteral("conversations");
    NoProgress progress;
    SampleOptions options;
    options.people = static_cast<int>(bench.people());
    options.conversations = static_cast<int>(bench.size());
    options.lastDay = QDate(2026, 11, 20);
    SampleHub::write(bench.path(QStringLiteral("hub")), options, progress);
    const QString peopleOnly = only(bench, QStringLiteral("hub"), people, {QStringLiteral("people.csv")});
    const QString talksOnly =
        only(bench, QStringLiteral("hub"), conversations, {QStringLiteral("conversations.csv")});
    const QString both = only(bench, QStringLiteral("hub"), QStringLiteral("both"),
                              {QStringLiteral("people.csv"), QStringLiteral("conversations.csv")});

    const QString bare = bench.path(QStringLiteral("bare.db"));
    const double bareTalks = bench.shell(bare, importScript(bench, {conversations}));
    const double bareBoth =
        bench.shell(bench.path(QStringLiteral("both.db")), importScript(bench, {people, conversations}));

    const std::unique_ptr<HubFile> hub = newHub(bench.path(QStringLiteral("one.doorstep")));
    importInto(*hub, peopleOnly);
    bench.line("import conversations", Bench::seconds([&] { importInto(*hub, talksOnly); }), bareTalks, 4);
    const std::unique_ptr<HubFile> second = newHub(bench.path(QStringLiteral("two.doorstep")));
    bench.line("import people and conversations", Bench::seconds([&] { importInto(*second, both); }),
               bareBoth, 3);
    bench.line("import the same again", Bench::seconds([&] { importInto(*second, both); }), bareBoth, 3);

    const double bareOut = bench.shell(
        bare,
        QStringLiteral(".mode csv\n.headers on\n.once \"%1\"\nSELECT * FROM conversations ORDER BY id;\n")
            .arg(bench.path(QStringLiteral("bare.csv"))));
    const double withPeople =
        Bench::seconds([&] { exportFolder(*hub, bench.path(QStringLiteral("out")), progress); });
    const double barePeopleOut = bench.shell(
        bench.path(QStringLiteral("both.db")),
        QStringLiteral(".mode csv\n.headers on\n.once \"%1\"\nSELECT * FROM people ORDER BY id;\n")
            .arg(bench.path(QStringLiteral("bare2.csv"))));
    bench.line("export people and conversations, by id", withPeople, bareOut + barePeopleOut, 1.2);
    return 0;
}
