// The main of every test program without widgets: an application object for translations and a fixed locale.
#define CATCH_CONFIG_RUNNER
#include <QCoreApplication>
#include <QLocale>
#include <catch2/catch.hpp>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
