#include "lists.h"
#include "records/courses.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

void spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    REQUIRE(done());
}

} // namespace

TEST_CASE("a list of nothing is complete and empty")
{
    TempHub hub;
    for (const RecordTable *table : allTables()) {
        RecordList list(hub.connection(), queryOf(*table));
        CHECK(list.isComplete());
        CHECK(list.count() == 0);
        CHECK(list.fetch(0, 10).isEmpty());
        CHECK(list.rowOf(1) == -1);
    }
}

TEST_CASE("people come by family name, conversations newest first, others newest first")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "Okafor");
    const Person zoe = hub.person("Zoë", "Ábel");
    const Person plain = hub.person("woman at no. 14");
    hub.conversation(rose, zoe, QDate(2019, 3, 12), "old");
    hub.conversation(rose, plain, QDate(2020, 1, 1), "new");
    hub.conversation(rose, plain, QDate(2020, 1, 1), "newer");
    hub.group("First");
    hub.group("Second");

    RecordList people(hub.connection(), queryOf(Person::table()));
    CHECK(column(people, "given_name")
          == QStringList{QStringLiteral("Zoë"), QStringLiteral("Rose"), QStringLiteral("woman at no. 14")});
    RecordList conversations(hub.connection(), queryOf(Conversation::table()));
    CHECK(column(conversations, "heard")
          == QStringList{QStringLiteral("newer"), QStringLiteral("new"), QStringLiteral("old")});
    CHECK(column(conversations, "organiser_id").first() == QStringLiteral("Rose Okafor"));
    RecordList groups(hub.connection(), queryOf(Group::table()));
    CHECK(column(groups, "name") == QStringList{QStringLiteral("Second"), QStringLiteral("First")});
}

TEST_CASE("any column sorts, empty cells last either way, references by what they are called")
{
    TempHub hub;
    const Person a = hub.person("Ann", "Zed", "SE15 4QX");
    const Person b = hub.person("bob", "Young");
    const Person c = hub.person("Cat", "Xu", "N1 9GU");
    ListQuery query = queryOf(Person::table());
    query.sortColumn = QStringLiteral("postcode");
    const auto names = [&](Qt::SortOrder order) {
        query.order = order;
        RecordList list(hub.connection(), query);
        return column(list, "given_name").join(QLatin1Char(' '));
    };
    CHECK(names(Qt::AscendingOrder) == QStringLiteral("Cat Ann bob"));
    CHECK(names(Qt::DescendingOrder) == QStringLiteral("Ann Cat bob"));
    query.sortColumn = QStringLiteral("given_name");
    CHECK(names(Qt::AscendingOrder) == QStringLiteral("Ann bob Cat"));
    query.sortColumn = QStringLiteral("family_name");
    CHECK(names(Qt::DescendingOrder) == QStringLiteral("Ann bob Cat"));

    hub.conversation(a, b, QDate(2020, 1, 1), "with bob");
    hub.conversation(a, c, QDate(2020, 1, 2), "with cat");
    query = queryOf(Conversation::table());
    query.sortColumn = QStringLiteral("person_id");
    RecordList list(hub.connection(), query);
    CHECK(column(list, "heard") == QStringList{QStringLiteral("with cat"), QStringLiteral("with bob")});
    query.sortColumn = QStringLiteral("no_such");
    CHECK_THROWS_AS(RecordList(hub.connection(), query), std::logic_error);
}

