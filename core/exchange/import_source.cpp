#include "exchange/import_source.h"

#include <QCoreApplication>
#include <QFile>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ImportSource)
};

void openFile(QFile &file, const QString &name)
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Error::Kind::CannotOpen, name, Text::tr("cannot be read: %1").arg(file.errorString()));
}

} // namespace

void PreparedRows::readCells(qsizetype row, std::vector<QByteArrayView> &cells) const
{
    cells.clear();
    for (int column = 0; column < m_csv.cellCount(row); ++column)
        cells.push_back(m_csv.cell(row, column));
}

std::span<BulkCell> PreparedRows::values(qsizetype row)
{
    return {m_values.data() + static_cast<size_t>(row) * m_valuesInRow, m_valuesInRow};
}

ImportSource::ImportSource(const QString &path, const QString &name, RowPreparer &preparer)
    : m_preparer(preparer), m_thread([this, path, name] { run(path, name); })
{
}

ImportSource::~ImportSource()
{
    m_ready.stop();
    m_thread.join();
}

void ImportSource::run(const QString &path, const QString &name)
{
    try {
        QFile file(path);
        openFile(file, name);
        CsvReader reader(file, name);
        bool isFirst = true;
        for (;;) {
            CsvRows csv = reader.nextRows();
            if (csv.count() == 0 || !m_ready.put(prepare(std::move(csv), isFirst)))
                break;
            isFirst = false;
        }
        m_ready.end();
    } catch (...) {
        m_ready.end(std::current_exception());
    }
}

PreparedRows ImportSource::prepare(CsvRows csv, bool isFirst)
{
    PreparedRows rows;
    rows.m_csv = std::move(csv);
    rows.m_valuesInRow = m_preparer.cellCount();
    rows.m_values.resize(static_cast<size_t>(rows.m_csv.count()) * rows.m_valuesInRow);
    rows.m_rows.resize(static_cast<size_t>(rows.m_csv.count()));
    std::vector<QByteArrayView> cells;
    for (qsizetype row = isFirst ? 1 : 0; row < rows.count(); ++row) {
        rows.readCells(row, cells);
        rows.m_rows[static_cast<size_t>(row)] = m_preparer.prepare(cells, rows.values(row), rows.m_owned);
    }
    rows.m_firstRow = isFirst ? 1 : 0;
    return rows;
}

PreparedRows ImportSource::next()
{
    return m_ready.next().value_or(PreparedRows());
}

ImportScan scanImportFile(const QString &path, const QString &name)
{
    QFile file(path);
    openFile(file, name);
    CsvReader reader(file, name);
    ImportScan scan;
    for (CsvRows rows = reader.nextRows(); rows.count() > 0; rows = reader.nextRows()) {
        if (scan.header.isEmpty()) {
            scan.header = rows.cells(0);
            --scan.rows;
        }
        scan.rows += rows.count();
    }
    return scan;
}

} // namespace doorstep
