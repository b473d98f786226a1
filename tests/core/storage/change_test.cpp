#include "base/clock.h"
#include "records/courses.h"
#include "records/validation.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "temp_hub.h"

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("a new record gets its key, its hub and an id, and is read back as it was saved")
{
    TempHub hub;
    Person rose = makePerson("Rose", "Okafor", "SE15 4QX");
    rose.notes = QStringLiteral("  two spaces\r\nand a line break ");
    rose.birthDate = QDate(1980, 2, 29);
    rose.tags = {QStringLiteral("choir"), QStringLiteral("first aid")};
    rose = hub.save(rose);
    CHECK(rose.key == 1);
    CHECK(rose.hub == hub.file().ownHub());
    CHECK(rose.id.size() == 36);
    const std::optional<Person> read = find(hub.connection(), Id<Person>(rose.key));
    REQUIRE(read);
    CHECK(AnyRecord::of(*read) == AnyRecord::of(rose));
    CHECK(read->notes == QStringLiteral("  two spaces\r\nand a line break "));
    CHECK(keyOf(hub.connection(), Person::table(), rose.hub, rose.id) == rose.key);
}

TEST_CASE("a change tells who, when, what was before and what came after")
{
    TempHub hub;
    hub.file().setAuthor(QStringLiteral("Maria"));
    const ClockSetTo clock(QDateTime(QDate(2019, 3, 12), QTime(9, 30), Qt::UTC));
    Person rose = hub.person("Rose", "Okafor");
    rose.familyName = QStringLiteral("Ünal");
    rose.birthYear = 1980;
    {
        Change change(hub.file(), QStringLiteral("Married"));
        change.save(rose);
        change.commit();
    }
    const QList<RecordChange> history = historyOf(hub.connection(), Person::table(), rose.key);
    REQUIRE(history.size() == 2);
    CHECK(history[0].action == QStringLiteral("created"));
    CHECK(history[1].action == QStringLiteral("updated"));
    CHECK(history[1].change.label == QStringLiteral("Married"));
    CHECK(history[1].change.madeBy == QStringLiteral("Maria"));
    CHECK(history[1].change.madeAt == QStringLiteral("2019-03-12T09:30:00Z"));
    CHECK(history[1].before.size() == 2);
    CHECK(history[1].before.value(QStringLiteral("family_name")).toString() == QStringLiteral("Okafor"));
    CHECK(history[1].before.value(QStringLiteral("birth_year")).isNull());
    CHECK(history[1].after.value(QStringLiteral("birth_year")).toInt() == 1980);
}

TEST_CASE("saving what is there already leaves no trace")
{
    TempHub hub;
    Person rose = hub.person("Rose");
    {
        Change change(hub.file(), QStringLiteral("Nothing"));
        CHECK_FALSE(change.update(AnyRecord::of(rose)));
        CHECK(change.commit() == 0);
    }
    CHECK(recentChanges(hub.connection(), 10).size() == 1);
}

TEST_CASE("a change that is not committed never was")
{
    TempHub hub;
    hub.person("Rose");
    int told = 0;
    QObject::connect(&hub.file().notices(), &ChangeNotices::committed, &hub.file().notices(),
                     [&] { ++told; });
    {
        Change change(hub.file(), QStringLiteral("Half"));
        Person sam = makePerson("Sam");
        change.save(sam);
        change.remove(Person::table(), 1);
        CHECK(hub.count("people") == 1);
    }
    CHECK(hub.count("people") == 1);
    CHECK(hub.number(QStringLiteral("SELECT key FROM people")) == 1);
    CHECK(hub.count("change_records") == 1);
    CHECK(hub.count("changes") == 1);
    CHECK(told == 0);
}

TEST_CASE("an error in the middle of a change takes all of it back")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const auto half = [&] {
        Change change(hub.file(), QStringLiteral("Half"));
        Person sam = makePerson("Sam");
        change.save(sam);
        Person twin = makePerson("Twin");
        twin.id = rose.id;
        change.save(twin);
        change.commit();
    };
    CHECK_THROWS_AS(half(), ConstraintError);
    CHECK(hub.count("people") == 1);
    CHECK(hub.count("changes") == 1);
    hub.person("Una");
    CHECK(hub.count("people") == 2);
}

