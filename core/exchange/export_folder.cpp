#include "exchange/export_folder.h"

#include "base/file_writer.h"
#include "base/money.h"
#include "base/progress.h"
#include "exchange/csv_writer.h"
#include "storage/bulk_scan.h"
#include "storage/pack_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <map>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ExportFolder)
};

constexpr qint64 rowsBetweenReports = 20'000;

class TableExport {
public:
    using Names = std::map<const RecordTable *, BulkKeyNames>;
    TableExport(HubFile &file, const RecordTable &table, Names &names, Progress &progress)
        : m_table(table)
        , m_progress(progress)
        , m_isNational(file.identity().national)
        , m_scan(file.connection(), table)
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

    // Returns the number of rows; a file without any is not written.
    qint64 write(const QString &path)
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
        if (rows > 0) {
            m_csv->finish();
            m_file->commit();
        }
        return rows;
    }

private:
    void begin(const QString &path)
    {
        m_file.emplace(path);
        m_csv.emplace([this](const char *bytes, qint64 size) { m_file->write(bytes, size); },
                      CsvWriter::Bom::With);
        if (m_isNational)
            m_csv->cell(QByteArrayView("hub"));
        for (const Field &field : m_table.fields)
            m_csv->cell(QByteArrayView(field.column));
        m_csv->endRow();
    }

    void writeRow()
    {
        if (m_isNational)
            m_csv->cell(m_scan.hubCode());
        for (size_t i = 0; i < m_table.fields.size(); ++i) {
            const int number = static_cast<int>(i);
            if (m_scan.isNull(number))
                m_csv->emptyCell();
            else
                writeCell(m_table.fields[i], number);
        }
        m_csv->endRow();
    }

    // What is stored as text is stored as files spell it (record_store.h).
    void writeCell(const Field &field, int number)
    {
        switch (field.kind) {
        case FieldKind::Reference:
            m_csv->cell(m_names[static_cast<size_t>(number)]->name(m_scan.integer(number)));
            break;
        case FieldKind::Money:
            m_csv->cell(moneyToText(Money{m_scan.integer(number)}));
            break;
        case FieldKind::Integer:
            m_csv->cell(QByteArray::number(m_scan.integer(number)));
            break;
        case FieldKind::Boolean:
            m_csv->cell(QByteArrayView(m_scan.integer(number) ? "yes" : "no"));
            break;
        default:
            if (field.isFormulaGuarded())
                m_csv->guardedCell(m_scan.text(number));
            else
                m_csv->cell(m_scan.text(number));
        }
    }

    void report(qint64 rows)
    {
        m_progress.report(
            Text::tr("Writing %1").arg(QCoreApplication::translate("doorstep::Record", m_table.many)), rows,
            0);
        m_progress.throwIfCancelled();
    }

    const RecordTable &m_table;
    Progress &m_progress;
    bool m_isNational;
    BulkScan m_scan;
    std::vector<const BulkKeyNames *> m_names; // by field; null where it is no reference
    QSet<qint64> m_leftOut;
    std::optional<FileWriter> m_file;
    std::optional<CsvWriter> m_csv;
};

} // namespace

ExportResult exportFolder(HubFile &file, const QString &folder, Progress &progress)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::System, folder, Text::tr("the folder cannot be made"),
                    Text::tr("See that it may be written to, or choose another"));
    const Transaction picture(file.connection(), Transaction::Kind::Read);
    TableExport::Names names;
    ExportResult result;
    for (const RecordTable *table : allTables()) {
        progress.throwIfCancelled();
        const QString name = table->tableName() + QStringLiteral(".csv");
        const QString path = QDir(folder).filePath(name);
        if (const qint64 rows = TableExport(file, *table, names, progress).write(path))
            result.files.append({table->tableName(), rows});
        else if (QFileInfo::exists(path))
            result.leftOver.append(name);
    }
    return result;
}

} // namespace doorstep
