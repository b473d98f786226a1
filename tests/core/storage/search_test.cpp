#include "records/actions.h"
#include "records/stories.h"
#include "storage/engine/search_index.h"
#include "storage/history.h"
#include "storage/search.h"
#include "temp_hub.h"

#include "base/progress.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QString titles(const QList<SearchHit> &hits)
{
    QStringList all;
    for (const SearchHit &hit : hits)
        all.append(hit.title);
    return all.join(QStringLiteral(", "));
}

QString people(TempHub &hub, const char *typed, int limit = 10)
{
    return titles(searchPeople(hub.connection(), QString::fromUtf8(typed), limit));
}

} // namespace

TEST_CASE("people are found by the beginnings of their names and by postcode")
{
    TempHub hub;
    hub.person("Rose", "Okafor", "SE15 4QX");
    hub.person("Zoë", "O'Neil-Jones", "N1 9GU");
    hub.person("Christopher", "Christophersen");
    CHECK(people(hub, "ok") == QStringLiteral("Rose Okafor"));
    CHECK(people(hub, "okafor ro") == QStringLiteral("Rose Okafor"));
    CHECK(people(hub, "rose okaform").isEmpty());
    CHECK(people(hub, "zoe") == QStringLiteral("Zoë O'Neil-Jones"));
    CHECK(people(hub, "ZOË jon") == QStringLiteral("Zoë O'Neil-Jones"));
    CHECK(people(hub, "o'n") == QStringLiteral("Zoë O'Neil-Jones"));
    CHECK(people(hub, "se15 4") == QStringLiteral("Rose Okafor"));
    CHECK(people(hub, "n19gu") == QStringLiteral("Zoë O'Neil-Jones"));
    CHECK(people(hub, "christophe") == QStringLiteral("Christopher Christophersen"));
    CHECK(people(hub, "christina").isEmpty());
    CHECK(people(hub, "").isEmpty());
    CHECK(people(hub, "- \" *").isEmpty());
}

TEST_CASE("letters that nobody has on the keyboard are found by the plain ones, and the other way round")
{
    TempHub hub;
    hub.person("Łukasz", "Wójcik");
    hub.person("Lukasz", "Nowak");
    hub.person("Søren", "Großmann");
    hub.person("Işık", "Đorđević");
    CHECK(people(hub, "lukasz").contains(QString::fromUtf8("Łukasz Wójcik")));
    CHECK(people(hub, "lukasz").contains(QStringLiteral("Lukasz Nowak")));
    CHECK(people(hub, "luk woj") == QString::fromUtf8("Łukasz Wójcik"));
    CHECK(people(hub, "łukasz").contains(QString::fromUtf8("Łukasz Wójcik")));
    CHECK(people(hub, "łukasz").contains(QStringLiteral("Lukasz Nowak")));
    CHECK(people(hub, "soren") == QString::fromUtf8("Søren Großmann"));
    CHECK(people(hub, "grossma") == QString::fromUtf8("Søren Großmann"));
    CHECK(people(hub, "dordevic") == QString::fromUtf8("Işık Đorđević"));
    CHECK(people(hub, "isik") == QString::fromUtf8("Işık Đorđević"));
}

TEST_CASE("what a person types is never taken for the index's own language")
{
    TempHub hub;
    hub.person("Rose", "Okafor");
    for (const char *typed :
         {"\"", "rose\"", "NOT rose", "rose OR sam", "given_name:rose", "ro* AND", "(", "rose)", "^rose",
          "NEAR(rose okafor)", "{a b}: c", "rose + okafor", "'; DROP TABLE people; --", "\\", "%"}) {
        INFO(typed);
        CHECK_NOTHROW(searchAll(hub.connection(), QString::fromUtf8(typed)));
    }
    CHECK(people(hub, "rose\"") == QStringLiteral("Rose Okafor"));
    CHECK(people(hub, "rose OR sam").isEmpty());
}

TEST_CASE("every letter there is can be searched for")
{
    TempHub hub;
    QString letters;
    for (char32_t c = 0x80; c < 0x20000; ++c)
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            letters += QString::fromUcs4(&c, 1);
    for (qsizetype from = 0; from < letters.size(); from += 500) {
        const QString word = QLatin1Char('a') + letters.mid(from, 500) + QLatin1Char('b');
        CHECK_NOTHROW(searchPeople(hub.connection(),
                                   word.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral(" "))));
        CHECK_NOTHROW(searchPeople(hub.connection(), word));
    }
}

