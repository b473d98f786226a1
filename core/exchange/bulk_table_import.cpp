#include "exchange/bulk_table_import.h"

#include "base/uuid7.h"
#include "records/validation.h"
#include "storage/bulk_checks.h"
#include "storage/bulk_load.h"
#include "storage/record_store.h"

namespace doorstep {

BulkTableImport::BulkTableImport(ImportRun &run, const ImportHeader &header, qint64 rows,
                                 ImportedFile &outcome)
    : TableImport(run, header, outcome)
    , m_rows(rows)
    , m_preparer(header, run.ids, run.file.codes(), run.file.identity().hubCode)
    , m_insert(m_connection, m_table, run.file.ownHub())
    , m_nextKey(run.change.nextKey(m_table))
    , m_firstUnlogged(m_nextKey)
{
    for (const int field : header.fields())
        if (!m_table.fields[static_cast<size_t>(field)].isInKey())
            m_compared.push_back(field);
    if (m_table.hasId())
        m_importedRows.emplace(m_connection, m_table, run.file.ownHub());
}

void BulkTableImport::read(const QString &path)
{
    const qint64 firstKey = m_nextKey;
    BulkLoad load(m_connection, m_table, firstKey, m_rows);
    readRows(path);
    logCreated();
    if (!m_run.options.dryRun)
        load.finish();
    warnOfFile(firstKey);
}

void BulkTableImport::readRows(const QString &path)
{
    RowPreparer preparer(m_header, m_run.ids, m_run.file.codes(), m_run.file.identity().hubCode);
    ImportSource source(path, m_outcome.file + QStringLiteral(".csv"), preparer);
    std::vector<QByteArrayView> cells;
    for (PreparedRows rows = source.next(); rows.count() > 0; rows = source.next()) {
        for (qsizetype row = rows.firstRow(); row < rows.count(); ++row) {
            rows.readCells(row, cells);
            take({cells, rows.line(row)}, rows.row(row), rows.values(row));
        }
        m_run.rowsDone += rows.count() - rows.firstRow();
        reportProgress();
    }
}

void BulkTableImport::take(const FileRow &file, const PreparedRow &row, Values values)
{
    if (row.isUnreadable)
        return refuse(file, row.problems);
    if (!row.digest.isEmpty())
        return takeWithoutId(file, row, values);
    bool isSame = false;
    if (const qint64 key = m_table.hasId() ? formerKey(values.front().text()) : 0) {
        if (key == BulkIds::erased)
            return refuseErased(file);
        m_insert.findByKey(key, values, m_compared, isSame);
        return takeFound(file, key, isSame);
    }
    if (!row.hasErrors && m_insert.insert(m_nextKey, values))
        return created(file, row);
    if (const qint64 key = m_insert.find(values, m_compared, isSame))
        return takeFound(file, key, isSame);
    refuse(file, row.problems);
}

// The nth row with just these cells is the record that the nth such row of an earlier import became.
void BulkTableImport::takeWithoutId(const FileRow &file, const PreparedRow &row, Values values)
{
    const quint32 occurrence = ++m_occurrences[row.digest];
    bool isSame = false;
    const qint64 known = m_importedRows->find(row.digest, occurrence);
    if (known && m_insert.findByKey(known, values, m_compared, isSame))
        return takeFound(file, known, isSame);
    if (row.hasErrors)
        return refuse(file, row.problems);
    const QByteArray id = newUuid7().toLatin1();
    values.front() = BulkCell::ofText(id);
    m_importedRows->store(row.digest, occurrence, m_nextKey);
    m_insert.insert(m_nextKey, values);
    created(file, row);
}

void BulkTableImport::takeFound(const FileRow &file, qint64 key, bool isSame)
{
    quint32 &line = lineOf(key);
    if (line != 0 && !isSame)
        return refuseSecond(file, line);
    if (line == 0)
        line = static_cast<quint32>(file.line);
    if (isSame)
        ++m_outcome.unchanged;
    else
        update(file, key);
}

void BulkTableImport::created(const FileRow &file, const PreparedRow &row)
{
    lineOf(m_nextKey++) = static_cast<quint32>(file.line);
    ++m_outcome.created;
    if (!row.problems.isEmpty())
        warn(file, row.problems);
}

void BulkTableImport::update(const FileRow &file, qint64 key)
{
    std::deque<QByteArray> owned;
    std::vector<BulkCell> values(m_preparer.cellCount());
    m_preparer.prepare(file.cells, values, owned);
    const std::optional<AnyRecord> stored = findRecord(m_connection, m_table, key);
    const AnyRecord record = merged(*stored, m_preparer.record());
    const Problems problems = validate(record, m_run.file.codes());
    if (hasErrors(problems)) {
        lineOf(key) = 0;
        return refuse(file, problems);
    }
    logCreated(); // the log tells in order what happened
    ++(m_run.change.update(record) ? m_outcome.updated : m_outcome.unchanged);
    warn(file, problems);
}

void BulkTableImport::logCreated()
{
    m_run.change.logCreatedRange(m_table, m_firstUnlogged, m_nextKey - 1);
    m_firstUnlogged = m_nextKey;
}

void BulkTableImport::warnOfFile(qint64 firstKey)
{
    for (const RowWarning &warning :
         warningsFrom(m_connection, m_table, firstKey, ImportResult::mostProblems))
        warn({{}, lineOf(warning.key)}, {warning.problem});
}

} // namespace doorstep
