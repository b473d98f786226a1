// The national body's report, from made-up hubs' returns really received; and the stories that came with
// them.
#include "base/clock.h"
#include "measures/national_figures.h"
#include "programme/pack_store.h"
#include "report/report_content.h"
#include "report/report_csv.h"
#include "report/report_html.h"
#include "report/small_numbers.h"
#include "report/story_booklet.h"
#include "storage/change.h"
#include "storage/history.h"
#include "support/national_sample.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_year{QDate(2019, 4, 1), QDate(2020, 3, 31)};

// Made once: it takes seconds.
HubFile &national()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<HubFile> file = [] {
        const QString path = folder.filePath(QStringLiteral("national.doorstep"));
        makeNationalSample(path);
        return HubFile::open(path, HubFile::Access::Write);
    }();
    return *file;
}

ProgrammeReport read(bool all, const Period &period = s_year)
{
    const ClockSetTo clock(QDate(2020, 6, 1));
    NoProgress progress;
    return readProgrammeReport(national(), currentProgramme(national().connection()),
                               {.period = period, .showsAllNumbers = all}, progress);
}

const ReportSection *sectionOf(const ReportContent &content, const char *id)
{
    for (const ReportSection &section : content.sections)
        if (section.id == QLatin1String(id))
            return &section;
    return nullptr;
}

template <class Block>
QList<const Block *> blocksOf(const ReportSection &section)
{
    QList<const Block *> blocks;
    for (const ReportBlock &block : section.blocks)
        if (const auto *found = std::get_if<Block>(&block))
            blocks.append(found);
    return blocks;
}

} // namespace

TEST_CASE("The national report has the national figures, beside what the hubs add up to")
{
    const ProgrammeReport report = read(true);
    REQUIRE(report.isNational);
    REQUIRE(report.national);
    Connection &connection = national().connection();
    for (const NationalFigure &figure :
         nationalFigures(connection, currentProgramme(connection), s_year,
                         {measureNamed(u"people_trained"), measureNamed(u"conversations")})) {
        CHECK(report.figure(figure.measure->nameText())->value == figure.value);
        for (const ReportSeries &series : report.national->byHub)
            if (series.measure == figure.measure) {
                CHECK(series.sum == figure.sumOfHubs);
                qint64 sum = 0;
                for (const ReportPart &part : series.parts)
                    sum += part.value.value_or(0);
                CHECK(sum == figure.sumOfHubs);
            }
    }
    const ReportUnique *trained = report.national->uniqueOf(u"people_trained");
    REQUIRE(trained);
    CHECK(*trained->sumOfHubs - *trained->value == *trained->difference);
    CHECK(*trained->atLeast <= *trained->value);
}

TEST_CASE("It says on which hubs' returns it rests")
{
    const ProgrammeReport report = read(false);
    CHECK(report.national->wholeHubs() == 3); // of four a quarter is missing
    CHECK(report.national->hubs.size() == 22); // the programme's
    CHECK(report.national->silentHubs() == 18);
    const ReportHub &fourth = report.national->hubs.at(3);
    CHECK(fourth.code == QStringLiteral("HUB04"));
    CHECK(fourth.covered == QList<Period>{{QDate(2019, 4, 1), QDate(2019, 12, 31)}});
    CHECK(report.national->hubs.first().revised == 1);
    const ReportContent content = reportContent(report);
    CHECK(content.restsOn
          == QStringLiteral("Rests on the returns of 4 of 22 hubs; those of 3 cover all of the period."));
    const auto tables = blocksOf<ReportTable>(*sectionOf(content, "returns"));
    REQUIRE(tables.size() == 1);
    CHECK(tables.first()->rows.at(3).at(2).text == QStringLiteral("Apr 2019 to Dec 2019"));
    CHECK(tables.first()->rows.at(4).at(2).text == QStringLiteral("No return"));
}

TEST_CASE("Its sections, sentences, charts and tables are there and numbered through")
{
    const ProgrammeReport report = read(false);
    const ReportContent content = reportContent(report);
    for (const char *id :
         {"headlines", "figures", "returns", "unique", "trends", "hubs", "training", "definitions", "notes"})
        CHECK(sectionOf(content, id));
    const auto findings = blocksOf<ReportPoints>(*sectionOf(content, "headlines"));
    REQUIRE(findings.size() == 1);
    CHECK(findings.first()->points.join(QLatin1Char('\n')).contains(QStringLiteral(" people were trained")));
    int table = 0;
    int chart = 0;
    for (const ReportSection &section : content.sections) {
        for (const ReportTable *one : blocksOf<ReportTable>(section)) {
            CHECK(one->caption.startsWith(QStringLiteral("Table %1. ").arg(++table)));
            CHECK(one->columns.size() <= 11);
            for (const QList<ReportCell> &row : one->rows)
                CHECK(row.size() == one->columns.size());
        }
        for (const ReportChart *one : blocksOf<ReportChart>(section))
            CHECK(one->caption.startsWith(QStringLiteral("Chart %1. ").arg(++chart)));
    }
    CHECK(table > 8);
    CHECK(chart > 4);
    CHECK(blocksOf<ReportTable>(*sectionOf(content, "hubs")).size() == 3);
    CHECK_FALSE(reportAsHtml(content).isEmpty());
}

