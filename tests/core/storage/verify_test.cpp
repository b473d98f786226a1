#include "base/progress.h"
#include "storage/engine/search_index.h"
#include "storage/history.h"
#include "storage/verify.h"
#include "temp_hub.h"

#include <QCryptographicHash>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QStringList faults(TempHub &hub)
{
    NoProgress progress;
    return verify(hub.connection(), progress).faults();
}

// Spoils the file behind the store's back; the one fault that verify() tells must have these words.
void spoilt(TempHub &hub, const char *sql, const char *words)
{
    INFO(sql);
    hub.connection().execute("PRAGMA foreign_keys = OFF");
    hub.connection().execute(sql);
    const QStringList told = faults(hub);
    INFO(told.join(QLatin1Char('\n')).toStdString());
    CHECK_FALSE(told.filter(QString::fromUtf8(words)).isEmpty());
}

} // namespace

TEST_CASE("a file that was worked with holds, open to write or to read")
{
    TempHub hub;
    NoProgress progress;
    const Person rose = hub.person("Rose", "Okafor", "SE15 4QX");
    const Person sam = hub.person("Sam");
    hub.conversation(rose, sam, QDate(2020, 1, 1), "damp");
    const qint64 removal = hub.remove(Person::table(), sam.key);
    CHECK(faults(hub) == QStringList());
    undo(hub.file(), removal, progress);
    undo(hub.file(), lastChange(hub.connection()), progress);
    CHECK(faults(hub) == QStringList());
    hub.person("Una");
    CHECK(faults(hub) == QStringList());
    hub.reopen(HubFile::Access::Read);
    CHECK(faults(hub) == QStringList());
}

TEST_CASE("everything that can be wrong is told, in words")
{
    TempHub hub;
    NoProgress progress;
    const Person rose = hub.person("Rose", "Okafor");
    const Person sam = hub.person("Sam");
    hub.conversation(rose, sam, QDate(2020, 1, 1), "damp");
    const Person gone = hub.person("Gone");
    hub.remove(Person::table(), gone.key);
    SECTION("reference")
    {
        spoilt(hub, "UPDATE conversations SET person_id = 99", "conversations refer to people");
    }
    SECTION("code")
    {
        spoilt(hub, "UPDATE people SET gender = 'robot' WHERE key = 1",
               "gender that cannot be (record 1: “robot”)");
    }
    SECTION("set")
    {
        spoilt(hub, "UPDATE conversations SET themes = 'health;nonsense'", "themes that cannot be");
    }
    SECTION("date")
    {
        spoilt(hub, "UPDATE conversations SET held_on = '2020-02-30'", "held_on that cannot be");
    }
    SECTION("name")
    {
        spoilt(hub, "UPDATE people SET given_name = NULL, family_name = NULL WHERE key = 1",
               "without a name");
    }
    SECTION("sort name")
    {
        spoilt(hub, "UPDATE people SET sort_name = 'zzz' WHERE key = 1", "sort_name");
    }
    SECTION("index of names")
    {
        spoilt(hub, "UPDATE people SET given_name = 'Rosa' WHERE key = 1", "index of people");
    }
    SECTION("index of words")
    {
        spoilt(hub,
               "INSERT INTO conversations_search (conversations_search, rowid, heard) VALUES ('delete', 1, "
               "'damp')",
               "Search index");
    }
    SECTION("unlogged record")
    {
        spoilt(hub, "INSERT INTO people (key, hub, id, given_name) VALUES (9, 1, 'x', 'X')",
               "whose making nothing is told");
    }
    SECTION("unlogged deletion")
    {
        spoilt(hub, "DELETE FROM people WHERE key = 2", "gone without having been deleted");
    }
    SECTION("undead")
    {
        spoilt(hub, "INSERT INTO people (key, hub, id, given_name) VALUES (3, 1, 'x', 'X')",
               "although they were deleted");
    }
    SECTION("key to be given again")
    {
        spoilt(hub, "DELETE FROM spent_keys", "could be given again");
    }
    SECTION("log of nothing")
    {
        spoilt(hub, "UPDATE change_records SET record_type = 'cats' WHERE change = 1", "cats");
    }
    SECTION("different people who never were")
    {
        hub.connection().execute("INSERT INTO different_people (change, first, second) VALUES (1, 1, 3)");
        CHECK(faults(hub) == QStringList()); // one of them was deleted
        spoilt(hub, "INSERT INTO different_people (change, first, second) VALUES (1, 1, 77)",
               "1 pair(s) of different people");
    }
    SECTION("merged by a change that merged nobody")
    {
        spoilt(hub, "INSERT INTO merged_people (change, gone, hub, id, remains) VALUES (1, 2, 1, 'x', 1)",
               "of changes that merged nobody");
    }
    SECTION("former ids of nobody")
    {
        spoilt(hub, "INSERT INTO former_ids (hub, record_type, id, key) VALUES (1, 'people', 'x', 77)",
               "people: 1 former id(s) lead to records that never were");
    }
    SECTION("former ids of nothing")
    {
        spoilt(hub, "INSERT INTO former_ids (hub, record_type, id, key) VALUES (1, 'cats', 'x', 1)", "cats");
    }
    SECTION("merged people who never were")
    {
        spoilt(hub,
               "INSERT INTO merged_people (change, gone, hub, id, remains) VALUES (1, 77, 1, 'x', 1), "
               "(1, 3, 1, 'y', 3)",
               "2 merged record(s)");
    }
    SECTION("table")
    {
        spoilt(hub, "DROP TABLE stories", "stories is missing");
    }
    SECTION("trigger")
    {
        spoilt(hub, "CREATE VIEW v AS SELECT 1", "does not belong");
    }
}

