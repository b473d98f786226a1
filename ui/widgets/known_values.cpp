#include "ui/widgets/known_values.h"

#include "base/text.h"
#include "ui/shell/quiet_reader.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 aMomentAgo = 50; // records
constexpr int mostValues = 5000;

const RecordTable &tableOf(const Field &field)
{
    for (const RecordTable *table : allTables())
        if (&field >= &table->fields.front() && &field <= &table->fields.back())
            return *table;
    throw std::logic_error("a field of no table");
}

QList<DistinctValue> read(Connection &connection, const RecordTable &table, const Field &field)
{
    QList<DistinctValue> values = distinctValues(connection, table, field.column, {}, mostValues);
    qint64 newest = 0;
    for (const DistinctValue &value : std::as_const(values))
        newest = std::max(newest, value.newest);
    std::stable_partition(values.begin(), values.end(), [newest](const DistinctValue &value) {
        return value.newest > newest - aMomentAgo;
    });
    return values;
}

} // namespace

KnownValues::KnownValues(HubFile &file) : QObject(&file.notices()), m_file(file)
{
    connect(&file.notices(), &ChangeNotices::committed, this, [this](const ChangeNotice &notice) {
        for (const ChangeNotice::Records &records : notice.records)
            for (auto &[field, column] : m_columns)
                if (column.table == records.table)
                    column.isFresh = false;
    });
}

KnownValues::~KnownValues() = default;

KnownValues &KnownValues::of(HubFile &file)
{
    if (auto *known = file.notices().findChild<KnownValues *>())
        return *known;
    return *new KnownValues(file);
}

void KnownValues::prepare(const Field &field)
{
    Column &column = m_columns[&field];
    if (column.isFresh)
        return;
    column.table = &tableOf(field);
    column.isFresh = true;
    if (hasFewRecords(m_file.connection(), *column.table)) {
        take(field, read(m_file.connection(), *column.table, field));
        return;
    }
    if (!column.reader)
        column.reader = std::make_unique<QuietReader>(m_file);
    column.reader->ask<QList<DistinctValue>>(
        [table = column.table, &field](HubFile &file, Progress &) {
            return read(file.connection(), *table, field);
        },
        [this, &field](const QList<DistinctValue> &values) { take(field, values); });
}

void KnownValues::take(const Field &field, QList<DistinctValue> values)
{
    m_columns[&field].values = std::move(values);
    Q_EMIT changed(&field);
}

QList<DistinctValue> KnownValues::meant(const Field &field, const QString &typed, int limit)
{
    const QString begin = folded(typed).trimmed();
    QList<DistinctValue> first;
    QList<DistinctValue> later;
    if (begin.isEmpty())
        return first;
    for (const DistinctValue &value : std::as_const(m_columns[&field].values)) {
        const QString shown = folded(value.shown);
        if (shown.startsWith(begin))
            first.append(value);
        else if (later.size() < limit && shown.contains(QLatin1Char(' ') + begin))
            later.append(value);
        if (first.size() == limit)
            break;
    }
    return (first + later).mid(0, limit);
}

void KnownValues::waitForAll()
{
    for (auto &[field, column] : m_columns)
        if (column.reader)
            column.reader->waitForAll();
}

} // namespace doorstep
