#include "storage/merge.h"

#include "exchange/sample_random.h"
#include "merge_hub.h"
#include "storage/history.h"
#include "storage/record_store.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

template <class Record>
QList<Record> rowsOf(HubBuilder &hub, const char *person, const char *column = "person_id")
{
    return referring<Record>(hub.connection(), column, keyOfPerson(hub, person));
}

void edit(HubBuilder &hub, AnyRecord record)
{
    Change change(hub.file(), QStringLiteral("Edit"));
    change.save(record);
    change.commit();
}

} // namespace

TEST_CASE("what was added and changed since stays when a merge is taken back")
{
    HubBuilder hub;
    hub.person("rose", [](Person &p) { p.givenName = QStringLiteral("Rose"); });
    hub.person("liz", [](Person &p) { p.phone = QStringLiteral("07700 900001"); });
    hub.conversation(day("2019-01-05"), "olu", "liz").conversation(day("2019-01-06"), "olu", "liz");
    hub.run("r", "intro", day("2019-03-01"));
    hub.enrol("liz", "r", "booked");
    const qint64 number = merge(hub, {"rose", "liz"});
    hub.conversation(day("2020-01-05"), "olu", "rose");
    Person rose = personOf(hub, "rose");
    CHECK(rose.phone == QStringLiteral("07700 900001"));
    rose.phone = QStringLiteral("07700 900002");
    edit(hub, AnyRecord::of(rose));
    Enrolment enrolment = rowsOf<Enrolment>(hub, "rose")[0];
    enrolment.outcome.code = QStringLiteral("completed");
    edit(hub, AnyRecord::of(enrolment));
    Conversation gone = rowsOf<Conversation>(hub, "rose")[0];
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        change.remove(Conversation::table(), gone.key);
        change.commit();
    }
    NoProgress progress;
    const MergeUndone undone = undoMerge(hub.file(), number, progress);
    CHECK(rowsOf<Conversation>(hub, "liz").size() == 1);
    REQUIRE(rowsOf<Conversation>(hub, "rose").size() == 1);
    CHECK(rowsOf<Conversation>(hub, "rose")[0].heldOn == day("2020-01-05"));
    CHECK(personOf(hub, "rose").phone == QStringLiteral("07700 900002"));
    CHECK(personOf(hub, "liz").phone == QStringLiteral("07700 900001"));
    REQUIRE(rowsOf<Enrolment>(hub, "liz").size() == 1);
    CHECK(rowsOf<Enrolment>(hub, "liz")[0].outcome.code == QStringLiteral("completed"));
    const QString kept = undone.kept.join(QLatin1Char('\n'));
    INFO(kept.toStdString());
    CHECK(kept.contains(QStringLiteral("Phone stays")));
    CHECK(kept.contains(QStringLiteral("deleted since")));
    CHECK(kept.contains(QStringLiteral("Conversations added since: 1")));
    CHECK(faults(hub.connection()) == QString());
    CHECK_THROWS_AS(undoMerge(hub.file(), number, progress), Error);
}

TEST_CASE("a merge is taken back although the remaining record was deleted since")
{
    HubBuilder hub;
    hub.person("rose");
    hub.person("liz");
    hub.conversation(day("2019-01-05"), "olu", "liz");
    const qint64 number = merge(hub, {"rose", "liz"});
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        change.remove(Person::table(), keyOfPerson(hub, "rose"));
        change.commit();
    }
    CHECK(keyOfPerson(hub, "liz") == 0); // leads nowhere now
    NoProgress progress;
    undoMerge(hub.file(), number, progress);
    CHECK(keyOfPerson(hub, "liz") != 0);
    CHECK(faults(hub.connection()) == QString());
}

TEST_CASE("a merge is taken back before a later one that built on it, and the other way round")
{
    const bool firstFirst = GENERATE(true, false);
    HubBuilder hub;
    hub.run("r", "intro", day("2019-03-01"));
    hub.group("g", day("2019-01-01"));
    int minute = 10;
    for (const char *id : {"a", "b", "c"}) {
        hub.person(id, [&](Person &p) { p.phone = QStringLiteral("07700 9000%1").arg(minute++); });
        hub.conversation(day("2019-01-05"), "olu", id);
        hub.enrol(id, "r", "booked", {}, [&](Enrolment &e) { e.rating = minute % 5 + 1; });
        hub.member("g", id, day("2019-02-01").addDays(minute));
    }
    const QString before = dump(hub.connection());
    const qint64 first = merge(hub, {"b", "a"});
    const qint64 second = merge(hub, {"c", "b"});
    CHECK(keyOfPerson(hub, "a") == keyOfPerson(hub, "c"));
    NoProgress progress;
    undoMerge(hub.file(), firstFirst ? first : second, progress);
    CHECK(faults(hub.connection()) == QString());
    if (firstFirst) {
        CHECK(keyOfPerson(hub, "b") == keyOfPerson(hub, "c"));
        CHECK(rowsOf<Enrolment>(hub, "a").size() == 1);
        CHECK(rowsOf<Conversation>(hub, "a").size() == 1);
        CHECK(rowsOf<Conversation>(hub, "c").size() == 2);
    }
    undoMerge(hub.file(), firstFirst ? second : first, progress);
    CHECK(differing(before, dump(hub.connection())) == QString());
    CHECK(faults(hub.connection()) == QString());
}

