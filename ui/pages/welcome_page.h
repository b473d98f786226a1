// What the window shows while no file is open: a new hub, one that is there, the sample, a folder to bring
// in, the national body's file, and the files opened last.
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace doorstep {

class Dialogs;
class NewHubForm;

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(Dialogs &dialogs, QWidget *parent = nullptr);

    NewHubForm &newHubForm() { return *m_form; }
    // Back to the choices, with the recent files as they are now.
    void begin();
    void startNewHub();
    void startNationalFile();
    // Asks for the folder first, then for the hub to make of it.
    void startFromFolder();
    // While the sample is being made.
    void setBusy(bool busy);

Q_SIGNALS:
    void fileChosen(const QString &path);
    // A hub file was made; `folder` is to be brought in, or empty.
    void hubCreated(const QString &path, const QString &folder);
    void openAsked();
    void sampleAsked();

private:
    QWidget *makeStart();
    QPushButton *makeChoice(const char *icon, const QString &title, const QString &text);
    void fillRecent();
    Dialogs &m_dialogs;
    QStackedWidget *m_stack;
    QWidget *m_start;
    NewHubForm *m_form;
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
    QPushButton *m_first = nullptr;
    QString m_folder;
};

} // namespace doorstep
