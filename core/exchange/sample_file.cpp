#include "exchange/sample_file.h"

#include <QDate>
#include <cstring>

namespace doorstep {

namespace {

// The number's last `digits` digits, leading noughts included.
void putDigits(char *to, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        to[i] = static_cast<char>('0' + number % 10);
}

} // namespace

std::string sampleId(const char *prefix, int number)
{
    constexpr int digits = 7; // as many in every id, so that their byte order is that of the numbers
    std::string id(prefix);
    const std::size_t begin = id.size() + 1;
    id.append("-0000000");
    putDigits(id.data() + begin, digits, number + 1);
    return id;
}

std::string sampleDate(int day)
{
    if (day == 0)
        return {};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QDate::fromJulianDay(day).getDate(&year, &month, &dayOfMonth);
    std::string text("0000-00-00");
    putDigits(text.data(), 4, year);
    putDigits(text.data() + 5, 2, month);
    putDigits(text.data() + 8, 2, dayOfMonth);
    return text;
}

SampleFile::SampleFile(const QString &folder, const RecordTable &table)
    : m_path(folder + QLatin1Char('/') + table.tableName() + QStringLiteral(".csv"))
    , m_table(table)
    , m_cells(table.fields.size())
{
}

SampleFile::~SampleFile() = default;

SampleFile &SampleFile::set(const char *column, std::string_view value)
{
    for (std::size_t tried = 0; tried < m_cells.size(); ++tried) {
        const std::size_t at = (m_next + tried) % m_cells.size();
        if (std::strcmp(m_table.fields[at].column, column) == 0) {
            m_cells[at] = value;
            m_next = at + 1;
            return *this;
        }
    }
    throw std::logic_error(std::string("no such column: ") + column);
}

void SampleFile::begin()
{
    m_file = std::make_unique<FileWriter>(m_path);
    m_csv = std::make_unique<CsvWriter>(
        [this](const char *bytes, qint64 size) { m_file->write(bytes, size); }, CsvWriter::Bom::With);
    for (const Field &field : m_table.fields)
        m_csv->cell(QByteArrayView(field.column));
    m_csv->endRow();
}

void SampleFile::endRow()
{
    if (!m_csv)
        begin();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QByteArrayView bytes(m_cells[i].data(), static_cast<qsizetype>(m_cells[i].size()));
        if (m_table.fields[i].isFormulaGuarded())
            m_csv->guardedCell(bytes);
        else
            m_csv->cell(bytes);
        m_cells[i].clear();
    }
    m_csv->endRow();
    m_next = 0;
    ++m_rows;
}

void SampleFile::finish()
{
    if (!m_csv)
        return;
    m_csv->finish();
    m_file->commit();
}

} // namespace doorstep
