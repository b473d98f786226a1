#include "ui/shell/main_window.h"

#include "programme/pack_store.h"
#include "records/conversations.h"
#include "storage/record_store.h"
#include "ui/editors/editors.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/help_window.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_room.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/record_undo.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/shell/text_undo.h"
#include "ui/shell/top_bar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>

namespace doorstep {

MainWindow::MainWindow(Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent), m_dialogs(dialogs), m_looseTasks(std::make_unique<TaskRunner>(nullptr))
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/doorstep-96.png")));
    buildParts();
    m_files = new FileActions(*this, dialogs);
    m_menus = new MenuBar(*this, *m_files);
    connectParts();
    qApp->installEventFilter(new TextUndoFirst(this));
    restoreWindow();
    leaveFile();
}

MainWindow::~MainWindow()
{
    m_top->search().setContext(nullptr);
    qDeleteAll(findChildren<RecordDialog *>());
    qDeleteAll(m_pages);
}

void MainWindow::buildParts()
{
    auto *centre = new QWidget;
    auto *across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_navigation = new NavigationList;
    auto *right = new QWidget;
    auto *down = new QVBoxLayout(right);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(style::space(style::Space::Gap));
    m_banner = new NoticeBar;
    m_top = new TopBar;
    m_room = new PageRoom;
    m_notice = new NoticeBar;
    m_welcome = new WelcomePage(m_dialogs);
    m_room->addPage(m_welcome);
    down->addWidget(m_banner);
    down->addWidget(m_top);
    down->addWidget(m_room, 1);
    down->addWidget(m_notice);
    across->addWidget(m_navigation);
    across->addWidget(right, 1);
    setCentralWidget(centre);
    m_status = new StatusLine;
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    m_status->watch(*m_looseTasks);
    m_top->search().setCommands([this] { return m_menus->commands(); });
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::showPage);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::takeDropped);
    connect(m_top, &TopBar::receiveAsked, m_files, &FileActions::takeInReturns);
    connect(m_top, &TopBar::logAsked, this, &MainWindow::logConversation);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::openAsked, m_files, &FileActions::openFile);
    connect(m_welcome, &WelcomePage::sampleAsked, m_files, &FileActions::trySample);
    connect(m_welcome, &WelcomePage::hubCreated, this, [this](const QString &path, const QString &folder) {
        if (openFile(path) && !folder.isEmpty())
            m_context->openPage(QStringLiteral("import"), folder);
    });
    connect(m_notice, &NoticeBar::pressed, this, [this] {
        if (m_context && m_offered)
            std::exchange(m_offered, {})();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->fitTo(width());
}

SearchBox &MainWindow::search()
{
    return m_top->search();
}

bool MainWindow::openFile(const QString &path)
{
    try {
        bringUpToDate(path);
        std::unique_ptr<HubFile> file = openHub(path, HubFile::Access::WriteOrRead);
        if (!closeFile())
            return false;
        showFile(std::move(file));
        recent::add(path);
        return true;
    } catch (const Error &error) {
        recent::remove(path);
        m_dialogs.tell(this, tr("%1 could not be opened").arg(QFileInfo(path).fileName()), error.message());
        m_welcome->begin();
        return false;
    }
}

void MainWindow::showFile(std::unique_ptr<HubFile> file)
{
    m_context = std::make_unique<AppContext>(std::move(file), m_dialogs);
    connectContext();
    m_status->setContext(m_context.get());
    m_menus->setContext(m_context.get());
    m_top->search().setContext(m_context.get());
    m_top->showFile(m_context->canWrite(), m_context->file().identity().national);
    m_navigation->showPagesFor(m_context->file());
    m_navigation->show();
    m_top->show();
    if (!m_context->canWrite())
        m_banner->tellForGood(tr("This file is open to read only: %1.").arg(m_context->file().whyReadOnly()));
    setWindowTitle(QStringLiteral("%1 – %2").arg(m_context->file().identity().hubName, tr("Doorstep")));
    showWhatWasLeft();
}

void MainWindow::connectContext()
{
    AppContext *context = m_context.get();
    connect(context, &AppContext::recordRequested, this,
            [this](const RecordTable *table, qint64 key) { showRecord(*table, key); });
    connect(context, &AppContext::recordsRequested, this,
            [this](const RecordTable *table, const QString &title, const QList<qint64> &keys) {
                if (Page *page = showPage(pageOf(*table)))
                    page->showOnly(*table, title, keys);
            });
    connect(context, &AppContext::editRequested, this, &MainWindow::editRecord);
    connect(context, &AppContext::pageRequested, this, [this](const QString &id, const QString &argument) {
        if (Page *page = showPage(id); page && !argument.isEmpty())
            page->openArgument(argument);
    });
    connect(context, &AppContext::helpRequested, this, &MainWindow::showHelp);
    connect(context, &AppContext::changed, this, [this](const ChangeNotice &notice) {
        for (Page *page : std::as_const(m_pages))
            page->onChange(notice);
    });
    connect(context, &AppContext::programmeChanged, this, [this] {
        for (Page *page : std::as_const(m_pages))
            page->onProgrammeChange();
    });
    connectNotice();
}

void MainWindow::connectNotice()
{
    connect(m_context.get(), &AppContext::said, this, [this](const QString &text, qint64 change) {
        const bool canUndo = change && m_context->canWrite();
        m_offered = {};
        if (canUndo)
            m_offered = [this, change] { m_context->undoStack().undoChange(change); };
        m_notice->tell(NoticeBar::Kind::Quiet, text, canUndo ? tr("Undo") : QString());
    });
    connect(m_context.get(), &AppContext::offered, this,
            [this](const QString &text, const QString &button, const std::function<void()> &act) {
                m_offered = act;
                m_notice->tell(NoticeBar::Kind::Quiet, text, button);
            });
    connect(m_context.get(), &AppContext::failed, this, [this](const QString &text) {
        m_offered = {};
        m_notice->tell(NoticeBar::Kind::Warning, text);
    });
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_room->currentPage());
}

