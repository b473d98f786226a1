// What the File menu does with whole files.
#pragma once

#include <QObject>

namespace doorstep {

class Dialogs;
class MainWindow;
struct PackChanges;

class FileActions : public QObject {
    Q_OBJECT
public:
    FileActions(MainWindow &window, Dialogs &dialogs);

    void startNewHub();
    void startNationalFile();
    // Asks for hubs' packages and takes them in on the page that tells what became of each.
    void takeInReturns();
    void openFile();
    void trySample();
    void bringInFolder();
    // A hub as an interchange folder, the national file as one data package.
    void exportFolder();
    // What a national body sends back to its hubs.
    void makePicture();
    // A pack that the national body issued, put in force in the open file; says what is different now.
    void loadProgramme();
    void backUp();
    void restoreBackup();

private:
    void showDifferences(const PackChanges &changes);
    void restoreTo(const QString &backup, const QString &target);
    MainWindow &m_window;
    Dialogs &m_dialogs;
};

} // namespace doorstep
