#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace doorstep;

TEST_CASE("one minute and two minutes are told apart")
{
    installTranslations(*QCoreApplication::instance());
    const auto minutes = [](int n) {
        return QCoreApplication::translate("doorstep::ConversationsPane", "%n minute(s)", nullptr, n);
    };
    CHECK(minutes(1) == QStringLiteral("1 minute"));
    CHECK(minutes(45) == QStringLiteral("45 minutes"));
}

TEST_CASE("what Welsh lacks yet is said in English, and English again when Welsh goes")
{
    QCoreApplication &application = *QCoreApplication::instance();
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const auto people = [] { return QCoreApplication::translate("doorstep::PageList", "People"); };
    chooseLanguage(QStringLiteral("cy"));
    installTranslations(application);
    CHECK(people() == QStringLiteral("People"));
    installTranslations(application, true);
    CHECK(people() == QStringLiteral("Pobl"));
    CHECK(QCoreApplication::translate("doorstep::ConversationsPane", "%n minute(s)", nullptr, 2)
          == QStringLiteral("2 minutes"));
    for (QTranslator *translator : application.findChildren<QTranslator *>())
        delete translator;
    chooseLanguage({});
    installTranslations(application, true);
    CHECK(people() == QStringLiteral("People"));
}

TEST_CASE("no plural is left without its English, no text without a name to be looked up by")
{
    QFile file(QStringLiteral(DOORSTEP_SOURCE_DIR "/resources/translations/doorstep_en_GB.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    int forms = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("name"))
            CHECK(reader.readElementText().startsWith(QStringLiteral("doorstep")));
        else if (reader.name() == QStringLiteral("translation"))
            CHECK(reader.attributes().value(QStringLiteral("type")).isEmpty());
        else if (reader.name() == QStringLiteral("numerusform")) {
            CHECK_FALSE(reader.readElementText().isEmpty());
            ++forms;
        }
    }
    CHECK(forms > 20);
}
