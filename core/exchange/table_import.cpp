#include "exchange/table_import.h"

#include "base/progress.h"
#include "base/text.h"
#include "exchange/bulk_table_import.h"
#include "exchange/row_by_row_import.h"
#include "records/courses.h"
#include "records/groups.h"

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TableImport)
};

constexpr qsizetype mostShownOfValue = 200;

} // namespace

std::unique_ptr<TableImport> TableImport::of(ImportRun &run, const ImportHeader &header, qint64 rows,
                                             ImportedFile &outcome)
{
    const RecordTable *table = &header.table();
    // Rows that other rows can make wrong or right, and the pack's rows, are few.
    if (table == &GroupMember::table() || table == &Course::table() || table == &CourseUnit::table())
        return std::make_unique<RowByRowImport>(run, header, outcome);
    return std::make_unique<BulkTableImport>(run, header, rows, outcome);
}

TableImport::TableImport(ImportRun &run, const ImportHeader &header, ImportedFile &outcome)
    : m_run(run)
    , m_connection(run.file.connection())
    , m_header(header)
    , m_table(header.table())
    , m_outcome(outcome)
    , m_former(formerIds(m_connection, m_table, run.file.ownHub()))
{
    if (m_run.refused)
        m_run.refused->begin(m_outcome.file, m_header.cells());
}

qint64 TableImport::formerKey(QByteArrayView id) const
{
    return m_former.isEmpty() ? 0 : m_former.value(id.toByteArray());
}

AnyRecord TableImport::merged(const AnyRecord &stored, const AnyRecord &read) const
{
    AnyRecord record = stored;
    for (const int number : m_header.fields()) {
        const Field &field = m_table.fields[static_cast<size_t>(number)];
        if (!field.isInKey()) // a merged id stays that of the record that remains
            copyValue(field, read.data(), record.data());
    }
    return record;
}

void TableImport::refuse(const FileRow &row, const Problems &problems)
{
    ++m_outcome.refused;
    if (m_run.refused)
        m_run.refused->addRow(row.cells);
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Error)
            m_run.addProblem(told(row, problem));
}

void TableImport::refuseErased(const FileRow &row)
{
    refuse(row, {{m_table.keyFields().front()->name(), {}, Text::tr("the record with this id was erased")}});
}

void TableImport::refuseSecond(const FileRow &row, qint64 firstLine)
{
    refuse(row,
           {{m_table.keyFields().back()->name(),
             {},
             Text::tr("line %1 is for the same record and says something else").arg(firstLine)}});
}

void TableImport::warn(const FileRow &row, const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Warning)
            m_run.addWarning(told(row, problem));
}

// With the cell as it stands in the file, where that is known.
ImportProblem TableImport::told(const FileRow &row, const Problem &problem) const
{
    ImportProblem told{m_outcome.file, row.line, problem.column, problem.value, problem.reason};
    const qsizetype column = m_header.cells().indexOf(problem.column);
    if (column >= 0 && static_cast<size_t>(column) < row.cells.size())
        told.value = exactFromUtf8(row.cells[static_cast<size_t>(column)]);
    if (told.value.size() > mostShownOfValue)
        told.value = told.value.left(mostShownOfValue) + QChar(0x2026);
    return told;
}

quint32 &TableImport::lineOf(qint64 key)
{
    const auto at = static_cast<size_t>(key);
    if (at >= m_lines.size())
        m_lines.resize(at + 1);
    return m_lines[at];
}

void TableImport::reportProgress()
{
    m_run.progress.report(
        Text::tr("Reading %1").arg(QCoreApplication::translate("doorstep::Record", m_table.many)),
        m_run.rowsDone, m_run.rowsInAll);
    m_run.progress.throwIfCancelled();
}

} // namespace doorstep