TEST_CASE("every filter of every kind of column")
{
    TempHub hub;
    Person rose = makePerson("Rose", "Okafor");
    rose.birthYear = 1980;
    rose.tags = {QStringLiteral("Choir"), QStringLiteral("first aid")};
    rose.gender.code = QStringLiteral("woman");
    rose.consentOn = QDate(2019, 3, 12);
    rose = hub.save(rose);
    Person sam = makePerson("Sam", "100%_Sure");
    sam.birthYear = 1990;
    sam.tags = {QStringLiteral("choirmaster")};
    sam = hub.save(sam);
    using Op = Filter::Operator;
    const auto found = [&](const char *name, Op op, const QStringList &values = {}) {
        return filtered(hub, Person::table(), {QString::fromLatin1(name), op, values}, "given_name")
            .join(QLatin1Char(' '));
    };
    const auto text = [](const char *t) { return QStringList{QString::fromUtf8(t)}; };
    CHECK(found("gender", Op::Equals, text("woman")) == QStringLiteral("Rose"));
    CHECK(found("family_name", Op::Equals, text("okafor")) == QStringLiteral("Rose"));
    CHECK(found("family_name", Op::Contains, text("KAF")) == QStringLiteral("Rose"));
    CHECK(found("family_name", Op::Contains, text("0%_s")) == QStringLiteral("Sam"));
    CHECK(found("family_name", Op::Contains, text("o_a")).isEmpty());
    CHECK(found("tags", Op::Contains, text("choir")) == QStringLiteral("Rose"));
    CHECK(found("tags", Op::In, {QStringLiteral("First Aid"), QStringLiteral("nothing")})
          == QStringLiteral("Rose"));
    CHECK(found("birth_year", Op::From, text("1985")) == QStringLiteral("Sam"));
    CHECK(found("birth_year", Op::To, text("1985")) == QStringLiteral("Rose"));
    CHECK(found("birth_year", Op::Equals, text("1980")) == QStringLiteral("Rose"));
    CHECK(found("birth_year", Op::Equals, text("soon")).isEmpty());
    CHECK(found("consent_on", Op::From, text("2019-03-12")) == QStringLiteral("Rose"));
    CHECK(found("consent_on", Op::Empty) == QStringLiteral("Sam"));
    CHECK(found("consent_on", Op::NotEmpty) == QStringLiteral("Rose"));
    CHECK(found("gender", Op::In).isEmpty());
    CHECK(found("gender", Op::In, {QString()}) == QStringLiteral("Sam"));
    CHECK(found("gender", Op::In, {QString(), QStringLiteral("woman")}) == QStringLiteral("Sam Rose"));
    CHECK(found("birth_year", Op::Between, {QStringLiteral("1980"), QStringLiteral("1989")})
          == QStringLiteral("Rose"));
    CHECK(found("birth_year", Op::Between, {QString(), QStringLiteral("1989")}) == QStringLiteral("Rose"));
    CHECK(found("birth_year", Op::Between, {QStringLiteral("1981"), QString()}) == QStringLiteral("Sam"));

    hub.conversation(rose, sam, QDate(2020, 1, 1), "damp");
    hub.conversation(sam, rose, QDate(2020, 1, 2), "buses");
    CHECK(filtered(hub, Conversation::table(),
                   {QStringLiteral("person_id"), Op::Equals, {QString::number(sam.key)}}, "heard")
          == text("damp"));
}

TEST_CASE("text narrows a list down by the beginnings of words, in any order")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "O'Neil-Okafor", "SE15 4QX");
    const Person sam = hub.person("Sam", "Rosen");
    hub.conversation(rose, sam, QDate(2020, 1, 1), "Damp in the flats; \"buses\" are late");
    hub.conversation(sam, rose, QDate(2020, 1, 2), "Nothing much");
    const auto count = [&](const RecordTable &table, const char *text) {
        ListQuery query = queryOf(table);
        query.text = QString::fromUtf8(text);
        RecordList list(hub.connection(), query);
        REQUIRE(list.isComplete());
        return list.count();
    };
    CHECK(count(Person::table(), "ros") == 2);
    CHECK(count(Person::table(), "okaf rose") == 1);
    CHECK(count(Person::table(), "se15") == 1);
    CHECK(count(Person::table(), "afor") == 0);
    CHECK(count(Person::table(), "  ") == 2);
    CHECK(count(Conversation::table(), "flat damp") == 1);
    CHECK(count(Conversation::table(), "buses AND NEAR(\" OR late*") == 0);
    CHECK(count(Conversation::table(), "\"buses\" late") == 1);
    CHECK(count(Conversation::table(), "rosen") == 2);
    CHECK(count(Conversation::table(), "rosen damp") == 1);
    Group group;
    group.name = QStringLiteral("Ward 7 Together");
    group.supportedBy = Id<Person>(rose.key);
    hub.save(group);
    hub.member(hub.group("Growers"), sam, QDate(2020, 1, 1));
    CHECK(count(Group::table(), "d 7 t") == 1);
    CHECK(count(Group::table(), "okafor") == 1);
    CHECK(count(GroupMember::table(), "sam") == 1);
    CHECK(count(GroupMember::table(), "grow") == 1);
}

