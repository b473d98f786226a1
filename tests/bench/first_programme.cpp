#include "first_programme.h"

#include "exchange/sample_file.h"
#include "exchange/sample_random.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"

#include <array>

namespace doorstep::bench {

namespace {

using Words = std::array<std::string_view, 8>;
constexpr Words givenNames = {"Rose", "Sam", "Kit", "Aisha", "Lee", "Maeve", "Tomos", "Ngozi"};
constexpr Words familyNames = {"Okafor", "Hill", "Ng", "Begum", "Fox", "Byrne", "Pritchard", "Eze"};
constexpr Words themes = {"health",       "youth",      "decent_housing", "street_safety",
                          "health;youth", "loneliness", "environment",    "transport"};
constexpr Words genders = {"woman", "man", "woman", "man", "woman", "non_binary", "", "prefer_not_to_say"};
constexpr Words ethnicGroups = {
    "white_british",    "white_british", "black_african", "asian_indian", "white_irish", "white_other", "",
    "asian_bangladeshi"};

// One hub's share of the programme, written file by file. People of the hub are numbered from 0: organisers
// first, then residents.
class HubWriter {
public:
    HubWriter(QString folder, const ProgrammeSize &size, int hub)
        : m_folder(std::move(folder))
        , m_hub(hub)
        , m_hubs(size.hubs)
        , m_organisers(qMax(2, size.organisers() / size.hubs))
        , m_residents(size.residents / size.hubs)
        , m_areas(qMax(1, size.neighbourhoods() / size.hubs))
        , m_projects(qMax(1, size.projects() / size.hubs))
        , m_talks(size.conversations() / size.hubs)
        , m_random(static_cast<std::uint32_t>(hub) + 1)
    {
    }

    void write()
    {
        writePeople();
        writeConversations();
        writeGroups();
        writeTraining();
        writeProjects();
    }

private:
    SampleFile open(const RecordTable &table) { return SampleFile(m_folder, table); }
    int someDay() { return m_random.between(m_first, m_last); }
    int somebody() { return m_random.below(m_organisers + m_residents); }
    std::string_view oneOf(const Words &words)
    {
        return m_random.oneOf(std::span<const std::string_view>(words));
    }
    std::string area() { return "E0100" + std::to_string(1000 + m_hub * 100 + m_random.below(m_areas)); }
    // As a program without a counter would name them: in no order of time.
    std::string id(char kind, int number) const
    {
        return std::string(1, kind) + '-'
            + std::to_string(100'000'000ULL
                             + static_cast<unsigned long long>(number) * 7'654'321ULL % 99'999'989ULL);
    }

    void writePeople()
    {
        SampleFile file = open(Person::table());
        SampleFile organisers = open(Organiser::table());
        for (int person = 0; person < m_organisers + m_residents; ++person) {
            // One in twenty is known to the hub before as well, by the same address.
            const int hub = person % 20 == 7 ? (m_hub + m_hubs - 1) % m_hubs : m_hub;
            const std::string number =
                std::to_string(hub) + '-' + std::to_string(person % 20 == 7 ? person + 1 : person);
            file.set("id", id('p', person))
                .set("given_name", givenNames[static_cast<std::size_t>(person / 20 % 8)])
                .set("family_name", familyNames[static_cast<std::size_t>(person / 160 % 8)]);
            if (person % 20 < 14)
                file.set("email", "resident" + number + "@example.org");
            file.set("lsoa", area()).set("local_authority", "E06000001");
            file.setNumber("birth_year", 1930 + m_random.below(75));
            file.set("gender", oneOf(genders)).set("ethnic_group", oneOf(ethnicGroups));
            if (person % 9 == 0)
                file.setDay("network_member_from", someDay());
            file.set("share_consent", person % 10 == 3 ? "no" : person % 10 == 4 ? "" : "yes");
            file.endRow();
            if (person >= m_organisers)
                continue;
            organisers.set("person_id", id('p', person)).setDay("started_on", m_first - 30);
            organisers.endRow();
        }
        file.finish();
        organisers.finish();
    }

    void writeConversations()
    {
        SampleFile file = open(Conversation::table());
        for (int talk = 0; talk < m_talks; ++talk) {
            const int day = m_first + static_cast<int>(qint64(talk) * (m_last - m_first) / m_talks);
            file.set("id", id('c', talk)).setDay("held_on", day);
            file.set("organiser_id", id('p', m_random.below(m_organisers)));
            // Each resident in turn, and some again; a few remain without a name.
            if (talk < m_residents || m_random.chance(80))
                file.set("person_id", id('p', m_organisers + talk % m_residents));
            file.set("lsoa", area()).set("method", "door").setNumber("minutes", m_random.between(5, 45));
            file.set("heard", "The bus stopped coming, and nobody asked us.").set("themes", oneOf(themes));
            if (m_random.chance(12))
                file.setDay("activated_on", day)
                    .set("activation", m_random.chance(40) ? "evidenced" : "declared");
            file.endRow();
        }
        file.finish();
    }

