#include "ui/shell/menu_bar.h"

#include "ui/print/report_dialog.h"
#include "ui/shell/about.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/looks_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/plain_words.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace doorstep {

MenuBar::MenuBar(MainWindow &window, FileActions &files) : QObject(&window), m_window(window)
{
    buildFile(files);
    buildEdit();
    buildView();
    buildRecord();
    buildHelp();
    setContext(nullptr);
}

QAction *MenuBar::add(QMenu *menu, const QString &text, const char *icon, const QKeySequence &keys,
                      std::function<void()> does)
{
    QAction *action = menu->addAction(icon ? style::icon(icon) : QIcon(), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(does));
    return action;
}

void MenuBar::buildFile(FileActions &files)
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New hub file…"), "file-new", {}, [&files] { files.startNewHub(); });
    add(menu, tr("New file of a n&ational body…"), "file-new", {}, [&files] { files.startNationalFile(); });
    add(menu, tr("&Open…"), "folder", QKeySequence::Open, [&files] { files.openFile(); });
    m_recent = menu->addMenu(tr("Open &last used"));
    connect(m_recent, &QMenu::aboutToShow, this, &MenuBar::fillRecent);
    add(menu, tr("Try the &sample hub"), "sample", {}, [&files] { files.trySample(); });
    menu->addSeparator();
    m_ofNational << add(menu, tr("Ta&ke in returns…"), "import",
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [&files] { files.takeInReturns(); });
    m_ofHubs << add(menu, tr("&Bring in a folder…"), "import", {}, [&files] { files.bringInFolder(); });
    m_needFile << add(menu, tr("&Export everything…"), "export", {}, [&files] { files.exportFolder(); });
    m_ofNational << add(menu, tr("National pict&ure for the hubs…"), "hubs", {},
                        [&files] { files.makePicture(); });
    m_ofHubs << add(menu, tr("National pict&ure…"), "hubs", {},
                    [this] { m_window.showPage(QStringLiteral("national-picture")); });
    m_needFile << add(menu, tr("Load a programme pac&k…"), "figures", {},
                      [&files] { files.loadProgramme(); });
    menu->addSeparator();
    m_needFile << add(menu, tr("Back &up…"), "backup", {}, [&files] { files.backUp(); });
    add(menu, tr("&Restore a backup…"), "history", {}, [&files] { files.restoreBackup(); });
    menu->addSeparator();
    m_needFile << add(menu, tr("Programme repor&t…"), "page", {},
                      [this] { openProgrammeReport(*m_context, {}, &m_window); });
    m_print = add(menu, tr("&Print…"), "print", QKeySequence::Print, [this] {
        if (m_page)
            m_page->print();
    });
    menu->addSeparator();
    m_needFile << add(menu, tr("&Close the file"), "close", QKeySequence::Close,
                      [this] { m_window.closeFile(); });
    add(menu, tr("&Quit"), nullptr, QKeySequence::Quit, [this] {
        m_window.close();
    })->setMenuRole(QAction::QuitRole);
}

void MenuBar::buildEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), "undo", QKeySequence(Qt::CTRL | Qt::Key_Z), [this] {
        if (m_context)
            m_context->undoStack().undo();
    });
    m_redo = add(menu, tr("&Redo"), "redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
        if (m_context)
            m_context->undoStack().redo();
    });
    m_bringBack = add(menu, tr("&Bring back what was typed"), "edit", {}, [this] { m_window.bringBack(); });
    m_bringBack->setEnabled(false);
    menu->addSeparator();
    m_needFile << add(menu, tr("&Filter this list"), "filter", QKeySequence::Find, [this] {
        if (m_page)
            m_page->focusFilter();
    });
    m_needFile << add(menu, tr("&Search everything"), "search", QKeySequence(Qt::CTRL | Qt::Key_K),
                      [this] { m_window.startSearch(); });
}

void MenuBar::buildView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    m_afterPages = menu->addSeparator();
    addLooksMenus(*menu, [this](const QString &text) {
        if (m_context)
            m_context->say(text);
    });
}

void MenuBar::buildRecord()
{
    m_record = m_window.menuBar()->addMenu(tr("&Record"));
    m_new = add(m_record, tr("&New"), "add", QKeySequence::New, [this] {
        if (m_page)
            m_page->newRecord();
    });
    m_log = add(m_record, tr("&Log a conversation"), "conversations", QKeySequence(Qt::CTRL | Qt::Key_L),
                [this] { m_window.logConversation(); });
    QAction *evening = add(m_record, tr("An e&vening's listening"), "listening",
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                           [this] { m_window.showPage(QStringLiteral("listening")); });
    m_needFile << evening;
    m_ofHubs << m_log << evening;
    m_record->addSeparator();
}

