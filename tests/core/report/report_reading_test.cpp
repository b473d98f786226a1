// The report's content against the figures that it is made of.
#include "report/programme_report.h"

#include "base/clock.h"
#include "report/report_content.h"
#include "support/builders.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_year{QDate(2018, 4, 1), QDate(2019, 3, 31)};

// Twenty women and nine men trained, two people who said that they are non-binary, one of nobody knows what.
void train(HubBuilder &hub)
{
    hub.run("r1", "intro", day("2018-05-10"), {day("2018-05-10")});
    hub.run("r2", "intro", day("2018-11-10"), {day("2018-11-10")});
    const auto several = [&hub](const char *gender, const char *run, int count) {
        for (int i = 0; i < count; ++i) {
            const std::string id = std::string(gender) + run + std::to_string(i);
            hub.person(id.c_str(), [&](Person &person) {
                if (*gender != '-')
                    person.gender.code = QString::fromLatin1(gender);
            });
            hub.enrol(id.c_str(), run, "completed", day(run[1] == '1' ? "2018-05-10" : "2018-11-10"));
        }
    };
    several("woman", "r1", 20);
    several("man", "r1", 7);
    several("man", "r2", 2);
    several("non_binary", "r1", 2);
    several("-", "r1", 1);
}

ProgrammeReport read(HubBuilder &hub, bool all = false, const Period &period = s_year)
{
    NoProgress progress;
    return readProgrammeReport(hub.file(), currentProgramme(hub.connection()),
                               {.period = period, .showsAllNumbers = all}, progress);
}

const ReportBreakdown *breakdownOf(const ProgrammeReport &report, BreakdownId by)
{
    for (const ReportBreakdown &breakdown : report.breakdowns)
        if (breakdown.by == by)
            return &breakdown;
    return nullptr;
}

} // namespace

TEST_CASE("The report's figures are the figures, in the programme's order and words")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    train(hub);
    hub.target("people_trained", s_year, "40");
    const ProgrammeReport report = read(hub, true);
    CHECK(report.hubCode == QStringLiteral("HUB01"));
    const Programme programme = currentProgramme(hub.connection());
    REQUIRE(report.figures.size() == 18);
    for (const Figure &figure : figures(hub.connection(), programme, s_year))
        CHECK(report.figure(figure.measure->nameText())->value == figure.value);
    CHECK(report.figures.first().label == programme.measures.first().label);
    CHECK(report.figures.first().isHeadline);
    CHECK_FALSE(report.figures.last().isHeadline);
    const ReportFigure &trained = *report.figure(u"people_trained");
    CHECK(trained.value == 32);
    CHECK(trained.target->amount == 40);
    CHECK(trained.expected == 40);
    CHECK(trained.shareOfTarget() == Approx(0.8));
    CHECK(trained.courseText() == QStringLiteral("Short of the target by 8"));
}

TEST_CASE("A target for another period is held against the figure of that period")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    train(hub);
    hub.target("people_trained", s_year, "40");
    const ProgrammeReport report = read(hub, true, {QDate(2018, 10, 1), QDate(2018, 12, 31)});
    const ReportFigure &trained = *report.figure(u"people_trained");
    CHECK(trained.value == 2);
    CHECK(trained.hasOwnTime());
    CHECK(trained.towards == 32); // since April
    CHECK(trained.expected == 30); // nine months of twelve
    CHECK(trained.courseText() == QStringLiteral("On course: 30 expected by then"));
    const ProgrammeReport handedOn = read(hub, false, {QDate(2018, 10, 1), QDate(2018, 12, 31)});
    CHECK_FALSE(handedOn.figure(u"people_trained")->value);
    CHECK(handedOn.figure(u"people_trained")->towards == 32);
}

TEST_CASE("Every month of the period stands in a trend, and they add up to the figure")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    train(hub);
    const ProgrammeReport report = read(hub, true);
    REQUIRE(report.trends.size() == 1);
    const ReportSeries &trained = report.trends.first();
    REQUIRE(trained.parts.size() == 12);
    CHECK(trained.parts.first().label == QStringLiteral("Apr 2018"));
    CHECK(trained.part(u"2018-05")->value == 30);
    CHECK(trained.part(u"2018-06")->value == 0);
    CHECK(trained.part(u"2018-11")->value == 2);
    const ProgrammeReport decade = read(hub, true, {QDate(2010, 1, 1), QDate(2029, 12, 31)});
    REQUIRE(decade.trends.first().parts.size() == 10); // years, of the time gone by
    CHECK(decade.trends.first().part(u"2018")->value == 32);
}

