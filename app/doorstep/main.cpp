// doorstep: the window. Wires the application, the real dialogs and the window together; opens the file it
// was given.
#include "base/platform.h"
#include "base/translations.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Program)
};

void describeApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORSTEP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("doorstep"));
    // Dates and money are British whatever the system's language is.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

// The hub file named on the command line; empty where there is none.
QString fileToOpen(const QApplication &application)
{
    QCommandLineParser words;
    words.setApplicationDescription(Text::tr("Case management for community organising"));
    words.addHelpOption();
    words.addVersionOption();
    words.addPositionalArgument(QStringLiteral("FILE"), Text::tr("A hub file to open"),
                                QStringLiteral("[FILE]"));
    words.process(application);
    return words.positionalArguments().value(0);
}

} // namespace

int main(int argc, char **argv)
{
    doorstep::platform::forbidCoreDumps();
    QApplication application(argc, argv);
    describeApplication();
    doorstep::installTranslations(application, true);
    doorstep::style::setUp(application);
    const QString file = fileToOpen(application);

    doorstep::SystemDialogs dialogs;
    doorstep::MainWindow window(dialogs);
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    else
        window.openWhatWasLeft();
    return QApplication::exec();
}
