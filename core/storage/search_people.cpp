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

// Ranking all that the index would give takes a second at a million people; so only the newest few are looked
// at: those that have a word typed alone as a whole word, then those whose words begin so.
constexpr int candidates = 50;
constexpr int recentConversations = 200;
constexpr int indexedPrefix = 6; // the longest prefix that the index keeps (search.sql)

struct Candidate {
    qint64 key = 0;
    int score = 0;
    QDate lastContact; // of those that may be shown
};

enum Match { None = 0, Beginning = 2, WholeWord = 4 };

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// How a typed word is met by the best of the words of a text; both folded.
template <class Text>
Match bestMatch(const Text &text, const Text &word)
{
    Match best = None;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at > 0 && isWordCharacter(text[at - 1]))
            continue;
        const qsizetype end = at + word.size();
        if (end == text.size() || !isWordCharacter(text[end]))
            return WholeWord;
        best = Beginning;
    }
    return best;
}

// How well the words are met; 0 where one of them begins no word of the person's. `names` is what the person
// is called, as one text.
template <class Text>
int scoreOf(const Text &names, const Text &postcode, const QList<Text> &typed)
{
    constexpr int byPlace = 1;
    constexpr int inOrder = 1; // less than what parts a whole word from a beginning
    int score = 1 + (names.startsWith(typed.first()) ? inOrder : 0);
    for (const Text &word : typed) {
        int best = bestMatch(names, word);
        if (best == None && bestMatch(postcode, word) != None)
            best = byPlace;
        if (best == None)
            return 0;
        score += best;
    }
    return score;
}

// What was typed, in the two forms in which names are compared: nearly all are plain bytes, and a keystroke
// is too short to make texts of them.
struct TypedWords {
    QStringList words;
    QList<QByteArray> bytes;

    explicit TypedWords(const QString &typed) : words(searchWords(typed))
    {
        for (const QString &word : words)
            bytes.append(word.toUtf8());
    }
    bool isEmpty() const { return words.isEmpty(); }
    bool anyLongerThan(qsizetype letters) const
    {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.size() > letters; });
    }
};

