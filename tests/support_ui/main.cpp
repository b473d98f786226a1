// The main of every test program with widgets: an application object, settings and folders of its own that go
// with it.
#define CATCH_CONFIG_RUNNER
#include "base/translations.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

int main(int argc, char **argv)
{
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-tests"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    doorstep::installTranslations(application);
    doorstep::style::setUp(application);
    return Catch::Session().run(argc, argv);
}
