#include "base/progress.h"
#include "records/courses.h"
#include "storage/engine/search_index.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// All that the tables say, for comparing before and after.
QString everything(TempHub &hub)
{
    QStringList lines;
    for (const RecordTable *table : allTables()) {
        Statement rows =
            hub.connection().prepare(QStringLiteral("SELECT * FROM %1 ORDER BY key").arg(table->tableName()));
        while (rows.step()) {
            QStringList cells = {table->tableName()};
            for (int i = 0; i < rows.columnCount(); ++i)
                cells.append(rows.text(i));
            lines.append(cells.join(QLatin1Char('|')));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString refusal(TempHub &hub, qint64 change)
{
    NoProgress progress;
    const QString before = everything(hub);
    try {
        undo(hub.file(), change, progress);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK((everything(hub) == before));
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("a creation, an edit and a deletion are undone and redone")
{
    TempHub hub;
    NoProgress progress;
    const QString nothing = everything(hub);
    Person rose = hub.person("Rose", "Okafor");
    const qint64 creation = lastChange(hub.connection());
    const QString created = everything(hub);
    rose.familyName.clear();
    rose.birthDate = QDate(1980, 1, 2);
    hub.save(rose);
    const qint64 edit = lastChange(hub.connection());
    const QString edited = everything(hub);

    const qint64 editUndone = undo(hub.file(), edit, progress);
    CHECK((everything(hub) == created));
    CHECK(changeInfo(hub.connection(), edit).undone);
    CHECK(undo(hub.file(), editUndone, progress) > 0);
    CHECK((everything(hub) == edited));
    CHECK_FALSE(changeInfo(hub.connection(), edit).undone);

    const qint64 removal = hub.remove(Person::table(), rose.key);
    CHECK((everything(hub) == nothing));
    const qint64 back = undo(hub.file(), removal, progress);
    CHECK((everything(hub) == edited));
    undo(hub.file(), back, progress);
    CHECK((everything(hub) == nothing));
    CHECK_FALSE(refusal(hub, creation).isEmpty());
}

TEST_CASE("the last changes are undone one after another down to nothing, and redone again")
{
    TempHub hub;
    NoProgress progress;
    QStringList states = {everything(hub)};
    QList<qint64> changes;
    const auto note = [&] {
        states.append(everything(hub));
        changes.append(lastChange(hub.connection()));
    };
    Person rose = hub.person("Rose");
    note();
    Group group = hub.group("Growers");
    note();
    hub.member(group, rose, QDate(2020, 1, 1));
    note();
    rose.phone = QStringLiteral("020 7946 0958");
    hub.save(rose);
    note();
    hub.remove(Group::table(), group.key);
    note();
    QList<qint64> undos;
    for (qsizetype i = changes.size() - 1; i >= 0; --i) {
        undos.append(undo(hub.file(), changes[i], progress));
        CHECK((everything(hub) == states[i]));
    }
    for (qsizetype i = undos.size() - 1, state = 1; i >= 0; --i, ++state) {
        undo(hub.file(), undos[i], progress);
        CHECK((everything(hub) == states[state]));
    }
}

TEST_CASE("the undo of a deletion brings back all that went with it")
{
    TempHub hub;
    NoProgress progress;
    const Person rose = hub.person("Rose");
    const Person sam = hub.person("Sam");
    Group group = hub.group("Growers");
    group.supportedBy = Id<Person>(sam.key);
    hub.save(group);
    hub.member(group, sam, QDate(2020, 1, 1));
    hub.conversation(sam, rose, QDate(2020, 1, 1), "as organiser");
    hub.conversation(rose, sam, QDate(2020, 1, 1), "as person");
    const QString before = everything(hub);
    const qint64 removal = hub.remove(Person::table(), sam.key);
    CHECK((everything(hub) != before));
    undo(hub.file(), removal, progress);
    CHECK((everything(hub) == before));
}

TEST_CASE("an import is undone as a whole, and refused where later work built on it")
{
    TempHub hub;
    NoProgress progress;
    const auto import = [&] {
        Change change(hub.file(), QStringLiteral("Import"), ChangeKind::Import);
        const qint64 people = change.nextKey(Person::table());
        const qint64 conversations = change.nextKey(Conversation::table());
        for (qint64 i = 0; i < 1500; ++i) {
            hub.connection().execute(QStringLiteral("INSERT INTO people (key, hub, id, given_name, "
                                                    "sort_name) VALUES (%1, 1, 'p%1', 'P', 'p')")
                                         .arg(people + i));
            hub.connection().execute(QStringLiteral("INSERT INTO conversations (key, hub, id, held_on, "
                                                    "organiser_id) VALUES (%1, 1, 'c%1', '2020-01-01', %2)")
                                         .arg(conversations + i)
                                         .arg(people + i));
        }
        indexNewRows(hub.connection(), Person::table(), people - 1);
        indexNewRows(hub.connection(), Conversation::table(), conversations - 1);
        change.logCreatedRange(Person::table(), people, people + 1499);
        change.logCreatedRange(Conversation::table(), conversations, conversations + 1499);
        return change.commit();
    };
    hub.person("Rose");
    const QString before = everything(hub);
    const qint64 batch = import();
    CHECK(historyOf(hub.connection(), Person::table(), 700).size() == 1);
    const QString imported = everything(hub);

    const qint64 undone = undo(hub.file(), batch, progress);
    CHECK((everything(hub) == before));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    undo(hub.file(), undone, progress);
    CHECK((everything(hub) == imported));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));

    Person changed = *find(hub.connection(), Id<Person>(700));
    changed.givenName = QStringLiteral("Renamed");
    hub.save(changed);
    CHECK(refusal(hub, batch).contains(QStringLiteral("Renamed")));
    undo(hub.file(), lastChange(hub.connection()), progress);
    const Person rose = *find(hub.connection(), Id<Person>(1));
    hub.conversation(rose, changed, QDate(2021, 1, 1), "built on it");
    CHECK_FALSE(refusal(hub, batch).isEmpty());
    undo(hub.file(), lastChange(hub.connection()), progress);
    CHECK(refusal(hub, batch).isEmpty());
    CHECK((everything(hub) == before));
}

TEST_CASE("courses that follow one another in one import are undone together")
{
    TempHub hub;
    NoProgress progress;
    const QString before = everything(hub);
    Change change(hub.file(), QStringLiteral("Import"), ChangeKind::Import);
    hub.connection().execute(
        "INSERT INTO courses (key, hub, code, title, kind) VALUES (1, 1, 'a', 'A', 'youth'), "
        "(2, 1, 'b', 'B', 'youth'), (3, 1, 'c', 'C', 'youth')");
    hub.connection().execute("UPDATE courses SET follows_code = 3 WHERE key = 1; UPDATE courses SET "
                             "follows_code = 1 WHERE key = 2");
    change.logCreatedRange(Course::table(), 1, 3);
    const qint64 batch = change.commit();
    const QString imported = everything(hub);
    qint64 undone = 0;
    REQUIRE_NOTHROW(undone = undo(hub.file(), batch, progress));
    CHECK((everything(hub) == before));
    REQUIRE_NOTHROW(undo(hub.file(), undone, progress));
    CHECK((everything(hub) == imported));
}

TEST_CASE("an undo is refused, with the reason, where it would undo later work")
{
    TempHub hub;
    NoProgress progress;
    Person rose = hub.person("Rose", "Okafor");
    const qint64 creation = lastChange(hub.connection());
    rose.familyName = QStringLiteral("Second");
    hub.save(rose);
    const qint64 second = lastChange(hub.connection());
    rose.familyName = QStringLiteral("Third");
    hub.save(rose);

    SECTION("the field was changed again")
    {
        CHECK(refusal(hub, second).contains(QStringLiteral("Family name")));
    }
    SECTION("the record was changed since it was made")
    {
        CHECK(refusal(hub, creation).contains(QStringLiteral("Rose Third")));
    }
    SECTION("the record is referred to now")
    {
        undo(hub.file(), second + 1, progress);
        undo(hub.file(), second, progress);
        hub.conversation(rose, rose, QDate(2020, 1, 1), "x");
        CHECK_FALSE(refusal(hub, creation).isEmpty());
    }
    SECTION("the record is gone")
    {
        hub.remove(Person::table(), rose.key);
        CHECK_FALSE(refusal(hub, second + 1).isEmpty());
    }
    SECTION("what it referred to is gone")
    {
        const Group group = hub.group("Growers");
        hub.member(group, rose, QDate(2020, 1, 1));
        const qint64 removal = hub.remove(GroupMember::table(), 1);
        hub.remove(Group::table(), group.key);
        CHECK(refusal(hub, removal).contains(QStringLiteral("Group")));
    }
    SECTION("another record has taken its id")
    {
        const qint64 removal = hub.remove(Person::table(), rose.key);
        Person other = makePerson("Other");
        other.id = rose.id;
        hub.save(other);
        CHECK(refusal(hub, removal).contains(QStringLiteral("Other")));
    }
    SECTION("it was undone already")
    {
        undo(hub.file(), second + 1, progress);
        CHECK_FALSE(refusal(hub, second + 1).isEmpty());
    }
}

TEST_CASE("fields changed since that are not the undone ones stay as they are")
{
    TempHub hub;
    NoProgress progress;
    Person rose = hub.person("Rose", "Okafor");
    rose.familyName = QStringLiteral("Wrong");
    hub.save(rose);
    const qint64 wrong = lastChange(hub.connection());
    rose.postcode = QStringLiteral("SE15 4QX");
    hub.save(rose);
    undo(hub.file(), wrong, progress);
    const Person now = *find(hub.connection(), Id<Person>(rose.key));
    CHECK(now.familyName == QStringLiteral("Okafor"));
    CHECK(now.postcode == QStringLiteral("SE15 4QX"));
}

TEST_CASE("there is no undoing what never was")
{
    TempHub hub;
    NoProgress progress;
    CHECK_THROWS_AS(undo(hub.file(), 99, progress), Error);
}

TEST_CASE("an undo that is stopped changes nothing")
{
    struct Stop : Progress {
        void report(const QString &, qint64, qint64) override { }
        bool cancelled() const override { return true; }
    };
    TempHub hub;
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 2000; ++i) {
        Person person = makePerson("Somebody");
        change.save(person);
    }
    const qint64 number = change.commit();
    Stop stop;
    CHECK_THROWS_AS(undo(hub.file(), number, stop), Error);
    CHECK(hub.count("people") == 2000);
    CHECK(lastChange(hub.connection()) == number);
}