// Appends the cell in lower case; false where it is not plain ASCII.
bool appendPlain(QByteArray &to, QByteArrayView cell)
{
    for (const char c : cell) {
        if (static_cast<uchar>(c) >= 0x80)
            return false;
        to += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return true;
}

// Of a row with key, given_name, family_name, known_as, postcode.
int scoreOf(const Statement &row, const TypedWords &typed)
{
    QByteArray names;
    QByteArray postcode;
    bool plain = appendPlain(postcode, row.utf8(4));
    for (const int column : {1, 2, 3}) {
        if (!names.isEmpty())
            names += ' ';
        plain = plain && appendPlain(names, row.utf8(column));
    }
    if (plain)
        return scoreOf(names, postcode, typed.bytes);
    const QString text = row.text(1) + QLatin1Char(' ') + row.text(2) + QLatin1Char(' ') + row.text(3);
    return scoreOf<QString>(folded(text).trimmed(), folded(row.text(4)), typed.words);
}

void addOne(const Statement &row, const TypedWords &typed, QList<Candidate> &found)
{
    const Candidate one{row.integer(0), scoreOf(row, typed), {}};
    const auto same = [&](const Candidate &other) { return other.key == one.key; };
    if (one.score > 0 && std::none_of(found.begin(), found.end(), same))
        found.append(one);
}

// Adds those of the newest matches that meet all the words; whether there may be more.
bool addMatches(Connection &connection, const QString &match, const TypedWords &typed,
                QList<Candidate> &found)
{
    static const QString sql =
        QStringLiteral("SELECT p.key, p.given_name, p.family_name, p.known_as, p.postcode "
                       "FROM (%1 ORDER BY rowid DESC LIMIT %2) f JOIN people p ON p.key = f.rowid")
            .arg(matchingKeysSql(Person::table(), "?1"))
            .arg(candidates);
    Statement &rows = connection.cached(sql);
    rows.bind(1, match);
    int looked = 0;
    for (; rows.step(); ++looked)
        addOne(rows, typed, found);
    rows.reset();
    return looked == candidates;
}

// Of a common name the newest are not those who are meant most often: also whoever was spoken with of late.
void addRecentlySpokenWith(Connection &connection, const TypedWords &typed, QList<Candidate> &found)
{
    Statement &rows = connection.cached(
        QStringLiteral(
            "SELECT p.key, p.given_name, p.family_name, p.known_as, p.postcode FROM (SELECT DISTINCT "
            "person_id FROM (SELECT person_id FROM conversations ORDER BY held_on DESC LIMIT %1)) c "
            "JOIN people p ON p.key = c.person_id")
            .arg(recentConversations));
    while (rows.step())
        addOne(rows, typed, found);
    rows.reset();
}

QList<Candidate> byWords(Connection &connection, const QString &text, int limit)
{
    const QString spaced = hasPostcodeForm(text) ? tidyPostcode(text) : text;
    const TypedWords typed(spaced);
    QList<Candidate> found;
    if (typed.isEmpty())
        return found;
    // Nobody is called by one letter; and several words narrow the choice enough by themselves.
    bool isCommon = false;
    if (typed.words.size() == 1 && typed.anyLongerThan(1))
        isCommon = addMatches(connection, wholeWordsText(spaced), typed, found);
    if (found.size() < limit)
        isCommon = addMatches(connection, matchText(spaced, indexedPrefix), typed, found) || isCommon;
    if (isCommon)
        addRecentlySpokenWith(connection, typed, found);
    if (found.size() < limit
        && typed.anyLongerThan(indexedPrefix)) // the cut word is everywhere: look for all of it
        addMatches(connection, matchText(spaced, 0), typed, found);
    if (found.size() < limit)
        if (const QString alike = alikeText(spaced, indexedPrefix); !alike.isEmpty())
            addMatches(connection, alike, typed, found);
    return found;
}

// People whose `expression` begins with the text, by its index over the rows in which `column` is not empty.
QList<Candidate> byBeginning(Connection &connection, const QString &expression, const QString &column,
                             const QString &text, int limit)
{
    Statement &rows = connection.cached(
        QStringLiteral(
            "SELECT key FROM people WHERE %2 IS NOT NULL AND %1 >= ?1 AND %1 < ?2 ORDER BY %1 LIMIT ?3")
            .arg(expression, column));
    QString end = text;
    end.back() = QChar(end.back().unicode() + 1);
    rows.bind(1, text).bind(2, end).bind(3, limit);
    QList<Candidate> found;
    while (rows.step())
        found.append({rows.integer(0), 1, {}});
    rows.reset();
    return found;
}

// Best first; of those as good, who was spoken with last, and who never was comes after them.
void rank(Connection &connection, QList<Candidate> &found, int limit)
{
    const auto better = [](const Candidate &a, const Candidate &b) { return a.score > b.score; };
    std::stable_sort(found.begin(), found.end(), better);
    Statement &last =
        connection.cached(QStringLiteral("SELECT max(held_on) FROM conversations WHERE person_id = ?1"));
    const int least = found.value(std::min(qsizetype(limit), found.size()) - 1).score;
    for (Candidate &one : found) { // nobody else is shown
        if (one.score < least)
            break;
        if (last.bind(1, one.key).step())
            one.lastContact = last.date(0);
        last.reset();
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return b.lastContact.isValid() ? a.lastContact > b.lastContact : a.lastContact.isValid();
    });
}

SearchHit hitOf(Connection &connection, const Candidate &candidate)
{
    static const QString sql =
        QStringLiteral("SELECT given_name, family_name, known_as, postcode FROM people WHERE key = ?1");
    Statement &row = connection.cached(sql);
    Person person;
    if (row.bind(1, candidate.key).step()) {
        person.givenName = row.text(0);
        person.familyName = row.text(1);
        person.knownAs = row.text(2);
        person.postcode = row.text(3);
    }
    row.reset();
    QStringList parts;
    if (!person.postcode.isEmpty())
        parts.append(person.postcode);
    if (candidate.lastContact.isValid())
        parts.append(Text::tr("last spoke %1").arg(dateForPeople(candidate.lastContact)));
    return {&Person::table(), candidate.key, titleOf(connection, AnyRecord::of(person)),
            parts.join(QStringLiteral(" · ")), candidate.score};
}

} // namespace

QList<SearchHit> searchPeople(Connection &connection, const QString &typed, int limit)
{
    const ReadTogether moment(connection);
    QList<Candidate> found;
    const QString trimmed = typed.trimmed();
    if (const QString digits = typedPhoneDigits(trimmed); !digits.isEmpty())
        found = byBeginning(connection, QStringLiteral("phone_digits"), QStringLiteral("phone_digits"),
                            digits, limit);
    else if (trimmed.contains(QLatin1Char('@')))
        found = byBeginning(connection, QStringLiteral("lower(email)"), QStringLiteral("email"),
                            trimmed.toLower(), limit);
    if (found.isEmpty())
        found = byWords(connection, trimmed, limit);
    rank(connection, found, limit);
    QList<SearchHit> hits;
    for (const Candidate &one : found.mid(0, limit))
        hits.append(hitOf(connection, one));
    return hits;
}

} // namespace doorstep
