#include "exchange/row_by_row_import.h"

#include "exchange/csv_reader.h"
#include "records/validation.h"
#include "storage/pack_rows.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"

#include <QFile>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int mostRounds = 50; // over the waiting rows: a file can be made to need very many

bool refersToItself(const RecordTable &table)
{
    for (const Field &field : table.fields)
        if (field.kind == FieldKind::Reference && &field.target() == &table)
            return true;
    return false;
}

} // namespace

RowByRowImport::RowByRowImport(ImportRun &run, const ImportHeader &header, ImportedFile &outcome)
    : TableImport(run, header, outcome)
    , m_preparer(header, run.ids, run.file.codes(), run.file.identity().hubCode)
    , m_ownIds(refersToItself(m_table) ? &run.ids.of(m_table) : nullptr)
{
}

void RowByRowImport::read(const QString &path)
{
    QFile file(path);
    const QString name = m_outcome.file + QStringLiteral(".csv");
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, name, file.errorString());
    CsvReader reader(file, name);
    reader.next(); // the header
    std::vector<QByteArrayView> cells;
    while (reader.next()) {
        cells.clear();
        for (int column = 0; column < reader.cellCount(); ++column)
            cells.push_back(reader.cell(column));
        take({cells, reader.line()}, IfWrong::Wait);
        if (++m_run.rowsDone % 500 == 0)
            reportProgress();
    }
    takeWaiting();
}

void RowByRowImport::take(const FileRow &file, IfWrong ifWrong)
{
    std::deque<QByteArray> owned;
    std::vector<BulkCell> values(m_preparer.cellCount());
    const PreparedRow row = m_preparer.prepare(file.cells, values, owned);
    if (row.isUnreadable)
        return ifWrong == IfWrong::Wait && m_ownIds ? wait(file) : refuse(file, row.problems);
    AnyRecord record = m_preparer.record();
    record.head().hub = m_run.file.ownHub();
    const qint64 former = m_ownIds ? formerKey(record.identity().toUtf8()) : 0;
    if (former == BulkIds::erased)
        return refuseErased(file);
    store(file, record, former ? former : keyOfSame(m_connection, record, record.head().hub), ifWrong);
}

void RowByRowImport::store(const FileRow &file, AnyRecord record, qint64 key, IfWrong ifWrong)
{
    std::optional<AnyRecord> stored;
    if (key != 0) {
        stored = findRecord(m_connection, m_table, key);
        record = merged(*stored, record);
        if (lineOf(key) != 0 && record != *stored)
            return refuseSecond(file, lineOf(key));
    }
    const Problems problems = checkRecord(m_connection, record, record.head().hub, m_run.file.codes());
    if (hasErrors(problems))
        return ifWrong == IfWrong::Wait ? wait(file) : refuse(file, problems);
    if (stored) {
        takeFound(file, record);
    } else {
        key = m_run.change.insert(record);
        ++m_outcome.created;
        if (m_ownIds)
            m_ownIds->add(record.identity().toUtf8(), key);
    }
    lineOf(record.head().key) = static_cast<quint32>(file.line);
    warn(file, problems);
}

// A row of the pack's own becomes the hub's with the first import that has it, even where it says the same.
void RowByRowImport::takeFound(const FileRow &, const AnyRecord &record)
{
    const bool wasPacks = isFromPack(m_connection, m_table, record.head().key);
    const bool differs = m_run.change.update(record);
    ++(wasPacks ? m_outcome.created : differs ? m_outcome.updated : m_outcome.unchanged);
}

void RowByRowImport::wait(const FileRow &file)
{
    QByteArrayList cells;
    for (const QByteArrayView cell : file.cells)
        cells.append(cell.toByteArray());
    m_waiting.push_back({cells, file.line});
}

void RowByRowImport::takeWaiting()
{
    for (int round = 0; round < mostRounds && !m_waiting.empty(); ++round) {
        const size_t before = m_waiting.size();
        // A long chain stands in one order or the other; turning round each time meets both.
        std::reverse(m_waiting.begin(), m_waiting.end());
        takeWaitingOnce(IfWrong::Wait);
        if (m_waiting.size() == before)
            break;
    }
    std::sort(m_waiting.begin(), m_waiting.end(),
              [](const WaitingRow &a, const WaitingRow &b) { return a.line < b.line; });
    takeWaitingOnce(IfWrong::Refuse);
}

void RowByRowImport::takeWaitingOnce(IfWrong ifWrong)
{
    for (const WaitingRow &row : std::exchange(m_waiting, {})) {
        const std::vector<QByteArrayView> cells(row.cells.begin(), row.cells.end());
        take({cells, row.line}, ifWrong);
    }
}

} // namespace doorstep
