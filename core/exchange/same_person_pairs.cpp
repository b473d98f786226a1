// All likely doubles of a file. People who share something that a double would share (a block) are compared
// with one another; two who share nothing of the kind never are.
#include "exchange/likeness_record.h"
#include "exchange/same_person.h"
#include "storage/different_people.h"
#include "storage/person_candidates.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SamePerson)
};

// A block larger than this (a phone number typed for want of one, the Smiths of a postcode) is compared with
// neighbours only, so that no file makes the work grow with its square.
constexpr size_t largestBlock = 60;

struct InBlock {
    quint64 block;
    quint32 person;
};

class PairSearch {
public:
    PairSearch(Connection &connection, Progress &progress, int most)
        : m_progress(progress), m_most(static_cast<size_t>(most)), m_different(differentPairs(connection))
    {
        read(connection);
    }

    QList<LikelyPair> run()
    {
        std::sort(m_blocks.begin(), m_blocks.end(), [](const InBlock &a, const InBlock &b) {
            return a.block != b.block ? a.block < b.block : a.person < b.person;
        });
        for (size_t first = 0; first < m_blocks.size();) {
            size_t end = first;
            while (end < m_blocks.size() && m_blocks[end].block == m_blocks[first].block)
                ++end;
            compareBlock(first, end);
            first = end;
        }
        keepBest();
        return QList<LikelyPair>(m_found.begin(), m_found.end());
    }

private:
    void step(const QString &doing, size_t done, size_t total)
    {
        if (done % 4096 != 0)
            return;
        m_progress.report(doing, static_cast<qint64>(done), static_cast<qint64>(total));
        m_progress.throwIfCancelled();
    }

    void read(Connection &connection)
    {
        const QString doing = Text::tr("Reading people");
        const auto total = static_cast<size_t>(countPeople(connection));
        m_people.reserve(total);
        m_keys.reserve(total);
        forEachPerson(connection, [&](const Person &person) {
            step(doing, m_keys.size(), total);
            m_people.push_back(comparedPerson(person, m_names));
            m_keys.push_back(person.key);
            m_hubs.push_back(person.hub);
            block(static_cast<quint32>(m_people.size() - 1));
            return true;
        });
    }

    void put(quint32 person, quint64 kind, quint64 one, quint64 other)
    {
        if (one == 0 || other == 0)
            return;
        quint64 hash = (kind + 1) * 0x9E3779B97F4A7C15ULL;
        for (const quint64 part : {one, other}) {
            hash ^= part + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
            hash *= 0xBF58476D1CE4E5B9ULL;
            hash ^= hash >> 29;
        }
        m_blocks.push_back({hash, person});
    }

    static quint64 textHash(const QString &text) { return text.isEmpty() ? 0 : qHash(text, size_t(17)) | 1; }

    // A given name by what its forms have in common: the families of names that it is in, or else its sound.
    std::vector<quint64> formsOf(NameTable::Number name) const
    {
        if (name == 0)
            return {};
        std::vector<quint64> forms;
        for (const quint16 family : m_names.families(name, NameTable::Given))
            forms.push_back(family + 1);
        if (forms.empty())
            forms.push_back(textHash(m_names.sound(name)) | (1ULL << 63));
        return forms;
    }

    void block(quint32 number)
    {
        const ComparedPerson &p = m_people[number];
        const quint64 family = p.family ? textHash(m_names.sound(p.family)) : 0;
        const quint64 initial = p.given ? m_names.letters(p.given)[0].unicode() : 0;
        put(number, 0, p.phone, 1);
        put(number, 1, p.email, 1);
        put(number, 2, static_cast<quint64>(p.birthDate), family);
        put(number, 3, p.postcode, family);
        put(number, 4, p.postcode, static_cast<quint64>(p.birthDate));
        put(number, 5, p.postcode, initial);
        std::vector<quint64> forms = formsOf(p.given);
        if (p.knownAs)
            for (const quint64 form : formsOf(p.knownAs))
                forms.push_back(form);
        for (const quint64 form : forms) {
            put(number, 6, static_cast<quint64>(p.birthDate), form);
            put(number, 7, p.postcode, form);
            // A common name alone never makes a likely pair, and what would is in the blocks above.
            if (p.family && m_names.commonness(p.family, NameTable::Family) < 2)
                put(number, 8, p.family, form);
        }
        if (p.given && p.family)
            put(number, 9, std::min(p.wholeGiven, p.family), std::max(p.wholeGiven, p.family));
    }

    void compareBlock(size_t first, size_t end)
    {
        const size_t reach = end - first > largestBlock ? largestBlock / 4 : largestBlock;
        for (size_t i = first; i < end; ++i) {
            step(Text::tr("Comparing people"), i, m_blocks.size());
            for (size_t j = i + 1; j < end && j <= i + reach; ++j)
                comparePair(m_blocks[i].person, m_blocks[j].person);
        }
    }

    void comparePair(quint32 one, quint32 other)
    {
        if (one == other || m_hubs[one] != m_hubs[other])
            return;
        const int score = compare(m_people[one], m_people[other], m_names).score;
        if (score < likelyScore)
            return;
        const PairOfPeople pair = PairOfPeople::of(m_keys[one], m_keys[other]);
        if (m_different.contains(pair))
            return;
        m_found.push_back({pair.first, pair.second, score});
        if (m_found.size() > 8 * m_most + 1000)
            keepBest();
    }

    void keepBest()
    {
        std::sort(m_found.begin(), m_found.end(), [](const LikelyPair &a, const LikelyPair &b) {
            return std::tuple(-a.score, a.first, a.second) < std::tuple(-b.score, b.first, b.second);
        });
        m_found.erase(std::unique(m_found.begin(), m_found.end(),
                                  [](const LikelyPair &a, const LikelyPair &b) {
                                      return a.first == b.first && a.second == b.second;
                                  }),
                      m_found.end());
        if (m_found.size() > m_most)
            m_found.resize(m_most);
    }

    Progress &m_progress;
    size_t m_most;
    QSet<PairOfPeople> m_different;
    NameTable m_names;
    std::vector<ComparedPerson> m_people;
    std::vector<qint64> m_keys;
    std::vector<qint64> m_hubs;
    std::vector<InBlock> m_blocks;
    std::vector<LikelyPair> m_found;
};

} // namespace

QList<LikelyPair> likelyPairs(Connection &connection, Progress &progress, int most)
{
    const ReadTogether moment(connection);
    connection.watch(&progress);
    try {
        QList<LikelyPair> found = PairSearch(connection, progress, most).run();
        connection.watch(nullptr);
        return found;
    } catch (...) {
        connection.watch(nullptr);
        throw;
    }
}

} // namespace doorstep
