// The window: navigation, the page in front, menus, the status line. Holds at most one open file.
#pragma once

#include "ui/shell/app_context.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QStackedWidget;

namespace doorstep
{

class HelpWindow;
class MenuBar;
class NavigationList;
class NoticeBar;
class Page;
class SearchBox;
class StatusLine;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // `dialogs` must outlive the window. Settings are those of the application (QSettings()).
    explicit MainWindow(Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens a hub file (to read where somebody else has it) in place of the one that is open; false, and said
    // why, where it cannot be opened.
    bool openFile(const QString &path);
    // Takes a file that is open already.
    void showFile(std::unique_ptr<HubFile> file);
    // Closes the file, with its backup, and shows the welcome page. False where the person stays.
    bool closeFile();
    // Null while the welcome page is shown.
    AppContext *context() const { return m_context.get(); }

    Page *currentPage() const;
    Page *showPage(const QString &id);
    bool showRecord(const RecordTable &table, qint64 key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    friend class MenuBar;
    void buildParts();
    void connectContext();
    void restoreWindow();
    void saveWindow() const;
    void leavePages();
    void editRecord(const AnyRecord &record);

    Dialogs &m_dialogs;
    std::unique_ptr<AppContext> m_context;
    QHash<QString, QPointer<Page>> m_pages;
    NavigationList *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    SearchBox *m_search = nullptr;
    NoticeBar *m_banner = nullptr;
    StatusLine *m_status = nullptr;
    MenuBar *m_menus = nullptr;
    QPointer<HelpWindow> m_help;
};

} // namespace doorstep