TEST_CASE("Trends of several years of many hubs are told by quarters")
{
    const ProgrammeReport report = read(true, {QDate(2018, 4, 1), QDate(2020, 3, 31)});
    REQUIRE_FALSE(report.trends.isEmpty());
    const ReportSeries &trend = report.trends.first();
    REQUIRE(trend.parts.size() == 8);
    CHECK(trend.parts.first().category == QStringLiteral("2018-Q2"));
    CHECK(trend.parts.first().label == QStringLiteral("Apr–Jun 2018"));
    CHECK(reportAsCsv(report).contains(",quarter,2018-Q2,"));
}

TEST_CASE("A hub's small number is held back in what is handed on, and what would give it away")
{
    const ProgrammeReport report = read(false);
    const ProgrammeReport open = read(true);
    for (qsizetype i = 0; i < report.national->byHub.size(); ++i) {
        const ReportSeries &series = report.national->byHub[i];
        const ReportSeries &all = open.national->byHub[i];
        INFO(series.measure->name);
        int held = 0;
        qint64 shown = 0;
        for (qsizetype hub = 0; hub < series.parts.size(); ++hub) {
            if (countsPeople(*series.measure)
                && isSmallNumber(all.parts[hub].value.value_or(0), report.threshold))
                CHECK_FALSE(series.parts[hub].value);
            held += series.parts[hub].value ? 0 : 1;
            shown += series.parts[hub].value.value_or(0);
        }
        // One alone would be the sum of the hubs less the others.
        if (held == 1 && series.sum)
            CHECK_FALSE(isSmallNumber(*series.sum - shown, report.threshold));
        if (!countsPeople(*series.measure))
            CHECK(held == 0);
    }
}

TEST_CASE("Stories are put under themes and into the booklet, in order; what a hub withdraws is gone")
{
    HubFile &file = national();
    QList<ToldStory> stories = toldStories(file.connection());
    REQUIRE(stories.size() > 3);
    CHECK_FALSE(stories.first().isChosen);
    const QString lastTitle = stories.last().title;
    stories[0].theme = QStringLiteral("Clean air");
    stories[1].theme = QStringLiteral("health");
    stories[2].theme = QStringLiteral("health");
    stories[1].place = 2;
    stories[2].place = 1;
    for (int i = 0; i < 3; ++i)
        stories[i].isChosen = true;
    const QString title = stories[1].title;
    const qint64 change = chooseStories(file, QStringLiteral("Sorted"), stories);
    REQUIRE(change);
    CHECK(chooseStories(file, QStringLiteral("Sorted"), stories) == 0); // the same again
    const auto booklet = [&] {
        return storyBooklet(toldStories(file.connection()), currentProgramme(file.connection()),
                            QStringLiteral("Ours"), {}, QDate(2020, 6, 1));
    };
    CHECK(storyThemes(file.connection())
          == QStringList{QStringLiteral("Clean air"), QStringLiteral("health")});
    StoryBooklet made = booklet();
    REQUIRE(made.chapters.size() == 2);
    CHECK(made.chapters[0].theme == QStringLiteral("Clean air"));
    CHECK(made.chapters[1].theme == QStringLiteral("Health"));
    REQUIRE(made.chapters[1].stories.size() == 2);
    CHECK(made.chapters[1].stories[1].title == title);
    CHECK(made.chapters[1].stories[1].told.contains(QStringLiteral(", ")));
    CHECK(made.storyCount() == 3);

    Change withdrawn(file, QStringLiteral("Received"), ChangeKind::Receive);
    withdrawn.remove(Story::table(), stories[1].key);
    withdrawn.commit();
    CHECK(booklet().storyCount() == 2);
    NoProgress progress;
    undo(file, change, progress);
    CHECK(booklet().storyCount() == 0);
    CHECK(toldStories(file.connection()).first().theme.isEmpty());
    CHECK(storyThemes(file.connection()).isEmpty());
}

TEST_CASE("Themes are codes where they have the words of one, and else the reader's own")
{
    CHECK(themeFromText(QStringLiteral(" food  SECURITY ")) == QStringLiteral("food_security"));
    CHECK(themeToText(QStringLiteral("food_security")) == QStringLiteral("Food security"));
    CHECK(themeFromText(QStringLiteral("Clean air")) == QStringLiteral("Clean air"));
    CHECK(bookletTheme({}) == QStringLiteral("Other stories"));
    const QStringList themes =
        themesToOffer(Programme(), {QStringLiteral("Clean air"), QStringLiteral("health")});
    CHECK(themes.first() == QStringLiteral("Health"));
    CHECK(themes.last() == QStringLiteral("Clean air"));
}