TEST_CASE("text narrows down the list of any table, whatever columns it has to look in")
{
    TempHub hub;
    hub.person("Rose", "Okafor");
    Course course;
    course.code = QStringLiteral("power");
    course.title = QStringLiteral("Building Power");
    course.kind.code = QStringLiteral("follow_on");
    hub.save(course);
    for (const RecordTable *table : allTables())
        for (const char *text : {"power", "rose oka", "12", "-", "%_\"'"}) {
            INFO(table->name << ": " << text);
            ListQuery query = queryOf(*table);
            query.text = QString::fromUtf8(text);
            RecordList list(hub.connection(), query);
            list.waitUntilComplete();
            const bool isCourse = table == &Course::table() && query.text == QStringLiteral("power");
            const bool isRose = table == &Person::table() && query.text != QStringLiteral("12")
                && query.text != QStringLiteral("power"); // signs alone narrow no list of people
            CHECK(list.count() == (isCourse || isRose));
        }
}

TEST_CASE("the list behind a figure is just those records, filtered as any other")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "Okafor");
    const Person sam = hub.person("Sam", "Rosen");
    hub.person("Una");
    ListQuery query = queryOf(Person::table());
    query.only = QList<qint64>{sam.key, rose.key, rose.key, 99};
    RecordList list(hub.connection(), query);
    CHECK(column(list, "given_name") == QStringList{QStringLiteral("Rose"), QStringLiteral("Sam")});
    query.text = QStringLiteral("sam");
    list.setQuery(query);
    CHECK(list.count() == 1);
    query.only = QList<qint64>();
    list.setQuery(query);
    CHECK(list.count() == 0);
}

TEST_CASE("a long list has its first rows at once, the rest by itself, each row in its place")
{
    TempHub hub;
    constexpr int many = 45678;
    fill(hub, many);
    RecordList list(hub.connection(), queryOf(Conversation::table()));
    CHECK(list.count() == 1000);
    CHECK_FALSE(list.isComplete());
    int grew = 0;
    QObject::connect(&list, &RecordList::grown, &list, [&] { ++grew; });
    spinUntil([&] { return list.isComplete(); });
    CHECK(grew > 0);
    CHECK(list.count() == many);
    const QList<qint64> expected = keysBySql(hub, QStringLiteral("ORDER BY held_on DESC, key DESC"));
    CHECK(list.keys(0, many) == expected);
    for (const qint64 row : {0, 1, 999, 1000, 1001, 12345, 44999, 45677}) {
        CHECK(list.keys(row, 1) == QList<qint64>{expected[row]});
        CHECK(list.fetch(row, 3).first().record.head().key == expected[row]);
        CHECK(list.rowOf(expected[row]) == row);
    }
    CHECK(list.fetch(many - 2, 10).size() == 2);
    CHECK(list.fetch(many, 10).isEmpty());

    ListQuery upwards = list.query();
    upwards.sortColumn = QStringLiteral("held_on");
    list.setQuery(upwards);
    list.waitUntilComplete();
    CHECK(list.keys(0, many) == keysBySql(hub, QStringLiteral("ORDER BY held_on, key")));
    CHECK(list.rowOf(expected.last()) == 0);
}

