#include "storage/statements.h"

#include "storage/derived_columns.h"
#include "storage/pack_rows.h"
#include "storage/record_store.h"

#include <map>

namespace doorstep {

QString quotedColumn(const char *column)
{
    return QLatin1Char('"') + QString::fromLatin1(column) + QLatin1Char('"');
}

QString insertSql(const RecordTable &table, const QString &suffix)
{
    QString columns = QStringLiteral("key, hub");
    QString values = QStringLiteral("?, ?");
    const auto add = [&](const char *column) {
        columns += QStringLiteral(", ") + quotedColumn(column);
        values += QStringLiteral(", ?");
    };
    for (const Field &field : table.fields)
        add(field.column);
    for (const DerivedColumn &derived : derivedColumns(table))
        add(derived.column);
    if (hasPackRows(table))
        add("from_pack");
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)%4")
        .arg(table.tableName(), columns, values, suffix);
}

void bindInsert(Statement &statement, const RecordTable &table, const RecordHead &head, const void *record,
                bool fromPack)
{
    int parameter = 1;
    statement.bind(parameter++, head.key);
    statement.bind(parameter++, head.hub);
    for (const Field &field : table.fields)
        bindField(statement, parameter++, field, record);
    for (const DerivedColumn &derived : derivedColumns(table))
        statement.bind(parameter++, derived.value(record));
    if (hasPackRows(table))
        statement.bind(parameter++, fromPack ? 1 : 0);
}

const std::vector<Referring> &referringFields(const RecordTable &target)
{
    static const std::map<const RecordTable *, std::vector<Referring>> all = [] {
        std::map<const RecordTable *, std::vector<Referring>> found;
        for (const RecordTable *table : allTables())
            for (const Field &field : table->fields)
                if (field.kind == FieldKind::Reference)
                    found[&field.target()].push_back({table, &field});
        return found;
    }();
    static const std::vector<Referring> none;
    const auto it = all.find(&target);
    return it == all.end() ? none : it->second;
}

} // namespace doorstep
