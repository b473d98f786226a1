// Nothing blocks: what a coordinator does in the window at that size, step by step, with the longest time for
// which the window could not answer. More than 50 ms is what a person notices.
// usage: bench_window [CONVERSATIONS [FOLDER [training]]]: a hub that is made is kept in the folder for the
// next time; `training`: only what a trainer does.
#include "desk_steps.h"

#include "base/progress.h"
#include "base/translations.h"
#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "ui/shell/main_window.h"
#include "ui/style/appearance.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace doorstep;
using namespace doorstep::bench;

namespace {

QString makeHub(const QString &folder, qint64 conversations)
{
    const QString path = folder + QStringLiteral("/%1.doorstep").arg(conversations);
    if (QFile::exists(path))
        return path;
    SampleOptions options;
    options.conversations = int(conversations);
    options.people = int(std::clamp<qint64>(conversations / 3, 50, 1'000'000));
    NoProgress quiet;
    const QString rows = folder + QStringLiteral("/rows");
    SampleHub::write(rows, options, quiet);
    createHub(path, {QLatin1String(SampleHub::code), QStringLiteral("A hub of that size"), false},
              packBytes(QStringLiteral("open")), QStringLiteral("open"));
    importFolder(*openHub(path, HubFile::Access::Write), rows, {}, quiet);
    QDir(rows).removeRecursively();
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*.warning=false"); // of the platform, which has no window manager
    QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-bench"));
    installTranslations(application);
    style::setUp(application);
    const qint64 size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 30000;

    const QString hub = makeHub(argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.path(), size);
    const QString path = folder.filePath(QStringLiteral("hub.doorstep"));
    QFile::copy(hub, path);
    Answers answers;
    MainWindow window(answers);
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    Day day(application, size);
    const Desk desk{day, window, answers, folder.path()};
    day.step(QStringLiteral("open the file"), [&] { window.openFile(path); });
    using Part = void (*)(const Desk &);
    const std::vector<Part> training{lookAtCourses, lookAtTrainers, giveACourse};
    std::vector<Part> parts{walkPages,     useLists,         searchEverything, writeSomething, tickToday,
                            typeAnEvening, lookAtTheBusiest, readFigures,      prepareReturn,  readHelp};
    parts.insert(parts.end(), training.begin(), training.end());
    parts.insert(
        parts.end(),
        {importWhileTyping, exportLists, printAndReport, changeManyAndUndo, mergeAndUndo, closeAndOpen});
    for (const Part part : argc > 3 && qstrcmp(argv[3], "training") == 0 ? training : parts)
        part(desk);
    std::printf("%-44s %9lld %9d %9d %7s %6d\n", "steps of the window above 50 ms, of all",
                static_cast<long long>(size), day.noticed(), day.steps(), "", 0);
    return 0;
}
