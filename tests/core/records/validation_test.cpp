#include "base/clock.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/targets.h"
#include "records/validation.h"

using namespace doorstep;

namespace {

// The columns with errors, warnings with a "?" behind them.
template <class Record>
QString problems(const Record &record)
{
    QStringList columns;
    for (const Problem &problem : validate(AnyRecord::of(record), CodeLists())) {
        CHECK_FALSE(problem.reason.isEmpty());
        columns.append(problem.column
                       + (problem.severity == Problem::Severity::Warning ? QStringLiteral("?") : QString()));
    }
    return columns.join(QLatin1Char(' '));
}

Person named()
{
    Person person;
    person.knownAs = QStringLiteral("woman at no. 14");
    return person;
}

} // namespace

TEST_CASE("a person needs one name of any kind and nothing else")
{
    CHECK(problems(named()).isEmpty());
    CHECK_FALSE(problems(Person()).isEmpty());
    Person person;
    person.familyName = QStringLiteral("Okafor");
    CHECK(problems(person).isEmpty());
}

TEST_CASE("a conversation needs a day and an organiser, no person")
{
    CHECK(problems(Conversation()) == QStringLiteral("held_on organiser_id"));
    Conversation conversation;
    conversation.heldOn = QDate(2020, 1, 1);
    conversation.organiser = Id<Person>(1);
    CHECK(problems(conversation).isEmpty());
}

TEST_CASE("a code that is not listed is refused, never guessed")
{
    Person person = named();
    person.gender.code = QStringLiteral("Woman");
    CHECK(problems(person) == QStringLiteral("gender"));
    person.gender.code = QStringLiteral("woman");
    CHECK(problems(person).isEmpty());
    Group group;
    group.name = QStringLiteral("G");
    group.themes.codes = {QStringLiteral("health"), QStringLiteral("fly_tipping")};
    CHECK(problems(group) == QStringLiteral("themes"));
    CodeLists own;
    own.add(CodeListId::Theme, QStringLiteral("fly_tipping"));
    CHECK(validate(AnyRecord::of(group), own).isEmpty());
}

TEST_CASE("an end is not before its start")
{
    Person person = named();
    person.networkMemberFrom = QDate(2020, 1, 2);
    person.networkMemberTo = QDate(2020, 1, 1);
    CHECK(problems(person) == QStringLiteral("network_member_to"));
    person.networkMemberTo = person.networkMemberFrom;
    CHECK(problems(person).isEmpty());
    GroupMember member;
    member.group = Id<Group>(1);
    member.person = Id<Person>(1);
    member.joinedOn = QDate(2020, 1, 2);
    member.leftOn = QDate(2020, 1, 1);
    CHECK(problems(member) == QStringLiteral("left_on"));
    Group group;
    group.name = QStringLiteral("G");
    group.formedOn = QDate(2020, 1, 2);
    group.closedOn = QDate(2020, 1, 1);
    CHECK(problems(group) == QStringLiteral("closed_on"));
    Trainer trainer;
    trainer.person = Id<Person>(1);
    trainer.qualityAssuredOn = QDate(2020, 1, 2);
    trainer.expiresOn = QDate(2020, 1, 1);
    CHECK(problems(trainer) == QStringLiteral("expires_on"));
    CourseSession session;
    session.run = Id<CourseRun>(1);
    session.heldOn = QDate(2020, 1, 1);
    session.startsAt = QTime(10, 0);
    session.endsAt = QTime(9, 0);
    CHECK(problems(session) == QStringLiteral("ends_at"));
    Action action;
    action.title = QStringLiteral("A");
    action.startedOn = QDate(2020, 1, 2);
    action.endedOn = QDate(2020, 1, 1);
    CHECK(problems(action) == QStringLiteral("ended_on"));
    Target target;
    target.measure = QStringLiteral("people_trained");
    target.from = QDate(2020, 1, 2);
    target.to = QDate(2020, 1, 1);
    target.target = QStringLiteral("3500");
    CHECK(problems(target) == QStringLiteral("to"));
}

TEST_CASE("nobody is born in the future")
{
    const ClockSetTo clock(QDate(2020, 6, 1));
    Person person = named();
    person.birthDate = QDate(2020, 6, 2);
    CHECK(problems(person) == QStringLiteral("birth_date"));
    person.birthDate = QDate(2020, 6, 1);
    CHECK(problems(person).isEmpty());
    person.birthYear = 2021;
    CHECK(problems(person) == QStringLiteral("birth_year"));
}

