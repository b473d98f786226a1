#include "training/pasted_name.h"

#include "base/text.h"
#include "records/typed_person.h"

#include <QRegularExpression>
#include <algorithm>

namespace doorstep {

namespace {

const QString s_space = QStringLiteral(" ");

QStringList wordsOf(const QString &name)
{
    return name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isTitle(const QString &word)
{
    static const QStringList titles{
        QStringLiteral("mr"),     QStringLiteral("mrs"),        QStringLiteral("ms"),
        QStringLiteral("miss"),   QStringLiteral("mx"),         QStringLiteral("dr"),
        QStringLiteral("rev"),    QStringLiteral("revd"),       QStringLiteral("reverend"),
        QStringLiteral("cllr"),   QStringLiteral("councillor"), QStringLiteral("prof"),
        QStringLiteral("doctor"), QStringLiteral("professor")};
    QString bare = word.toLower();
    return titles.contains(bare.remove(QLatin1Char('.')));
}

bool isHonour(const QString &word)
{
    static const QStringList honours{QStringLiteral("MBE"), QStringLiteral("OBE"), QStringLiteral("CBE"),
                                     QStringLiteral("BEM"), QStringLiteral("JP"),  QStringLiteral("PHD")};
    return honours.contains(word.toUpper());
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// One letter may be an initial.
bool isInCapitals(const QString &word)
{
    return word.size() > 2 && hasLetters(word) && word == word.toUpper() && word != word.toLower();
}

QString capitalised(QString word)
{
    bool atStart = true;
    for (QChar &c : word) {
        c = atStart ? c.toUpper() : c.toLower();
        atStart = c == QLatin1Char('-') || c == QLatin1Char('\'') || c == QChar(0x2019);
    }
    return word;
}

// "OKAFOR Rose" is how many offices write a family name first.
QString inOrder(const QString &name)
{
    const QStringList words = wordsOf(name);
    qsizetype shouted = 0;
    while (shouted < words.size() && isInCapitals(words[shouted]))
        ++shouted;
    const bool isFirst = shouted > 0 && shouted < words.size()
        && std::none_of(words.begin() + shouted, words.end(), isInCapitals);
    return isFirst ? (words.mid(shouted) + words.mid(0, shouted)).join(s_space) : name;
}

QString withoutBrackets(QString name)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*[(\\[][^()\\[\\]]*[)\\]]"));
    const QString bare = QString(name).remove(brackets).simplified();
    return hasLetters(bare) ? bare : name;
}

// What was left about where something was taken out: "Rose Okafor -", "Rose Okafor ()".
QString tidied(QString cell)
{
    static const QRegularExpression ends(
        QStringLiteral("^[\\s,;:|\\x{2013}-]+|[\\s,;:|\\x{2013}-]+$|\\(\\s*\\)|<\\s*>"));
    return cell.remove(ends).simplified();
}

} // namespace

QString takeAddress(QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("<?\\s*(?:mailto:)?([^\\s<>@,;:()\"]+@[^\\s<>@,;:()\"]+\\.[^\\s<>@,;:()\"]+)\\s*>?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return {};
    const QString address = match.captured(1);
    cell = tidied(cell.replace(match.capturedStart(), match.capturedLength(), s_space));
    return address;
}

QString takePhone(QString &cell)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\w+])'?(\\+|\\(?0)[0-9()\\s./-]{8,}[0-9]"));
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return {};
    QString phone = match.captured();
    if (phone.startsWith(QLatin1Char('\'')))
        phone.remove(0, 1);
    if (normalPhone(phone).isEmpty())
        return {};
    cell = tidied(cell.replace(match.capturedStart(), match.capturedLength(), s_space));
    return tidyPhone(phone);
}

QString withCapitals(const QString &name)
{
    if (name != name.toLower() && !isInCapitals(name))
        return name;
    const Person person = personCalled(name.toLower()); // knows which words stay small
    const QString capitals = (person.givenName + QLatin1Char(' ') + person.familyName).trimmed();
    return capitals.isEmpty() ? name : capitals;
}

void setPastedName(Person &person, const QString &name)
{
    QString bare = withoutBrackets(name);
    const QStringList parts = bare.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parts.size() == 2)
        bare = parts[1] + QLatin1Char(' ') + parts[0];
    QStringList words = wordsOf(inOrder(bare));
    while (words.size() > 2 && isTitle(words.first()))
        words.removeFirst();
    while (words.size() > 2 && isHonour(words.last()))
        words.removeLast();
    const bool isFamilyAlone = words.size() == 2 && isTitle(words[0]);
    const bool isPlain = words.join(s_space) == words.join(s_space).toLower();
    for (QString &word : words)
        if (isInCapitals(word) && nameLikeWords(bare))
            word = capitalised(word);
    const QString tidy = words.join(s_space);
    const Person named = personCalled(tidy);
    person.givenName = named.givenName;
    person.familyName = named.familyName;
    person.knownAs = named.knownAs;
    if (!isFamilyAlone)
        return;
    person.familyName = isPlain ? capitalised(words[1]) : words[1];
    person.knownAs = (isPlain ? capitalised(words[0]) : words[0]) + QLatin1Char(' ') + person.familyName;
    person.givenName.clear();
}

QStringList namesTogether(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("\\s+(?:and|&|\\+)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = name.split(between);
    if (parts.size() != 2 || !nameLikeWords(parts[0]) || !nameLikeWords(parts[1]))
        return {name};
    const QStringList second = wordsOf(parts[1]);
    const bool sharesName = second.size() > 1 && wordsOf(parts[0]).size() == 1;
    return sharesName ? QStringList{parts[0] + QLatin1Char(' ') + second.last(), parts[1]} : parts;
}

} // namespace doorstep
