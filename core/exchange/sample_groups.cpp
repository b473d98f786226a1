#include "exchange/sample_writer.h"
#include "records/groups.h"

#include <algorithm>
#include <array>

namespace doorstep {

using namespace sample;

void SampleWriter::writeGroups()
{
    SampleFile file = open(Group::table());
    SampleFile members = open(GroupMember::table());
    SampleFile meetings = open(Meeting::table());
    SampleRandom random = chance(6);
    for (int group = 0; group < m_groups; ++group) {
        const Area &area = random.oneOf(areas);
        SampleFacts::Group facts;
        if (random.chance(85))
            facts.formedOn = random.between(m_first - 100, m_last - 200);
        if (facts.formedOn && random.chance(8))
            facts.closedOn = random.between(facts.formedOn + 30, m_last);
        m_facts.groups.push_back(facts);
        file.set("id", sampleId("g", group))
            .set("name", withPlace(random.oneOf(groupNames), area.name))
            .set("kind", random.chance(60) ? "place" : "issue")
            .set("neighbourhood", area.name);
        if (random.chance(50))
            file.set("postcode", area.postcodes[static_cast<std::size_t>(random.below(4))]);
        file.set("lsoa", area.lsoa)
            .set("themes", themesFor(random))
            .setDay("formed_on", facts.formedOn)
            .setDay("closed_on", facts.closedOn)
            .set("support", random.chance(80) ? "hub_supported" : "independent")
            .set("supported_by_id",
                 sampleId("p", random.below(static_cast<int>(m_facts.organiserFrom.size()))))
            .set("notes", random.chance(15) ? "First met in the launderette.\nStill do." : "");
        file.endRow();
        writeMembers(members, random, group);
        for (int meeting = random.below(5); meeting > 0; --meeting) {
            meetings.set("id", sampleId("m", static_cast<int>(meetings.rows())))
                .set("group_id", sampleId("g", group))
                .setDay("held_on", random.between(std::max(facts.formedOn, m_first), m_last))
                .setNumber("attended", random.between(3, 34));
            meetings.endRow();
        }
    }
    close(file);
    close(members);
    close(meetings);
}

// One group in three is large enough to be recognised, one in eight has nobody; a few people left and
// came back.
void SampleWriter::writeMembers(SampleFile &file, SampleRandom &random, int group)
{
    static constexpr std::array<std::string_view, 8> roles = {"member", "member", "member",    "member",
                                                              "member", "leader", "secretary", "treasurer"};
    if (group % 8 == 5)
        return;
    const int count = group % 3 == 1 ? random.between(24, 40) : random.between(4, 17);
    const int from = std::max(m_facts.groups[static_cast<std::size_t>(group)].formedOn, m_first);
    for (const int person : somePeople(random, count)) {
        SampleFacts::Membership membership{group, person, random.between(from, m_last), 0};
        for (int again = random.chance(4) ? 2 : 1; again > 0; --again) {
            const bool leaves = again == 2 || random.chance(8);
            membership.leftOn = leaves ? membership.joinedOn + random.between(10, 300) : 0;
            file.set("group_id", sampleId("g", group))
                .set("person_id", sampleId("p", person))
                .set("role", random.oneOf(std::span<const std::string_view>(roles)))
                .setDay("joined_on", membership.joinedOn)
                .setDay("left_on", membership.leftOn);
            file.endRow();
            m_facts.memberships.push_back(membership);
            membership.joinedOn = membership.leftOn + random.below(40);
        }
    }
}

} // namespace doorstep
