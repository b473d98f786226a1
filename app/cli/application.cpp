#include "app/cli/application.h"

#include <QGuiApplication>
#include <string_view>

namespace doorstep {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN // where the usual platform wants no display
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace doorstep
