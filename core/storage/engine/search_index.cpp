#include "storage/engine/search_index.h"

#include "base/text.h"
#include "storage/record_store.h"

#include <QRegularExpression>
#include <algorithm>
#include <stdexcept>

namespace doorstep {

namespace {

// What is indexed of each table: the columns of resources/schema/search.sql, in their order.
struct Indexed {
    const char *table;
    std::vector<const char *> columns;
};

const Indexed *indexedPart(const RecordTable &table)
{
    static const std::vector<Indexed> parts = {
        {"people", {"given_name", "family_name", "known_as", "postcode"}},
        {"conversations", {"described_as", "place", "heard", "next_step"}},
    };
    for (const Indexed &part : parts)
        if (qstrcmp(part.table, table.name) == 0)
            return &part;
    return nullptr;
}

QString indexName(const RecordTable &table)
{
    return table.tableName() + QStringLiteral("_search");
}

QString columnsOf(const Indexed &part)
{
    QStringList names;
    for (const char *column : part.columns)
        names.append(QString::fromLatin1(column));
    return names.join(QStringLiteral(", "));
}

// One of FTS5's own commands: a row inserted into the column that has the index's name.
void command(Connection &connection, const RecordTable &table, const QString &name,
             const QString &argument = {})
{
    const QString index = indexName(table);
    if (argument.isEmpty())
        connection.execute(QStringLiteral("INSERT INTO %1 (%1) VALUES ('%2')").arg(index, name));
    else
        connection.execute(
            QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('%2', %3)").arg(index, name, argument));
}

void bindPart(Statement &statement, int first, const Indexed &part, const AnyRecord &record)
{
    for (const char *column : part.columns)
        bindField(statement, first++, record.table().at(column), record.data());
}

QString marks(const Indexed &part)
{
    QString list;
    for (size_t i = 0; i < part.columns.size(); ++i)
        list += QStringLiteral(", ?");
    return list;
}

// The same classes of characters as the index's tokenizer (search.sql): a word of ours must never be two of
// its words, because an index without positions refuses phrases.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

// What an index says, in two numbers that do not depend on the order in which it is read.
struct Contents {
    qint64 entries = 0;
    quint64 sum = 0;
    friend bool operator==(const Contents &, const Contents &) = default;
};

quint64 mixed(QByteArrayView term, qint64 key)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ (static_cast<quint64>(key) * 0x9e3779b97f4a7c15ULL);
    for (const char c : term)
        hash = (hash ^ static_cast<uchar>(c)) * 0x100000001b3ULL;
    return hash ^ (hash >> 29);
}

Contents contentsOf(Connection &connection, const char *vocabulary)
{
    Contents contents;
    Statement rows =
        connection.prepare(QStringLiteral("SELECT term, doc FROM %1").arg(QLatin1String(vocabulary)));
    while (rows.step()) {
        ++contents.entries;
        contents.sum += mixed(rows.utf8(0), rows.integer(1));
    }
    return contents;
}

// What the index ought to say: the records are indexed again beside it, a portion at a time so that memory
// stays small.
Contents contentsOfRecords(Connection &connection, const RecordTable &table, const Indexed &part)
{
    constexpr qint64 portion = 100000;
    static const QRegularExpression options(
        QStringLiteral("content = '[^']*', content_rowid = '[^']*', prefix = '[^']*'"));
    QString sql =
        connection
            .text(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(indexName(table)))
            .value_or(QString());
    sql.replace(indexName(table), QStringLiteral("temp.again"))
        .replace(options, QStringLiteral("content = ''"));
    connection.execute(sql);
    connection.execute("CREATE VIRTUAL TABLE temp.again_said USING fts5vocab (temp, again, 'instance')");
    const qint64 greatest =
        connection.number(QStringLiteral("SELECT max(key) FROM ") + table.tableName()).value_or(0);
    Statement fill = connection.prepare(
        QStringLiteral("INSERT INTO temp.again (rowid, %1) SELECT key, %1 FROM %2 WHERE key > ? AND key <= ?")
            .arg(columnsOf(part), table.tableName()));
    Contents contents;
    for (qint64 after = 0; after < greatest; after += portion) {
        fill.bind(1, after).bind(2, after + portion).execute();
        const Contents some = contentsOf(connection, "temp.again_said");
        contents.entries += some.entries;
        contents.sum += some.sum;
        connection.execute("INSERT INTO temp.again (again) VALUES ('delete-all')");
    }
    connection.execute("DROP TABLE temp.again_said; DROP TABLE temp.again");
    return contents;
}

std::vector<std::u32string> wordsOf(QStringView text)
{
    std::vector<std::u32string> words;
    std::u32string word;
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (const uint c : composed.toUcs4()) {
        if (isWordCharacter(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

// Each word between quotes, which no word can hold, and the end of a term after it.
QString terms(QStringView typed, int longest, const QString &end)
{
    QStringList all;
    for (const std::u32string &word : wordsOf(typed)) {
        const std::u32string part = longest > 0 ? word.substr(0, static_cast<size_t>(longest)) : word;
        const QString term = QLatin1Char('"') + QString::fromStdU32String(part) + end;
        if (!all.contains(term))
            all.append(term);
    }
    return all.join(QLatin1Char(' '));
}

// The word with letters that folded() makes plain put in, one place at a time and everywhere.
QStringList otherSpellings(const QString &word)
{
    static const std::pair<QString, QChar> letters[] = {
        {QStringLiteral("l"), QChar(u'ł')},  {QStringLiteral("o"), QChar(u'ø')},
        {QStringLiteral("d"), QChar(u'đ')},  {QStringLiteral("d"), QChar(u'ð')},
        {QStringLiteral("h"), QChar(u'ħ')},  {QStringLiteral("i"), QChar(u'ı')},
        {QStringLiteral("ss"), QChar(u'ß')}, {QStringLiteral("ae"), QChar(u'æ')},
        {QStringLiteral("oe"), QChar(u'œ')}, {QStringLiteral("th"), QChar(u'þ')}};
    QStringList spellings;
    const auto add = [&](const QString &spelling) {
        if (spelling != word && !spellings.contains(spelling))
            spellings.append(spelling);
    };
    for (const auto &[plain, letter] : letters) {
        for (qsizetype at = word.indexOf(plain); at >= 0; at = word.indexOf(plain, at + 1))
            add(QString(word).replace(at, plain.size(), letter));
        add(QString(word).replace(plain, letter));
    }
    return spellings;
}

} // namespace

bool hasSearchIndex(const RecordTable &table)
{
    return indexedPart(table);
}

void indexRecord(Connection &connection, const RecordTable &table, const AnyRecord &now)
{
    const Indexed *part = indexedPart(table);
    if (!part)
        return;
    Statement &insert = connection.cached(QStringLiteral("INSERT INTO %1 (rowid, %2) VALUES (?%3)")
                                              .arg(indexName(table), columnsOf(*part), marks(*part)));
    insert.bind(1, now.head().key);
    bindPart(insert, 2, *part, now);
    insert.execute();
}

void unindexRecord(Connection &connection, const RecordTable &table, const AnyRecord &before)
{
    const Indexed *part = indexedPart(table);
    if (!part)
        return;
    Statement &remove =
        connection.cached(QStringLiteral("INSERT INTO %1 (%1, rowid, %2) VALUES ('delete', ?%3)")
                              .arg(indexName(table), columnsOf(*part), marks(*part)));
    remove.bind(1, before.head().key);
    bindPart(remove, 2, *part, before);
    remove.execute();
}

bool differInIndex(const RecordTable &table, const AnyRecord &before, const AnyRecord &now)
{
    if (const Indexed *part = indexedPart(table))
        for (const char *column : part->columns)
            if (!isEqual(table.at(column), before.data(), now.data()))
                return true;
    return false;
}

void indexNewRows(Connection &connection, const RecordTable &table, qint64 afterKey)
{
    const Indexed *part = indexedPart(table);
    if (!part)
        return;
    Statement insert =
        connection.prepare(QStringLiteral("INSERT INTO %1 (rowid, %2) SELECT key, %2 FROM %3 WHERE key > ?")
                               .arg(indexName(table), columnsOf(*part), table.tableName()));
    insert.bind(1, afterKey).execute();
}

void setIndexMemory(Connection &connection, const RecordTable &table, int megabytes)
{
    constexpr int usual = 1;
    if (indexedPart(table))
        command(connection, table, QStringLiteral("hashsize"),
                QString::number((megabytes ? megabytes : usual) * 1024 * 1024));
}

void rebuildSearchIndex(Connection &connection)
{
    for (const RecordTable *table : allTables())
        if (indexedPart(*table))
            command(connection, *table, QStringLiteral("rebuild"));
}

bool searchIndexHolds(Connection &connection, const RecordTable &table)
{
    const Indexed *part = indexedPart(table);
    if (!part)
        return true;
    const QString index = indexName(table);
    // What a check that was stopped may have left on this connection.
    connection.execute("DROP TABLE IF EXISTS temp.said; DROP TABLE IF EXISTS temp.again_said; DROP TABLE IF "
                       "EXISTS temp.again");
    if (!connection.isReadOnly()) // its own look at itself counts as writing
        command(connection, table, QStringLiteral("integrity-check"));
    connection.execute(
        QStringLiteral("CREATE VIRTUAL TABLE temp.said USING fts5vocab (main, %1, 'instance')").arg(index));
    const Contents said = contentsOf(connection, "temp.said");
    connection.execute("DROP TABLE temp.said");
    return said == contentsOfRecords(connection, table, *part);
}

QStringList searchWords(QStringView text)
{
    QStringList words;
    for (const std::u32string &word : wordsOf(text))
        words.append(folded(QString::fromStdU32String(word)));
    return words;
}

QString matchText(QStringView typed, int longest)
{
    return terms(typed, longest, QStringLiteral("\"*"));
}

QString alikeText(QStringView typed, int longest)
{
    bool isAny = false;
    QStringList all;
    for (const QString &word : searchWords(typed)) {
        const QStringList others = otherSpellings(word);
        isAny = isAny || !others.isEmpty();
        QStringList terms;
        for (const QString &spelling : QStringList(word) + others) {
            const QString part = longest > 0 ? spelling.left(longest) : spelling;
            if (const QString term = QLatin1Char('"') + part + QStringLiteral("\"*"); !terms.contains(term))
                terms.append(term);
        }
        all.append(QLatin1Char('(') + terms.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    return isAny ? all.join(QStringLiteral(" AND ")) : QString();
}

QString wholeWordsText(QStringView typed)
{
    return terms(typed, 0, QStringLiteral("\""));
}

bool hasEveryWord(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(one); });
    });
}

QString matchingKeysSql(const RecordTable &table, const char *parameter)
{
    return QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH %2")
        .arg(indexName(table), QString::fromLatin1(parameter));
}

} // namespace doorstep
