// English has the singular of every text with a number in it: without its entry in the catalogue the window
// says "1 learner(s)".
#include "source_tree.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using doorstep::tests::SourceFile;
using doorstep::tests::sourceFiles;

namespace {

struct Catalogue {
    QSet<QString> sources;
    QStringList wanting; // no form, an empty one, or one that still says "(s)"
};

Catalogue englishCatalogue()
{
    QFile file(QStringLiteral(DOORSTEP_SOURCE_DIR "/resources/translations/doorstep_en_GB.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            catalogue.sources.insert(source);
        } else if (xml.name() == QLatin1String("translation")
                   && xml.attributes().hasAttribute(QLatin1String("type"))) {
            catalogue.wanting.append(source);
        } else if (xml.name() == QLatin1String("numerusform")) {
            const QString form = xml.readElementText();
            if (form.isEmpty() || form.contains(QLatin1String("(s)")))
                catalogue.wanting.append(source);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return catalogue;
}

QString unescaped(QString text)
{
    static const QRegularExpression unicode(QStringLiteral("\\\\u([0-9A-Fa-f]{4})"));
    for (auto match = unicode.match(text); match.hasMatch(); match = unicode.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    return text.replace(QLatin1String("\\\""), QLatin1String("\""));
}

// Literals with a number in them, adjacent ones joined as the compiler does.
QStringList numberTexts(const QString &code)
{
    static const QRegularExpression literals(
        QStringLiteral(R"re("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)re"));
    static const QRegularExpression joints(QStringLiteral(R"re("\s*")re"));
    static const QRegularExpression number(QStringLiteral("%L?n\\b"));
    QStringList texts;
    for (auto all = literals.globalMatch(code); all.hasNext();) {
        QString text = all.next().captured();
        text = text.mid(1, text.size() - 2).remove(joints);
        if (text.contains(number))
            texts.append(unescaped(text));
    }
    return texts;
}

} // namespace

TEST_CASE("every text with a number has its English singular")
{
    const Catalogue catalogue = englishCatalogue();
    CHECK(catalogue.sources.size() > 100);
    for (const QString &source : catalogue.wanting) {
        INFO("without both forms: " << source.toStdString());
        CHECK(false);
    }
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})
        for (const SourceFile &file : sourceFiles(folder, {QStringLiteral(".cpp"), QStringLiteral(".h")}))
            for (const QString &text : numberTexts(file.text)) {
                INFO(file.path.toStdString()
                     << ": " << text.toStdString()
                     << " (resources/translations/update.sh brings it into the catalogue)");
                CHECK(catalogue.sources.contains(text));
            }
}