TEST_CASE("whole words come before beginnings, what was typed first before what was not")
{
    TempHub hub;
    hub.person("Jo", "Smith");
    for (int i = 0; i < 300; ++i)
        hub.person("Joanna", "Smithers");
    hub.person("Ash", "Jo");
    const QList<SearchHit> hits = searchPeople(hub.connection(), QStringLiteral("jo"), 5);
    REQUIRE(hits.size() == 5);
    CHECK(hits[0].title == QStringLiteral("Jo Smith"));
    CHECK(hits[1].title == QStringLiteral("Ash Jo"));
    CHECK(hits[2].title == QStringLiteral("Joanna Smithers"));
}

TEST_CASE("a long word is found although six hundred others begin as it does")
{
    TempHub hub;
    hub.person("Christabel", "First");
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 600; ++i) {
        Person person = makePerson("Christine", "Common");
        change.save(person);
    }
    change.commit();
    CHECK(people(hub, "christab") == QStringLiteral("Christabel First"));
    CHECK(searchPeople(hub.connection(), QStringLiteral("christi"), 10).size() == 10);
}

TEST_CASE("people are found by phone number and e-mail")
{
    TempHub hub;
    Person person = makePerson("Rose", "Okafor");
    person.phone = QStringLiteral("(020) 7946 0958");
    person.email = QStringLiteral("Rose.O@Example.org");
    hub.save(person);
    for (const char *typed :
         {"020 7946 0958", "0207946", "+44 20 7946", "0044 2079460958", "rose.o@", "ROSE.O@example"}) {
        INFO(typed);
        CHECK(people(hub, typed) == QStringLiteral("Rose Okafor"));
    }
    CHECK(people(hub, "0208").isEmpty());
    CHECK(people(hub, "sam@").isEmpty());
}

TEST_CASE("a person's hit says where and when last spoken to")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "Okafor", "SE15 4QX");
    hub.conversation(rose, rose, QDate(2019, 3, 12), "x");
    hub.conversation(rose, rose, QDate(2018, 3, 12), "x");
    CHECK(searchPeople(hub.connection(), QStringLiteral("rose")).first().detail
          == QStringLiteral("SE15 4QX · last spoke 12 Mar 2019"));
}

TEST_CASE("conversations are found by what was heard, newest first, with the words around")
{
    TempHub hub;
    const Person rose = hub.person("Rose", "Okafor");
    hub.conversation(rose, rose, QDate(2019, 3, 12), "Nothing on buses");
    hub.conversation(rose, rose, QDate(2020, 3, 12),
                     "Long ago there was a time when the library was open every day and the Buses ran");
    hub.conversation(rose, rose, QDate(2018, 3, 12), "Other things");
    const QList<SearchHit> hits = searchConversations(hub.connection(), QStringLiteral("bus"));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].title == QStringLiteral("12 Mar 2020"));
    CHECK(hits[0].detail.startsWith(QStringLiteral("Rose Okafor: …")));
    CHECK(hits[0].detail.endsWith(QStringLiteral("Buses ran")));
    CHECK(hits[1].detail == QStringLiteral("Rose Okafor: Nothing on buses"));
    CHECK(searchConversations(hub.connection(), QStringLiteral("libraryx")).isEmpty());
}

TEST_CASE("everything is found from one box, grouped")
{
    TempHub hub;
    const Person rose = hub.person("Warda", "Okafor");
    hub.group("Ward 7 Together");
    hub.conversation(rose, rose, QDate(2020, 1, 1), "The ward is closed");
    const QList<SearchHit> hits = searchAll(hub.connection(), QStringLiteral("ward"));
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].table == &Person::table());
    CHECK(hits[1].table == &Group::table());
    CHECK(hits[2].table == &Conversation::table());
    CHECK(titles(searchIn(hub.connection(), Group::table(), QStringLiteral("TOGETHER 7")))
          == QStringLiteral("Ward 7 Together"));
    CHECK(titles(searchIn(hub.connection(), Group::table(), QString())) == QStringLiteral("Ward 7 Together"));
    CHECK(searchIn(hub.connection(), Group::table(), QStringLiteral("%")).isEmpty());
}

