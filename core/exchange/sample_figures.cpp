// DATA.md 3 once more, over what was made up and without any SQL: what the program's own measures are held
// against.
#include "base/money.h"
#include "exchange/sample_facts.h"
#include "exchange/sample_hub.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace doorstep {

namespace {

constexpr int youngPersonMaxAge = 18;
constexpr int groupRecognitionMembers = 21;
constexpr int actionWindowMonths = 12;

class SampleCounter {
public:
    SampleCounter(const SampleFacts &facts, const Period &period)
        : m_facts(facts)
        , m_from(static_cast<int>(period.from.toJulianDay()))
        , m_to(static_cast<int>(period.to.toJulianDay()))
    {
    }

    QJsonObject all() const
    {
        QJsonObject figures;
        countTraining(figures);
        countStanding(figures);
        countConversations(figures);
        countActivation(figures);
        figures.insert(QStringLiteral("organisations_introduced"), within(m_facts.introductions));
        figures.insert(QStringLiteral("actions_started"), within(m_facts.actionStarts));
        figures.insert(QStringLiteral("trained_then_acted"), trainedThenActed());
        qint64 pence = 0;
        for (const SampleFacts::Sum &sum : m_facts.secured)
            if (isWithin(sum.day))
                pence += sum.pence;
        figures.insert(QStringLiteral("funding_leveraged"), moneyToText(Money{pence}));
        return figures;
    }

private:
    using People = std::unordered_set<int>;
    bool isWithin(int day) const { return day >= m_from && day <= m_to; }
    bool coversEnd(int from, int to) const { return from != 0 && from <= m_to && (to == 0 || to >= m_to); }
    qint64 within(const std::vector<int> &days) const
    {
        return std::count_if(days.begin(), days.end(), [this](int day) { return isWithin(day); });
    }
    bool wasYoung(int person, int day) const;
    void countTraining(QJsonObject &figures) const;
    void countStanding(QJsonObject &figures) const;
    void countConversations(QJsonObject &figures) const;
    void countActivation(QJsonObject &figures) const;
    qint64 trainedThenActed() const;

