#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
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

TEST_CASE("no plural is left without its English")
{
    QFile file(QStringLiteral(DOORSTEP_SOURCE_DIR "/resources/translations/doorstep_en_GB.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    int forms = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("translation"))
            CHECK(reader.attributes().value(QStringLiteral("type")).isEmpty());
        if (reader.name() == QStringLiteral("numerusform")) {
            CHECK_FALSE(reader.readElementText().isEmpty());
            ++forms;
        }
    }
    CHECK(forms > 20);
}
