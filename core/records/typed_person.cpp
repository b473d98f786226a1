#include "records/typed_person.h"

#include <QStringList>

namespace doorstep {

namespace {

bool isParticle(const QString &word)
{
    static const QStringList particles{QStringLiteral("al"), QStringLiteral("bin"), QStringLiteral("da"),
                                       QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("der"),
                                       QStringLiteral("di"), QStringLiteral("dos"), QStringLiteral("el"),
                                       QStringLiteral("la"), QStringLiteral("le"),  QStringLiteral("van"),
                                       QStringLiteral("von")};
    return particles.contains(word.toLower());
}

// Four words at most, of letters, hyphens and apostrophes, none of which a description would use.
bool looksLikeAName(const QStringList &words)
{
    static const QStringList describing{
        QStringLiteral("a"),     QStringLiteral("an"),        QStringLiteral("and"),
        QStringLiteral("at"),    QStringLiteral("boy"),       QStringLiteral("by"),
        QStringLiteral("child"), QStringLiteral("couple"),    QStringLiteral("from"),
        QStringLiteral("girl"),  QStringLiteral("in"),        QStringLiteral("lady"),
        QStringLiteral("man"),   QStringLiteral("neighbour"), QStringLiteral("of"),
        QStringLiteral("on"),    QStringLiteral("the"),       QStringLiteral("with"),
        QStringLiteral("woman")};
    for (const QString &word : words) {
        if (describing.contains(word.toLower()))
            return false;
        for (const QChar c : word)
            if (!c.isLetter() && !c.isMark() && !c.isSurrogate() && !QStringView(u"-'.\u2019").contains(c))
                return false;
    }
    return !words.isEmpty() && words.size() <= 4;
}

// A name typed in a hurry gets its capitals; one with any capital of its own is left alone.
QString capitalised(QString word)
{
    bool atStart = true;
    for (QChar &c : word) {
        if (atStart)
            c = c.toUpper();
        atStart = c == QLatin1Char('-') || c == QLatin1Char('\'');
    }
    return word;
}

} // namespace

bool nameLikeWords(const QString &typed)
{
    return looksLikeAName(typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

Person personCalled(const QString &typed)
{
    Person person;
    const QString name = typed.simplified();
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!looksLikeAName(words)) {
        person.knownAs = name;
        return person;
    }
    if (name == name.toLower())
        for (QString &word : words)
            if (!isParticle(word) || word == words.first())
                word = capitalised(word);
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    if (family == 0)
        family = 1; // one word alone is what they are called
    person.givenName = words.mid(0, family).join(QLatin1Char(' '));
    person.familyName = words.mid(family).join(QLatin1Char(' '));
    return person;
}

} // namespace doorstep
