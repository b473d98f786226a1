// Writes CSV: UTF-8, comma, CRLF, quotes only where a cell needs them. Cells are written one after another;
// rows are gathered in a buffer that the sink gets a megabyte at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <functional>

namespace doorstep {

class CsvWriter {
public:
    using Sink = std::function<void(const char *bytes, qint64 size)>;
    enum class Bom { With, Without };

    // `sink` takes the bytes as they come: FileWriter::write, or an archive's member.
    CsvWriter(Sink sink, Bom bom);
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void cell(QByteArrayView utf8);
    void cell(const QByteArray &utf8) { cell(QByteArrayView(utf8)); }
    void cell(const QString &text) { cell(QByteArrayView(text.toUtf8())); }
    // As cell(), with the formula guard of DATA.md 1.
    void guardedCell(QByteArrayView utf8);
    void emptyCell();
    void endRow();
    // Hands over what is still in the buffer. Not done by the destructor: a sink may throw.
    void finish();

private:
    void separate();
    Sink m_sink;
    QByteArray m_buffer;
    int m_cells = 0;
    bool m_loneCellEmpty = false;
};

} // namespace doorstep
