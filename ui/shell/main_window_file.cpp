// The window's part in closing a file, and what it remembers from one time to the next.
#include "programme/pack_store.h"
#include "storage/backup.h"
#include "storage/record_store.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/file_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_room.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/style/metrics.h"

#include <QCloseEvent>
#include <QEventLoop>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>

namespace doorstep {

namespace {

constexpr auto s_leftOpen = "window/leftOpen"; // the file that is open, or was when the window closed
const QString s_page = QStringLiteral("page"); // in front when the file was closed
const QString s_record = QStringLiteral("record");

} // namespace

bool MainWindow::mayCloseFile()
{
    if (Page *page = currentPage(); page && !page->mayLeave())
        return false;
    bool isDirty = false;
    for (RecordDialog *editor : findChildren<RecordDialog *>())
        isDirty = isDirty || (editor->isVisible() && editor->state().isDirty());
    if (isDirty
        && !m_dialogs.confirm(this,
                              {tr("Close without what you are typing?"),
                               tr("An editor is open with something that is not saved. Everything else is."),
                               tr("Close without it"), true}))
        return false;
    return !m_context->tasks().isRunning()
        || m_dialogs.confirm(this,
                             {tr("Stop what is running?"),
                              tr("Work is going on in this file. Nothing of it is kept when it is stopped."),
                              tr("Stop and close"), true});
}

bool MainWindow::closeFile()
{
    if (!m_context)
        return true;
    if (!mayCloseFile())
        return false;
    m_context->tasks().cancel();
    m_context->tasks().waitForAll();
    savePages();
    backUpOnClose();
    leaveFile();
    QSettings().remove(QLatin1String(s_leftOpen));
    return true;
}

void MainWindow::backUpOnClose()
{
    if (!m_context->canWrite())
        return;
    runAndWait(m_context->tasks(),
               {
                   .title = tr("Backing up before closing"),
                   .work = [](HubFile &file, Progress &progress) { backupOnClose(file, progress); },
                   .failed =
                       [this](const Error &error) {
                           m_dialogs.tell(this, tr("No backup was made"), error.message());
                       },
               });
}

// The file of an earlier release is upgraded beside the window; what stands in the way is told by opening it.
void MainWindow::bringUpToDate(const QString &path)
{
    if (verdictOn(path) != FileVerdict::Older)
        return;
    runAndWait(*m_looseTasks,
               {
                   .title = tr("Bringing the file up to date"),
                   .workAlone = [path](Progress &) { (void)openHub(path, HubFile::Access::WriteOrRead); },
                   .failed = [](const Error &) {},
               });
}

// Nothing else can be done meanwhile, but the window answers and shows how far it is.
void MainWindow::runAndWait(TaskRunner &tasks, TaskRunner::Task task)
{
    bool isOver = false;
    QEventLoop loop;
    const auto end = [&] {
        isOver = true;
        loop.quit();
    };
    task.done = end;
    task.cancelled = end;
    task.failed = [failed = task.failed, end](const Error &error) {
        failed(error);
        end();
    };
    tasks.run(std::move(task));
    centralWidget()->setEnabled(false);
    if (!isOver)
        loop.exec();
    centralWidget()->setEnabled(true);
}

void MainWindow::leaveFile()
{
    m_top->search().setContext(nullptr);
    m_menus->setContext(nullptr);
    m_status->setContext(nullptr);
    qDeleteAll(findChildren<RecordDialog *>());
    m_room->setCurrentPage(m_welcome);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_context.reset();
    m_offered = {};
    m_menus->setCanBringBack(false);
    m_banner->hide();
    m_notice->hide();
    m_navigation->hide();
    m_top->hide();
    m_welcome->begin();
    setWindowTitle(tr("Doorstep"));
}

void MainWindow::savePages() const
{
    QSettings settings;
    if (const Page *page = currentPage()) {
        const Page::Front front = page->recordInFront();
        const QString left =
            front.key ? front.table->tableName() + QLatin1Char(' ') + QString::number(front.key) : QString();
        settings.setValue(settingOfFile(m_context->file(), s_page), page->id());
        settings.setValue(settingOfFile(m_context->file(), s_record), left);
    }
    for (const Page *page : m_pages) {
        settings.beginGroup(QStringLiteral("pages/") + page->id());
        page->saveState(settings);
        settings.endGroup();
    }
}

// The first page, where the file was never open here.
void MainWindow::showWhatWasLeft()
{
    const QSettings settings;
    QSettings().setValue(QLatin1String(s_leftOpen),
                         m_context->file().path()); // also should the window never close
    const QString id = settings.value(settingOfFile(m_context->file(), s_page)).toString();
    const PageEntry *entry = pageNamed(id);
    const bool isThere = entry && entry->suits(m_context->file());
    Page *page = showPage(isThere ? id : pagesFor(m_context->file()).first()->id);
    const QString record = settings.value(settingOfFile(m_context->file(), s_record)).toString();
    const RecordTable *table = tableNamed(record.section(QLatin1Char(' '), 0, 0));
    const qint64 key = record.section(QLatin1Char(' '), 1).toLongLong();
    if (page && table && page->shows(*table) && findRecord(m_context->connection(), *table, key))
        page->showRecord(*table, key);
}

void MainWindow::saveWindow() const
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray()))
        resize(QSize(style::widthOf(215), style::widthOf(125)).boundedTo(screen()->availableSize() * 0.96));
}

void MainWindow::openWhatWasLeft()
{
    const QString left = QSettings().value(s_leftOpen).toString();
    if (!left.isEmpty() && QFileInfo::exists(left))
        openFile(left);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    const QString left = m_context ? m_context->file().path() : QString();
    event->setAccepted(closeFile());
    if (event->isAccepted())
        QSettings().setValue(s_leftOpen, left);
}

// Returns belong into the national body's file, folders of the interchange files into a hub's.
void MainWindow::takeDropped(const QStringList &paths)
{
    const QString &first = paths.first();
    const bool isPackage = first.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    if (first.endsWith(QLatin1String(".doorstep")))
        openFile(first);
    else if (m_context && m_context->file().identity().national)
        m_context->openPage(QStringLiteral("receive"), paths.join(QLatin1Char('\n')));
    else if (m_context && first.endsWith(QLatin1String(".doorstep-picture"), Qt::CaseInsensitive))
        m_context->openPage(QStringLiteral("national-picture"), first);
    else if (m_context && QFileInfo(first).isDir())
        m_context->openPage(QStringLiteral("import"), first);
    else if (isPackage)
        m_notice->tell(NoticeBar::Kind::Quiet,
                       tr("“%1” may be a hub's return: it is taken in with the national body's file open. A "
                          "hub's own returns are on its page Returns.")
                           .arg(QFileInfo(first).fileName()));
}

} // namespace doorstep