TEST_CASE("Small numbers are held back unless all are asked for")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    train(hub);
    const ProgrammeReport open = read(hub, true);
    const ReportSeries &all = breakdownOf(open, BreakdownId::Gender)->series.first();
    CHECK(all.part(u"non_binary")->value == 2);
    CHECK_FALSE(open.holdsBack());

    const ProgrammeReport report = read(hub);
    CHECK(report.holdsBack());
    const ReportBreakdown &gender = *breakdownOf(report, BreakdownId::Gender);
    const ReportSeries &trained = gender.series.first();
    CHECK(trained.whole == 32);
    CHECK(trained.part(u"woman")->value == 20);
    CHECK_FALSE(trained.part(u"non_binary")->value); // 2
    CHECK_FALSE(trained.part(u"not_recorded")->value); // 1
    CHECK_FALSE(trained.part(u"man")->value); // 9: else the other two were 3 together
    CHECK(gender.categories.last().first == QStringLiteral("not_recorded"));
    const ReportSeries &trend = report.trends.first();
    CHECK_FALSE(trend.part(u"2018-11")->value);
    CHECK_FALSE(trend.part(u"2018-05")->value); // the only other month with anybody
    CHECK(trend.part(u"2018-06")->value == 0);
}

TEST_CASE("A figure that is small itself is neither told nor taken apart")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    hub.run("r", "intro", day("2018-05-10"), {day("2018-05-10")});
    for (const char *person : {"a", "b", "c"})
        hub.person(person).key ? hub.enrol(person, "r", "completed", day("2018-05-10")) : hub;
    hub.group("g", day("2018-07-01"));
    const ProgrammeReport report = read(hub);
    const ReportFigure &trained = *report.figure(u"people_trained");
    CHECK_FALSE(trained.value);
    CHECK(trained.valueText() == QStringLiteral("fewer than 5"));
    CHECK_FALSE(trained.shareOfTarget());
    CHECK(trained.courseText().isEmpty());
    CHECK(report.trends.first().isWithheld);
    CHECK(report.trends.first().parts.isEmpty());
    CHECK_FALSE(report.training.trained);
    for (const ReportNextStep &step : report.training.steps)
        CHECK(step.went.count(std::nullopt) == 3);
    CHECK(report.training.courses.isEmpty());
    CHECK(report.figure(u"groups_formed")->value == 1); // groups are not people
}

TEST_CASE("What came of the training stands beside it, in all and by course")
{
    const ClockSetTo clock(QDate(2019, 6, 1));
    HubBuilder hub;
    train(hub);
    hub.group("g", day("2018-04-01"));
    for (int i = 0; i < 6; ++i) // a month, or eight, after the course
        hub.member("g", ("womanr1" + std::to_string(i)).c_str(),
                   i < 5 ? day("2018-06-10") : day("2019-01-10"));
    const ProgrammeReport report = read(hub);
    CHECK(report.training.trained == 32);
    const auto went = [&report](NextStep next) {
        for (const ReportNextStep &step : report.training.steps)
            if (step.step == next)
                return step.went;
        return QList<std::optional<qint64>>();
    };
    // 6 less 5 would say that one took longer than half a year.
    CHECK(went(NextStep::Group) == QList<std::optional<qint64>>{{}, {}, 6});
    CHECK(went(NextStep::Acted) == QList<std::optional<qint64>>{{}, {}, 6});
    CHECK(went(NextStep::Conversation) == QList<std::optional<qint64>>{0, 0, 0});
    REQUIRE(report.training.courses.size() == 1);
    CHECK(report.training.courses.first().trained == 32);
    CHECK(report.training.courses.first().acted == 6);
    CHECK(*report.figure(u"trained_then_acted")->value == 6);
}

TEST_CASE("Only stories of the period that may be published are told, without who told them")
{
    HubBuilder hub;
    const auto story = [&hub](const char *title, const char *told, const char *consent) {
        Story made;
        made.title = QString::fromUtf8(title);
        made.toldOn = day(told);
        made.text = QStringLiteral("In my own words");
        made.publishConsent.code = QString::fromLatin1(consent);
        hub.add(made);
    };
    story("Late", "2019-02-01", "yes");
    story("Early", "2018-04-01", "yes");
    story("Kept", "2018-06-01", "no");
    story("Unasked", "2018-06-01", "");
    story("Before", "2018-03-31", "yes");
    const ProgrammeReport report = read(hub);
    REQUIRE(report.stories.size() == 2);
    CHECK(report.stories.first().title == QStringLiteral("Early"));
    CHECK(report.stories.last().title == QStringLiteral("Late"));
    NoProgress progress;
    CHECK(readProgrammeReport(hub.file(), currentProgramme(hub.connection()),
                              {.period = s_year, .tellsStories = false}, progress)
              .stories.isEmpty());
}

TEST_CASE("An empty hub has a report that says so and no empty sections")
{
    HubBuilder hub("open");
    const ProgrammeReport report = read(hub);
    CHECK(report.trends.isEmpty());
    CHECK(report.breakdowns.isEmpty());
    const ReportContent content = reportContent(report);
    for (const ReportSection &section : content.sections) {
        CHECK_FALSE(section.blocks.isEmpty());
        CHECK(section.shortHeading.size() <= 31);
    }
}

TEST_CASE("Reading stops when it is told to")
{
    class Stopped : public NoProgress {
        bool cancelled() const override { return true; }
    };
    HubBuilder hub;
    Stopped progress;
    CHECK_THROWS_AS(
        readProgrammeReport(hub.file(), currentProgramme(hub.connection()), {.period = s_year}, progress),
        Error);
}
