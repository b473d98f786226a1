#include "base/progress.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "storage/history.h"
#include "storage/pack_rows.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QFile>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

qint64 courseKey(HubBuilder &hub, const char *code)
{
    return keyOf(hub.connection(), Course::table(), hub.file().ownHub(), QString::fromUtf8(code));
}

// The shipped pack, changed as the national body would and issued anew.
QByteArray reissued(const std::function<void(Programme &)> &change)
{
    Programme programme = parseProgramme(packBytes(QStringLiteral("coep-2017-2020")), {});
    programme.version = QStringLiteral("2");
    change(programme);
    return toJson(programme);
}

} // namespace

TEST_CASE("a new hub has its programme and the pack's courses")
{
    HubBuilder hub;
    CHECK(currentProgramme(hub.connection()).code == QStringLiteral("coep-2017-2020"));
    CHECK(packRows(hub.connection(), Course::table(), true).size() == 7);
    CHECK(packRows(hub.connection(), CourseUnit::table(), true).size() == 9);
    const Course power = *find(hub.connection(), Id<Course>(courseKey(hub, "power")));
    CHECK(power.sessionsRequired == 2);
    CHECK(power.follows.key == courseKey(hub, "intro"));
}

TEST_CASE("loading the same pack again changes nothing")
{
    HubBuilder hub;
    const PackChanges changes = loadPack(hub.file(), packBytes(QStringLiteral("coep-2017-2020")), {});
    CHECK(changes.change == 0);
    CHECK(changes.lines.isEmpty());
    CHECK(loadedProgrammes(hub.connection()).size() == 1);
}

TEST_CASE("loading a pack is not undone, because its targets and codes would stay in force")
{
    HubBuilder hub;
    const PackChanges changes = loadPack(
        hub.file(), reissued([](Programme &p) { p.courses.first().course.title += QLatin1Char('!'); }), {});
    REQUIRE(changes.change != 0);
    NoProgress progress;
    CHECK_THROWS_AS(undo(hub.file(), changes.change, progress), Error);
    CHECK(currentProgramme(hub.connection()).version == QStringLiteral("2"));
}

TEST_CASE("a newer pack says what changed and mends what is still the pack's")
{
    HubBuilder hub;
    Course own = *find(hub.connection(), Id<Course>(courseKey(hub, "listening")));
    own.title = QStringLiteral("Listening, our way");
    hub.add(own); // the hub's own from here on
    hub.run("r", "q2", day("2019-01-01"));
    const PackChanges changes = loadPack(hub.file(), reissued([](Programme &p) {
                                             for (Programme::CatalogueCourse &row : p.courses)
                                                 if (row.course.code != QStringLiteral("intro"))
                                                     row.course.title += QStringLiteral(" anew");
                                             p.courses.removeIf([](const auto &row) {
                                                 return row.course.code == QStringLiteral("youth")
                                                     || row.course.code == QStringLiteral("q2")
                                                     || row.course.code == QStringLiteral("q3");
                                             });
                                             p.units.clear();
                                             p.codes = {{CodeListId::Theme, QStringLiteral("allotments")}};
                                             p.groupRecognitionMembers = 15;
                                             p.secretId = QStringLiteral("s2");
                                         }),
                                         QStringLiteral("new.json"));
    CHECK(changes.change > 0);
    const QString lines = changes.lines.join(QLatin1Char('\n'));
    CHECK(lines.contains(QStringLiteral("Version: 2, was 1")));
    CHECK(lines.contains(QStringLiteral("Members for a group to be recognised: 15, was 21")));
    CHECK(lines.contains(QStringLiteral("Courses: changed action, listening, power")));
    CHECK(lines.contains(QStringLiteral("Courses: no longer q2, q3, youth")));
    CHECK(lines.contains(QStringLiteral("new secret (s2)")));
    const auto title = [&hub](const char *code) {
        return find(hub.connection(), Id<Course>(courseKey(hub, code)))->title;
    };
    CHECK(title("power") == QStringLiteral("Building Power anew"));
    CHECK(title("listening") == QStringLiteral("Listening, our way"));
    CHECK(courseKey(hub, "youth") == 0);
    CHECK(courseKey(hub, "q2") != 0); // in use
    CHECK(hub.file().codes().contains(CodeListId::Theme, QStringLiteral("allotments")));
    CHECK(loadedProgrammes(hub.connection()).size() == 2);
    CHECK(loadedProgrammes(hub.connection()).last().secretId == QStringLiteral("shipped-coep-2017-2020"));

    hub.reopen();
    CHECK(hub.file().codes().contains(CodeListId::Theme, QStringLiteral("allotments")));
    CHECK(currentProgramme(hub.connection()).groupRecognitionMembers == 15);
}

TEST_CASE("a pack that cannot be leaves the file as it was")
{
    HubBuilder hub;
    const qint64 before = lastChange(hub.connection());
    CHECK_THROWS_AS(loadPack(hub.file(), "{}", QStringLiteral("bad.json")), Error);
    CHECK(lastChange(hub.connection()) == before);
    CHECK_THROWS_AS(createHub(hub.path("New.doorstep"), {QStringLiteral("X"), QStringLiteral("X")}, "{}",
                              QStringLiteral("bad.json")),
                    Error);
    CHECK(!QFile::exists(hub.path("New.doorstep")));
}

TEST_CASE("a file that is there is not made again, nor taken away")
{
    HubBuilder hub;
    hub.person("rose");
    hub.close();
    CHECK_THROWS_AS(createHub(hub.path("Hub.doorstep"), {QStringLiteral("X"), QStringLiteral("X")},
                              packBytes(QStringLiteral("open")), QStringLiteral("open")),
                    Error);
    hub.reopen();
    CHECK(hub.person("rose").key == 1);
}