TEST_CASE("a long list with a filter or another order is made in the background")
{
    TempHub hub;
    fill(hub, 30000);
    ListQuery query = queryOf(Conversation::table());
    query.filters = {{QStringLiteral("place"), Filter::Operator::Equals, {QStringLiteral("place 3")}}};
    RecordList list(hub.connection(), query);
    int replaced = 0;
    QObject::connect(&list, &RecordList::replaced, &list, [&] { ++replaced; });
    spinUntil([&] { return list.isComplete(); });
    CHECK(replaced == 1);
    CHECK(list.keys(0, 30000)
          == keysBySql(hub, QStringLiteral("WHERE place = 'place 3' ORDER BY held_on DESC, key DESC")));
    query.filters.clear();
    query.sortColumn = QStringLiteral("place");
    list.setQuery(query);
    CHECK(list.count() == 6000); // the old rows stand until there are others
    list.waitUntilComplete();
    CHECK(list.keys(0, 30000) == keysBySql(hub, QStringLiteral("ORDER BY place, key")));
}

TEST_CASE("a list looked at again after a change says what the file says, and keeps the old one until it can")
{
    TempHub hub;
    fill(hub, 30000);
    const Person somebody = hub.person("Rose");
    RecordList list(hub.connection(), queryOf(Conversation::table()));
    list.waitUntilComplete();
    const qint64 first = list.keys(0, 1).first();
    const Conversation made = hub.conversation(somebody, somebody, QDate(2030, 1, 1), "new");
    hub.remove(Conversation::table(), first);
    list.refresh();
    CHECK(list.count() == 30000);
    list.waitUntilComplete();
    CHECK(list.count() == 30000);
    CHECK(list.rowOf(made.key) == 0);
    CHECK(list.rowOf(first) == -1);
    CHECK(list.keys(0, 30000) == keysBySql(hub, QStringLiteral("ORDER BY held_on DESC, key DESC")));
}

TEST_CASE("a row whose record was deleted since keeps its place, empty")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    hub.person("Sam");
    ListQuery query = queryOf(Person::table());
    query.sortColumn = QStringLiteral("given_name");
    RecordList list(hub.connection(), query);
    hub.remove(Person::table(), rose.key);
    const QList<ListRow> rows = list.fetch(0, 10);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].record.head().key == 0);
    CHECK(rows[1].record.as<Person>().givenName == QStringLiteral("Sam"));
}

TEST_CASE("a list may go while its worker is at work")
{
    TempHub hub;
    fill(hub, 30000);
    for (int i = 0; i < 20; ++i) {
        ListQuery query = queryOf(Conversation::table());
        query.text = QStringLiteral("o");
        query.sortColumn = QStringLiteral("place");
        RecordList list(hub.connection(), query);
        list.setQuery(queryOf(Conversation::table()));
    }
    QCoreApplication::processEvents();
}

TEST_CASE("a person without a letter in any name is in the list as anybody")
{
    TempHub hub;
    hub.person("Rose");
    hub.connection().execute("UPDATE people SET sort_name = NULL");
    hub.person("Sam");
    RecordList list(hub.connection(), queryOf(Person::table()));
    CHECK(column(list, "given_name") == QStringList{QStringLiteral("Sam"), QStringLiteral("Rose")});
}

TEST_CASE("the values that a column has, most frequent first")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "Okafor");
    const char *places[] = {"Library", "library steps", "Park", "Library"};
    for (const char *place : places) {
        Conversation conversation;
        conversation.heldOn = QDate(2020, 1, 1);
        conversation.organiser = Id<Person>(rose.key);
        conversation.place = QString::fromLatin1(place);
        conversation.themes.codes = {QStringLiteral("health"), QStringLiteral("youth")};
        hub.save(conversation);
    }
    const auto values = [&](const char *name, const char *prefix) {
        QStringList shown;
        for (const DistinctValue &value :
             distinctValues(hub.connection(), Conversation::table(), name, QString::fromLatin1(prefix)))
            shown.append(QStringLiteral("%1=%2").arg(value.shown).arg(value.count));
        return shown.join(QLatin1Char(' '));
    };
    CHECK(values("place", "LIB") == QStringLiteral("Library=2 library steps=1"));
    CHECK(values("place", "").startsWith(QStringLiteral("Library=2 ")));
    CHECK(values("themes", "y") == QStringLiteral("Youth=4"));
    CHECK(values("organiser_id", "") == QStringLiteral("Rose Okafor=4"));
    CHECK(distinctValues(hub.connection(), Conversation::table(), "place", {}, 1).size() == 1);
}
