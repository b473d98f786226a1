#include "merge_hub.h"

#include "storage/merge.h"
#include "storage/record_store.h"
#include "storage/statements.h"
#include "storage/verify.h"

namespace doorstep::tests {

QString dump(Connection &connection)
{
    QStringList lines;
    for (const RecordTable *table : allTables()) {
        Statement keys =
            connection.prepare(QStringLiteral("SELECT key FROM %1 ORDER BY key").arg(table->tableName()));
        while (keys.step()) {
            const std::optional<AnyRecord> record = findRecord(connection, *table, keys.integer(0));
            QStringList cells = {table->tableName(), QString::number(record->head().key),
                                 QString::number(record->head().hub)};
            for (const Field &field : table->fields)
                cells.append(toFileText(field, record->data()));
            lines.append(cells.join(QLatin1Char('|')));
        }
    }
    Statement former = connection.prepare("SELECT id, key FROM former_ids ORDER BY id");
    while (former.step())
        lines.append(QStringLiteral("former %1 %2").arg(former.text(0), former.text(1)));
    return lines.join(QLatin1Char('\n'));
}

QString differing(const QString &before, const QString &after)
{
    const QStringList was = before.split(QLatin1Char('\n'));
    const QStringList is = after.split(QLatin1Char('\n'));
    QString lines;
    for (const QString &line : was)
        lines += is.contains(line) ? QString() : QStringLiteral("- %1\n").arg(line);
    for (const QString &line : is)
        lines += was.contains(line) ? QString() : QStringLiteral("+ %1\n").arg(line);
    return lines;
}

QString faults(Connection &connection)
{
    NoProgress progress;
    return verify(connection, progress).faults().join(QLatin1Char('\n'));
}

qint64 keyOfPerson(HubBuilder &hub, const char *id)
{
    return keyOf(hub.connection(), Person::table(), hub.file().ownHub(), QString::fromUtf8(id));
}

Person personOf(HubBuilder &hub, const char *id)
{
    return find(hub.connection(), Id<Person>(keyOfPerson(hub, id))).value();
}

qint64 merge(HubBuilder &hub, std::initializer_list<const char *> ids)
{
    QList<Person> people;
    QList<qint64> others;
    for (const char *id : ids) {
        people.append(personOf(hub, id));
        others.append(people.back().key);
    }
    others.removeFirst();
    return mergePeople(hub.file(), mergedPerson(people), others).change;
}

} // namespace doorstep::tests