    void writeGroups()
    {
        SampleFile groups = open(Group::table());
        SampleFile members = open(GroupMember::table());
        for (int group = 0; group < m_areas * 2; ++group) {
            const int formed = m_random.between(m_first, m_last - 100);
            groups.set("id", id('g', group)).set("name", "Neighbours " + std::to_string(group));
            groups.set("kind", "place")
                .set("lsoa", area())
                .set("themes", oneOf(themes))
                .setDay("formed_on", formed);
            groups.endRow();
            const int first = somebody();
            for (int member = m_random.between(6, 40); member > 0; --member) {
                members.set("group_id", id('g', group));
                members.set("person_id", id('p', (first + member * 3) % (m_organisers + m_residents)));
                members.set("role", "member").setDay("joined_on", m_random.between(formed, m_last));
                members.endRow();
            }
        }
        groups.finish();
        members.finish();
    }

    // Every organiser comes to a course of four days, fifteen together.
    void writeTraining()
    {
        constexpr int together = 15;
        SampleFile runs = open(CourseRun::table());
        SampleFile sessions = open(CourseSession::table());
        SampleFile enrolments = open(Enrolment::table());
        SampleFile attendance = open(Attendance::table());
        for (int run = 0; run * together < m_organisers; ++run) {
            const int day = m_random.between(m_first, m_last - 40);
            runs.set("id", id('r', run)).set("course_code", "foundations").setDay("starts_on", day);
            runs.set("lead_trainer_id", id('p', 0)).set("status", "delivered");
            runs.endRow();
            for (int session = 0; session < 4; ++session) {
                sessions.set("id", id('s', run * 4 + session)).set("run_id", id('r', run));
                sessions.setDay("held_on", day + session * 7);
                sessions.endRow();
            }
            for (int person = run * together; person < qMin(m_organisers, (run + 1) * together); ++person) {
                enrolments.set("run_id", id('r', run)).set("person_id", id('p', person));
                enrolments.setDay("enrolled_on", day - 20)
                    .set("outcome", person % 8 ? "completed" : "withdrawn");
                enrolments.endRow();
                for (int session = 0; session < 4; ++session) {
                    attendance.set("session_id", id('s', run * 4 + session))
                        .set("person_id", id('p', person));
                    attendance.set("mark", m_random.chance(90) ? "present" : "absent");
                    attendance.endRow();
                }
            }
        }
        for (SampleFile *file : {&runs, &sessions, &enrolments, &attendance})
            file->finish();
    }

    void writeProjects()
    {
        SampleFile actions = open(Action::table());
        SampleFile people = open(ActionPerson::table());
        SampleFile organisations = open(Organisation::table());
        SampleFile funding = open(Funding::table());
        for (int project = 0; project < m_projects; ++project) {
            const int day = someDay();
            actions.set("id", id('a', project)).set("title", "Project " + std::to_string(project));
            actions.set("group_id", id('g', m_random.below(m_areas * 2)));
            actions.set("organiser_id", id('p', m_random.below(m_organisers)));
            actions.set("themes", oneOf(themes)).setDay("started_on", day);
            actions.endRow();
            const int first = somebody();
            for (int person = m_random.between(3, 15); person > 0; --person) {
                people.set("action_id", id('a', project));
                people.set("person_id", id('p', (first + person * 7) % (m_organisers + m_residents)));
                people.set("role", "took_part").setDay("joined_on", m_random.between(day, m_last));
                people.endRow();
            }
            organisations.set("id", id('o', project)).set("name", "Partner " + std::to_string(project));
            organisations.setDay("introduced_on", someDay());
            organisations.endRow();
            funding.set("id", id('f', project)).setDay("received_on", someDay()).set("source", "A trust");
            funding.set("kind", "cash")
                .set("status", "secured")
                .set("amount", std::to_string(100 + project) + ".50");
            funding.set("action_id", id('a', project));
            funding.endRow();
        }
        for (SampleFile *file : {&actions, &people, &organisations, &funding})
            file->finish();
    }

    QString m_folder;
    int m_hub, m_hubs, m_organisers, m_residents, m_areas, m_projects, m_talks;
    int m_first = static_cast<int>(programmeBegan.toJulianDay());
    int m_last = static_cast<int>(programmeEnded.toJulianDay());
    SampleRandom m_random;
};

} // namespace

QString hubCode(int hub)
{
    return QStringLiteral("CO%1").arg(hub + 1, 2, 10, QLatin1Char('0'));
}

void writeProgrammeHub(const QString &folder, const ProgrammeSize &size, int hub)
{
    HubWriter(folder, size, hub).write();
}

} // namespace doorstep::bench
