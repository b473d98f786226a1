// What tests of record lists share: many conversations, and what a list shows of them.
#pragma once

#include "storage/engine/search_index.h"
#include "storage/record_list.h"
#include "temp_hub.h"

namespace doorstep::tests {

inline ListQuery queryOf(const RecordTable &table)
{
    ListQuery query;
    query.table = &table;
    return query;
}

inline QStringList column(RecordList &list, const char *name)
{
    const qsizetype field = &list.table().at(name) - list.table().fields.data();
    QStringList texts;
    for (const ListRow &row : list.fetch(0, 1000))
        texts.append(row.shown(static_cast<int>(field)));
    return texts;
}

inline QStringList filtered(TempHub &hub, const RecordTable &table, const Filter &filter, const char *shown)
{
    ListQuery query = queryOf(table);
    query.filters = {filter};
    RecordList list(hub.connection(), query);
    return column(list, shown);
}

// Many conversations straight into the table: lists do not ask the change log.
inline void fill(TempHub &hub, int conversations)
{
    const Person organiser = hub.person("Olga", "Ash");
    hub.connection().execute(
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO conversations (key, hub, id, held_on, organiser_id, place) SELECT i, 1, 'c' || i, "
            "'20' || substr('0' || (10 + i % 10), -2) || '-0' || (1 + i % 9) || '-1' || (i % 7), %2, "
            "'place ' || (i % 5) FROM n")
            .arg(conversations)
            .arg(organiser.key));
    indexNewRows(hub.connection(), Conversation::table(), 0);
}

inline QList<qint64> keysBySql(TempHub &hub, const QString &rest)
{
    Statement rows = hub.connection().prepare(QStringLiteral("SELECT key FROM conversations ") + rest);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

} // namespace doorstep::tests
