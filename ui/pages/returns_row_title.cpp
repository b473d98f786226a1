#include "ui/pages/returns_row_title.h"

#include "records/any_record.h"
#include "records/people.h"
#include "returns/return_schema.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

// The record with these key fields, stored or not; the reference to a person is what names most of them.
QString titleByKeyFields(HubFile &file, const RecordTable &table, const QStringList &columns,
                         const QStringList &parts)
{
    AnyRecord record(table);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Field *field = table.find(columns[i]);
        if (!field)
            return {};
        const QString text = field->kind == FieldKind::Reference
            ? QString::number(keyOf(file.connection(), field->target(), file.ownHub(), parts[i]))
            : parts[i];
        fromFileText(*field, record.data(), text);
    }
    if (const qint64 key = keyOfSame(file.connection(), record, file.ownHub()))
        return titleOf(file.connection(), table, key);
    return titleOf(file.connection(), record);
}

} // namespace

QString returnRowTitle(HubFile &file, const QString &table, const QString &key)
{
    const ReturnTable *known = returnTableNamed(table);
    if (!known)
        return key;
    const QStringList parts = known->primaryKey.size() == 1 ? QStringList(key) : key.split(QLatin1Char('/'));
    if (parts.size() != known->primaryKey.size())
        return key; // an id with a slash in it
    Connection &connection = file.connection();
    QString title;
    if (!known->records) { // worked out for a person
        const qsizetype person = known->primaryKey.indexOf(QStringLiteral("person_id"));
        if (const qint64 found =
                person < 0 ? 0 : keyOf(connection, Person::table(), file.ownHub(), parts[person]))
            title = titleOf(connection, Person::table(), found);
    } else if (parts.size() == 1) {
        if (const qint64 found = keyOf(connection, *known->records, file.ownHub(), key))
            title = titleOf(connection, *known->records, found);
    } else {
        title = titleByKeyFields(file, *known->records, known->primaryKey, parts);
    }
    return title.isEmpty() ? key : title;
}

} // namespace doorstep
