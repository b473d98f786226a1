#include "ui/pages/history_reading.h"

#include "storage/hub_file.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HistoryReading)
};

QString actionText(const QString &action)
{
    return action == QStringLiteral("created") ? Text::tr("new")
        : action == QStringLiteral("updated")  ? Text::tr("changed")
                                               : Text::tr("deleted");
}

// A logged value as people read it.
QString words(Connection &connection, const Field &field, const RecordTable &table, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    AnyRecord record(table);
    fromJson(field, record.data(), value);
    if (field.kind != FieldKind::Reference)
        return forPeople(field, record.data());
    const qint64 key = visit(field, std::as_const(record).data(), [](const auto &member) -> qint64 {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, qint64>)
            return member;
        else
            return 0;
    });
    const QString title = titleOf(connection, field.target(), key);
    return title.isEmpty() ? Text::tr("a record that was deleted") : title;
}

QList<ChangedField> fieldsOf(Connection &connection, const ChangedRecord &record)
{
    QList<ChangedField> fields;
    for (const Field &field : record.table->fields) {
        const QString before = words(connection, field, *record.table, record.before.value(field.name()));
        const QString after = words(connection, field, *record.table, record.after.value(field.name()));
        if (before != after && qstrcmp(field.column, "id") != 0)
            fields.append({QCoreApplication::translate("doorstep::Field", field.label), before, after});
    }
    return fields;
}

// A created record is its own after-image: what it was made with is what it holds now, unless it was changed
// since.
QList<ChangedField> fieldsOfNew(Connection &connection, const AnyRecord &record)
{
    QList<ChangedField> fields;
    for (const Field &field : record.table().fields) {
        const QString now = words(connection, field, record.table(), toJson(field, record.data()));
        if (!now.isEmpty() && qstrcmp(field.column, "id") != 0)
            fields.append({QCoreApplication::translate("doorstep::Field", field.label), {}, now});
    }
    return fields;
}

// What a deleted record was called, from what was logged of it.
QString titleOfDeleted(Connection &connection, const ChangedRecord &record)
{
    AnyRecord was(*record.table);
    for (const Field &field : record.table->fields)
        if (record.before.contains(field.name()))
            fromJson(field, was.data(), record.before.value(field.name()));
    return titleOf(connection, was);
}

ChangedRecordWords wordsOf(Connection &connection, const ChangedRecord &record)
{
    ChangedRecordWords told;
    told.table = record.table;
    told.action = actionText(record.action);
    if (record.count() > 1) {
        told.isMany = true;
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        told.title = QStringLiteral("%1 %2").arg(
            british.toString(record.count()),
            QCoreApplication::translate("doorstep::Record", record.table->many).toLower());
        return told;
    }
    const std::optional<AnyRecord> now = findRecord(connection, *record.table, record.key);
    told.key = now ? record.key : 0;
    told.title = now ? titleOf(connection, *now) : titleOfDeleted(connection, record);
    told.fields = record.action == QStringLiteral("created") && now ? fieldsOfNew(connection, *now)
                                                                    : fieldsOf(connection, record);
    return told;
}

} // namespace

ChangeWords readChange(HubFile &file, qint64 change)
{
    Connection &connection = file.connection();
    ChangeWords told;
    told.size = sizeOfChange(connection, change);
    for (const ChangedRecord &record : changedRecords(connection, change, 0, ChangeWords::mostRecords))
        if (record.table)
            told.records.append(wordsOf(connection, record));
    return told;
}

} // namespace doorstep