void MenuBar::buildHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Help on this page"), "help", QKeySequence::HelpContents,
        [this] { m_window.showHelp(m_page ? m_page->helpTopic() : QStringLiteral("welcome")); });
    add(menu, tr("&Contents"), nullptr, {}, [this] { m_window.showHelp(QStringLiteral("index")); });
    add(menu, tr("&Keys"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { m_window.showKeys(); });
    menu->addSeparator();
    add(menu, tr("&About Doorstep"), "info", {}, [this] {
        showAboutDoorstep(&m_window);
    })->setMenuRole(QAction::AboutRole);
}

void MenuBar::setContext(AppContext *context)
{
    m_context = context;
    for (QAction *action : std::as_const(m_needFile))
        action->setEnabled(context != nullptr);
    m_log->setEnabled(context && context->canWrite());
    const bool isNational = context && context->file().identity().national;
    for (QAction *action : std::as_const(m_ofHubs))
        action->setVisible(!isNational);
    for (QAction *action : std::as_const(m_ofNational)) {
        action->setVisible(isNational);
        action->setEnabled(isNational && context->canWrite());
    }
    if (context)
        connect(&context->undoStack(), &RecordUndo::changed, this, &MenuBar::showUndo);
    else
        setPage(nullptr);
    showPages();
    showUndo();
}

void MenuBar::showPages()
{
    qDeleteAll(std::exchange(m_pages, {}));
    if (!m_context)
        return;
    auto *menu = qobject_cast<QMenu *>(m_afterPages->parent());
    for (const PageEntry *page : pagesFor(m_context->file())) {
        if (!page->inNavigation)
            continue;
        const qsizetype number = m_pages.size() + 1;
        auto *action = new QAction(style::icon(page->icon), style::onButton(page->name()), this);
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = page->id] { m_window.showPage(id); });
        menu->insertAction(m_afterPages, action);
        m_pages.append(action);
    }
}

void MenuBar::setPage(Page *page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page) {
        connect(page, &Page::actionsChanged, this, &MenuBar::showPageActions);
        connect(page, &QObject::destroyed, this, [this, page] {
            if (m_page == page)
                m_page = nullptr;
        });
    }
    showPageActions();
}

void MenuBar::showPageActions()
{
    const QString text = m_page ? m_page->newText() : QString();
    m_new->setText(text.isEmpty() ? tr("&New") : text);
    const bool canMake = !text.isEmpty() && m_context && m_context->canWrite();
    m_new->setEnabled(canMake);
    m_new->setVisible(canMake || !m_context || !m_context->file().identity().national);
    m_print->setEnabled(m_page && m_page->canPrint());
    for (QAction *action : std::as_const(m_pageActions))
        m_record->removeAction(action);
    m_pageActions = m_page ? m_page->pageActions() : QList<QAction *>();
    m_record->addActions(m_pageActions);
}

void MenuBar::showUndo()
{
    const QString undo = m_context ? m_context->undoStack().undoText() : QString();
    const QString redo = m_context ? m_context->undoStack().redoText() : QString();
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(style::onButton(undo)));
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(style::onButton(redo)));
}

void MenuBar::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recent::files())
        m_recent->addAction(style::onButton(QFileInfo(path).completeBaseName()), this,
                            [this, path] { m_window.openFile(path); });
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

QList<QAction *> MenuBar::commands() const
{
    QList<QAction *> found;
    QList<const QMenu *> menus;
    for (const QAction *top : m_window.menuBar()->actions())
        menus.append(top->menu());
    while (!menus.isEmpty())
        for (QAction *action : menus.takeFirst()->actions()) {
            if (action->menu())
                menus.append(action->menu());
            else if (!action->isSeparator())
                found.append(action);
        }
    return found;
}

QString MenuBar::keysAsMarkdown() const
{
    QString table = tr("| Key | What it does |") + QStringLiteral("\n|---|---|\n");
    for (const QAction *command : commands())
        if (!command->shortcut().isEmpty())
            table += QStringLiteral("| %1 | %2 |\n")
                         .arg(command->shortcut().toString(QKeySequence::NativeText),
                              command->text().remove(QLatin1Char('&')).remove(QLatin1Char('|')));
    return table;
}

} // namespace doorstep
