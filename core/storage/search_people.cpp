// Finding people while somebody types: the index gives few candidates whatever the size, which are ranked
// here.
#include "storage/search.h"

#include "base/dates.h"
#include "base/text.h"
#include "records/people.h"
#include "storage/engine/search_index.h"
#include "storage/record_store.h"
#include "storage/typed_contact.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Search)
};

// Ranking what the index would give in full takes a second at a million people; so only the newest few of the
// candidates are looked at: those that have each typed word as a whole word, then those whose words begin so.
constexpr int candidates = 50;
constexpr int manyCandidates = 200;
constexpr int indexedPrefix = 6; // the longest prefix that the index keeps (search.sql)

struct Candidate {
    Person person; // names, postcode and key only
    int score = 0;
};

const QString personColumns = QStringLiteral("p.key, p.given_name, p.family_name, p.known_as, p.postcode");

Person personIn(const Statement &row)
{
    Person person;
    person.key = row.integer(0);
    person.givenName = row.text(1);
    person.familyName = row.text(2);
    person.knownAs = row.text(3);
    person.postcode = row.text(4);
    return person;
}

// How well the words are met; 0 where one of them begins no word of the person's.
int scoreOf(const Person &person, const QStringList &typed)
{
    constexpr int wholeWord = 4;
    constexpr int beginning = 2;
    constexpr int inOrder = 1; // less than what parts a whole word from a beginning
    const QStringList names =
        searchWords(QStringList{person.givenName, person.familyName, person.knownAs}.join(QLatin1Char(' ')));
    const QStringList place = searchWords(person.postcode);
    int score = 1;
    for (const QString &word : typed) {
        int best = 0;
        for (const QString &name : names)
            best = std::max(best, name == word ? wholeWord : name.startsWith(word) ? beginning : 0);
        for (const QString &part : place)
            best = std::max(best, part.startsWith(word) ? 1 : 0);
        if (best == 0)
            return 0;
        score += best;
    }
    if (!names.isEmpty() && names.first().startsWith(typed.first()))
        score += inOrder;
    return score;
}

// Adds those of the newest `most` matches that meet all the words.
void addMatches(Connection &connection, const QString &match, int most, const QStringList &words,
                QList<Candidate> &found)
{
    Statement &rows = connection.cached(
        QStringLiteral("SELECT %1 FROM (%2 ORDER BY rowid DESC LIMIT ?2) f JOIN people p ON p.key = f.rowid")
            .arg(personColumns, matchingKeysSql(Person::table(), "?1")));
    rows.bind(1, match).bind(2, most);
    while (rows.step()) {
        Candidate one{personIn(rows), 0};
        const auto same = [&](const Candidate &other) { return other.person.key == one.person.key; };
        if (std::any_of(found.begin(), found.end(), same))
            continue;
        one.score = scoreOf(one.person, words);
        if (one.score > 0)
            found.append(std::move(one));
    }
    rows.reset();
}

QList<Candidate> byWords(Connection &connection, const QString &typed, int limit)
{
    const QString spaced = hasPostcodeForm(typed) ? tidyPostcode(typed) : typed;
    const QStringList words = searchWords(spaced);
    QList<Candidate> found;
    if (words.isEmpty())
        return found;
    addMatches(connection, wholeWordsText(spaced), candidates, words, found);
    if (found.size() >= limit)
        return found;
    const bool cut =
        std::any_of(words.begin(), words.end(), [](const QString &w) { return w.size() > indexedPrefix; });
    addMatches(connection, matchText(spaced, indexedPrefix), cut ? manyCandidates : candidates, words, found);
    if (cut
        && found.size() < limit) // its first six letters are everywhere: look for the whole of what was typed
        addMatches(connection, matchText(spaced, 0), candidates, words, found);
    return found;
}

// People whose `expression` begins with the text, by its index.
QList<Candidate> byBeginning(Connection &connection, const QString &expression, const QString &column,
                             const QString &text, int limit)
{
    Statement &rows = connection.cached(
        QStringLiteral(
            "SELECT %1 FROM people p WHERE %3 IS NOT NULL AND %2 >= ?1 AND %2 < ?2 ORDER BY %2 LIMIT ?3")
            .arg(personColumns, expression, column));
    QString end = text;
    end.back() = QChar(end.back().unicode() + 1);
    rows.bind(1, text).bind(2, end).bind(3, limit);
    QList<Candidate> found;
    while (rows.step())
        found.append({personIn(rows), 1});
    rows.reset();
    return found;
}

QString detailOf(Connection &connection, const Person &person)
{
    Statement &row =
        connection.cached(QStringLiteral("SELECT max(held_on) FROM conversations WHERE person_id = ?"));
    const QDate last = row.bind(1, person.key).step() ? row.date(0) : QDate();
    row.reset();
    QStringList parts;
    if (!person.postcode.isEmpty())
        parts.append(person.postcode);
    if (last.isValid())
        parts.append(Text::tr("last spoke %1").arg(dateForPeople(last)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<SearchHit> searchPeople(Connection &connection, const QString &typed, int limit)
{
    QList<Candidate> found;
    const QString trimmed = typed.trimmed();
    if (const QString digits = typedPhoneDigits(trimmed); !digits.isEmpty())
        found = byBeginning(connection, QStringLiteral("p.phone_digits"), QStringLiteral("p.phone_digits"),
                            digits, limit);
    else if (trimmed.contains(QLatin1Char('@')))
        found = byBeginning(connection, QStringLiteral("lower(p.email)"), QStringLiteral("p.email"),
                            trimmed.toLower(), limit);
    if (found.isEmpty())
        found = byWords(connection, trimmed, limit);
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    QList<SearchHit> hits;
    for (const Candidate &one : found.mid(0, limit))
        hits.append({&Person::table(), one.person.key, titleOf(connection, AnyRecord::of(one.person)),
                     detailOf(connection, one.person), one.score});
    return hits;
}

} // namespace doorstep
