// doorstep-cli: the core from the command line. Wires standard input and output to the commands (app/cli).
#include "app/cli/application.h"
#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "base/platform.h"
#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

// Qt's own warnings may quote people's data and are no messages of ours (TRUST.md: logs carry no values).
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &)
{
}

bool openStandard(QFile &file, FILE *stream, QIODevice::OpenMode mode)
{
    return file.open(stream, mode, QFileDevice::DontCloseHandle);
}

} // namespace

int main(int argc, char **argv)
{
    doorstep::platform::forbidCoreDumps();
    qInstallMessageHandler(dropMessage);
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    const auto application = doorstep::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORSTEP_VERSION));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    doorstep::installTranslations(*application);
    doorstep::catchInterrupts();

    QFile out;
    QFile err;
    QFile in;
    openStandard(out, stdout, QIODevice::WriteOnly);
    openStandard(err, stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    openStandard(in, stdin, QIODevice::ReadOnly);
    doorstep::Console console(out, err, in, doorstep::platform::isTerminal(stderr));
    return doorstep::runCommandLine(QCoreApplication::arguments().mid(1), console);
}
