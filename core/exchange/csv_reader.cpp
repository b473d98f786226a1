#include "exchange/csv_reader.h"

#include "base/text.h"
#include "exchange/utf8_check.h"

#include <QCoreApplication>
#include <cstring>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CsvReader)
};

constexpr qsizetype noBadByte = std::numeric_limits<qsizetype>::max();

QString placeInFile(qint64 line, int column, const QString &reason)
{
    if (column == 0)
        return Text::tr("line %1 %2").arg(line).arg(reason);
    return Text::tr("line %1, column %2 %3").arg(line).arg(column).arg(reason);
}

// Line breaks between two places, CRLF being one.
qint64 countLines(const char *begin, const char *end)
{
    qint64 lines = 0;
    for (const char *at = begin; at < end; ++at) {
        if (*at == '\n')
            ++lines;
        else if (*at == '\r' && (at + 1 == end || at[1] != '\n'))
            ++lines;
    }
    return lines;
}

} // namespace

CsvError::CsvError(const QString &file, qint64 line, int column, const QString &reason)
    : Error(Kind::Refused, file, placeInFile(line, column, reason),
            Text::tr("Mend the file, or save it again as “CSV UTF-8”, and try once more"))
    , m_line(line)
    , m_column(column)
    , m_reason(reason)
{
}

int CsvRows::cellCount(qsizetype row) const
{
    const auto i = static_cast<size_t>(row);
    const size_t end = i + 1 < m_rows.size() ? m_rows[i + 1].firstCell : m_cells.size();
    return static_cast<int>(end - m_rows[i].firstCell);
}

QByteArrayView CsvRows::cell(qsizetype row, int column) const
{
    const Cell &cell = m_cells[m_rows[static_cast<size_t>(row)].firstCell + static_cast<size_t>(column)];
    return {m_bytes.data() + cell.begin, static_cast<qsizetype>(cell.size)};
}

QStringList CsvRows::cells(qsizetype row) const
{
    QStringList texts;
    for (int column = 0; column < cellCount(row); ++column)
        texts.append(exactFromUtf8(cell(row, column)));
    return texts;
}

// Cuts the device's bytes into rows, a chunk at a time. A row that is not whole yet stays behind for the
// next.
struct CsvReader::Parser {
    QIODevice &device;
    QString name;
    CsvLimits limits;
    std::vector<char> rest = {}; // begins at the start of a row
    qsizetype checkedTo = 0; // so many bytes of `rest` are known to be UTF-8
    qint64 line = 1; // of the start of `rest`
    bool begun = false;
    bool atEnd = false;

    // While a chunk is cut:
    CsvRows *rows = nullptr;
    char *begin = nullptr;
    char *end = nullptr;
    qsizetype badAt = noBadByte;
    const char *rowBegin = nullptr;
    std::vector<size_t> doubled = {}; // the row's cells that hold doubled quotes

    CsvRows read();
    void fill(std::vector<char> &bytes);
    void skipBom(std::vector<char> &bytes);
    void check(const std::vector<char> &bytes);
    char *cutRows();
    char *cutRow(char *at, qint64 &breaks);
    char *cutPlain(char *at, int column);
    char *cutQuoted(char *at, qint64 &breaks, int column);
    void addCell(const char *from, const char *to, const char *rawEnd, int column);
    void joinDoubledQuotes();
    void refuseIfBad(const char *cellBegin, const char *to, int column) const;
    [[noreturn]] void refuse(const char *at, int column, const QString &reason) const;
};

void CsvReader::Parser::fill(std::vector<char> &bytes)
{
    const size_t before = bytes.size();
    const size_t more = std::max(static_cast<size_t>(limits.chunkBytes),
                                 before); // doubling keeps a long row from being cut over and over
    bytes.resize(before + more);
    const qint64 got = device.read(bytes.data() + before, static_cast<qint64>(more));
    if (got < 0)
        throw Error(Error::Kind::CannotOpen, name, Text::tr("cannot be read: %1").arg(device.errorString()));
    bytes.resize(before + static_cast<size_t>(got));
    atEnd = got == 0;
    if (!begun && (bytes.size() >= 3 || atEnd))
        skipBom(bytes);
}