namespace {

QByteArray named(const char *kind, int number)
{
    return QByteArray(kind) + QByteArray::number(number);
}

// A hub in which everything hangs on everybody, so that merges collide in every way.
void fill(HubBuilder &hub, SampleRandom &random, int people)
{
    const auto who = [&] { return named("p", random.below(people)); };
    for (int i = 0; i < 3; ++i) {
        hub.group(named("g", i).constData(), day("2018-01-01"));
        hub.action(named("a", i).constData(), day("2019-01-01"));
    }
    for (int i = 0; i < people; ++i)
        hub.person(named("p", i).constData(), [&](Person &p) {
            if (random.chance(60))
                p.phone = QStringLiteral("07700 90%1").arg(random.below(10'000), 4, 10, QLatin1Char('0'));
            if (random.chance(50))
                p.postcode = QStringLiteral("HX1 %1AA").arg(random.below(9));
            if (random.chance(50))
                p.notes = QStringLiteral("Note %1").arg(i);
            if (random.chance(50))
                p.tags = {QStringLiteral("tag %1").arg(random.below(4))};
            if (random.chance(40))
                p.networkMemberFrom = day("2018-01-01").addDays(random.below(300));
        });
    for (int run = 0; run < 3; ++run)
        hub.run(named("r", run).constData(), "listening", day("2019-03-01"),
                {day("2019-03-01"), day("2019-03-08")});
    constexpr const char *outcomes[] = {"booked", "completed", "attended", "withdrawn"};
    constexpr const char *marks[] = {"present", "late", "absent"};
    QSet<QByteArray> done;
    for (int i = 0; i < people * 6; ++i) {
        const QByteArray person = who();
        const QByteArray run = named("r", random.below(3));
        const QByteArray day1 = run + named("/", random.below(2) + 1);
        const auto first = [&](const QByteArray &what) {
            const bool isNew = !done.contains(what + person);
            done.insert(what + person);
            return isNew;
        };
        if (first("enrol" + run))
            hub.enrol(person.constData(), run.constData(), outcomes[random.below(4)], {}, [&](Enrolment &e) {
                if (random.chance(50))
                    e.feedback = QStringLiteral("Feedback %1").arg(i);
                if (random.chance(50))
                    e.rating = random.between(1, 5);
            });
        if (first("mark" + day1))
            hub.mark(person.constData(), day1.constData(), marks[random.below(3)]);
        const QByteArray group = named("g", random.below(3));
        if (first("member" + group)) {
            const QDate joined = day("2019-01-01").addDays(random.below(200));
            hub.member(group.constData(), person.constData(), joined,
                       random.chance(50) ? joined.addDays(random.below(100) + 1) : QDate());
        }
        const QByteArray action = named("a", random.below(3));
        if (first("action" + action))
            hub.joinAction(action.constData(), person.constData(),
                           random.chance(50) ? day("2019-05-01").addDays(random.below(9)) : QDate());
        if (random.chance(20) && first("trainer"))
            hub.trainer(person.constData(), day("2019-01-01"));
        hub.conversation(day("2019-01-05").addDays(random.below(300)), who().constData(), person.constData());
    }
}

} // namespace

TEST_CASE("random merges taken back in any order leave the record as it was")
{
    const int seed = GENERATE(range(104, 110));
    CAPTURE(seed);
    SampleRandom random(static_cast<std::uint32_t>(seed));
    HubBuilder hub;
    const int people = random.between(4, 9);
    fill(hub, random, people);
    const QString before = dump(hub.connection());
    REQUIRE(faults(hub.connection()) == QString());

    QList<qint64> left;
    for (int i = 0; i < people; ++i)
        left.append(keyOfPerson(hub, named("p", i).constData()));
    QList<qint64> merges;
    while (left.size() > 1 && merges.size() < 5) {
        QList<Person> chosen;
        for (int i = random.chance(25) && left.size() > 2 ? 3 : 2; i > 0; --i)
            chosen.append(
                find(hub.connection(), Id<Person>(left.takeAt(random.below(static_cast<int>(left.size())))))
                    .value());
        QList<qint64> others;
        for (const Person &person : chosen.mid(1))
            others.append(person.key);
        merges.append(mergePeople(hub.file(), mergedPerson(chosen), others).change);
        left.append(chosen.front().key);
        REQUIRE(faults(hub.connection()) == QString());
    }
    NoProgress progress;
    while (!merges.isEmpty()) {
        undoMerge(hub.file(), merges.takeAt(random.below(static_cast<int>(merges.size()))), progress);
        REQUIRE(faults(hub.connection()) == QString());
    }
    CHECK(differing(before, dump(hub.connection())) == QString());
}
