// Reads CSV as RFC 4180 has it: bytes in, cells out, as views into a buffer. UTF-8 with or without a BOM;
// rows end in CRLF, LF or CR; a cell in quotes may hold commas, line breaks and doubled quotes. Lines without
// any byte are passed over. What a file may do to us is capped, and what is wrong with it is told with line
// and column.
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QIODevice>
#include <memory>
#include <vector>

namespace doorstep {

struct CsvLimits {
    qsizetype cellBytes = 4 << 20;
    qsizetype rowBytes = 32 << 20;
    int columns = 4096;
    qsizetype chunkBytes = 1 << 20; // that are read at a time; fewer where the file is known to be small
};

// What is wrong with a CSV file as a whole: nothing after that place can be trusted.
class CsvError : public Error {
public:
    // Both count from 1; column 0: the line as a whole.
    CsvError(const QString &file, qint64 line, int column, const QString &reason);
    qint64 line() const { return m_line; }
    int column() const { return m_column; }
    // Without file, line and column: "is not UTF-8 text".
    const QString &reason() const { return m_reason; }

private:
    qint64 m_line;
    int m_column;
    QString m_reason;
};

// Some rows of a file, with the bytes that their cells are views of. Can be handed to another thread.
class CsvRows {
public:
    qsizetype count() const { return static_cast<qsizetype>(m_rows.size()); }
    int cellCount(qsizetype row) const;
    QByteArrayView cell(qsizetype row, int column) const;
    // A row's cells as text.
    QStringList cells(qsizetype row) const;
    // The line of the file on which the row begins, from 1.
    qint64 line(qsizetype row) const { return m_rows[static_cast<size_t>(row)].line; }

private:
    friend class CsvReader;
    struct Row {
        qint64 line;
        quint32 firstCell;
    };
    struct Cell {
        quint32 begin;
        quint32 size;
    };
    std::vector<char> m_bytes;
    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
};

class CsvReader {
public:
    // `name` is what errors call the file. The device is open for reading and outlives the reader.
    CsvReader(QIODevice &device, const QString &name, const CsvLimits &limits = {});
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    // The next row; false at the end of the file. Throws CsvError, and Error(CannotOpen) where reading fails.
    bool next();
    qint64 line() const;
    int cellCount() const;
    // Valid until the next next().
    QByteArrayView cell(int column) const;
    // All of them as text, for small files.
    QStringList cells() const;

    // The next rows, about a megabyte of them, instead of next(): none at the end of the file. For readers on
    // another thread.
    CsvRows nextRows();

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    CsvRows m_rows;
    qsizetype m_row = -1;
};

} // namespace doorstep
