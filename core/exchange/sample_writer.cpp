#include "exchange/sample_writer.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

namespace doorstep {

using namespace sample;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SampleWriter)
};

int julian(QDate day)
{
    return static_cast<int>(day.toJulianDay());
}

} // namespace

std::string withPlace(std::string_view words, std::string_view place)
{
    std::string text(words);
    if (const std::size_t at = text.find("%1"); at != std::string::npos)
        text.replace(at, 2, place);
    return text;
}

SampleWriter::SampleWriter(const QString &folder, const SampleOptions &options, Progress &progress,
                           SampleFacts &facts)
    : m_folder(folder), m_options(options), m_progress(progress), m_facts(facts)
{
    const QDate last = options.lastDay.isValid() ? options.lastDay : Clock::today();
    m_last = julian(last);
    m_first = julian(QDate(last.year() - 3, last.month(), 1));
    const int count = std::clamp(options.people, 50, 1'000'000);
    m_options.conversations = std::clamp(options.conversations, 0, 3'000'000);
    m_facts.firstDay = m_first;
    m_facts.lastDay = m_last;
    m_facts.people.resize(static_cast<std::size_t>(count));
    m_facts.organiserFrom.resize(
        static_cast<std::size_t>(std::clamp(m_options.conversations / 170, 3, count / 10)));
    m_organisations = std::max(12, count / 30);
    m_groups = std::max(6, count / 50);
    m_actions = std::max(8, count / 60);
    m_trainers = std::max(3, count / 150);
    m_runs = std::max(10, count / 22);
}

void SampleWriter::write()
{
    using Part = std::pair<QString, void (SampleWriter::*)()>;
    const std::array<Part, 11> parts = {{
        {Text::tr("Making up people"), &SampleWriter::writePeople},
        {Text::tr("Making up organisers"), &SampleWriter::writeOrganisers},
        {Text::tr("Making up trainers"), &SampleWriter::writeTrainers},
        {Text::tr("Making up organisations"), &SampleWriter::writeOrganisations},
        {Text::tr("Making up conversations"), &SampleWriter::writeConversations},
        {Text::tr("Making up groups"), &SampleWriter::writeGroups},
        {Text::tr("Making up courses"), &SampleWriter::writeCatalogue},
        {Text::tr("Making up course runs"), &SampleWriter::writeRuns},
        {Text::tr("Making up actions"), &SampleWriter::writeActions},
        {Text::tr("Making up funding"), &SampleWriter::writeFunding},
        {Text::tr("Making up stories and targets"), &SampleWriter::writeStories},
    }};
    qint64 done = 0;
    for (const auto &[doing, part] : parts) {
        m_progress.report(doing, done++, static_cast<qint64>(parts.size()));
        m_progress.throwIfCancelled();
        (this->*part)();
    }
    writeTargets();
}

void SampleWriter::close(SampleFile &file)
{
    file.finish();
    m_facts.rows.insert(file.name(), file.rows());
}

std::vector<int> SampleWriter::somePeople(SampleRandom &random, int count) const
{
    std::set<int> chosen;
    while (static_cast<int>(chosen.size()) < std::min(count, people()))
        chosen.insert(somebody(random));
    return {chosen.begin(), chosen.end()};
}

std::string SampleWriter::themesFor(SampleRandom &random) const
{
    const Theme &first = random.oneOf(themes);
    const Theme &second = random.oneOf(themes);
    if (random.chance(70) || first.code == second.code)
        return std::string(first.code);
    return std::string(first.code) + ';' + std::string(second.code);
}

SampleHub::SampleHub(std::unique_ptr<SampleFacts> facts) : m_facts(std::move(facts))
{
}
SampleHub::~SampleHub() = default;
SampleHub::SampleHub(SampleHub &&other) noexcept = default;
SampleHub &SampleHub::operator=(SampleHub &&other) noexcept = default;

SampleHub SampleHub::write(const QString &folder, const SampleOptions &options, Progress &progress)
{
    auto facts = std::make_unique<SampleFacts>();
    SampleWriter(folder, options, progress, *facts).write();
    return SampleHub(std::move(facts));
}

Period SampleHub::lifetime() const
{
    return {QDate::fromJulianDay(m_facts->firstDay), QDate::fromJulianDay(m_facts->lastDay)};
}

const QHash<QString, qint64> &SampleHub::rows() const
{
    return m_facts->rows;
}

} // namespace doorstep
