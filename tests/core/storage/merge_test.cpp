#include "storage/merge.h"

#include "merge_hub.h"
#include "storage/different_people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "storage/search.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

template <class Record>
QList<Record> rowsOf(HubBuilder &hub, const char *person, const char *column = "person_id")
{
    return referring<Record>(hub.connection(), column, keyOfPerson(hub, person));
}

QString change(HubBuilder &hub, const std::function<void()> &what)
{
    const QString before = dump(hub.connection());
    try {
        what();
    } catch (const Error &error) {
        CHECK(differing(before, dump(hub.connection())) == QString());
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("all that refers to the person who goes is turned to the one who remains")
{
    HubBuilder hub;
    hub.person("rose", [](Person &p) { p.phone = QStringLiteral("07700 900001"); });
    hub.person("liz");
    hub.conversation(day("2019-01-05"), "liz", "ann").conversation(day("2019-01-06"), "ann", "liz");
    hub.group("g", day("2019-01-01"), [&](Group &g) { g.supportedBy = hub.person("liz"); });
    hub.member("g", "liz", day("2019-02-01"));
    hub.trainer("liz", day("2019-01-01"));
    hub.run("r", "intro", day("2019-03-01"), {day("2019-03-01")},
            [&](CourseRun &r) { r.leadTrainer = hub.person("liz"); });
    hub.enrol("liz", "r", "completed").mark("liz", "r/1", "present");
    const qint64 gone = keyOfPerson(hub, "liz");
    const QString before = dump(hub.connection());
    const qint64 number = merge(hub, {"rose", "liz"});

    CHECK(hangingOn(hub.connection(), gone).isEmpty());
    CHECK(rowsOf<Conversation>(hub, "rose").size() == 1);
    CHECK(rowsOf<Conversation>(hub, "rose", "organiser_id").size() == 1);
    CHECK(rowsOf<GroupMember>(hub, "rose").size() == 1);
    CHECK(rowsOf<Attendance>(hub, "rose").size() == 1);
    CHECK(rowsOf<CourseRun>(hub, "rose", "lead_trainer_id").size() == 1);
    CHECK(keyOfPerson(hub, "liz") == keyOfPerson(hub, "rose")); // the former id
    CHECK(faults(hub.connection()) == QString());
    CHECK(changeInfo(hub.connection(), number).kind == QStringLiteral("merge"));
    CHECK(mergesInto(hub.connection(), keyOfPerson(hub, "rose")).value(0).gone == QList<qint64>{gone});

    NoProgress progress;
    undo(hub.file(), number, progress);
    CHECK(differing(before, dump(hub.connection())) == QString());
    CHECK(faults(hub.connection()) == QString());
    CHECK(mergesInto(hub.connection(), keyOfPerson(hub, "rose")).isEmpty());
    undo(hub.file(), number + 1, progress); // redo
    CHECK(keyOfPerson(hub, "liz") == keyOfPerson(hub, "rose"));
    CHECK(faults(hub.connection()) == QString());
    undo(hub.file(), number + 2, progress); // and back again
    CHECK(differing(before, dump(hub.connection())) == QString());
}

TEST_CASE("rows that would say the same twice become one, and what gives way stands in the notes")
{
    HubBuilder hub;
    hub.run("r", "listening", day("2019-03-01"), {day("2019-03-01"), day("2019-03-08")});
    hub.enrol("rose", "r", "booked", {}, [](Enrolment &e) { e.enrolledOn = day("2019-02-01"); });
    hub.enrol("liz", "r", "completed", day("2019-03-08"),
              [](Enrolment &e) { e.feedback = QStringLiteral("Good"); });
    hub.mark("rose", "r/1", "absent").mark("liz", "r/1", "present").mark("liz", "r/2", "late");
    hub.action("a", day("2019-04-01"));
    hub.joinAction("a", "rose", day("2019-04-02")).joinAction("a", "liz", day("2019-04-03"));
    hub.group("g", day("2019-01-01"));
    hub.member("g", "rose", day("2019-03-01"), day("2019-06-01"));
    hub.member("g", "liz", day("2019-02-01"));
    hub.trainer("rose", day("2019-01-01"));
    hub.trainer("liz", day("2019-01-01"), day("2020-01-01"));
    const QString before = dump(hub.connection());
    const qint64 number = merge(hub, {"rose", "liz"});

    const QList<Enrolment> enrolments = rowsOf<Enrolment>(hub, "rose");
    REQUIRE(enrolments.size() == 1);
    CHECK(enrolments[0].outcome.code == QStringLiteral("completed"));
    CHECK(enrolments[0].enrolledOn == day("2019-02-01"));
    CHECK(enrolments[0].feedback == QStringLiteral("Good"));
    REQUIRE(rowsOf<Attendance>(hub, "rose").size() == 2);
    CHECK(rowsOf<Attendance>(hub, "rose")[0].mark.code == QStringLiteral("present"));
    CHECK(rowsOf<ActionPerson>(hub, "rose").size() == 1);
    REQUIRE(rowsOf<GroupMember>(hub, "rose").size() == 1);
    CHECK(rowsOf<GroupMember>(hub, "rose")[0].joinedOn == day("2019-02-01"));
    CHECK_FALSE(rowsOf<GroupMember>(hub, "rose")[0].leftOn.isValid());
    REQUIRE(rowsOf<Trainer>(hub, "rose").size() == 1);
    CHECK(rowsOf<Trainer>(hub, "rose")[0].expiresOn == day("2020-01-01"));
    const QString notes = personOf(hub, "rose").notes;
    CHECK(notes.contains(QStringLiteral("Outcome Booked")));
    CHECK(notes.contains(QStringLiteral("Mark Absent")));
    CHECK(notes.contains(QStringLiteral("1 Mar 2019")));
    CHECK(faults(hub.connection()) == QString());

    NoProgress progress;
    CHECK(undoMerge(hub.file(), number, progress).kept.isEmpty());
    CHECK(differing(before, dump(hub.connection())) == QString());
    CHECK(faults(hub.connection()) == QString());
}

TEST_CASE("three records of one person become one")
{
    HubBuilder hub;
    for (const char *id : {"a", "b", "c"}) {
        hub.person(id, [&](Person &p) {
            p.tags = {QString::fromUtf8(id), QStringLiteral("all")};
            p.notes = QStringLiteral("Note ") + QString::fromUtf8(id);
        });
        hub.conversation(day("2019-01-05"), "olu", id);
    }
    const QString before = dump(hub.connection());
    const qint64 number = merge(hub, {"a", "b", "c"});
    CHECK(rowsOf<Conversation>(hub, "a").size() == 3);
    CHECK(personOf(hub, "a").tags.join(QLatin1Char(' ')) == QStringLiteral("a all b c"));
    CHECK(personOf(hub, "a").notes == QStringLiteral("Note a\nNote b\nNote c"));
    CHECK(keyOfPerson(hub, "c") == keyOfPerson(hub, "a"));
    CHECK(faults(hub.connection()) == QString());
    NoProgress progress;
    undo(hub.file(), number, progress);
    CHECK(differing(before, dump(hub.connection())) == QString());
}

TEST_CASE("the record proposed is the fuller, the newer and the more careful one")
{
    Person old;
    old.key = 1;
    old.givenName = QStringLiteral("Elizabeth");
    old.familyName = QStringLiteral("Okafor");
    old.phone = QStringLiteral("01422 000001");
    old.birthDate = day("1980-02-03");
    old.postcode = QStringLiteral("HX1 1AA");
    old.lsoa = QStringLiteral("E01000001");
    old.contactConsent.code = QStringLiteral("yes");
    old.consentOn = day("2018-01-01");
    old.shareConsent.code = QStringLiteral("yes");
    Person recent;
    recent.key = 2;
    recent.givenName = QStringLiteral("Liz");
    recent.familyName = QStringLiteral("Shah");
    recent.phone = QStringLiteral("07700 900001");
    recent.postcode = QStringLiteral("HX2 2BB");
    recent.contactConsent.code = QStringLiteral("no");
    recent.consentOn = day("2019-01-01");
    recent.shareConsent.code = QStringLiteral("no");
    recent.gender.code = QStringLiteral("woman");
    const Person merged = mergedPerson({old, recent});
    CHECK(merged.key == 1);
    CHECK(merged.givenName == QStringLiteral("Elizabeth"));
    CHECK(merged.knownAs == QStringLiteral("Liz"));
    CHECK(merged.familyName == QStringLiteral("Shah"));
    CHECK(merged.phone == QStringLiteral("07700 900001"));
    CHECK(merged.postcode == QStringLiteral("HX2 2BB"));
    CHECK(merged.lsoa == QString()); // that of the place they left says nothing of this one
    CHECK(merged.birthDate == day("1980-02-03"));
    CHECK(merged.contactConsent.code == QStringLiteral("no"));
    CHECK(merged.consentOn == day("2019-01-01"));
    CHECK(merged.shareConsent.code == QStringLiteral("no"));
    const QString left = leftOutInWords({old, recent}, merged);
    CHECK(left.contains(QStringLiteral("Phone 01422 000001")));
    CHECK(left.contains(QStringLiteral("Family name Okafor")));
    CHECK_FALSE(left.contains(QStringLiteral("Liz")));
}

TEST_CASE("a name spelled otherwise stays as it was, and of one address the fuller one is kept")
{
    Person old;
    old.key = 1;
    old.givenName = QStringLiteral("Mohammed");
    old.familyName = QStringLiteral("Khan");
    old.address = QStringLiteral("1 North Street");
    old.postcode = QStringLiteral("HX3 3CC");
    Person recent = old;
    recent.key = 2;
    recent.familyName = QStringLiteral("Kahn");
    recent.address = QStringLiteral("1 North St");
    const Person merged = mergedPerson({old, recent});
    CHECK(merged.familyName == QStringLiteral("Khan"));
    CHECK(merged.address == QStringLiteral("1 North Street"));
}

TEST_CASE("what cannot be merged is refused and nothing is changed")
{
    HubBuilder hub;
    hub.person("rose");
    hub.person("liz");
    const Person rose = personOf(hub, "rose");
    const qint64 liz = keyOfPerson(hub, "liz");
    CHECK(change(hub, [&] { mergePeople(hub.file(), rose, {rose.key}); }).contains(QStringLiteral("itself")));
    CHECK(change(hub, [&] {
              mergePeople(hub.file(), rose, {liz + 99});
          }).contains(QStringLiteral("not there")));
    CHECK(change(hub, [&] { mergePeople(hub.file(), rose, {liz, liz}); }).contains(QStringLiteral("itself")));
    CHECK(change(hub, [&] { mergePeople(hub.file(), rose, {}); }).contains(QStringLiteral("only one")));
    hub.reopen(HubFile::Access::Read);
    CHECK(change(hub, [&] { mergePeople(hub.file(), rose, {liz}); }).contains(QStringLiteral("read")));
    CHECK(change(hub, [&] { sayDifferent(hub.file(), {rose.key, liz}); }).contains(QStringLiteral("read")));
    HubBuilder national("coep-2017-2020", "NAT", true);
    national.person("a");
    national.person("b");
    CHECK(change(national, [&] { merge(national, {"a", "b"}); }).contains(QStringLiteral("national")));
}

TEST_CASE("the remaining person is found by what they are called now, and the other no more")
{
    HubBuilder hub;
    hub.person("rose", [](Person &p) { p.givenName = QStringLiteral("Rosamund"); });
    hub.person("liz", [](Person &p) { p.givenName = QStringLiteral("Zelda"); });
    const qint64 number = merge(hub, {"rose", "liz"});
    CHECK(searchPeople(hub.connection(), QStringLiteral("zelda")).size() == 1); // known as
    NoProgress progress;
    undo(hub.file(), number, progress);
    REQUIRE(searchPeople(hub.connection(), QStringLiteral("zelda")).size() == 1);
    CHECK(searchPeople(hub.connection(), QStringLiteral("zelda"))[0].key == keyOfPerson(hub, "liz"));
}

TEST_CASE("that two are not the same is remembered, follows merges and can be taken back")
{
    HubBuilder hub;
    for (const char *id : {"a", "b", "c"})
        hub.person(id);
    const qint64 a = keyOfPerson(hub, "a");
    const qint64 b = keyOfPerson(hub, "b");
    const qint64 c = keyOfPerson(hub, "c");
    const qint64 said = sayDifferent(hub.file(), {b, a});
    CHECK(differentPairs(hub.connection()).contains(PairOfPeople::of(a, b)));
    CHECK(differentFrom(hub.connection(), a) == QSet<qint64>{b});
    CHECK(differentPeople(hub.connection(), c).isEmpty());
    const qint64 merged = merge(hub, {"c", "b"});
    CHECK(differentFrom(hub.connection(), a) == QSet<qint64>{c});
    NoProgress progress;
    undo(hub.file(), merged, progress);
    CHECK(differentFrom(hub.connection(), a) == QSet<qint64>{b});
    const qint64 takenBack = undo(hub.file(), said, progress);
    CHECK(differentPairs(hub.connection()).isEmpty());
    undo(hub.file(), takenBack, progress);
    CHECK(differentPairs(hub.connection()).size() == 1);
    {
        Change gone(hub.file(), QStringLiteral("Delete"));
        gone.remove(Person::table(), b);
        gone.commit();
    }
    CHECK(differentPeople(hub.connection()).isEmpty());
    CHECK(faults(hub.connection()) == QString());
    undo(hub.file(), takenBack + 2, progress);
    CHECK(differentPeople(hub.connection()).size() == 1);
}