void CsvReader::Parser::skipBom(std::vector<char> &bytes)
{
    begun = true;
    const QByteArrayView start(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (start.startsWith("\xEF\xBB\xBF"))
        bytes.erase(bytes.begin(), bytes.begin() + 3);
    else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        throw CsvError(name, 1, 0, Text::tr("is UTF-16 (“Unicode text”), not UTF-8"));
}

void CsvReader::Parser::check(const std::vector<char> &bytes)
{
    const Utf8Check result = checkUtf8(bytes.data(), checkedTo, static_cast<qsizetype>(bytes.size()), atEnd);
    checkedTo = result.checkedTo;
    badAt = result.isGood ? noBadByte : result.checkedTo;
}

CsvRows CsvReader::Parser::read()
{
    CsvRows cut;
    cut.m_bytes = std::move(rest);
    rest.clear();
    rows = &cut;
    char *stop = nullptr;
    do {
        if (atEnd)
            return {};
        fill(cut.m_bytes);
        check(cut.m_bytes);
        begin = cut.m_bytes.data();
        end = begin + cut.m_bytes.size();
        stop = cutRows();
        if (cut.m_rows.empty() && !atEnd) { // lines without any byte are passed over once
            checkedTo -= stop - begin;
            cut.m_bytes.erase(cut.m_bytes.begin(), cut.m_bytes.begin() + (stop - begin));
        }
    } while (cut.m_rows.empty() && !atEnd);
    checkedTo -= stop - begin;
    rest.assign(stop, end);
    return cut;
}

// Cuts all whole rows; returns where the first that is not whole begins.
char *CsvReader::Parser::cutRows()
{
    char *at = begin;
    while (at < end) {
        if (*at == '\n' || *at == '\r') { // a line without any byte
            if (*at == '\r' && at + 1 == end && !atEnd)
                return at;
            at += *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
            ++line;
            continue;
        }
        rowBegin = at;
        const size_t cellsBefore = rows->m_cells.size();
        qint64 breaks = 0;
        char *next = cutRow(at, breaks);
        if (!next) {
            rows->m_cells.resize(cellsBefore);
            return at;
        }
        rows->m_rows.push_back({line, static_cast<quint32>(cellsBefore)});
        line += breaks;
        at = next;
    }
    return at;
}

// Cuts one row; returns where the next begins, or null where this one goes on beyond the chunk.
char *CsvReader::Parser::cutRow(char *at, qint64 &breaks)
{
    doubled.clear();
    for (int column = 1;; ++column) {
        if (column > limits.columns)
            refuse(at, 0, Text::tr("has more than %1 columns").arg(limits.columns));
        const char *cellBegin = at;
        char *cellEnd = at < end && *at == '"' ? cutQuoted(at, breaks, column) : cutPlain(at, column);
        // A CR at the end of the chunk may be half of a CRLF, and a last cell may go on.
        if (!cellEnd || (!atEnd && (cellEnd == end || (cellEnd + 1 == end && *cellEnd == '\r')))) {
            refuseIfBad(cellBegin, cellEnd ? cellEnd : end, column);
            if (end - rowBegin > limits.rowBytes)
                refuse(rowBegin, 0, Text::tr("is longer than %1 MB").arg(limits.rowBytes >> 20));
            return nullptr;
        }
        if (cellEnd < end && *cellEnd == ',') {
            at = cellEnd + 1;
            continue;
        }
        joinDoubledQuotes();
        ++breaks;
        if (cellEnd == end)
            return end;
        return *cellEnd == '\r' && cellEnd + 1 < end && cellEnd[1] == '\n' ? cellEnd + 2 : cellEnd + 1;
    }
}

// These two add the cell that begins at `at` and return where it ends (a comma, a line break or the chunk's
// end).
char *CsvReader::Parser::cutPlain(char *at, int column)
{
    char *to = at;
    while (to < end && *to != ',' && *to != '\n' && *to != '\r')
        ++to;
    addCell(at, to, to, column);
    return to;
}

// Null where the closing quote is not in the chunk.
char *CsvReader::Parser::cutQuoted(char *at, qint64 &breaks, int column)
{
    bool hasDoubled = false;
    char *to = at + 1;
    for (;;) {
        to = static_cast<char *>(std::memchr(to, '"', static_cast<size_t>(end - to)));
        if (!to && atEnd)
            refuse(at, column, Text::tr("begins a cell in quotes that never ends"));
        if (!to || (to + 1 == end && !atEnd))
            return nullptr;
        if (to + 1 == end || to[1] != '"')
            break;
        hasDoubled = true;
        to += 2;
    }
    char *after = to + 1;
    if (after < end && *after != ',' && *after != '\n' && *after != '\r')
        refuse(after, column, Text::tr("has text after a cell's closing quote"));
    if (hasDoubled)
        doubled.push_back(rows->m_cells.size());
    breaks += countLines(at, to);
    addCell(at + 1, to, after, column);
    return after;
}

void CsvReader::Parser::addCell(const char *from, const char *to, const char *rawEnd, int column)
{
    refuseIfBad(from, rawEnd, column);
    rows->m_cells.push_back({static_cast<quint32>(from - begin), static_cast<quint32>(to - from)});
}

// The bytes move only now that the row is known to be whole: one that is not will be cut again.
void CsvReader::Parser::joinDoubledQuotes()
{
    for (const size_t index : doubled) {
        CsvRows::Cell &cell = rows->m_cells[index];
        const char *from = begin + cell.begin;
        const char *const stop = from + cell.size;
        char *to = begin + cell.begin;
        while (from < stop) {
            if (*from == '"')
                ++from;
            *to++ = *from++;
        }
        cell.size = static_cast<quint32>(to - begin) - cell.begin;
    }
}

void CsvReader::Parser::refuseIfBad(const char *cellBegin, const char *to, int column) const
{
    if (to - begin > badAt) {
        const bool isNul = begin[badAt] == 0;
        refuse(begin + badAt, column, isNul ? Text::tr("holds a NUL byte") : Text::tr("is not UTF-8 text"));
    }
    if (to - cellBegin > limits.cellBytes)
        refuse(cellBegin, column,
               Text::tr("has a cell of more than %1 MB; is a closing quote missing?")
                   .arg(limits.cellBytes >> 20));
}

void CsvReader::Parser::refuse(const char *at, int column, const QString &reason) const
{
    throw CsvError(name, line + countLines(rowBegin, at), column, reason);
}

CsvReader::CsvReader(QIODevice &device, const QString &name, const CsvLimits &limits)
    : m_parser(new Parser{device, name, limits})
{
}

CsvReader::~CsvReader() = default;

bool CsvReader::next()
{
    if (++m_row >= m_rows.count()) {
        m_rows = nextRows();
        m_row = 0;
    }
    return m_row < m_rows.count();
}

qint64 CsvReader::line() const
{
    return m_rows.line(m_row);
}

int CsvReader::cellCount() const
{
    return m_rows.cellCount(m_row);
}

QByteArrayView CsvReader::cell(int column) const
{
    return m_rows.cell(m_row, column);
}

QStringList CsvReader::cells() const
{
    return m_rows.cells(m_row);
}

CsvRows CsvReader::nextRows()
{
    return m_parser->read();
}

} // namespace doorstep
