#include "exchange/refused_rows.h"

namespace doorstep {

RefusedRows::Output::Output(const QString &path)
    : file(path)
    , csv([this](const char *bytes, qint64 size) { file.write(bytes, size); }, CsvWriter::Bom::With)
{
}

std::unique_ptr<RefusedRows::Output> RefusedRows::open(const QString &name, const QStringList &header) const
{
    auto output = std::make_unique<Output>(m_folder + QLatin1Char('/') + name + QStringLiteral(".csv"));
    for (const QString &cell : header)
        output->csv.cell(cell);
    output->csv.endRow();
    return output;
}

void RefusedRows::begin(const QString &file, const QStringList &header)
{
    if (m_rows)
        m_complete.push_back(std::move(m_rows));
    m_file = file;
    m_header = header;
}

void RefusedRows::addRow(std::span<const QByteArrayView> cells)
{
    if (!m_rows)
        m_rows = open(m_file, m_header);
    for (const QByteArrayView cell : cells)
        m_rows->csv.cell(cell);
    m_rows->csv.endRow();
}

void RefusedRows::addProblem(const ImportProblem &problem)
{
    if (!m_problems)
        m_problems = open(QStringLiteral("problems"),
                          {QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("column"),
                           QStringLiteral("value"), QStringLiteral("reason")});
    CsvWriter &csv = m_problems->csv;
    csv.cell(problem.file);
    csv.cell(QString::number(problem.line));
    csv.guardedCell(QByteArrayView(problem.column.toUtf8()));
    csv.guardedCell(QByteArrayView(problem.value.toUtf8()));
    csv.cell(problem.reason);
    csv.endRow();
}

void RefusedRows::commit()
{
    begin({}, {});
    if (m_problems)
        m_complete.push_back(std::move(m_problems));
    for (const std::unique_ptr<Output> &output : m_complete) {
        output->csv.finish();
        output->file.commit();
    }
    m_complete.clear();
}

} // namespace doorstep