TEST_CASE("a notice comes after the commit and names what was touched")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    QList<ChangeNotice> notices;
    QObject::connect(&hub.file().notices(), &ChangeNotices::committed, &hub.file().notices(),
                     [&](const ChangeNotice &notice) {
                         CHECK_FALSE(hub.connection().inTransaction());
                         notices.append(notice);
                     });
    hub.conversation(rose, rose, QDate(2020, 1, 1), "x");
    REQUIRE(notices.size() == 1);
    REQUIRE(notices[0].records.size() == 1);
    CHECK(notices[0].records[0].table == &Conversation::table());
    CHECK(notices[0].records[0].keys == QList<qint64>{1});
    CHECK(notices[0].change == lastChange(hub.connection()));
    Change many(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 1000; ++i) {
        Person person = makePerson("Somebody");
        many.save(person);
    }
    many.commit();
    REQUIRE(notices.size() == 2);
    CHECK(notices[1].records[0].keys.isEmpty());
}

TEST_CASE("what cannot be without a record goes with it, other references are emptied")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const Person sam = hub.person("Sam");
    Group group = hub.group("Growers");
    group.supportedBy = Id<Person>(sam.key);
    hub.save(group);
    hub.member(group, sam, QDate(2020, 1, 1));
    hub.member(group, rose, QDate(2020, 1, 1));
    hub.conversation(rose, sam, QDate(2020, 1, 1), "x");
    hub.remove(Person::table(), sam.key);
    CHECK(hub.count("group_members") == 1);
    CHECK(hub.number(QStringLiteral("SELECT count(*) FROM groups WHERE supported_by_id IS NULL")) == 1);
    CHECK(hub.number(QStringLiteral("SELECT count(*) FROM conversations WHERE person_id IS NULL")) == 1);
    CHECK(hub.connection().prepare("PRAGMA foreign_key_check").step() == false);
    hub.remove(Group::table(), group.key);
    CHECK(hub.count("group_members") == 0);
}

TEST_CASE("a key is never given twice, not even the last one's, not even after closing")
{
    TempHub hub;
    hub.person("Rose");
    const Person sam = hub.person("Sam");
    hub.remove(Person::table(), sam.key);
    CHECK(hub.person("Una").key == 3);
    hub.remove(Person::table(), 3);
    hub.reopen();
    CHECK(hub.person("Vic").key == 4);
}

TEST_CASE("text with a NUL in the middle is told as damage, never cut short")
{
    TempHub hub;
    hub.person("Rose");
    hub.connection().execute("UPDATE people SET notes = CAST(x'610062' AS TEXT)");
    CHECK_THROWS_AS(findRecord(hub.connection(), Person::table(), 1), Error);
}

TEST_CASE("records with a NUL in text are refused by validation before they reach the file")
{
    TempHub hub;
    Person rose = makePerson("Rose");
    rose.notes = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    CHECK(hasErrors(validate(AnyRecord::of(rose), hub.file().codes())));
}

TEST_CASE("every kind of record goes in, comes out the same, and goes")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const auto referred = [&](const RecordTable &table) {
        return hub.number(QStringLiteral("SELECT min(key) FROM ") + table.tableName());
    };
    for (const RecordTable *table : allTables()) {
        INFO(table->name);
        AnyRecord record(*table);
        for (const Field &field : table->fields) {
            if (field.kind == FieldKind::Reference) {
                if (const qint64 key = referred(field.target()); key > 0)
                    *static_cast<qint64 *>(field.at(record.data())) = key;
                continue;
            }
            const char *text = field.kind == FieldKind::Date ? "2020-02-29"
                : field.kind == FieldKind::Time              ? "09:30"
                : field.kind == FieldKind::Money             ? "12.50"
                : field.kind == FieldKind::Integer           ? "7"
                : field.kind == FieldKind::Boolean           ? "yes"
                : field.column == std::string_view("hours")  ? "3.5"
                                                             : "wörd";
            REQUIRE(fromFileText(field, record.data(), QString::fromUtf8(text)).isEmpty());
        }
        Change change(hub.file(), QStringLiteral("New"));
        const qint64 key = change.insert(record);
        change.commit();
        const std::optional<AnyRecord> read = findRecord(hub.connection(), *table, key);
        REQUIRE(read);
        CHECK(*read == record);
        CHECK_FALSE(titleOf(hub.connection(), *table, key).isEmpty());
        CHECK_FALSE(idOf(hub.connection(), *table, key).isEmpty());
        CHECK(keyOfSame(hub.connection(), record, record.head().hub) == key);
    }
    for (auto it = allTables().rbegin(); it != allTables().rend(); ++it)
        for (qint64 key = referred(**it); key > 0; key = referred(**it))
            hub.remove(**it, key);
    CHECK(hub.count("people") == 0);
    Q_UNUSED(rose)
}
