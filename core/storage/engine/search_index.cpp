#include "storage/engine/search_index.h"

#include "base/text.h"
#include "storage/record_store.h"

#include <QFile>
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

// The same classes of characters as the index's tokenizer: a word of ours must never be two of its words,
// because an index without positions refuses phrases.
bool isWordCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

std::vector<std::u32string> wordsOf(QStringView text)
{
    std::vector<std::u32string> words;
    std::u32string word;
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (const uint c : composed.toUcs4()) {
        if (isWordCharacter(c) || (!word.empty() && QChar::isMark(c))) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

} // namespace

void createSearchIndex(Connection &connection)
{
    QFile script(QStringLiteral(":/doorstep/schema/search.sql"));
    if (!script.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource search.sql");
    connection.execute(QString::fromUtf8(script.readAll()));
}

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

QStringList searchWords(QStringView text)
{
    QStringList words;
    for (const std::u32string &word : wordsOf(text))
        words.append(folded(QString::fromStdU32String(word)));
    return words;
}

QString matchText(QStringView typed, int longest)
{
    QStringList terms;
    for (const std::u32string &word : wordsOf(typed)) {
        const QString part =
            QString::fromStdU32String(longest > 0 ? word.substr(0, static_cast<size_t>(longest)) : word);
        const QString term = QLatin1Char('"') + part + QLatin1String("\"*");
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms.join(QLatin1Char(' '));
}

QString matchingKeysSql(const RecordTable &table, const char *parameter)
{
    return QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH %2")
        .arg(indexName(table), QString::fromLatin1(parameter));
}

} // namespace doorstep
