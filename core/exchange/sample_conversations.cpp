#include "exchange/sample_writer.h"
#include "records/conversations.h"

#include <algorithm>
#include <array>

namespace doorstep {

using namespace sample;

void SampleWriter::writeConversations()
{
    SampleFile file = open(Conversation::table());
    SampleRandom random = chance(5);
    const int count = m_options.conversations;
    const int days = m_last - m_first + 1;
    m_facts.talks.reserve(static_cast<std::size_t>(count));
    for (int number = 0; number < count; ++number) {
        SampleFacts::Talk talk;
        talk.day = m_first + static_cast<int>(qint64(number) * days / count);
        const auto begun =
            std::upper_bound(m_facts.organiserFrom.begin(), m_facts.organiserFrom.end(), talk.day);
        talk.organiser = random.below(static_cast<int>(begun - m_facts.organiserFrom.begin()));
        file.set("id", sampleId("c", number))
            .setDay("held_on", talk.day)
            .set("organiser_id", sampleId("p", talk.organiser));
        writeWho(file, random, talk);
        writeWhat(file, random);
        writeFollowUp(file, random, talk);
        file.endRow();
        m_facts.talks.push_back(talk);
        if (number % 10'000 == 0) {
            m_progress.report(QString(), number, count);
            m_progress.throwIfCancelled();
        }
    }
    close(file);
}

// With a person known by name in most cases, described in some, with nobody in particular in the rest.
void SampleWriter::writeWho(SampleFile &file, SampleRandom &random, SampleFacts::Talk &talk)
{
    int area = random.leaning(static_cast<int>(areas.size()));
    const int way = random.below(100);
    if (way < 66) {
        talk.person = somebody(random);
        area = m_facts.people[static_cast<std::size_t>(talk.person)].area;
        file.set("person_id", sampleId("p", talk.person));
    } else if (way < 88) {
        file.set("described_as", random.oneOf(describedAs));
    }
    const Area &where = areas[static_cast<std::size_t>(area)];
    if (random.chance(60))
        file.set("place", random.chance(25) ? random.oneOf(places) : where.name);
    if (random.chance(45))
        file.set("postcode", where.postcodes[static_cast<std::size_t>(random.below(4))]);
    if (random.chance(82)) {
        talk.area = area;
        file.set("lsoa", where.lsoa);
    }
}

void SampleWriter::writeWhat(SampleFile &file, SampleRandom &random)
{
    static constexpr std::array<std::string_view, 10> methods = {
        "door", "door", "door", "door", "street", "street", "event", "venue", "phone", "online"};
    if (random.chance(92))
        file.set("method", random.oneOf(std::span<const std::string_view>(methods)));
    if (random.chance(75))
        file.setNumber("minutes", 5 * random.between(1, 12));
    const Theme &theme = random.usualOneOf(themes);
    const int length = random.below(100);
    if (length < 2) {
        file.set("heard", random.oneOf(awkward));
    } else if (length < 90) {
        std::string heard;
        if (length < 50)
            heard.append(random.oneOf(openings)) += length < 5 ? '\n' : ' ';
        heard.append(random.oneOf(theme.heard));
        if (length % 3 == 0)
            heard.append(" ").append(random.oneOf(closings));
        file.set("heard", heard);
    }
    if (random.chance(88)) {
        const Theme &second = random.oneOf(themes);
        file.set("themes",
                 random.chance(30) && second.code != theme.code
                     ? std::string(theme.code) + ';' + std::string(second.code)
                     : std::string(theme.code));
    }
}

void SampleWriter::writeFollowUp(SampleFile &file, SampleRandom &random, SampleFacts::Talk &talk)
{
    if (random.chance(9)) {
        talk.activatedOn = random.chance(80) ? talk.day : std::min(talk.day + random.between(1, 60), m_last);
        file.setDay("activated_on", talk.activatedOn);
        if (random.chance(90)) {
            talk.evidenced = random.chance(35);
            file.set("activation", talk.evidenced ? "evidenced" : "declared");
        }
    }
    if (!random.chance(30))
        return;
    const int due = talk.day + random.between(3, 28);
    file.set("next_step", talk.activatedOn ? random.oneOf(activations) : random.oneOf(nextSteps));
    if (random.chance(80))
        file.setDay("next_step_due", due);
    if (due < m_last && random.chance(85))
        file.setDay("next_step_done_on", std::min(due + random.below(10), m_last));
}

} // namespace doorstep
