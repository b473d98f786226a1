#include "exchange/table_export.h"

#include "base/money.h"
#include "storage/hub_file.h"
#include "storage/pack_rows.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ExportFolder)
};

constexpr qint64 rowsBetweenReports = 20'000;

} // namespace

TableExport::TableExport(HubFile &file, const RecordTable &table, Form form, Names &names, Progress &progress)
    : m_table(table)
    , m_form(form)
    , m_progress(progress)
    , m_isNational(file.identity().national)
    , m_scan(file.connection(), table)
    , m_blanks(table.fields.size(), false)
{
    for (const Field &field : table.fields) {
        const bool isReference = field.kind == FieldKind::Reference;
        if (isReference)
            names.try_emplace(&field.target(), file.connection(), field.target());
        m_names.push_back(isReference ? &names.at(&field.target()) : nullptr);
    }
    if (hasPackRows(table)) {
        const QList<qint64> unused = packRows(file.connection(), table, true);
        m_leftOut = QSet<qint64>(unused.begin(), unused.end());
    }
}

qint64 TableExport::write(const QString &path)
{
    qint64 rows = 0;
    while (m_scan.next()) {
        if (m_leftOut.contains(m_scan.key()))
            continue;
        if (rows == 0)
            begin(path);
        writeRow();
        if (++rows % rowsBetweenReports == 0)
            report(rows);
    }
    if (rows > 0)
        m_csv->finish();
    return rows;
}

void TableExport::begin(const QString &path)
{
    const bool isPackage = m_form == Form::DataPackage;
    m_csv.emplace(path, isPackage ? CsvWriter::Bom::Without : CsvWriter::Bom::With,
                  isPackage ? CsvFile::Digest::With : CsvFile::Digest::Without);
    CsvWriter &csv = m_csv->cells();
    if (m_isNational)
        csv.cell(QByteArrayView("hub"));
    for (const Field &field : m_table.fields)
        csv.cell(QByteArrayView(field.column));
    csv.endRow();
}

void TableExport::writeRow()
{
    CsvWriter &csv = m_csv->cells();
    if (m_isNational)
        csv.cell(m_scan.hubCode());
    for (size_t i = 0; i < m_table.fields.size(); ++i) {
        const int number = static_cast<int>(i);
        if (m_scan.isNull(number)) {
            csv.emptyCell();
            m_blanks[i] = true;
        } else {
            writeCell(m_table.fields[i], number);
        }
    }
    csv.endRow();
}

// What is stored as text is stored as files spell it (record_store.h).
void TableExport::writeCell(const Field &field, int number)
{
    CsvWriter &csv = m_csv->cells();
    switch (field.kind) {
    case FieldKind::Reference:
        csv.cell(m_names[static_cast<size_t>(number)]->name(m_scan.integer(number)));
        break;
    case FieldKind::Money:
        csv.cell(moneyToText(Money{m_scan.integer(number)}));
        break;
    case FieldKind::Integer:
        csv.cell(QByteArray::number(m_scan.integer(number)));
        break;
    case FieldKind::Boolean:
        csv.cell(QByteArrayView(m_scan.integer(number) ? "yes" : "no"));
        break;
    default:
        if (field.isFormulaGuarded())
            csv.guardedCell(m_scan.text(number));
        else
            csv.cell(m_scan.text(number));
    }
}

void TableExport::report(qint64 rows)
{
    m_progress.report(
        Text::tr("Writing %1").arg(QCoreApplication::translate("doorstep::Record", m_table.many)), rows, 0);
    m_progress.throwIfCancelled();
}

} // namespace doorstep
