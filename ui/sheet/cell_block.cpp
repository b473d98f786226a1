#include "ui/sheet/cell_block.h"

#include <QMimeData>

#include <algorithm>

namespace doorstep {

namespace {

// Reads a clipboard's text cell by cell.
class TextCells {
public:
    explicit TextCells(const QString &text) : m_text(text) { }

    CellBlock read()
    {
        CellBlock rows;
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                row.append(cell());
            } while (skip(QLatin1Char('\t')));
            rows.append(row);
            skip(QLatin1Char('\r'));
            skip(QLatin1Char('\n'));
        }
        return rows;
    }

private:
    bool skip(QChar c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool isAtEnd(qsizetype at) const
    {
        return at >= m_text.size() || QStringView(u"\t\r\n").contains(m_text[at]);
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (!isAtEnd(m_at))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    // Between quotes, if they close at the end of the cell: otherwise somebody just began with a quotation.
    QString cell()
    {
        constexpr QLatin1Char quote('"');
        const qsizetype from = m_at;
        if (!skip(quote))
            return plain();
        QString inside;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != quote) {
                inside += c;
            } else if (skip(quote)) {
                inside += quote;
            } else if (isAtEnd(m_at)) {
                inside.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                return inside;
            } else {
                break;
            }
        }
        m_at = from;
        return plain();
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool isEven(const CellBlock &block)
{
    return std::all_of(block.begin(), block.end(),
                       [&](const QStringList &row) { return row.size() == block.first().size(); });
}

} // namespace

CellBlock cellsFromText(const QString &text)
{
    return TextCells(text).read();
}

CellBlock cellsFrom(const QMimeData &mime)
{
    const CellBlock block = cellsFromText(mime.text());
    // A table of a text document breaks its cells' lines without quotes; then only the HTML knows the cells.
    if (mime.hasHtml() && mime.html().contains(QLatin1String("<table"), Qt::CaseInsensitive)
        && (block.isEmpty() || !isEven(block)))
        if (const CellBlock table = cellsFromHtml(mime.html()); !table.isEmpty())
            return table;
    return block;
}

QString cellsToText(const CellBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = cell.startsWith(QLatin1Char('"')) || cell.contains(QLatin1Char('\t'))
                || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
            if (needsQuotes)
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\""))
                    + QLatin1Char('"');
            cells.append(cell);
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QMimeData *cellsToMime(const CellBlock &block)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList &row : block) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>")
                + cell.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
                + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    auto *mime = new QMimeData;
    mime->setText(cellsToText(block));
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

} // namespace doorstep
