// The window: navigation, the page in front, menus, the status line. Holds at most one open file.
#pragma once

#include "ui/shell/app_context.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <memory>

namespace doorstep {

class FileActions;
class HelpWindow;
class MenuBar;
class NavigationList;
class NoticeBar;
class Page;
class PageRoom;
class RecordDialog;
class SearchBox;
class StatusLine;
class TopBar;
class WelcomePage;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `dialogs` must outlive the window. Settings are those of the application (QSettings()).
    explicit MainWindow(Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens a hub file (to read where somebody else has it) in place of the one that is open; false, and said
    // why, where it cannot be opened.
    bool openFile(const QString &path);
    // Opens the file that was open when the window was last closed, if it is still there.
    void openWhatWasLeft();
    // Takes a file that is open already.
    void showFile(std::unique_ptr<HubFile> file);
    // Closes the file, with its backup, and shows the welcome page. False where the person stays.
    bool closeFile();
    // Null while the welcome page is shown.
    AppContext *context() const { return m_context.get(); }
    // For work while no file is open.
    TaskRunner &looseTasks() { return *m_looseTasks; }

    WelcomePage &welcome() { return *m_welcome; }
    SearchBox &search();
    // Why the file may only be read.
    NoticeBar &banner() { return *m_banner; }
    // What was just done, or went wrong.
    NoticeBar &notice() { return *m_notice; }

    Page *currentPage() const;
    // Brings a page to the front; null where there is none of that id or the page in front may not be left.
    Page *showPage(const QString &id);
    bool showRecord(const RecordTable &table, qint64 key);
    // The editor of a record: a new window, or the one that is open for it already. Null where it came with a
    // hub's return, which is said.
    RecordDialog *editRecord(const AnyRecord &record, const AppContext::InTheSameChange &also = {});
    void logConversation();
    // The editor that was closed last with something typed in it, as it was.
    void bringBack();
    void startSearch();
    void showHelp(const QString &topic);
    void showKeys();
    // Text of ours in Markdown, in the window of help.
    void showText(const QString &title, const QString &markdown);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void connectParts();
    void connectContext();
    void connectNotice();
    void connectEditor(RecordDialog &editor);
    void putAside(RecordDialog &editor);
    Page *pageOfId(const QString &id);
    void savePages() const;
    void showWhatWasLeft();
    void saveWindow() const;
    void restoreWindow();
    void takeDropped(const QStringList &paths);
    bool mayCloseFile();
    void backUpOnClose();
    void bringUpToDate(const QString &path);
    void runAndWait(TaskRunner &tasks, TaskRunner::Task task);
    void leaveFile();
    HelpWindow &help();

    Dialogs &m_dialogs;
    std::unique_ptr<TaskRunner> m_looseTasks;
    std::unique_ptr<AppContext> m_context;
    QHash<QString, Page *> m_pages;
    NavigationList *m_navigation = nullptr;
    TopBar *m_top = nullptr;
    NoticeBar *m_banner = nullptr;
    NoticeBar *m_notice = nullptr;
    PageRoom *m_room = nullptr;
    WelcomePage *m_welcome = nullptr;
    StatusLine *m_status = nullptr;
    FileActions *m_files = nullptr;
    MenuBar *m_menus = nullptr;
    QPointer<HelpWindow> m_help;
    std::function<void()> m_offered; // what the button of the quiet line does
    QPointer<RecordDialog> m_aside; // closed with something typed in it
};

} // namespace doorstep
