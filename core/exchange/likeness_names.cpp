#include "exchange/likeness_names.h"

#include "base/text.h"
#include "exchange/likeness_sound.h"

#include <QFile>
#include <QSet>

namespace doorstep {

enum class NameRole : quint8 { FullName, ShortForm, OtherSpelling };
struct NameBelonging {
    quint16 family;
    NameRole role;
};

namespace {

using Belonging = NameBelonging;
using Role = NameRole;

QStringList lines(const QString &name)
{
    QFile file(QStringLiteral(":/doorstep/names/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource " + name.toStdString());
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.startsWith(QLatin1Char('#')))
            found.append(line);
    return found;
}

// The name files of resources/names, read once.
struct Book {
    QHash<QString, std::vector<Belonging>> belongings[2];
    std::vector<QStringList> members[2]; // of each family of names
    QHash<QString, int> rank[2]; // how many names are commoner

    static const Book &instance()
    {
        static const Book book;
        return book;
    }

    Book()
    {
        for (const QString &line : lines(QStringLiteral("given_names.txt"))) {
            const QStringList sides = line.split(QLatin1Char('/'));
            const QStringList head = sides[0].split(QLatin1Char(':'));
            start(NameTable::Given);
            add(NameTable::Given, head[0].trimmed(), Role::FullName);
            addAll(NameTable::Given, head.value(1), Role::ShortForm);
            addAll(NameTable::Given, sides.value(1), Role::OtherSpelling);
        }
        for (const QString &line : lines(QStringLiteral("family_names.txt"))) {
            start(NameTable::Family);
            addAll(NameTable::Family, line, Role::OtherSpelling);
        }
        readRanks(NameTable::Given, QStringLiteral("known_given_names.txt"));
        readRanks(NameTable::Family, QStringLiteral("known_family_names.txt"));
    }

    bool isKnown(const QString &letters, NameTable::Kind kind) const
    {
        return rank[kind].contains(letters) || belongings[kind].contains(letters);
    }

private:
    void start(NameTable::Kind kind) { members[kind].emplace_back(); }
    void add(NameTable::Kind kind, const QString &name, Role role)
    {
        const auto family = static_cast<quint16>(members[kind].size() - 1);
        if (members[kind].back().contains(name))
            return;
        members[kind].back().append(name);
        belongings[kind][name].push_back({family, role});
    }
    void addAll(NameTable::Kind kind, const QString &names, Role role)
    {
        for (const QString &name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            add(kind, name, role);
    }
    void readRanks(NameTable::Kind kind, const QString &file)
    {
        for (const QString &name : lines(file))
            rank[kind].insert(name, static_cast<int>(rank[kind].size()));
    }
};

const std::vector<Belonging> &belongings(const QString &letters, NameTable::Kind kind)
{
    static const std::vector<Belonging> none;
    const auto it = Book::instance().belongings[kind].constFind(letters);
    return it == Book::instance().belongings[kind].constEnd() ? none : *it;
}

} // namespace

NameTable::NameTable()
{
    static const std::vector<Belonging> none;
    m_names.push_back({{}, {}, {&none, &none}, {0, 0}, {false, false}});
}

NameTable::Number NameTable::number(const QString &letters)
{
    if (letters.isEmpty())
        return 0;
    auto it = m_numbers.find(letters);
    if (it != m_numbers.end())
        return *it;
    Name name{letters, soundOf(letters), {}, {}, {}};
    for (const Kind kind : {Given, Family}) {
        constexpr int commonest[] = {200, 130};
        const int rank = Book::instance().rank[kind].value(letters, -1);
        name.belongings[kind] = &belongings(letters, kind);
        name.commonness[kind] = rank < 0 ? 0 : rank < commonest[kind] ? 2 : 1;
        name.isKnown[kind] = Book::instance().isKnown(letters, kind);
    }
    m_names.push_back(std::move(name));
    return *m_numbers.insert(letters, static_cast<Number>(m_names.size() - 1));
}

std::vector<quint16> NameTable::families(Number name, Kind kind) const
{
    std::vector<quint16> found;
    for (const Belonging &belonging : *m_names[name].belongings[kind])
        found.push_back(belonging.family);
    return found;
}

int NameTable::commonness(Number name, Kind kind) const
{
    return m_names[name].commonness[kind];
}

// Of two names of one family of names, how they belong together.
NameLikeness NameTable::inOneFamily(Number one, Number other, Kind kind) const
{
    NameLikeness best = NameLikeness::Different;
    for (const Belonging &a : *m_names[one].belongings[kind])
        for (const Belonging &b : *m_names[other].belongings[kind]) {
            if (a.family != b.family)
                continue;
            const bool isShort = a.role == Role::ShortForm;
            const bool otherIsShort = b.role == Role::ShortForm;
            best = std::max(best,
                            isShort && otherIsShort       ? NameLikeness::BothShort
                                : isShort || otherIsShort ? NameLikeness::Short
                                                          : NameLikeness::Spelling);
        }
    return best;
}

NameLikeness NameTable::compare(Number one, Number other, Kind kind) const
{
    if (one == 0 || other == 0)
        return NameLikeness::Missing;
    if (one == other)
        return NameLikeness::Same;
    const QString &a = letters(one);
    const QString &b = letters(other);
    if (const NameLikeness related = inOneFamily(one, other, kind); related != NameLikeness::Different)
        return related;
    if (a.size() == 1 || b.size() == 1)
        return a[0] == b[0] ? NameLikeness::Initial : NameLikeness::Different;
    // Two names that people really bear are two names, however near they are: Maria and Mario, Hall and Hill.
    if (m_names[one].isKnown[kind] && m_names[other].isKnown[kind])
        return NameLikeness::Different;
    if (sound(one) == sound(other) && sound(one).size() >= 2 && jaroWinkler(a, b) >= 0.75)
        return NameLikeness::Sounds;
    if (std::min(a.size(), b.size()) >= 4
        && (isOneSlipApart(a, b) || (std::min(a.size(), b.size()) >= 6 && jaroWinkler(a, b) >= 0.94)))
        return NameLikeness::Slip;
    return NameLikeness::Different;
}

bool NameTable::isFullName(Number one, Number other) const
{
    for (const Belonging &a : *m_names[one].belongings[Given])
        for (const Belonging &b : *m_names[other].belongings[Given])
            if (a.family == b.family && a.role != Role::ShortForm && b.role == Role::ShortForm)
                return true;
    return false;
}

QStringList NameTable::forms(const QString &letters, Kind kind)
{
    QStringList found = {letters};
    for (const Belonging &belonging : belongings(letters, kind))
        for (const QString &member : Book::instance().members[kind][belonging.family])
            if (!found.contains(member))
                found.append(member);
    return found;
}

QString nameLetters(QStringView name)
{
    return plainLetters(normalName(name));
}

QStringList nameWords(QStringView name)
{
    static const QSet<QString> titles = {QStringLiteral("mr"),   QStringLiteral("mrs"), QStringLiteral("ms"),
                                         QStringLiteral("miss"), QStringLiteral("dr"),  QStringLiteral("rev"),
                                         QStringLiteral("cllr"), QStringLiteral("sir")};
    QStringList words;
    QString word;
    const auto end = [&] {
        if (const QString letters = nameLetters(word); !letters.isEmpty() && !titles.contains(letters))
            words.append(letters);
        word.clear();
    };
    for (const QChar c : name)
        if (c.isSpace() || c == u'-' || c == u'.' || c == u',' || c == u'/')
            end();
        else
            word += c;
    end();
    return words;
}

} // namespace doorstep
