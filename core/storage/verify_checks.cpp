#include "storage/verify_checks.h"

#include "base/dates.h"
#include "records/record_table.h"
#include "storage/derived_columns.h"
#include "storage/engine/search_index.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Verify)
};

// Faults of one kind are told by the first of them and their number, so that a wrecked file still gives a
// short report.
class Faults {
public:
    void add(const QString &kind, const QString &first)
    {
        auto [it, isNew] = m_kinds.try_emplace(kind, first, 0);
        ++it->second.second;
    }
    QStringList sentences() const
    {
        QStringList all;
        for (const auto &[kind, told] : m_kinds)
            all.append(told.second == 1
                           ? QStringLiteral("%1 (%2)").arg(kind, told.first)
                           : Text::tr("%1 (%2 and %n more)", nullptr, told.second - 1).arg(kind, told.first));
        return all;
    }

private:
    std::map<QString, std::pair<QString, int>> m_kinds;
};

// The codes that may stand in the file: the standard ones, the hub's own, and those of every pack it ever
// had.
CodeLists allowedCodes(Connection &connection)
{
    CodeLists codes;
    const auto add = [&](const QString &list, const QString &code) {
        if (const int number = codeListNamed(list); number >= 0)
            codes.add(static_cast<CodeListId>(number), code);
    };
    Statement added = connection.prepare("SELECT list, code FROM added_codes");
    while (added.step())
        add(added.text(0), added.text(1));
    Statement packs = connection.prepare("SELECT json FROM packs");
    while (packs.step()) {
        const QJsonObject lists =
            QJsonDocument::fromJson(packs.text(0).toUtf8()).object().value(QLatin1String("codes")).toObject();
        for (auto it = lists.begin(); it != lists.end(); ++it)
            for (const QJsonValue code : it->toArray())
                add(it.key(), code.toString());
    }
    return codes;
}

// Whether the field can hold what stands in the row; what readRecord() would pass over.
bool holds(const Field &field, const QString &stored, const CodeLists &codes)
{
    switch (field.kind) {
    case FieldKind::Date:
        return dateFromText(stored).has_value();
    case FieldKind::Time:
        return timeFromText(stored).has_value();
    case FieldKind::Code:
        return codes.contains(field.list, stored);
    case FieldKind::CodeSet:
        for (const QString &code : stored.split(QLatin1Char(';')))
            if (!codes.contains(field.list, code))
                return false;
        return true;
    default:
        return true;
    }
}

void checkValues(Connection &connection, const RecordTable &table, const CodeLists &codes, Faults &faults)
{
    std::vector<const Field *> fields;
    QString columns = QStringLiteral("key");
    for (const Field &field : table.fields) {
        if (field.kind != FieldKind::Date && field.kind != FieldKind::Time && field.kind != FieldKind::Code
            && field.kind != FieldKind::CodeSet && !field.isInKey())
            continue;
        fields.push_back(&field);
        columns += QStringLiteral(", \"%1\"").arg(field.name());
    }
    Statement rows = connection.prepare(QStringLiteral("SELECT %1 FROM %2").arg(columns, table.tableName()));
    while (rows.step()) {
        for (size_t i = 0; i < fields.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            const Field &field = *fields[i];
            if (rows.isNull(column)) {
                if (field.isRequired() || (field.isInKey() && table.hasId()))
                    faults.add(Text::tr("%1 without %2").arg(table.tableName(), field.name()),
                               Text::tr("record %1").arg(rows.integer(0)));
            } else if (!holds(field, rows.text(column), codes)) {
                faults.add(Text::tr("%1 with a %2 that cannot be").arg(table.tableName(), field.name()),
                           Text::tr("record %1: “%2”").arg(rows.integer(0)).arg(rows.text(column)));
            }
        }
    }
}

void checkDerived(Connection &connection, const RecordTable &table, Faults &faults)
{
    const std::vector<DerivedColumn> &derived = derivedColumns(table);
    if (derived.empty())
        return;
    QString columns = columnList(table);
    const int first = static_cast<int>(table.fields.size()) + 2;
    for (const DerivedColumn &column : derived)
        columns += QStringLiteral(", ") + QString::fromLatin1(column.column);
    Statement rows = connection.prepare(QStringLiteral("SELECT %1 FROM %2").arg(columns, table.tableName()));
    AnyRecord record(table);
    while (rows.step()) {
        readRecord(rows, table, &record.head());
        for (size_t i = 0; i < derived.size(); ++i)
            if (rows.text(first + static_cast<int>(i)) != derived[i].value(record.data()))
                faults.add(Text::tr("%1 are sorted or found by something they do not say (%2)")
                               .arg(table.tableName(), QString::fromLatin1(derived[i].column)),
                           Text::tr("record %1").arg(record.head().key));
    }
}

} // namespace

QStringList referenceFaults(Connection &connection)
{
    Faults faults;
    Statement rows = connection.prepare("PRAGMA foreign_key_check");
    while (rows.step())
        faults.add(Text::tr("%1 refer to %2 that are not there").arg(rows.text(0), rows.text(2)),
                   Text::tr("record %1").arg(rows.integer(1)));
    return faults.sentences();
}

QStringList recordFaults(Connection &connection)
{
    Faults faults;
    const CodeLists codes = allowedCodes(connection);
    for (const RecordTable *table : allTables()) {
        checkValues(connection, *table, codes, faults);
        checkDerived(connection, *table, faults);
    }
    // Names do not travel with returns: of other hubs' people there are none.
    Statement nameless =
        connection.prepare("SELECT key FROM people WHERE given_name IS NULL AND family_name IS NULL "
                           "AND known_as IS NULL AND hub = (SELECT min(key) FROM hubs)");
    while (nameless.step())
        faults.add(Text::tr("people without a name of any kind"),
                   Text::tr("record %1").arg(nameless.integer(0)));
    return faults.sentences();
}

QStringList searchIndexFaults(Connection &connection)
{
    QStringList faults;
    for (const RecordTable *table : allTables())
        if (hasSearchIndex(*table) && !searchIndexHolds(connection, *table))
            faults.append(
                Text::tr("the index of %1 does not say what the records say; it can be made anew from them")
                    .arg(table->tableName()));
    return faults;
}

QStringList returnFaults(Connection &connection)
{
    QStringList faults;
    Statement rows =
        connection.prepare("SELECT r.period_from, r.period_to, r.revision, f.name, f.sha256, f.content "
                           "FROM return_files f JOIN returns r ON r.key = f.return ORDER BY r.key, f.name");
    while (rows.step()) {
        const QByteArray digest = QCryptographicHash::hash(rows.blob(5), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != rows.text(4).toLower())
            faults.append(Text::tr("the return %1 to %2, revision %3: %4 is not what was signed")
                              .arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3)));
    }
    return faults;
}

} // namespace doorstep