TEST_CASE("a frozen return is what was signed, or it is told")
{
    TempHub hub;
    const QByteArray content = "measure,value\r\npeople_trained,3\r\n";
    hub.connection().execute(
        "INSERT INTO returns (key, hub, period_from, period_to, revision, programme, pack_version, "
        "signed_by, "
        "signed_at, file_name, sha256, manifest) VALUES (1, 1, '2019-01-01', '2019-03-31', 1, 'open', '1', "
        "'Maria', '2019-04-01T00:00:00Z', 'x.zip', '', '{}')");
    hub.connection()
        .prepare("INSERT INTO return_files VALUES (1, 'figures.csv', ?, ?)")
        .bind(1, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()))
        .bindBlob(2, content)
        .execute();
    CHECK(faults(hub) == QStringList());
    spoilt(hub, "UPDATE return_files SET content = CAST(replace(content, '3', '4') AS BLOB)",
           "figures.csv is not what was signed");
}

TEST_CASE("codes of the hub's own and of its packs are no faults")
{
    TempHub hub;
    hub.file().addHubCode(CodeListId::Theme, QStringLiteral("fly_tipping"));
    hub.connection().execute("INSERT INTO packs (code, version, loaded_at, json) VALUES ('p', '1', 'now', "
                             "'{\"codes\": {\"themes\": [\"dogs\"]}}')");
    const Person rose = hub.person("Rose");
    Conversation conversation;
    conversation.organiser = Id<Person>(rose.key);
    conversation.heldOn = QDate(2020, 1, 1);
    conversation.themes.codes = {QStringLiteral("fly_tipping"), QStringLiteral("dogs")};
    hub.save(conversation);
    CHECK(faults(hub) == QStringList());
}

TEST_CASE("verification can be stopped")
{
    struct Stop : Progress {
        void report(const QString &, qint64, qint64) override { }
        bool cancelled() const override { return true; }
    } stop;
    TempHub hub;
    CHECK_THROWS_AS(verify(hub.connection(), stop), Error);
    CHECK(faults(hub) == QStringList());
}