    const SampleFacts &m_facts;
    int m_from;
    int m_to;
};

bool SampleCounter::wasYoung(int person, int day) const
{
    const SampleFacts::Person &facts = m_facts.people[static_cast<std::size_t>(person)];
    const QDate on = QDate::fromJulianDay(day);
    if (facts.birthDay != 0) {
        const QDate birth = QDate::fromJulianDay(facts.birthDay);
        const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(birth.month(), birth.day());
        return on.year() - birth.year() - (hadBirthday ? 0 : 1) <= youngPersonMaxAge;
    }
    return facts.birthYear != 0 && on.year() - facts.birthYear <= youngPersonMaxAge;
}

void SampleCounter::countTraining(QJsonObject &figures) const
{
    People trained, followedOn, qualifying, young;
    qint64 attendances = 0;
    for (const SampleFacts::Enrolment &enrolment : m_facts.enrolments) {
        if (isWithin(enrolment.completedOn)) {
            trained.insert(enrolment.person);
            if (enrolment.kind == SampleFacts::Kind::Youth
                || wasYoung(enrolment.person, enrolment.completedOn))
                young.insert(enrolment.person);
        }
        if (enrolment.kind == SampleFacts::Kind::FollowOn && isWithin(enrolment.attendedOn)) {
            followedOn.insert(enrolment.person);
            ++attendances;
        }
        if (enrolment.kind == SampleFacts::Kind::Qualification && enrolment.isFirm
            && isWithin(enrolment.enrolledOn))
            qualifying.insert(enrolment.person);
    }
    figures.insert(QStringLiteral("people_trained"), qint64(trained.size()));
    figures.insert(QStringLiteral("people_on_follow_on"), qint64(followedOn.size()));
    figures.insert(QStringLiteral("follow_on_attendances"), attendances);
    figures.insert(QStringLiteral("qualification_enrolments"), qint64(qualifying.size()));
    figures.insert(QStringLiteral("young_people_trained"), qint64(young.size()));
}

// What is so on the period's last day, and the groups formed in it.
void SampleCounter::countStanding(QJsonObject &figures) const
{
    People assured;
    for (const SampleFacts::Assurance &assurance : m_facts.assurances)
        if (coversEnd(assurance.from, assurance.to))
            assured.insert(assurance.person);
    const qint64 members = std::count_if(m_facts.people.begin(), m_facts.people.end(),
                                         [this](const SampleFacts::Person &person) {
                                             return coversEnd(person.networkFrom, person.networkTo);
                                         });
    std::vector<People> inGroup(m_facts.groups.size());
    for (const SampleFacts::Membership &member : m_facts.memberships)
        if (member.joinedOn <= m_to && (member.leftOn == 0 || member.leftOn > m_to))
            inGroup[static_cast<std::size_t>(member.group)].insert(member.person);
    qint64 formed = 0;
    qint64 recognised = 0;
    for (std::size_t i = 0; i < m_facts.groups.size(); ++i) {
        const SampleFacts::Group &group = m_facts.groups[i];
        formed += isWithin(group.formedOn);
        recognised += group.formedOn != 0 && group.formedOn <= m_to
            && (group.closedOn == 0 || group.closedOn > m_to) && inGroup[i].size() >= groupRecognitionMembers;
    }
    figures.insert(QStringLiteral("trainers_quality_assured"), qint64(assured.size()));
    figures.insert(QStringLiteral("network_members"), members);
    figures.insert(QStringLiteral("groups_formed"), formed);
    figures.insert(QStringLiteral("groups_recognised"), recognised);
}

void SampleCounter::countConversations(QJsonObject &figures) const
{
    std::vector<bool> named(m_facts.people.size());
    std::set<int> areas;
    qint64 held = 0;
    qint64 people = 0;
    for (const SampleFacts::Talk &talk : m_facts.talks) {
        if (!isWithin(talk.day))
            continue;
        ++held;
        if (talk.area >= 0)
            areas.insert(talk.area);
        if (talk.person < 0)
            ++people;
        else if (auto &&seen = named[static_cast<std::size_t>(talk.person)]; !seen) {
            seen = true;
            ++people;
        }
    }
    figures.insert(QStringLiteral("conversations"), held);
    figures.insert(QStringLiteral("people_in_conversation"), people);
    figures.insert(QStringLiteral("neighbourhoods_reached"), qint64(areas.size()));
}

void SampleCounter::countActivation(QJsonObject &figures) const
{
    constexpr int never = std::numeric_limits<int>::max();
    std::vector<int> first(m_facts.people.size(), never);
    std::vector<int> evidenced(m_facts.people.size(), never);
    qint64 unnamed = 0;
    const auto note = [&](int person, int day, bool isEvidence) {
        if (day == 0)
            return;
        const auto at = static_cast<std::size_t>(person);
        first[at] = std::min(first[at], day);
        if (isEvidence)
            evidenced[at] = std::min(evidenced[at], day);
    };
    for (const SampleFacts::Talk &talk : m_facts.talks) {
        if (talk.person >= 0)
            note(talk.person, talk.activatedOn, talk.evidenced);
        else
            unnamed += isWithin(talk.activatedOn);
    }
    for (const SampleFacts::Membership &member : m_facts.memberships)
        note(member.person, member.joinedOn, true);
    for (const SampleFacts::Part &part : m_facts.parts)
        note(part.person, part.day, true);
    qint64 activated = 0;
    qint64 withEvidence = 0;
    for (std::size_t person = 0; person < first.size(); ++person)
        if (isWithin(first[person])) {
            ++activated;
            withEvidence += evidenced[person] <= m_to;
        }
    figures.insert(QStringLiteral("people_activated"), activated + unnamed);
    figures.insert(QStringLiteral("people_activated_evidenced"), withEvidence);
}

qint64 SampleCounter::trainedThenActed() const
{
    std::unordered_set<int> completed;
    for (const SampleFacts::Enrolment &enrolment : m_facts.enrolments)
        if (isWithin(enrolment.completedOn))
            completed.insert(enrolment.person);
    std::unordered_map<int, std::set<int>> acts;
    const auto note = [&](int person, int day) {
        if (day != 0 && completed.contains(person))
            acts[person].insert(day);
    };
    for (const SampleFacts::Talk &talk : m_facts.talks)
        note(talk.organiser, talk.day);
    for (const SampleFacts::Membership &member : m_facts.memberships)
        note(member.person, member.joinedOn);
    for (const SampleFacts::Part &part : m_facts.parts)
        note(part.person, part.day);
    People acted;
    for (const SampleFacts::Enrolment &enrolment : m_facts.enrolments) {
        if (!isWithin(enrolment.completedOn))
            continue;
        const std::set<int> &days = acts[enrolment.person];
        const auto next = days.lower_bound(enrolment.completedOn);
        const QDate last = addMonths(QDate::fromJulianDay(enrolment.completedOn), actionWindowMonths);
        if (next != days.end() && *next <= last.toJulianDay())
            acted.insert(enrolment.person);
    }
    return qint64(acted.size());
}

} // namespace

QJsonObject SampleHub::figures(const Period &period) const
{
    return SampleCounter(*m_facts, period).all();
}

} // namespace doorstep
