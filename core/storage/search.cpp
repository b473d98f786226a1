#include "storage/search.h"

#include "base/dates.h"
#include "base/text.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/engine/search_index.h"
#include "storage/record_batch.h"
#include "storage/record_list_sql.h"
#include "storage/record_store.h"

#include <algorithm>

namespace doorstep {

namespace {

// Some words before and after the first that was looked for.
QString around(const QString &text, const QStringList &words)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype most = 90;
    const QString line = text.simplified();
    const QString plain = folded(line);
    qsizetype at = 0;
    if (plain.size() == line.size()) // else places in the one are not places in the other
        for (const QString &word : words)
            if (const qsizetype found = plain.indexOf(word); found >= 0) {
                at = found;
                break;
            }
    qsizetype from = at > before ? line.indexOf(QLatin1Char(' '), at - before) + 1 : 0;
    if (from > at)
        from = at;
    const QString shown = line.mid(from, most);
    const QChar more(0x2026);
    return (from > 0 ? QString(more) : QString()) + shown
        + (from + shown.size() < line.size() ? QString(more) : QString());
}

bool hasAnyWord(const QString &text, const QStringList &words)
{
    for (const QString &has : searchWords(text))
        for (const QString &word : words)
            if (has.startsWith(word))
                return true;
    return false;
}

SearchHit hitOf(Connection &connection, const Conversation &conversation, const QStringList &words)
{
    const QString who = conversation.person ? titleOf(connection, Person::table(), conversation.person.key)
                                            : conversation.describedAs.simplified();
    QString found = conversation.heard;
    for (const QString &text : {conversation.heard, conversation.nextStep, conversation.place})
        if (hasAnyWord(text, words)) {
            found = text;
            break;
        }
    const QString detail = around(found, words);
    return {&Conversation::table(), conversation.key, dateForPeople(conversation.heldOn),
            who.isEmpty() || detail.isEmpty() ? who + detail : who + QStringLiteral(": ") + detail, 0};
}

// The column that is a table's name for its records; null where there is none.
const char *nameColumn(const RecordTable &table)
{
    for (const char *name : {"name", "title"})
        if (table.find(QString::fromLatin1(name)))
            return name;
    return nullptr;
}

constexpr qsizetype s_longestTyped = 200; // the engine refuses patterns and conditions without end

QList<qint64> named(Connection &connection, const RecordTable &table, const char *name, const QString &typed,
                    int limit)
{
    const QStringList parts =
        typed.left(s_longestTyped).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString where = QStringLiteral("1 = 1");
    for (qsizetype i = 0; i < parts.size(); ++i)
        where += QStringLiteral(" AND lower(%1) LIKE ?%2 ESCAPE '\\'").arg(QLatin1String(name)).arg(i + 1);
    Statement rows =
        connection.prepare(QStringLiteral("SELECT key FROM %1 WHERE %2 ORDER BY lower(%3), key LIMIT %4")
                               .arg(table.tableName(), where, QLatin1String(name))
                               .arg(limit));
    for (qsizetype i = 0; i < parts.size(); ++i)
        rows.bind(static_cast<int>(i) + 1, likePart(parts[i]));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

QList<qint64> firstOf(Connection &connection, ListQuery query, int limit)
{
    Statement rows = ListSql(connection, std::move(query)).select(connection);
    QList<qint64> keys;
    while (keys.size() < limit && rows.step())
        keys.append(rows.integer(0));
    return keys;
}

QString detailOf(const AnyRecord &record)
{
    for (const char *column : {"neighbourhood", "code", "venue", "postcode"})
        if (const Field *field = record.table().find(QString::fromLatin1(column)))
            if (const QString text = forPeople(*field, record.data()); !text.isEmpty())
                return text;
    return {};
}

} // namespace

QList<SearchHit> searchConversations(Connection &connection, const QString &typed, int limit)
{
    constexpr int candidates = 50;
    const QString match = matchText(typed, 6);
    if (match.isEmpty())
        return {};
    const ReadTogether moment(connection);
    const RecordTable &table = Conversation::table();
    Statement &rows = connection.cached(
        QStringLiteral("%1 ORDER BY rowid DESC LIMIT ?2").arg(matchingKeysSql(table, "?1")));
    rows.bind(1, match).bind(2, std::max(limit, candidates));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    rows.reset();
    const QStringList words = searchWords(typed);
    QList<Conversation> found;
    for (const AnyRecord &record : recordsOf(connection, table, keys)) {
        const auto &one = record.as<Conversation>();
        const QString all =
            QStringList{one.describedAs, one.place, one.heard, one.nextStep}.join(QLatin1Char(' '));
        if (hasEveryWord(searchWords(all), words))
            found.append(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Conversation &a, const Conversation &b) { return a.heldOn > b.heldOn; });
    QList<SearchHit> hits;
    for (const Conversation &one : found.mid(0, limit))
        hits.append(hitOf(connection, one, words));
    return hits;
}

QList<SearchHit> searchNamed(Connection &connection, const RecordTable &table, const QString &typed,
                             int limit)
{
    constexpr int candidates = 100;
    const char *name = nameColumn(table);
    const QString text = typed.simplified();
    ListQuery query;
    query.table = &table;
    query.text = text;
    const QList<qint64> keys = name ? named(connection, table, name, text, std::max(limit, candidates))
                                    : firstOf(connection, query, limit);
    QList<SearchHit> hits;
    for (const AnyRecord &record : recordsOf(connection, table, keys)) {
        const QString title = titleOf(connection, record);
        const bool begins = folded(title).startsWith(folded(text));
        hits.append({&table, record.head().key, title, detailOf(record), begins ? 1 : 0});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    return hits.mid(0, limit);
}

QList<SearchHit> searchIn(Connection &connection, const RecordTable &table, const QString &typed, int limit)
{
    if (&table == &Person::table())
        return searchPeople(connection, typed, limit);
    if (&table == &Conversation::table())
        return searchConversations(connection, typed, limit);
    return searchNamed(connection, table, typed, limit);
}

QList<SearchHit> searchAll(Connection &connection, const QString &typed, int limitEach)
{
    QList<SearchHit> hits;
    if (searchWords(typed).isEmpty())
        return hits;
    const ReadTogether moment(connection);
    for (const RecordTable *table :
         {&Person::table(), &Group::table(), &Organisation::table(), &Course::table(), &CourseRun::table(),
          &Action::table(), &Story::table(), &Conversation::table()})
        hits.append(searchIn(connection, *table, typed, limitEach));
    return hits;
}

} // namespace doorstep
