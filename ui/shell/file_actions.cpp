#include "ui/shell/file_actions.h"

#include "base/clock.h"
#include "exchange/sample_hub_file.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "storage/backup.h"
#include "ui/pages/import_page.h"
#include "ui/pages/picture_dialog.h"
#include "ui/pages/receive_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <memory>

namespace doorstep {

namespace {

QString hubFilter()
{
    return FileActions::tr("Hub files (*.doorstep)");
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(QStringLiteral(".doorstep")) ? path
                                                                        : path + QStringLiteral(".doorstep");
}

// The sample is made anew each time, beside the person's own files but not among them.
QString samplePath()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    data.mkpath(QStringLiteral("."));
    const QString stamp = Clock::now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return data.filePath(QStringLiteral("Sample hub %1.doorstep").arg(stamp));
}

} // namespace

FileActions::FileActions(MainWindow &window, Dialogs &dialogs)
    : QObject(&window), m_window(window), m_dialogs(dialogs)
{
}

void FileActions::startNewHub()
{
    if (m_window.closeFile())
        m_window.welcome().startNewHub();
}

void FileActions::startNationalFile()
{
    if (m_window.closeFile())
        m_window.welcome().startNationalFile();
}

void FileActions::takeInReturns()
{
    if (auto *page = qobject_cast<ReceivePage *>(m_window.showPage(QStringLiteral("receive"))))
        page->choose();
}

void FileActions::openFile()
{
    const QString path =
        m_dialogs.fileToOpen(&m_window, tr("Open a hub file"), QStringLiteral("hub"), hubFilter());
    if (!path.isEmpty())
        m_window.openFile(path);
}

void FileActions::trySample()
{
    if (!m_window.closeFile())
        return;
    const QString path = samplePath();
    m_window.welcome().setBusy(true);
    const auto free = [this] { m_window.welcome().setBusy(false); };
    m_window.looseTasks().run({
        .title = tr("Making up the sample hub"),
        .workAlone = [path](Progress &progress) { makeSampleHub(path, progress); },
        .done =
            [this, path, free] {
                free();
                m_window.openFile(path);
            },
        .failed =
            [this, free](const Error &error) {
                free();
                m_dialogs.tell(&m_window, tr("The sample hub could not be made"), error.message());
            },
        .cancelled = free,
    });
}

void FileActions::bringInFolder()
{
    if (!m_window.context()) {
        m_window.welcome().startFromFolder();
        return;
    }
    const QString folder =
        m_dialogs.folder(&m_window, tr("The folder to bring in"), QStringLiteral("interchange"));
    if (!folder.isEmpty())
        m_window.context()->openPage(QStringLiteral("import"), folder);
}

void FileActions::exportFolder()
{
    if (AppContext *context = m_window.context())
        exportWholeHub(*context, &m_window);
}

void FileActions::makePicture()
{
    if (AppContext *context = m_window.context())
        (new PictureDialog(*context, &m_window))->open();
}

void FileActions::loadProgramme()
{
    AppContext *context = m_window.context();
    if (!context)
        return;
    const QString path = m_dialogs.fileToOpen(&m_window, tr("The programme pack to load"),
                                              QStringLiteral("pack"), tr("Programme packs (*.json)"));
    if (path.isEmpty())
        return;
    auto changes = std::make_shared<PackChanges>();
    context->runTask({
        .title = tr("Loading the programme"),
        .work =
            [path, changes](HubFile &file, Progress &) {
                *changes = loadPack(file, packBytes(path), QFileInfo(path).fileName());
            },
        .done =
            [this, context, changes] {
                context->reloadProgramme();
                if (changes->lines.isEmpty())
                    context->say(tr("This programme is in force already; nothing was changed"));
                else
                    context->offer(tr("%1 is in force now").arg(changes->programme.name),
                                   tr("What is different now"),
                                   [this, changes] { showDifferences(*changes); });
            },
    });
}

void FileActions::showDifferences(const PackChanges &changes)
{
    QString list;
    for (const QString &line : changes.lines)
        list += QStringLiteral("- ") + line.toHtmlEscaped() + QLatin1Char('\n');
    m_window.showText(changes.programme.name.toHtmlEscaped(), list);
}

void FileActions::backUp()
{
    AppContext *context = m_window.context();
    if (!context)
        return;
    const QString name =
        tr("%1 backup %2.doorstep")
            .arg(QFileInfo(context->file().path()).completeBaseName(), Clock::today().toString(Qt::ISODate));
    const QString to = withSuffix(
        m_dialogs.fileToSave(&m_window, tr("Back up to"), QStringLiteral("backup"), name, hubFilter()));
    if (to.isEmpty())
        return;
    context->runTask({
        .title = tr("Backing up"),
        .work = [to](HubFile &file, Progress &progress) { backup(file.connection(), to, progress); },
        .done = [context,
                 to] { context->say(tr("Backed up to %1 and checked").arg(QDir::toNativeSeparators(to))); },
    });
}

void FileActions::restoreBackup()
{
    const QString from =
        m_dialogs.fileToOpen(&m_window, tr("The backup to restore"), QStringLiteral("backup"), hubFilter());
    if (from.isEmpty())
        return;
    // Never over a file that is there: what it holds may be worth as much as the backup.
    const QString name = tr("%1 restored.doorstep").arg(QFileInfo(from).completeBaseName());
    const QString target = withSuffix(m_dialogs.fileToSave(&m_window, tr("Restore it as a new file"),
                                                           QStringLiteral("hub"), name, hubFilter()));
    if (!target.isEmpty())
        restoreTo(from, target);
}

void FileActions::restoreTo(const QString &from, const QString &target)
{
    m_window.looseTasks().run({
        .title = tr("Restoring the backup"),
        .workAlone = [from, target](Progress &progress) { restore(from, target, progress); },
        .done = [this, target] { m_window.openFile(target); },
        .failed =
            [this](const Error &error) {
                m_dialogs.tell(&m_window, tr("The backup could not be restored"), error.message());
            },
    });
}

} // namespace doorstep
