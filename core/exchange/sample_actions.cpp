#include "base/money.h"
#include "exchange/sample_writer.h"
#include "records/actions.h"
#include "records/funding.h"
#include "records/stories.h"
#include "records/targets.h"

#include <array>

namespace doorstep {

using namespace sample;

void SampleWriter::writeActions()
{
    static constexpr std::array<std::string_view, 4> roles = {"helped", "lead", "took_part", ""};
    SampleFile file = open(Action::table());
    SampleFile parts = open(ActionPerson::table());
    SampleRandom random = chance(9);
    for (int action = 0; action < m_actions; ++action) {
        const Area &area = random.oneOf(areas);
        const int start = random.chance(92) ? random.between(m_first, m_last - 10) : 0;
        file.set("id", sampleId("a", action)).set("title", withPlace(random.oneOf(actionTitles), area.name));
        if (random.chance(60))
            file.set("group_id", sampleId("g", random.below(m_groups)));
        if (random.chance(80))
            file.set("organiser_id",
                     sampleId("p", random.below(static_cast<int>(m_facts.organiserFrom.size()))));
        file.set("themes", themesFor(random)).set("neighbourhood", area.name).setDay("started_on", start);
        if (start && random.chance(40))
            file.setDay("ended_on", start + random.between(0, 200));
        if (random.chance(60))
            file.set("aim", "A decision by the spring, and our people in the room when it is made.");
        if (random.chance(45))
            file.set("what_changed", random.oneOf(changes));
        file.endRow();
        if (start)
            m_facts.actionStarts.push_back(start);
        for (const int person : somePeople(random, random.between(2, 16))) {
            const int joined = random.chance(70) ? random.between(start ? start : m_first, m_last) : 0;
            parts.set("action_id", sampleId("a", action))
                .set("person_id", sampleId("p", person))
                .set("role", random.oneOf(std::span<const std::string_view>(roles)))
                .setDay("joined_on", joined);
            parts.endRow();
            m_facts.parts.push_back({person, joined ? joined : start});
        }
    }
    close(file);
    close(parts);
}

void SampleWriter::writeFunding()
{
    SampleFile file = open(Funding::table());
    SampleRandom random = chance(10);
    const int count = std::max(12, people() / 60);
    for (int number = 0; number < count; ++number) {
        const int day = random.between(m_first, m_last);
        qint64 pence = qint64(random.between(50, 9'000)) * 100;
        if (random.chance(50))
            pence += random.below(100);
        const bool isSecured = random.chance(80);
        file.set("id", sampleId("f", number))
            .setDay("received_on", day)
            .set("source", random.oneOf(funders))
            .set("reference", random.chance(40) ? "CVO-" + std::to_string(random.between(1000, 9999)) : "")
            .set("kind",
                 random.chance(70)       ? "cash"
                     : random.chance(50) ? "in_kind"
                                         : "time")
            .set("status",
                 isSecured               ? "secured"
                     : random.chance(80) ? "pledged"
                                         : "")
            .set("amount", moneyToText(Money{pence}).toStdString())
            .set("basis", random.chance(20) ? "14 volunteers, 3 hours, £11.44 an hour" : "");
        if (random.chance(40))
            file.set("group_id", sampleId("g", random.below(m_groups)));
        if (random.chance(30))
            file.set("action_id", sampleId("a", random.below(m_actions)));
        if (random.chance(20))
            file.set("organisation_id", sampleId("o", random.below(m_organisations)));
        file.endRow();
        if (isSecured)
            m_facts.secured.push_back({day, pence});
    }
    close(file);
}

void SampleWriter::writeStories()
{
    SampleFile file = open(Story::table());
    SampleRandom random = chance(11);
    const int count = std::max(5, people() / 100);
    for (int number = 0; number < count; ++number) {
        file.set("id", sampleId("s", number))
            .set("title", withPlace("What happened in %1", random.oneOf(areas).name))
            .setDay("told_on", random.between(m_first, m_last));
        if (random.chance(50))
            file.set("group_id", sampleId("g", random.below(m_groups)));
        if (random.chance(30))
            file.set("action_id", sampleId("a", random.below(m_actions)));
        if (random.chance(60))
            file.set("person_id", sampleId("p", somebody(random)));
        file.set("text", random.oneOf(stories)).set("publish_consent", random.chance(60) ? "yes" : "no");
        file.endRow();
    }
    close(file);
}

// The hub's own targets for each calendar year, a little above and below what it reaches.
void SampleWriter::writeTargets()
{
    struct Goal {
        std::string_view measure;
        int perThousand; // of the number of people, or of conversations, in three years
        bool ofConversations;
    };
    static constexpr std::array<Goal, 6> goals = {{{"conversations", 1000, true},
                                                   {"groups_formed", 14, false},
                                                   {"network_members", 120, false},
                                                   {"organisations_introduced", 30, false},
                                                   {"people_activated", 450, false},
                                                   {"people_trained", 300, false}}};
    SampleFile file = open(Target::table());
    const int firstYear = QDate::fromJulianDay(m_first).year();
    const int lastYear = QDate::fromJulianDay(m_last).year();
    for (const Goal &goal : goals)
        for (int year = firstYear; year <= lastYear; ++year) {
            const qint64 base = goal.ofConversations ? m_options.conversations : people();
            file.set("measure", goal.measure)
                .setDay("from", static_cast<int>(QDate(year, 1, 1).toJulianDay()))
                .setDay("to", static_cast<int>(QDate(year, 12, 31).toJulianDay()))
                .setNumber("target", std::max<qint64>(1, base * goal.perThousand / 3000));
            file.endRow();
        }
    close(file);
}

} // namespace doorstep
