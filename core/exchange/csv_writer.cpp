#include "exchange/csv_writer.h"

#include "exchange/formula_guard.h"

namespace doorstep {

namespace {

constexpr qsizetype bufferBytes = 1 << 20;

bool needsQuotes(QByteArrayView cell)
{
    for (const char c : cell)
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    return false;
}

void appendQuoted(QByteArray &buffer, QByteArrayView cell)
{
    buffer += '"';
    for (qsizetype from = 0; from < cell.size();) {
        qsizetype quote = cell.indexOf('"', from);
        const qsizetype to = quote < 0 ? cell.size() : quote + 1;
        buffer.append(cell.sliced(from, to - from));
        if (quote >= 0)
            buffer += '"';
        from = to;
    }
    buffer += '"';
}

} // namespace

CsvWriter::CsvWriter(Sink sink, Bom bom) : m_sink(std::move(sink))
{
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
    if (bom == Bom::With)
        m_buffer += "\xEF\xBB\xBF";
}

void CsvWriter::separate()
{
    if (m_cells++ > 0)
        m_buffer += ',';
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return emptyCell();
    separate();
    if (needsQuotes(utf8))
        appendQuoted(m_buffer, utf8);
    else
        m_buffer.append(utf8);
}

void CsvWriter::guardedCell(QByteArrayView utf8)
{
    if (needsFormulaGuard(utf8))
        cell(QByteArray(1, '\'').append(utf8));
    else
        cell(utf8);
}

void CsvWriter::emptyCell()
{
    m_loneCellEmpty = m_cells == 0;
    separate();
}

void CsvWriter::endRow()
{
    if (m_cells == 1 && m_loneCellEmpty)
        m_buffer += "\"\""; // a line without any byte would not be read as a row
    m_buffer += "\r\n";
    m_cells = 0;
    m_loneCellEmpty = false;
    if (m_buffer.size() >= bufferBytes)
        finish();
}

void CsvWriter::finish()
{
    if (!m_buffer.isEmpty())
        m_sink(m_buffer.constData(), m_buffer.size());
    m_buffer.resize(0);
}

} // namespace doorstep
