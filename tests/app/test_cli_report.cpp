// `report`, by the real program where it sets type; the numbers against `figures`.
#include "app/cli_run.h"
#include "support/shared_data.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QStringList reportWords(const QString &file, const Period &period, const QString &out)
{
    return {QStringLiteral("report"), file,
            QStringLiteral("--from"), dateToText(period.from),
            QStringLiteral("--to"),   dateToText(period.to),
            QStringLiteral("--out"),  out};
}

// The real program: exit status and messages.
std::pair<int, QByteArray> program(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(DOORSTEP_CLI), words);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.readAllStandardOutput().isEmpty());
    return {process.exitCode(), process.readAllStandardError()};
}

// What another program reads on the pages; nullopt where there is none to ask.
std::optional<QString> textOf(const QString &pdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

// "measure" to value, of a section's rows without a category.
QHash<QString, QString> wholeFigures(const QByteArray &csv)
{
    QHash<QString, QString> values;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() == 12 && (cells[0].endsWith("headlines") || cells[0] == "figures"))
            values.insert(QString::fromUtf8(cells[1]), QString::fromUtf8(cells[4]));
    }
    return values;
}

void requireSameFigures(const QString &file, const Period &period, const QJsonObject &wanted)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.csv"));
    const CliResult result =
        cli(reportWords(file, period, out) + QStringList{QStringLiteral("--all-numbers")});
    INFO(result.errText());
    REQUIRE(result.status == 0);
    const QHash<QString, QString> values = wholeFigures(bytesOf(out));
    CHECK(values.size() == wanted.size());
    for (const QString &measure : wanted.keys()) {
        INFO(measure.toStdString());
        CHECK(values[measure] == wanted[measure].toVariant().toString());
    }
}

} // namespace

TEST_CASE("The report tells the figures of the sample hub, in each form")
{
    const SampleFixture hub;
    const Period period{QDate(2022, 7, 1), QDate(2024, 3, 31)};
    requireSameFigures(hub.file(), period, hub.sample().figures(period));
    for (const char *name : {"new folder/r é.html", "r.xlsx", "R.CSV"}) {
        INFO(name);
        const CliResult result = cli(reportWords(hub.file(), period, hub.path(name)));
        CHECK(result.status == 0);
        CHECK(result.out.isEmpty());
        CHECK(bytesOf(hub.path(name)).size() > 2000);
    }
}

TEST_CASE("The report of a replayed hub over its three years")
{
    const QString expectedPath = sharedData(QStringLiteral("replay/coep-expected-hubs.json"));
    if (expectedPath.isEmpty())
        return;
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(expectedPath)).object();
    const QString code = expected.keys().first();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hub"));
    REQUIRE(
        cli({QStringLiteral("create"), file, QStringLiteral("--hub-code"), code, QStringLiteral("--hub-name"),
             code, QStringLiteral("--programme"), QStringLiteral("coep-2017-2020")})
            .status
        == 0);
    REQUIRE(cli({QStringLiteral("import"), file, sharedData(QStringLiteral("replay/coep/") + code)}).status
            == 0);
    requireSameFigures(file, {QDate(2017, 4, 1), QDate(2020, 3, 31)}, expected[code].toObject());
}

TEST_CASE("The report as PDF is made without a display, titled, with its words to be read")
{
    const SampleFixture hub;
    const QString out = hub.path("paper/r.pdf");
    const Period period{QDate(2022, 7, 1), QDate(2024, 3, 31)};
    const auto [status, messages] = program(reportWords(hub.file(), period, out));
    INFO(messages.toStdString());
    REQUIRE(status == 0);
    CHECK(messages.isEmpty());
    const QByteArray pdf = bytesOf(out);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("/FontFile")); // embedded
    CHECK(pdf.count("/Type /Page\n") > 5);
    if (const std::optional<QString> text = textOf(out)) {
        for (const char *words : {"Programme report", "A hub", "Jul 2022 to Mar 2024", "Contents",
                                  "At a glance", "What each figure counts", "Page 3 of "}) {
            INFO(words);
            CHECK(text->contains(QLatin1String(words)));
        }
        const QJsonObject figures = hub.sample().figures(period);
        CHECK(text->contains(figures[QStringLiteral("people_trained")].toVariant().toString()));
    }
}

TEST_CASE("The report of a hub with nothing in it, and of one with a very long name")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hub"));
    const QString name = QStringLiteral("The <b>Association</b> of Neighbourhoods ").repeated(12);
    REQUIRE(cli({QStringLiteral("create"), file, QStringLiteral("--hub-code"), QStringLiteral("A"),
                 QStringLiteral("--hub-name"), name})
                .status
            == 0);
    for (const char *ending : {"pdf", "html", "csv", "xlsx"}) {
        INFO(ending);
        const QString out = folder.filePath(QStringLiteral("r.") + QLatin1String(ending));
        const auto [status, messages] =
            program(reportWords(file, {QDate(2024, 1, 1), QDate(2024, 12, 31)}, out));
        INFO(messages.toStdString());
        CHECK(status == 0);
        CHECK(QFile::exists(out));
    }
}

TEST_CASE("What report cannot do it says, and leaves no file")
{
    const SampleFixture hub;
    const Period period{QDate(2022, 7, 1), QDate(2024, 3, 31)};
    for (const char *name : {"r.docx", "r", "r.pdf.zip"}) {
        const CliResult result = cli(reportWords(hub.file(), period, hub.path(name)));
        CHECK(result.status == 2);
        CHECK(result.hasTidyMessages());
        CHECK(result.errText().find(".pdf, .html, .csv or .xlsx") != std::string::npos);
        CHECK_FALSE(QFile::exists(hub.path(name)));
    }
    CHECK(cli({QStringLiteral("report"), hub.file()}).status == 2);
    const CliResult missing = cli(reportWords(hub.path("none.doorstep"), period, hub.path("r.html")));
    CHECK(missing.status == 3);
    CHECK_FALSE(QFile::exists(hub.path("r.html")));
    writeBytes(hub.path("file"), "in the way");
    const CliResult full = cli(reportWords(hub.file(), period, hub.path("file/r.html")));
    CHECK(full.status == 5);
    CHECK(full.hasTidyMessages());
}