TEST_CASE("numbers stay within what they mean")
{
    Enrolment enrolment;
    enrolment.run = Id<CourseRun>(1);
    enrolment.person = Id<Person>(1);
    for (const int rating : {0, 6, -1}) {
        enrolment.rating = rating;
        CHECK(problems(enrolment) == QStringLiteral("rating"));
    }
    enrolment.rating = 5;
    CHECK(problems(enrolment).isEmpty());
    Funding funding;
    funding.receivedOn = QDate(2020, 1, 1);
    funding.source = QStringLiteral("Lottery");
    CHECK(problems(funding) == QStringLiteral("amount"));
    funding.amount.pence = -1;
    CHECK(problems(funding) == QStringLiteral("amount"));
    funding.amount.pence = 0;
    CHECK(problems(funding).isEmpty());
    Target target;
    target.measure = QStringLiteral("people_trained");
    target.from = target.to = QDate(2020, 1, 1);
    for (const char *bad : {"many", "-3", "1,000"}) {
        target.target = QString::fromLatin1(bad);
        CHECK(problems(target) == QStringLiteral("target"));
    }
    target.target = QStringLiteral("1250000.00");
    CHECK(problems(target).isEmpty());
}

TEST_CASE("a postcode without a UK form is kept with a warning")
{
    Person person = named();
    person.postcode = QStringLiteral("near the park");
    CHECK(problems(person) == QStringLiteral("postcode?"));
    CHECK_FALSE(hasErrors(validate(AnyRecord::of(person), CodeLists())));
    person.postcode = QStringLiteral("se154qx");
    CHECK(problems(person).isEmpty());
}

TEST_CASE("ids are of printable characters and never a formula")
{
    CHECK(whyNotAnId(u"P-1/ä 2").isEmpty());
    CHECK(whyNotAnId(QString(64, QLatin1Char('x'))).isEmpty());
    for (const char *bad : {"", "'x", "=x", "+x", "-x", "@x", "a;b", "a\tb", "a\nb", "\x01"}) {
        INFO(bad);
        CHECK_FALSE(whyNotAnId(QString::fromUtf8(bad)).isEmpty());
    }
    CHECK_FALSE(whyNotAnId(QString(65, QLatin1Char('x'))).isEmpty());
    CHECK_FALSE(whyNotAnId(QStringView(u"a\u202Eb")).isEmpty());
    Person person = named();
    person.id = QStringLiteral("=1");
    CHECK(problems(person) == QStringLiteral("id"));
}

TEST_CASE("NUL is refused in texts and in lists")
{
    Person person = named();
    person.notes = QString(QChar(0));
    CHECK(problems(person) == QStringLiteral("notes"));
    person.notes.clear();
    person.tags = {QStringLiteral("a") + QChar(0)};
    CHECK(problems(person) == QStringLiteral("tags"));
}

TEST_CASE("code lists are those of the programme, with words for people")
{
    const CodeLists codes;
    for (int i = 0; i < codeListCount; ++i) {
        const auto list = static_cast<CodeListId>(i);
        CHECK(codeListNamed(codeListName(list)) == i);
        CHECK_FALSE(codes.codes(list).isEmpty());
        for (const QString &code : codes.codes(list)) {
            CHECK(code == code.toLower());
            CHECK_FALSE(codeLabel(list, code).contains(QLatin1Char('_')));
            CHECK(codeLabel(list, code).front().isUpper());
        }
    }
    CHECK(codeListNamed(u"cats") == -1);
    CHECK(codes.codes(CodeListId::EthnicGroup).size() == 20);
    CHECK(isOpenList(CodeListId::Theme));
    CHECK_FALSE(isOpenList(CodeListId::Method));
    CHECK(codeLabel(CodeListId::Gender, QStringLiteral("prefer_not_to_say"))
          == QStringLiteral("Prefer not to say"));
    CHECK(codeLabel(CodeListId::EthnicGroup, QStringLiteral("mixed_white_black_african"))
          == QStringLiteral("Mixed: White Black African"));
    CHECK(codeLabel(CodeListId::Gender, QString()).isEmpty());
}
