// Who may know whom: the arrows of the house point down only. That forbidden libraries do not link is the
// build's doing; this holds the includes as well, headers without code among them.
#include "house/source_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace doorstep::tests;

namespace {

const QStringList s_code = {QStringLiteral(".h"), QStringLiteral(".cpp")};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// By layer of core: those that it may include besides itself.
const QHash<QString, QStringList> &layersBelow()
{
    static const QHash<QString, QStringList> below = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("records"), words("base")},
        {QStringLiteral("storage"), words("base records")},
        {QStringLiteral("programme"), words("base records storage")},
        {QStringLiteral("measures"), words("base records storage programme")},
        {QStringLiteral("training"), words("base records storage programme measures exchange")},
        {QStringLiteral("exchange"), words("base records storage programme measures")},
        {QStringLiteral("report"), words("base records storage programme measures exchange")},
        {QStringLiteral("returns"), words("base records storage programme measures exchange")},
    };
    return below;
}

// "path: the line" of every line of the files that matches; empty is good.
QStringList linesMatching(const QList<SourceFile> &files, const QRegularExpression &forbidden)
{
    QStringList found;
    for (const SourceFile &file : files)
        for (const QString &line : file.lines())
            if (line.contains(forbidden))
                found.append(file.path + QStringLiteral(": ") + line.trimmed());
    return found;
}

void requireNone(const QStringList &found)
{
    INFO(found.join(QLatin1Char('\n')).toStdString());
    REQUIRE(found.isEmpty());
}

} // namespace

TEST_CASE("A layer of core includes only layers below it")
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include \"([a-z]+)/"));
    QStringList wrong;
    const QList<SourceFile> files = sourceFiles(QStringLiteral("core"), s_code);
    REQUIRE(files.size() > 50);
    for (const SourceFile &file : files) {
        const QString layer = file.path.section(QLatin1Char('/'), 1, 1);
        INFO(layer.toStdString());
        REQUIRE(layersBelow().contains(layer));
        for (const QString &line : file.lines()) {
            const QRegularExpressionMatch match = include.match(line);
            if (match.hasMatch() && match.captured(1) != layer
                && !layersBelow()[layer].contains(match.captured(1)))
                wrong.append(file.path + QStringLiteral(": ") + line);
        }
    }
    requireNone(wrong);
}

TEST_CASE("core knows no windows, ui knows no programs")
{
    static const QRegularExpression gui(QStringLiteral("#include "
                                                       "<(QtGui|QtWidgets|QtPrintSupport|QWidget|QPainter|"
                                                       "QMessageBox|QDialog|QApplication|QColor|QIcon)\\b"));
    requireNone(linesMatching(sourceFiles(QStringLiteral("core"), s_code), gui));
    static const QRegularExpression app(QStringLiteral("#include \"app/"));
    requireNone(linesMatching(sourceFiles(QStringLiteral("ui"), s_code), app));
    static const QRegularExpression above(QStringLiteral("#include \"(ui|app)/"));
    requireNone(linesMatching(sourceFiles(QStringLiteral("core"), s_code), above));
}

TEST_CASE("SQL stands in core/storage and core/measures only")
{
    static const QRegularExpression sql(
        QStringLiteral("\"[^\"]*\\b(SELECT .+ FROM|INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_%0-9]+ SET|DELETE "
                       "FROM|CREATE TABLE|PRAGMA)\\b"));
    for (const char *folder : {"app", "ui", "core/base", "core/records", "core/programme", "core/exchange",
                               "core/report", "core/returns"})
        requireNone(linesMatching(sourceFiles(QString::fromLatin1(folder), s_code), sql));
}

TEST_CASE("The engine is known in core/storage/engine only")
{
    static const QRegularExpression engine(
        QStringLiteral("\\bsqlite3_[a-z]|#include <sqlite3|QSqlQuery|QSqlDatabase"));
    for (const char *folder : {"app", "ui", "core"})
        for (const SourceFile &file : sourceFiles(QString::fromLatin1(folder), s_code))
            if (!file.path.startsWith(QLatin1String("core/storage/engine/")))
                requireNone(linesMatching({file}, engine));
}

TEST_CASE("What only some systems have stands in core/base/platform.cpp, and signals in app")
{
    static const QRegularExpression posix(QStringLiteral(
        "#include <(unistd|fcntl|sys/[a-z]+|pwd|dirent|poll|pthread|windows)\\.h>|\\bfork\\(\\)"));
    static const QRegularExpression signals(QStringLiteral("#include <c?signal(\\.h)?>"));
    QList<SourceFile> files =
        sourceFiles(QStringLiteral("core"), s_code) + sourceFiles(QStringLiteral("ui"), s_code);
    files.removeIf(
        [](const SourceFile &file) { return file.path == QLatin1String("core/base/platform.cpp"); });
    requireNone(linesMatching(files, posix));
    requireNone(linesMatching(files, signals));
}

TEST_CASE("No path of anybody's machine, and no file that is several things")
{
    // Put together here so that this file does not match itself.
    const QRegularExpression machine(
        QStringLiteral("[\" (]/(%1)/").arg(QStringLiteral("work|tmp|root|home")));
    constexpr qsizetype longest = 400;
    const QStringList endings = s_code + words(".sql .txt .cmake .sh .json .md");
    for (const char *folder : {"app", "ui", "core", "resources", "tests"})
        for (const SourceFile &file : sourceFiles(QString::fromLatin1(folder), endings)) {
            requireNone(linesMatching({file}, machine));
            if (file.path.endsWith(QLatin1String(".cpp")) || file.path.endsWith(QLatin1String(".h"))) {
                INFO(file.path.toStdString());
                CHECK(file.lines().size() <= longest + 1);
            }
        }
}
