#include "exchange/same_person.h"

#include "exchange/import_batches.h"
#include "interchange_hub.h"
#include "people_twice.h"
#include "storage/change.h"
#include "storage/different_people.h"
#include "storage/merge.h"
#include "storage/record_store.h"

#include <QElapsedTimer>
#include <QMap>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

void store(HubFile &file, const std::vector<MadePerson> &people)
{
    Change change(file, QStringLiteral("People"));
    for (const MadePerson &made : people) {
        Person person = made.person;
        person.key = 0;
        change.save(person);
    }
    change.commit();
}

class Stopping : public Progress {
public:
    void report(const QString &, qint64, qint64) override { ++reports; }
    bool cancelled() const override { return reports > 2; }
    int reports = 0;
};

} // namespace

TEST_CASE("the pairs that a file is found to hold are those that were made, as nearly as their names allow")
{
    if (!hasNameLists())
        return;
    InterchangeHub hub;
    const std::vector<MadePerson> people = peopleTwice(10'000, 10, 7);
    store(hub.file(), people);
    NoProgress progress;
    const QList<LikelyPair> pairs = likelyPairs(hub.connection(), progress, 100'000);

    int right = 0;
    int surePairs = 0;
    int sureRight = 0;
    QMap<int, int> found;
    for (const LikelyPair &pair : pairs) {
        const MadePerson &one = people[static_cast<size_t>(pair.first - 1)];
        const MadePerson &other = people[static_cast<size_t>(pair.second - 1)];
        const bool same = one.who == other.who;
        right += same;
        surePairs += pair.score >= sureScore;
        sureRight += same && pair.score >= sureScore;
        if (same)
            ++found[one.who];
    }
    QMap<QString, std::pair<int, int>> byHow; // of so many, found
    int made = 0;
    for (const MadePerson &one : people)
        if (!one.how.isEmpty()) {
            ++made;
            ++byHow[one.how].first;
            byHow[one.how].second += found.contains(one.who);
        }
    const double precision = double(right) / double(pairs.size());
    const double recall = double(right) / made;
    const double surePrecision = double(sureRight) / surePairs;
    const double sureRecall = double(sureRight) / made;
    CAPTURE(made, right, precision, recall, surePrecision, sureRecall);
    for (auto it = byHow.begin(); it != byHow.end(); ++it)
        UNSCOPED_INFO(it.key().toStdString() << ": " << it->second << " of " << it->first);
    CHECK(precision >= 0.9);
    CHECK(recall >= 0.7); // a third of the second records share nothing but half a name
    CHECK(surePrecision >= 0.97);
    CHECK(sureRecall >= 0.4);
}

TEST_CASE("pairs said to be different are left out, and the work can be stopped")
{
    InterchangeHub hub;
    hub.import(
        {{QStringLiteral("people"),
          "id,given_name,family_name,phone\na,Elizabeth,Okafor,07700 900001\nb,Liz,Okafor,07700 900001\n"
          "c,Rose,Shah,07700 900002\n"}});
    NoProgress progress;
    const QList<LikelyPair> pairs = likelyPairs(hub.connection(), progress);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].score >= sureScore);
    Person typed;
    typed.givenName = QStringLiteral("Betty");
    typed.familyName = QStringLiteral("Okafor");
    CHECK(likelySame(hub.connection(), typed, 5).isEmpty()); // a name alone
    typed.phone = QStringLiteral("07700900001");
    CHECK(likelySame(hub.connection(), typed, 5).size() == 2);
    CHECK(likelySame(hub.connection(), typed, 1).size() == 1);
    typed = find(hub.connection(), Id<Person>(pairs[0].first)).value();
    CHECK(likelySame(hub.connection(), typed, 5).size() == 1); // not oneself
    sayDifferent(hub.file(), {pairs[0].first, pairs[0].second});
    CHECK(likelyPairs(hub.connection(), progress).isEmpty());
    CHECK(likelySame(hub.connection(), typed, 5).isEmpty());
    if (!hasNameLists())
        return;
    store(hub.file(), peopleTwice(20'000, 5, 3));
    Stopping stopping;
    CHECK_THROWS_AS(likelyPairs(hub.connection(), stopping), Error);
}

TEST_CASE("an id that was merged away is the record that remains when it is imported, and an export is whole")
{
    InterchangeHub hub;
    const Folder both = {
        {QStringLiteral("people"), "id,given_name,family_name\na,Elizabeth,Okafor\nb,Liz,Okafor\n"},
        {QStringLiteral("conversations"), "id,held_on,organiser_id,person_id\nx,2019-01-02,a,b\n"}};
    hub.import(both);
    const Folder before = hub.exported();
    const qint64 a = keyOf(hub.connection(), Person::table(), hub.file().ownHub(), QStringLiteral("a"));
    const qint64 b = keyOf(hub.connection(), Person::table(), hub.file().ownHub(), QStringLiteral("b"));
    const qint64 merged = mergePeople(hub.file(), find(hub.connection(), Id<Person>(a)).value(), {b}).change;

    const Folder exported = hub.exported();
    CHECK_FALSE(exported[QStringLiteral("people")].contains("b,"));
    InterchangeHub other;
    other.import(exported);
    CHECK(other.exported() == exported);

    ImportResult again =
        hub.import({{QStringLiteral("conversations"),
                     "id,held_on,organiser_id,person_id\nx,2019-01-02,a,b\ny,2019-01-03,b,b\n"}});
    CHECK(outcome(again, "conversations") == QStringLiteral("1/0/1/0"));
    CHECK(hub.count("people") == 1);
    hub.import({{QStringLiteral("people"), "id,phone\nb,07700 900001\n"}});
    CHECK(hub.text("SELECT phone FROM people WHERE id = 'a'") == QStringLiteral("07700 900001"));

    NoProgress progress;
    undoMerge(hub.file(), merged, progress);
    CHECK(hub.count("people") == 2);
    CHECK(hub.text("SELECT p.id FROM conversations c JOIN people p ON p.key = c.person_id WHERE c.id = 'x'")
          == QStringLiteral("b"));
    CHECK(hub.text("SELECT p.id FROM conversations c JOIN people p ON p.key = c.person_id WHERE c.id = 'y'")
          == QStringLiteral("a")); // added since
}

TEST_CASE("an import that brought somebody who was merged since is undone once the merge is")
{
    InterchangeHub hub;
    hub.import({{QStringLiteral("people"), "id,given_name\na,Elizabeth\n"}});
    const Folder before = hub.exported();
    const ImportResult second = hub.import({{QStringLiteral("people"), "id,given_name\nb,Liz\n"}});
    const qint64 merged = mergePeople(hub.file(), find(hub.connection(), Id<Person>(1)).value(), {2}).change;
    NoProgress progress;
    CHECK_THROWS_AS(undoImport(hub.file(), second.batch, progress), Error);
    undoMerge(hub.file(), merged, progress);
    undoImport(hub.file(), second.batch, progress);
    CHECK(hub.exported() == before);
}

TEST_CASE("a row without id that became a person who was merged is that person when it comes again")
{
    InterchangeHub hub;
    const Folder rows = {
        {QStringLiteral("people"), "given_name,family_name\nElizabeth,Okafor\nLiz,Okafor\n"}};
    hub.import(rows);
    mergePeople(hub.file(), find(hub.connection(), Id<Person>(1)).value(), {2});
    hub.import(rows);
    CHECK(hub.count("people") == 1);
}

// By hand: test_same_person "[speed]".
TEST_CASE("a hundred thousand people and more, timed", "[.][speed]")
{
    const int count = GENERATE(100'000, 1'000'000);
    InterchangeHub hub;
    const std::vector<MadePerson> people = peopleTwice(count, 5, 11);
    store(hub.file(), people);
    NoProgress progress;
    QElapsedTimer time;
    time.start();
    const qsizetype pairs = likelyPairs(hub.connection(), progress).size();
    const qint64 all = time.elapsed();
    qint64 worst = 0;
    qint64 sum = 0;
    constexpr int asked = 300;
    for (int i = 0; i < asked; ++i) {
        Person typed = people[static_cast<size_t>(i) * 97].person;
        typed.key = 0;
        time.start();
        likelySame(hub.connection(), typed, 5);
        const qint64 took = time.nsecsElapsed() / 1000;
        worst = std::max(worst, took);
        sum += took;
    }
    WARN(people.size() << " people: " << pairs << " pairs in " << all << " ms; as typed " << sum / asked
                       << " us each, " << worst << " us at worst");
}
