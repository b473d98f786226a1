#include "people_twice.h"

#include "exchange/likeness_names.h"
#include "support/shared_data.h"

#include <QFile>

namespace doorstep::tests {

namespace {

using Random = SampleRandom;

// Names from a file of "name,frequency,…", drawn as often as people bear them.
class DrawnNames {
public:
    explicit DrawnNames(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QList<QByteArray> rows = file.readAll().split('\n');
        QHash<QByteArray, double> sums;
        QByteArrayList order;
        for (const QByteArray &row : rows.mid(1)) {
            const QByteArrayList cells = row.split(',');
            if (cells.size() < 2)
                continue;
            if (!sums.contains(cells[0]))
                order.append(cells[0]);
            sums[cells[0]] += cells[1].toDouble();
        }
        double sum = 0;
        for (const QByteArray &name : order) {
            sum += sums[name];
            m_upTo.push_back(sum);
            QString spelled = QString::fromUtf8(name);
            spelled[0] = spelled[0].toUpper();
            m_names.append(spelled);
        }
    }
    QString draw(Random &random) const
    {
        const double at = m_upTo.back() * random.below(1'000'000) / 1'000'000.0;
        const auto it = std::upper_bound(m_upTo.begin(), m_upTo.end(), at);
        return m_names[std::min<qsizetype>(it - m_upTo.begin(), m_names.size() - 1)];
    }

private:
    std::vector<double> m_upTo;
    QStringList m_names;
};

class Maker {
public:
    Maker(std::uint32_t seed)
        : m_random(seed)
        , m_given(sharedData(QStringLiteral("real/names/firstname_uk.csv")))
        , m_family(sharedData(QStringLiteral("real/names/lastname_uk.csv")))
    {
        readVariants();
    }

    std::vector<MadePerson> make(int count, int twicePercent)
    {
        for (m_who = 0; m_who < count; ++m_who) {
            const Person person = someone();
            m_made.push_back({person, m_who, {}});
            if (m_random.chance(twicePercent))
                twice(person);
            if (m_random.chance(12))
                relative(person);
        }
        return std::move(m_made);
    }

private:
    // The variants as others collected them, mistakes included: not the program's own table.
    void readVariants()
    {
        QFile file(sharedData(QStringLiteral("real/names/firstname_uk_variant.csv")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &row : file.readAll().split('\n').mid(1))
            if (const QByteArrayList cells = row.split(','); cells.size() >= 2)
                m_variants[QString::fromUtf8(cells[0])].append(QString::fromUtf8(cells[1]));
    }

    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + m_random.below(10));
        return text;
    }

    QString postcode()
    {
        return QStringLiteral("HX%1 %2%3%4")
            .arg(m_random.between(1, 7))
            .arg(m_random.between(1, 9))
            .arg(QChar(u'A' + m_random.below(20)))
            .arg(QChar(u'A' + m_random.below(20)));
    }

    // As registers are filled in: seldom everything.
    Person someone()
    {
        Person person;
        person.key = ++m_key;
        person.givenName = m_given.draw(m_random);
        person.familyName = m_family.draw(m_random);
        if (m_random.chance(60))
            person.phone = QStringLiteral("07700 ") + digits(6);
        if (m_random.chance(45))
            person.email = QStringLiteral("%1.%2%3@example.org")
                               .arg(person.givenName.toLower(), person.familyName.toLower(), digits(4));
        if (m_random.chance(75))
            person.postcode = postcode();
        if (m_random.chance(50))
            person.address = QStringLiteral("%1 High Street").arg(m_random.between(1, 200));
        if (m_random.chance(40))
            person.birthDate = QDate(1940, 1, 1).addDays(m_random.below(24'000));
        return person;
    }

    QString slip(QString name)
    {
        if (name.size() < 4)
            return name;
        const int at = m_random.between(1, static_cast<int>(name.size()) - 2);
        switch (m_random.below(4)) {
        case 0:
            return name.remove(at, 1);
        case 1:
            return name.insert(at, name[at]);
        case 2:
            name[at] = QChar(u'a' + m_random.below(26));
            return name;
        default:
            return name.left(at) + name[at + 1] + name[at] + name.mid(at + 2);
        }
    }

    QString variantOf(const QString &name)
    {
        const QStringList &variants = m_variants[name.toLower()];
        if (variants.isEmpty())
            return name;
        QString variant = variants[m_random.below(static_cast<int>(variants.size()))];
        variant[0] = variant[0].toUpper();
        return variant;
    }

    // Somebody else wrote them down another day: some of what was told, and one thing otherwise.
    void twice(const Person &first)
    {
        Person second = first;
        second.key = ++m_key;
        const bool kept[] = {m_random.chance(70), m_random.chance(70), m_random.chance(75),
                             m_random.chance(70)};
        if (!kept[0])
            second.phone = m_random.chance(50) ? QStringLiteral("07700 ") + digits(6) : QString();
        if (!kept[1])
            second.email.clear();
        if (!kept[2])
            second.postcode.clear();
        if (!kept[3])
            second.birthDate = QDate();
        const char *how = "as it was";
        switch (m_random.below(9)) {
        case 0:
        case 1:
            second.givenName = variantOf(first.givenName);
            how = "nickname or spelling";
            break;
        case 2:
            second.givenName = slip(first.givenName);
            how = "slip in the given name";
            break;
        case 3:
            second.familyName = slip(first.familyName);
            how = "slip in the family name";
            break;
        case 4:
            std::swap(second.givenName, second.familyName);
            how = "names changed about";
            break;
        case 5:
            second.givenName = first.givenName.left(1);
            how = "initial";
            break;
        case 6:
            second.postcode = postcode();
            second.address.clear();
            how = "moved house";
            break;
        case 7:
            second.familyName = m_family.draw(m_random);
            how = "married name";
            break;
        default:
            break;
        }
        m_made.push_back({second, m_who, QString::fromLatin1(how)});
    }

    // Others at the same door, who are not the same.
    void relative(const Person &first)
    {
        Person other = first;
        other.key = ++m_key;
        other.email.clear();
        switch (m_random.below(4)) {
        case 0: // a twin
            other.givenName = m_given.draw(m_random);
            break;
        case 1: // father and son, mother and daughter, of one name
            if (!first.birthDate.isValid())
                other.givenName = m_given.draw(m_random);
            else
                other.birthDate =
                    first.birthDate.addYears(-m_random.between(18, 35)).addDays(m_random.below(300));
            break;
        default: // a household
            other.givenName = m_given.draw(m_random);
            other.birthDate = QDate();
        }
        if (other.givenName != first.givenName || other.birthDate != first.birthDate)
            m_made.push_back({other, -m_who - 1, {}});
    }

    Random m_random;
    DrawnNames m_given;
    DrawnNames m_family;
    QHash<QString, QStringList> m_variants;
    std::vector<MadePerson> m_made;
    int m_who = 0;
    qint64 m_key = 0;
};

} // namespace

bool hasNameLists()
{
    return !sharedData(QStringLiteral("real/names/firstname_uk.csv")).isEmpty();
}

std::vector<MadePerson> peopleTwice(int count, int twicePercent, std::uint32_t seed)
{
    return Maker(seed).make(count, twicePercent);
}

} // namespace doorstep::tests
