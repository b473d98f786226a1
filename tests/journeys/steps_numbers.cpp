// Booked, attended, completed and unique people, wherever somebody may look them up: four who were on the run
// (the one who withdrew is not), all there at least once, three who completed, one of whom has since held a
// conversation.
#include "course_journey.h"

#include "app/cli_run.h"
#include "ui/courses/path_page.h"
#include "ui/pages/figures_model.h"
#include "ui/pages/figures_overview.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/figures_training.h"

#include <QTableWidget>
#include <catch2/catch.hpp>

namespace doorstep::tests {

namespace {

struct Known {
    const char *measure;
    int value;
};

constexpr Known s_known[] = {{"people_trained", 3},
                             {"people_on_follow_on", 4},
                             {"follow_on_attendances", 4},
                             {"qualification_enrolments", 0},
                             {"trained_then_acted", 1}};

} // namespace

void CourseJourney::readTheRunsNumbers()
{
    openRun();
    CHECK(desk.reads("4 booked \u00B7 4 attended \u00B7 3 completed"));
    for (const char *number : {"4 booked", "4 attended", "3 completed"}) // of all runs, below the list
        CHECK(until([&] { return desk.offers(number); }));
}

// The picture that leads on from the run's page.
void CourseJourney::readThePath()
{
    openRun();
    REQUIRE(until([&] { return desk.offers("Their path"); }));
    desk.push("Their path");
    auto *page = desk.front().findChild<PathPage *>();
    REQUIRE(page);
    page->waitForAll();
    CHECK(page->reading().path.people.size() == 3);
    CHECK(desk.reads("Of 3 people"));
    CHECK(desk.reads("1 (33%) turned to action"));
}

void CourseJourney::readTheFigures()
{
    desk.goTo("Figures");
    desk.context().openPage(QStringLiteral("figures"), QStringLiteral("training 2026-03-01/2026-06-30"));
    auto *page = desk.front().findChild<FiguresPage *>();
    REQUIRE(page);
    page->waitForAll();
    const QTableWidget &came = page->training().table(); // everyone, completed, conversation, …
    CHECK(came.item(0, 1)->text() == QStringLiteral("3"));
    CHECK(came.item(0, 2)->text().startsWith(QStringLiteral("1")));

    desk.openTab("Headlines");
    page->waitForAll();
    for (const Known &known : s_known) {
        INFO(known.measure);
        std::optional<qint64> shown;
        for (const FigureTile *tile : page->overview().tiles())
            if (tile->line().measure->nameText() == QLatin1String(known.measure))
                shown = tile->line().value;
        for (const FigureLine &line : page->overview().otherMeasures().lines())
            if (line.measure->nameText() == QLatin1String(known.measure))
                shown = line.value;
        CHECK(shown == known.value);
    }
}

void CourseJourney::askTheCommandLine()
{
    const CliResult answer =
        cli(words("figures FILE --from 2026-03-01 --to 2026-06-30 --format json", desk.hubPath()));
    REQUIRE(answer.status == 0);
    for (const Known &known : s_known) {
        INFO(known.measure);
        CHECK(answer.object().value(QLatin1String(known.measure)).toInt(-1) == known.value);
    }
}

} // namespace doorstep::tests
