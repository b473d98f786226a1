#include "base/text.h"
#include "exchange/sample_writer.h"
#include "records/people.h"

#include <array>

namespace doorstep {

using namespace sample;

namespace {

// Its bytes in UTF-8: "Łukasz" begins with two.
std::string_view firstLetter(std::string_view word)
{
    std::size_t size = 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0) == 0x80)
        ++size;
    return word.substr(0, size);
}

const Community &someCommunity(SampleRandom &random)
{
    int draw = random.below(100);
    for (const Community &community : communities)
        if ((draw -= community.share) < 0)
            return community;
    return communities.front();
}

std::string plainLetters(std::string_view name)
{
    return normalName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))).toStdString();
}

std::string phoneNumber(SampleRandom &random, int person)
{
    std::string digits = std::to_string(100000 + person % 900000);
    switch (random.below(4)) {
    case 0:
        return "07700" + digits;
    case 1:
        return "07700 " + digits;
    case 2:
        return "+44 7700 " + digits;
    default:
        return "(07700) " + digits;
    }
}

} // namespace

void SampleWriter::writePeople()
{
    SampleFile file = open(Person::table());
    SampleRandom random = chance(1);
    for (int person = 0; person < people(); ++person) {
        m_facts.people[static_cast<std::size_t>(person)].area =
            random.leaning(static_cast<int>(areas.size()));
        const bool isYoung = person > people() / 10 && random.chance(9);
        const Community &community = someCommunity(random);
        const bool isWoman = random.chance(56);
        const std::string_view given = random.usualOneOf(isWoman ? community.women : community.men);
        const std::string_view family = random.usualOneOf(community.family);
        file.set("id", sampleId("p", person));
        // Some are known only as people call them: enough to record somebody.
        if (random.chance(3)) {
            file.set("known_as", (isWoman ? "Auntie " : "Big ") + std::string(given));
        } else {
            file.set("given_name", given);
            if (!random.chance(6))
                file.set("family_name", family);
            if (random.chance(5))
                file.set("known_as", firstLetter(given));
        }
        writeContact(file, random, person, plainLetters(given) + '.' + plainLetters(family));
        writeBirth(file, random, person, isYoung);
        if (random.chance(85))
            file.set("gender", random.chance(3) ? "non_binary" : isWoman ? "woman" : "man");
        writeBackground(file, random, community.ethnicGroup);
        writeConsents(file, random, person, isYoung);
        file.endRow();
        if (person % 10'000 == 0)
            m_progress.throwIfCancelled();
    }
    close(file);
}

void SampleWriter::writeContact(SampleFile &file, SampleRandom &random, int person,
                                const std::string &mailName)
{
    const Area &area = areas[static_cast<std::size_t>(m_facts.people[static_cast<std::size_t>(person)].area)];
    if (random.chance(55))
        file.set("email", mailName + '.' + std::to_string(person + 1) + "@example.org");
    if (random.chance(70))
        file.set("phone", phoneNumber(random, person));
    if (!random.chance(75))
        return;
    const int door = random.between(1, 140);
    file.set("address",
             std::to_string(door) + ' ' + std::string(random.oneOf(streets)) + ", " + std::string(area.name));
    file.set("postcode", area.postcodes[static_cast<std::size_t>(random.below(4))]);
    file.set("lsoa", area.lsoa);
    file.set("local_authority", localAuthority);
}

void SampleWriter::writeBirth(SampleFile &file, SampleRandom &random, int person, bool isYoung)
{
    SampleFacts::Person &facts = m_facts.people[static_cast<std::size_t>(person)];
    int age = isYoung ? random.between(12, 17) : random.between(19, 55);
    if (!isYoung)
        age += random.below(36);
    const int day = m_last - age * 365 - random.between(10, 360);
    const int way = random.below(100);
    if (way < 30 || (isYoung && way < 80))
        facts.birthDay = day;
    else if (way < 31)
        facts.birthDay =
            static_cast<int>(QDate(1900, 1, 1).toJulianDay()); // as some systems write "not known"
    else if (way < 55)
        facts.birthYear = QDate::fromJulianDay(day).year();
    file.setDay("birth_date", facts.birthDay);
    if (facts.birthYear != 0)
        file.setNumber("birth_year", facts.birthYear);
}

void SampleWriter::writeBackground(SampleFile &file, SampleRandom &random, std::string_view ethnicGroup)
{
    static constexpr std::array<std::string_view, 10> disabilities = {
        "no", "no", "no", "no", "no", "no", "no", "yes_a_little", "yes_a_lot", "prefer_not_to_say"};
    static constexpr std::array<std::string_view, 6> settings = {
        "community", "community", "community", "public_sector", "voluntary_organisation", "youth_services"};
    if (random.chance(72))
        file.set("ethnic_group", random.chance(3) ? "prefer_not_to_say" : ethnicGroup);
    if (random.chance(60))
        file.set("disability", random.oneOf(std::span<const std::string_view>(disabilities)));
    if (random.chance(70))
        file.set("setting", random.oneOf(std::span<const std::string_view>(settings)));
}

void SampleWriter::writeConsents(SampleFile &file, SampleRandom &random, int person, bool isYoung)
{
    SampleFacts::Person &facts = m_facts.people[static_cast<std::size_t>(person)];
    if (random.chance(13)) {
        facts.networkFrom = random.between(m_first, m_last - 30);
        if (random.chance(20))
            facts.networkTo = facts.networkFrom + random.between(90, 700);
    }
    file.setDay("network_member_from", facts.networkFrom).setDay("network_member_to", facts.networkTo);
    if (random.chance(80)) {
        file.set("contact_consent", random.chance(88) ? "yes" : "no");
        file.setDay("consent_on", random.between(m_first, m_last));
    }
    if (random.chance(75))
        file.set("share_consent", random.chance(84) ? "yes" : "no");
    if (isYoung && random.chance(70)) {
        file.set("guardian_name", random.chance(50) ? "Mum" : "Grandad, same address");
        file.set("guardian_contact", phoneNumber(random, person + 1));
        file.setDay("guardian_consent_on", random.between(m_first, m_last));
    }
    if (random.chance(9))
        file.set("tags", random.chance(50) ? "newsletter" : "newsletter;phone tree");
    if (random.chance(6))
        file.set("notes", random.oneOf(awkward));
}

} // namespace doorstep
