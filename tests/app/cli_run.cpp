#include "app/cli_run.h"

#include "app/cli/command_line.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace doorstep::tests {

QJsonObject CliResult::object() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    INFO(err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray CliResult::array() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    INFO(err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isArray());
    return document.array();
}

bool CliResult::hasTidyMessages() const
{
    if (!err.isEmpty() && !err.endsWith('\n'))
        return false;
    for (const QByteArray &line : err.split('\n'))
        if (!line.isEmpty() && !line.startsWith("doorstep-cli: "))
            return false;
    return true;
}

CliResult cli(const QStringList &words, const QByteArray &input)
{
    CliResult result;
    QByteArray given = input;
    QBuffer out(&result.out);
    QBuffer err(&result.err);
    QBuffer in(&given);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    Console console(out, err, in, false);
    result.status = runCommandLine(words, console);
    return result;
}

QStringList words(const char *text, const QString &file)
{
    QStringList list = QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), file);
    return list;
}

SampleOptions SampleFixture::usual()
{
    SampleOptions options;
    options.people = 300;
    options.conversations = 500;
    options.lastDay = QDate(2024, 6, 30);
    return options;
}

SampleFixture::SampleFixture(const SampleOptions &options)
{
    NoProgress progress;
    m_sample = std::make_unique<SampleHub>(SampleHub::write(folder(), options, progress));
    const CliResult created =
        cli({QStringLiteral("create"), file(), QStringLiteral("--hub-code"), QStringLiteral("SAMPLE"),
             QStringLiteral("--hub-name"), QStringLiteral("A hub")});
    INFO(created.errText());
    REQUIRE(created.status == 0);
    m_imported = cli({QStringLiteral("import"), file(), folder(), QStringLiteral("--json")});
    INFO(m_imported.errText());
    REQUIRE(m_imported.status == 0);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace doorstep::tests
