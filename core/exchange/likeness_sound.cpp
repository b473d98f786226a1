#include "exchange/likeness_sound.h"

#include <QVarLengthArray>

namespace doorstep {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

bool isSoft(QChar next) // c and g before these
{
    return next == u'e' || next == u'i' || next == u'y';
}

// Letters of which the first is not heard.
QStringView withoutSilentStart(QStringView word)
{
    for (const QStringView start :
         {QStringView(u"kn"), QStringView(u"gn"), QStringView(u"pn"), QStringView(u"wr")})
        if (word.startsWith(start))
            return word.sliced(1);
    return word;
}

struct Heard {
    QString sound;
    qsizetype taken = 1; // letters of the word
};

Heard heardAt(QStringView word, qsizetype i)
{
    const QChar c = word[i];
    const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
    switch (c.unicode()) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
        return {i == 0 ? QStringLiteral("a") : QString()};
    case u'y':
        return {i == 0 ? QStringLiteral("y") : QString()};
    case u'h':
    case u'w':
        return {i == 0 ? QString(c) : QString(), next == u'h' ? 2 : 1};
    case u'c':
        if (next == u'h')
            return {i == 0 && i + 2 < word.size() && !isVowel(word[i + 2]) ? QStringLiteral("k")
                                                                           : QStringLiteral("x"),
                    2};
        return next == u'k' ? Heard{QStringLiteral("k"), 2}
                            : Heard{isSoft(next) ? QStringLiteral("s") : QStringLiteral("k")};
    case u'g':
        if (next == u'h') // night, Hughes; Ghosh
            return {i == 0 ? QStringLiteral("k") : QString(), 2};
        return {isSoft(next) && i > 0 ? QStringLiteral("j") : QStringLiteral("g")};
    case u'd':
        return next == u'g' ? Heard{QStringLiteral("j"), 2} : Heard{QStringLiteral("d")};
    case u'p':
        return next == u'h' ? Heard{QStringLiteral("f"), 2} : Heard{QStringLiteral("p")};
    case u's':
        return next == u'h' ? Heard{QStringLiteral("x"), 2} : Heard{QStringLiteral("s")};
    case u't':
        return next == u'h' ? Heard{QStringLiteral("t"), 2} : Heard{QStringLiteral("t")};
    case u'q':
        return {QStringLiteral("k")};
    case u'v':
        return {QStringLiteral("f")};
    case u'x':
        return {i == 0 ? QStringLiteral("s") : QStringLiteral("ks")};
    case u'z':
        return {QStringLiteral("s")};
    default:
        return {QString(c)};
    }
}

} // namespace

QString soundOf(QStringView letters)
{
    const QStringView word = withoutSilentStart(letters);
    QString sound;
    for (qsizetype i = 0; i < word.size();) {
        const Heard heard = heardAt(word, i);
        if (!heard.sound.isEmpty() && !sound.endsWith(heard.sound))
            sound += heard.sound;
        i += heard.taken;
    }
    return sound;
}

double jaroWinkler(QStringView one, QStringView other)
{
    if (one == other)
        return 1;
    if (one.isEmpty() || other.isEmpty())
        return 0;
    const qsizetype reach = std::max<qsizetype>(std::max(one.size(), other.size()) / 2 - 1, 0);
    QVarLengthArray<bool, 64> used(other.size());
    std::fill(used.begin(), used.end(), false);
    QVarLengthArray<QChar, 64> matched;
    for (qsizetype i = 0; i < one.size(); ++i)
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < std::min(other.size(), i + reach + 1); ++j)
            if (!used[j] && one[i] == other[j]) {
                used[j] = true;
                matched.append(one[i]);
                break;
            }
    if (matched.isEmpty())
        return 0;
    qsizetype moved = 0;
    for (qsizetype j = 0, k = 0; j < other.size(); ++j)
        if (used[j])
            moved += matched[k++] != other[j];
    const double m = static_cast<double>(matched.size());
    const double jaro = (m / static_cast<double>(one.size()) + m / static_cast<double>(other.size())
                         + (m - static_cast<double>(moved) / 2) / m)
        / 3;
    int alike = 0;
    while (alike < 4 && alike < one.size() && alike < other.size() && one[alike] == other[alike])
        ++alike;
    return jaro + alike * 0.1 * (1 - jaro);
}

bool isOneSlipApart(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    qsizetype start = 0;
    while (start < one.size() && one[start] == other[start])
        ++start;
    const QStringView a = one.sliced(start);
    const QStringView b = other.sliced(start);
    if (one.size() != other.size())
        return a == b.sliced(1);
    if (a.isEmpty() || a.sliced(1) == b.sliced(1))
        return true;
    return a.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.sliced(2) == b.sliced(2);
}

} // namespace doorstep
