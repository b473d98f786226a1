// The menus of the window, and what of them makes sense at the moment.
#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <functional>

class QKeySequence;
class QMenu;

namespace doorstep {

class AppContext;
class FileActions;
class MainWindow;
class Page;

class MenuBar : public QObject {
    Q_OBJECT
public:
    MenuBar(MainWindow &window, FileActions &files);

    // Null where no file is open.
    void setContext(AppContext *context);
    void setPage(Page *page);
    // Whether something typed was put aside.
    void setCanBringBack(bool can) { m_bringBack->setEnabled(can); }
    // All of them, for the search and the page of keys.
    QList<QAction *> commands() const;
    // Every command that has a key, as a Markdown table.
    QString keysAsMarkdown() const;

private:
    QAction *add(QMenu *menu, const QString &text, const char *icon, const QKeySequence &keys,
                 std::function<void()> does);
    void buildFile(FileActions &files);
    void buildEdit();
    void buildView();
    void buildRecord();
    void buildHelp();
    void fillRecent();
    void showPages();
    void showUndo();
    void showPageActions();

    MainWindow &m_window;
    AppContext *m_context = nullptr;
    Page *m_page = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_record = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_new = nullptr;
    QAction *m_log = nullptr;
    QAction *m_print = nullptr;
    QAction *m_afterPages = nullptr; // in the View menu
    QList<QAction *> m_pages;
    QList<QAction *> m_needFile; // enabled while a file is open
    QList<QAction *> m_ofHubs; // make no sense in the national body's file
    QList<QAction *> m_ofNational; // make sense there only
    QList<QAction *> m_pageActions;
};

} // namespace doorstep
