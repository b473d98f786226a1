// Those who do the hub's work, and whom it works with.
#include "exchange/sample_writer.h"
#include "records/organisations.h"
#include "records/people.h"

#include <array>

namespace doorstep {

using namespace sample;

// Organiser number n is person number n, and they began one after another.
void SampleWriter::writeOrganisers()
{
    SampleFile file = open(Organiser::table());
    SampleRandom random = chance(2);
    const int count = static_cast<int>(m_facts.organiserFrom.size());
    for (int organiser = 0; organiser < count; ++organiser) {
        const int from = m_first - 20 + static_cast<int>(qint64(m_last - m_first) * organiser / (count * 2));
        m_facts.organiserFrom[static_cast<std::size_t>(organiser)] = from;
        file.set("person_id", sampleId("p", organiser)).setDay("started_on", from);
        if (organiser % 7 == 6)
            file.setDay("ended_on", m_last - random.between(5, 60));
        file.set("patch", areas[static_cast<std::size_t>(organiser) % areas.size()].name);
        if (organiser > 0 && random.chance(70))
            file.set("supported_by_id", sampleId("p", 0));
        if (random.chance(25))
            file.set("organisation_id", sampleId("o", random.below(m_organisations)));
        if (organiser == 1)
            file.set("notes", "Mornings only.\nSpeaks Punjabi & \"some\" Polish.");
        file.endRow();
    }
    close(file);
}

// Trainers are the people who come after the organisers.
void SampleWriter::writeTrainers()
{
    SampleFile file = open(Trainer::table());
    SampleRandom random = chance(3);
    const int first = static_cast<int>(m_facts.organiserFrom.size());
    for (int trainer = first; trainer < first + m_trainers; ++trainer) {
        int from = random.between(m_first - 200, m_first + 500);
        const bool renews = random.chance(50);
        for (int round = 0; round < (renews ? 2 : 1); ++round) {
            const int to = random.chance(75) ? from + 730 : 0;
            file.set("person_id", sampleId("p", trainer))
                .setDay("quality_assured_on", from)
                .setDay("expires_on", to)
                .set("observed_by", random.chance(60) ? "National trainer" : "")
                .set("course_codes", random.chance(60) ? "intro;listening;power" : "intro");
            file.endRow();
            m_facts.assurances.push_back({trainer, from, to});
            from += random.between(300, 720);
        }
    }
    close(file);
}

void SampleWriter::writeOrganisations()
{
    static constexpr std::array<std::string_view, 4> settings = {"community", "public_sector",
                                                                 "youth_services", "voluntary_organisation"};
    SampleFile file = open(Organisation::table());
    SampleRandom random = chance(4);
    for (int organisation = 0; organisation < m_organisations; ++organisation) {
        const Area &area = random.oneOf(areas);
        file.set("id", sampleId("o", organisation))
            .set("name", std::string(area.name) + ' ' + std::string(random.oneOf(organisationKinds)));
        if (random.chance(85))
            file.set("setting", random.oneOf(std::span<const std::string_view>(settings)));
        if (random.chance(40))
            file.set("charity_number", std::to_string(random.between(200'000, 1'199'999)));
        if (random.chance(60))
            file.set("postcode", area.postcodes[static_cast<std::size_t>(random.below(4))]);
        if (random.chance(30))
            file.set("website", "https://example.org/" + std::to_string(organisation + 1));
        if (random.chance(80)) {
            const int day = random.between(m_first - 60, m_last);
            m_facts.introductions.push_back(day);
            file.setDay("introduced_on", day);
            if (random.chance(60))
                file.set("introduced_by_id",
                         sampleId("p", random.below(static_cast<int>(m_facts.organiserFrom.size()))));
        }
        if (random.chance(10))
            file.set("notes", "Ask for the caretaker;\nbell is broken.");
        file.endRow();
    }
    close(file);
}

} // namespace doorstep