TEST_CASE("the index follows every change, and holds")
{
    TempHub hub;
    NoProgress progress;
    Person rose = hub.person("Rose", "Okafor");
    const Person sam = hub.person("Sam", "Rosen");
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    rose.familyName = QStringLiteral("Ünal");
    hub.save(rose);
    CHECK(people(hub, "okafor").isEmpty());
    CHECK(people(hub, "unal") == QStringLiteral("Rose Ünal"));
    rose.notes = QStringLiteral("not indexed");
    hub.save(rose);
    const qint64 removal = hub.remove(Person::table(), sam.key);
    CHECK(people(hub, "rosen").isEmpty());
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    undo(hub.file(), removal, progress);
    CHECK(people(hub, "rosen") == QStringLiteral("Sam Rosen"));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    CHECK(searchIndexHolds(hub.connection(), Conversation::table()));
}

TEST_CASE("bulk rows are taken into the index at the end, and a spoiled index is made anew")
{
    TempHub hub;
    const Person first = hub.person("Rose");
    {
        Transaction transaction(hub.connection());
        setIndexMemory(hub.connection(), Person::table(), 16);
        hub.connection().execute("INSERT INTO people (key, hub, id, given_name) VALUES (50, 1, 'b1', "
                                 "'Bulk'), (51, 1, 'b2', 'Ball')");
        indexNewRows(hub.connection(), Person::table(), first.key);
        setIndexMemory(hub.connection(), Person::table(), 0);
        transaction.commit();
    }
    CHECK(people(hub, "bulk") == QStringLiteral("Bulk"));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    hub.connection().execute("UPDATE people SET given_name = 'Behind' WHERE key = 50");
    CHECK_FALSE(searchIndexHolds(hub.connection(), Person::table()));
    rebuildSearchIndex(hub.connection());
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
    CHECK(people(hub, "behind") == QStringLiteral("Behind"));
}

TEST_CASE("a file open to read can be searched and its index checked")
{
    TempHub hub;
    hub.person("Rose");
    hub.reopen(HubFile::Access::Read);
    CHECK(people(hub, "rose") == QStringLiteral("Rose"));
    CHECK(searchIndexHolds(hub.connection(), Person::table()));
}

TEST_CASE("of people met as well, whoever was spoken with last comes first and who never was comes last")
{
    TempHub hub;
    const Person maria = hub.person("Maria", "Silva");
    const Person long_ago = hub.person("Rose", "Adams");
    const Person lately = hub.person("Rose", "Baker");
    hub.person("Rose", "Carter"); // never, and the newest
    hub.person("Roseanne", "Dunn");
    hub.conversation(maria, long_ago, QDate(2018, 3, 1), "");
    hub.conversation(maria, lately, QDate(2019, 3, 1), "");
    CHECK(people(hub, "rose") == QStringLiteral("Rose Baker, Rose Adams, Rose Carter, Roseanne Dunn"));
}

TEST_CASE("of a common name who was spoken with of late is found however many bear it")
{
    TempHub hub;
    const Person maria = hub.person("Maria", "Silva");
    const Person meant = hub.person("Rose", "Meant");
    Change change(hub.file(), QStringLiteral("Many"));
    for (int i = 0; i < 120; ++i) {
        Person other = makePerson("Rose", "Other");
        change.save(other);
    }
    change.commit();
    hub.conversation(maria, meant, QDate(2019, 3, 1), "");
    CHECK(people(hub, "rose", 5).startsWith(QStringLiteral("Rose Meant, ")));
}

TEST_CASE("actions, stories and runs are found by their names too")
{
    TempHub hub;
    Action action;
    action.title = QStringLiteral("Petition for the lift");
    hub.save(action);
    Story story;
    story.title = QStringLiteral("How the lift was mended");
    hub.save(story);
    CHECK(titles(searchAll(hub.connection(), QStringLiteral("lift")))
          == QStringLiteral("Petition for the lift, How the lift was mended"));
}

TEST_CASE("a text without end is searched for by how it begins")
{
    TempHub hub;
    hub.group("Tenants of Peckham");
    CHECK(searchAll(hub.connection(), QString(60'000, QLatin1Char('x'))).isEmpty());
    CHECK(searchAll(hub.connection(), QStringLiteral("x ").repeated(5000)).isEmpty());
    CHECK(searchNamed(hub.connection(), Group::table(),
                      QStringLiteral("peckham ") + QString(300, QLatin1Char(' ')))
              .size()
          == 1);
}
