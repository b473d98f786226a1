// The report as web page, CSV and workbook: whole, escaped, and with the same numbers.
#include "exchange/csv_reader.h"
#include "report/report_csv.h"
#include "report/report_html.h"
#include "report/report_workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <archive.h>
#include <archive_entry.h>
#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

// A report with a name out to do harm, a held back number, money, a story.
ProgrammeReport made()
{
    ProgrammeReport report;
    report.hubCode = QStringLiteral("H");
    report.hubName = QStringLiteral("<img src=x onerror=\"alert(1)\">&co \u202E\x01");
    report.programme = QStringLiteral("A & B");
    report.period = {QDate(2019, 1, 1), QDate(2019, 3, 31)};
    report.madeOn = QDate(2019, 4, 2);
    report.threshold = 5;
    const Measure *trained = measureNamed(u"people_trained");
    const Measure *funding = measureNamed(u"funding_leveraged");
    ReportFigure figure;
    figure.measure = trained;
    figure.label = QStringLiteral("</title><script>x</script>");
    figure.isHeadline = true;
    figure.value = 1234;
    figure.target = TargetValue{1000, report.period, TargetValue::Source::Hub};
    figure.expected = 1000;
    figure.towards = 1234;
    figure.period = report.period;
    report.figures.append(figure);
    ReportFigure money;
    money.measure = funding;
    money.label = QStringLiteral("=cmd|' /C calc'!A0");
    money.value = 123456789;
    report.figures.append(money);
    ReportBreakdown breakdown;
    breakdown.by = BreakdownId::LocalAuthority;
    ReportSeries series;
    series.measure = trained;
    series.label = figure.label;
    series.whole = 1234;
    series.parts = {{QStringLiteral("=HYPERLINK(1)"), QStringLiteral("=HYPERLINK(1)"), 1000},
                    {QStringLiteral("b"), QStringLiteral("b"), std::nullopt},
                    {QStringLiteral("c"), QStringLiteral("c"), std::nullopt}};
    for (const ReportPart &part : series.parts)
        breakdown.categories.append({part.category, part.label});
    breakdown.series.append(series);
    report.breakdowns.append(breakdown);
    ReportSeries trend = series;
    trend.parts = {{QStringLiteral("2019-01"), QStringLiteral("Jan 2019"), 400},
                   {QStringLiteral("2019-02"), QStringLiteral("Feb 2019"), 800},
                   {QStringLiteral("2019-03"), QStringLiteral("Mar 2019"), 34}};
    report.trends.append(trend);
    Story story;
    story.title = QStringLiteral("<b>");
    story.toldOn = QDate(2019, 2, 3);
    story.text = QStringLiteral("First line\r\n<script>second</script> & \x1B[0m");
    report.stories.append(story);
    return report;
}

QHash<QString, QByteArray> membersOf(const QString &path)
{
    QHash<QString, QByteArray> members;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    REQUIRE(archive_read_open_filename(reader, QFile::encodeName(path).constData(), 65536) == ARCHIVE_OK);
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        char piece[4096];
        for (la_ssize_t size = 0; (size = archive_read_data(reader, piece, sizeof piece)) > 0;)
            bytes.append(piece, size);
        members.insert(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
    }
    archive_read_free(reader);
    return members;
}

} // namespace

TEST_CASE("The web page is well-formed, without a script, a link abroad or anything unescaped")
{
    const QByteArray page = reportAsHtml(reportContent(made()));
    QXmlStreamReader xml(page);
    QStringList elements;
    QString text;
    int rowHeads = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            elements.append(xml.name().toString());
            const QString scope = xml.attributes().value(QStringLiteral("scope")).toString();
            rowHeads += scope == QLatin1String("row") ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                CHECK_FALSE(attribute.name().startsWith(QLatin1String("on")));
                CHECK(attribute.name() != QLatin1String("src"));
                if (attribute.name() == QLatin1String("href"))
                    CHECK(attribute.value().startsWith(QLatin1Char('#')));
            }
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
    CHECK(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\">"));
    for (const char *one : {"script", "img", "iframe", "link"})
        CHECK_FALSE(elements.contains(QLatin1String(one)));
    CHECK(elements.count(QStringLiteral("h1")) == 1);
    for (const char *one : {"h2", "h3", "caption", "svg", "desc", "nav", "main", "blockquote"})
        CHECK(elements.contains(QLatin1String(one)));
    CHECK(rowHeads > 5);
    CHECK(text.contains(QStringLiteral("<script>second</script>")));
    CHECK(text.contains(QStringLiteral("1,234")));
    CHECK_FALSE(text.contains(QChar(0x202E))); // would turn the words after it round
}

TEST_CASE("The CSV says every number once, money in pounds, what is held back as such")
{
    const QByteArray csv = reportAsCsv(made());
    CHECK(csv.startsWith("\xEF\xBB\xBFsection,measure,breakdown,category,value,target,target_from,"
                         "target_to,towards_target,expected,share,held_back\r\n"));
    CHECK(csv.contains(
        "\r\nheadlines,people_trained,,,1234,1000,2019-01-01,2019-03-31,1234,1000,1.2340,no\r\n"));
    CHECK(csv.contains("\r\nfigures,funding_leveraged,,,1234567.89,,,,,,,no\r\n"));
    CHECK(csv.contains("\r\ntrends,people_trained,month,2019-02,800,,,,,,,no\r\n"));
    CHECK(
        csv.contains("\r\nbreakdowns,people_trained,local_authority,'=HYPERLINK(1),1000,,,,,,0.8104,no\r\n"));
    CHECK(csv.contains("\r\nbreakdowns,people_trained,local_authority,b,,,,,,,,yes\r\n"));
}

TEST_CASE("The workbook has real numbers, money, dates and shares, and never a formula")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in a new folder/report.xlsx"));
    writeReportWorkbook(reportContent(made()), path);
    const QHash<QString, QByteArray> members = membersOf(path);
    QByteArray sheets;
    for (auto member = members.begin(); member != members.end(); ++member)
        if (member.key().startsWith(QLatin1String("xl/worksheets/sheet"))) {
            QXmlStreamReader xml(member.value());
            while (!xml.atEnd())
                xml.readNext();
            CHECK_FALSE(xml.hasError());
            sheets += member.value();
        }
    CHECK(sheets.contains("<v>1234</v>"));
    CHECK(sheets.contains("<v>1234567.89</v>"));
    CHECK(sheets.contains("<v>43497</v>")); // 1 Feb 2019
    CHECK(sheets.contains("<v>0.81037"));
    CHECK(sheets.contains("[c]"));
    CHECK_FALSE(sheets.contains("<f>"));
    const QByteArray book = members.value(QStringLiteral("xl/workbook.xml"));
    for (const char *name : {"Figures", "Trends", "Local authority", "Stories", "Definitions", "Notes"})
        CHECK(book.contains(QByteArray("name=\"") + name + '"'));
}