Page *MainWindow::pageOfId(const QString &id)
{
    if (Page *page = m_pages.value(id))
        return page;
    const PageEntry *entry = pageNamed(id);
    if (!entry || !entry->suits(m_context->file()))
        return nullptr;
    Page *page = entry->make(*m_context, nullptr);
    const int wide = style::space(style::Space::Wide);
    page->setContentsMargins(wide, 0, wide, style::space(style::Space::Small));
    m_pages.insert(id, page);
    m_room->addPage(page);
    QSettings settings;
    settings.beginGroup(QStringLiteral("pages/") + id);
    page->restoreState(settings);
    return page;
}

Page *MainWindow::showPage(const QString &id)
{
    if (!m_context)
        return nullptr;
    Page *before = currentPage();
    Page *page = pageOfId(id);
    if (!page || (before && before != page && !before->mayLeave())) {
        if (before)
            m_navigation->setCurrentPage(before->id());
        return page == before ? page : nullptr;
    }
    // First, because the switch may pass the focus to the navigation, which would choose a page of its own
    // accord.
    m_navigation->setCurrentPage(id);
    m_room->setCurrentPage(page);
    m_top->setTitle(pageNamed(id)->name());
    m_menus->setPage(page);
    m_top->offerLog(page->newText());
    page->activate();
    return page;
}

bool MainWindow::showRecord(const RecordTable &table, qint64 key)
{
    Page *page = showPage(pageOf(table));
    return page && page->showRecord(table, key);
}

RecordDialog *MainWindow::editRecord(const AnyRecord &record, const AppContext::InTheSameChange &also)
{
    if (const QString why = m_context->whyNotEdited(record); !why.isEmpty()) {
        m_context->say(why);
        return nullptr;
    }
    for (RecordDialog *open : findChildren<RecordDialog *>())
        if (record.head().key && &open->state().table() == &record.table()
            && open->state().now().head().key == record.head().key && !open->isPutAside()) {
            open->raise();
            open->activateWindow();
            return open;
        }
    RecordDialog *editor = makeEditor(m_context->file(), record, this);
    editor->state().setAlso(also);
    connectEditor(*editor);
    editor->show();
    return editor;
}

void MainWindow::connectEditor(RecordDialog &editor)
{
    const RecordTable *table = &editor.state().table();
    connect(&editor, &RecordDialog::saved, this,
            [this, table](qint64 change, const QString &label, qint64 key) {
                if (!m_context || !change)
                    return;
                m_context->say(label, change);
                if (Page *page = currentPage(); page && page->shows(*table))
                    page->showRecord(*table, key);
            });
    connect(&editor, &RecordDialog::putAside, this, [this, &editor] { putAside(editor); });
}

// One is kept: closing the next lets the one before go.
void MainWindow::putAside(RecordDialog &editor)
{
    if (m_aside && m_aside != &editor)
        m_aside->deleteLater();
    m_aside = &editor;
    m_menus->setCanBringBack(true);
    if (m_context)
        m_context->offer(tr("“%1” was closed without saving").arg(editor.windowTitle()),
                         tr("Bring back what was typed"), [this] { bringBack(); });
}

void MainWindow::bringBack()
{
    if (!m_aside)
        return;
    RecordDialog *editor = std::exchange(m_aside, nullptr);
    m_menus->setCanBringBack(false);
    editor->show();
    editor->activateWindow();
}

void MainWindow::logConversation()
{
    if (m_context && m_context->canEdit())
        editRecord(AnyRecord(Conversation::table()));
}

void MainWindow::startSearch()
{
    if (m_context)
        m_top->search().begin();
}

HelpWindow &MainWindow::help()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    return *m_help;
}

void MainWindow::showHelp(const QString &topic)
{
    help().showTopic(topic);
}

void MainWindow::showKeys()
{
    showText(tr("Keys"), m_menus->keysAsMarkdown());
}

void MainWindow::showText(const QString &title, const QString &markdown)
{
    help().showText(title, markdown);
}

} // namespace doorstep
