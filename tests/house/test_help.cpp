// The help is whole: what a page links to is there, and so is every picture, none of them left over.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch.hpp>

namespace {

const QDir s_help(QStringLiteral(DOORSTEP_SOURCE_DIR "/resources/help"));

QStringList targets(const QString &page)
{
    QFile file(s_help.filePath(page));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#\\s]+)"));
    QStringList found;
    for (auto all = link.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();)
        found.append(all.next().captured(1));
    return found;
}

} // namespace

TEST_CASE("what the help points to is there")
{
    QSet<QString> pictures;
    for (const QString &page : s_help.entryList({QStringLiteral("*.md")}))
        for (const QString &target : targets(page)) {
            INFO(page.toStdString() << " points to " << target.toStdString());
            const bool isPicture = target.startsWith(QLatin1String("pictures/"));
            CHECK(s_help.exists(isPicture ? target : target + QStringLiteral(".md")));
            if (isPicture)
                pictures.insert(target.section(QLatin1Char('/'), 1));
        }
    CHECK(pictures.size() > 10);
    for (const QString &picture :
         QDir(s_help.filePath(QStringLiteral("pictures"))).entryList({QStringLiteral("*.png")})) {
        INFO(picture.toStdString() << " is on no page");
        CHECK(pictures.contains(picture));
    }
}
