#include "storage/list_columns.h"

#include "records/conversations.h"
#include "records/people.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

const std::vector<Field> &ofPeople()
{
    static const std::vector<Field> fields = [] {
        Field last{"last_conversation", QT_TRANSLATE_NOOP("doorstep::Field", "Last conversation"),
                   FieldKind::Date};
        last.at = [](void *extras) -> void * { return &static_cast<ListExtras *>(extras)->lastConversation; };
        return std::vector<Field>{last};
    }();
    return fields;
}

} // namespace

const std::vector<Field> &extraColumns(const RecordTable &table)
{
    static const std::vector<Field> none;
    return &table == &Person::table() ? ofPeople() : none;
}

const Field *listColumn(const RecordTable &table, const QString &name)
{
    if (const Field *field = table.find(name))
        return field;
    for (const Field &extra : extraColumns(table))
        if (name == QLatin1String(extra.column))
            return &extra;
    return nullptr;
}

QString columnSql(const RecordTable &table, const Field &field, const char *alias)
{
    for (const Field &extra : extraColumns(table))
        if (&extra == &field)
            return QStringLiteral("(SELECT max(held_on) FROM conversations WHERE person_id = %1.key)")
                .arg(QLatin1String(alias));
    return QLatin1String(alias) + QLatin1Char('.') + quotedColumn(field.column);
}

bool hasExtrasFrom(const RecordTable &table, const RecordTable &other)
{
    return &table == &Person::table() && &other == &Conversation::table();
}

ListExtras extrasOf(Connection &connection, const RecordTable &table, qint64 key)
{
    ListExtras extras;
    if (extraColumns(table).empty())
        return extras;
    Statement &last =
        connection.cached(QStringLiteral("SELECT max(held_on) FROM conversations WHERE person_id = ?"));
    if (last.bind(1, key).step())
        extras.lastConversation = last.date(0);
    last.reset();
    return extras;
}

} // namespace doorstep
