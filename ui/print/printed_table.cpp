#include "ui/print/printed_table.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace doorstep {

namespace {

constexpr double s_padding = 3; // points, on each side of a cell
constexpr int s_columnsUpright = 5; // more lie down
const QColor s_hairline(190, 190, 190);

// Words in so many lines at most, the last of them cut short with "…".
void drawLines(QPainter &painter, const QRectF &cell, const QString &text, Qt::Alignment align, int lines)
{
    const QFontMetricsF metrics(painter.font());
    if (lines <= 1 || metrics.horizontalAdvance(text) <= cell.width()) {
        painter.drawText(cell, int(align | Qt::AlignTop) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, cell.width()));
        return;
    }
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(cell.width());
        const bool isLast = number == lines;
        const QString words = isLast
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, cell.width())
            : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRectF(cell.left(), cell.top() + (number - 1) * metrics.lineSpacing(), cell.width(),
                                metrics.lineSpacing()),
                         int(align | Qt::AlignTop) | Qt::TextSingleLine, words);
    }
    layout.endLayout();
}

} // namespace

PrintedTable::PrintedTable(PageFrame frame, QList<Column> columns, qint64 rows, Fetch fetch, int linesPerRow)
    : m_frame(std::move(frame))
    , m_columns(std::move(columns))
    , m_rows(rows)
    , m_fetch(std::move(fetch))
    , m_lines(std::max(1, linesPerRow))
{
}

bool PrintedTable::isWide() const
{
    return m_columns.size() > s_columnsUpright || m_lines > 1;
}

// No column so narrow that its heading is lost, as long as there is room for all of them.
void PrintedTable::layOut(const PaperSize &paper)
{
    m_frame.layOut(paper);
    const QFontMetricsF strong(PageFrame::font(PageFrame::Type::Strong));
    const QFontMetricsF body(PageFrame::font(PageFrame::Type::Body));
    const double width = paper.inner.width();
    const double shares =
        std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                        [](double sum, const Column &column) { return sum + column.share; });
    m_widths.clear();
    for (const Column &column : std::as_const(m_columns))
        m_widths.append(std::max(width * column.share / std::max(shares, 1e-9),
                                 strong.horizontalAdvance(column.heading) + 2 * s_padding));
    const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (double &each : m_widths)
        each *= width / std::max(sum, 1e-9);
    m_headingHeight = strong.height() + 2 * s_padding;
    m_rowHeight = body.lineSpacing() * m_lines + 2 * s_padding;
}

int PrintedTable::rowsOn(int page) const
{
    return std::max(1, int((m_frame.content(page).height() - m_headingHeight) / m_rowHeight));
}

qint64 PrintedTable::firstRow(int page) const
{
    return page == 0 ? 0 : rowsOn(0) + qint64(page - 1) * rowsOn(1);
}

int PrintedTable::pageCount() const
{
    const qint64 rest = m_rows - rowsOn(0);
    return 1 + (rest <= 0 ? 0 : int((rest + rowsOn(1) - 1) / rowsOn(1)));
}

void PrintedTable::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, page, pageCount());
    const QRectF content = m_frame.content(page);
    QStringList headings;
    for (const Column &column : std::as_const(m_columns))
        headings.append(column.heading);
    QRectF line(content.left(), content.top(), content.width(), m_headingHeight);
    paintRow(painter, headings, line, true);
    line = QRectF(content.left(), line.bottom(), content.width(), m_rowHeight);
    const qint64 first = firstRow(page);
    const int wanted = int(std::min<qint64>(rowsOn(page), m_rows - first));
    for (const QStringList &cells : wanted > 0 ? m_fetch(first, wanted) : QList<QStringList>()) {
        paintRow(painter, cells, line, false);
        line.translate(0, m_rowHeight);
    }
}

void PrintedTable::paintRow(QPainter &painter, const QStringList &cells, const QRectF &line,
                            bool isHeading) const
{
    painter.setFont(PageFrame::font(isHeading ? PageFrame::Type::Strong : PageFrame::Type::Body));
    painter.setPen(Qt::black);
    double x = line.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF cell(x + s_padding, line.top() + s_padding, m_widths[i] - 2 * s_padding,
                          line.height() - 2 * s_padding);
        drawLines(painter, cell, cells.value(i), m_columns[i].align, isHeading ? 1 : m_lines);
        x += m_widths[i];
    }
    painter.setPen(QPen(isHeading ? QColor(Qt::black) : s_hairline, isHeading ? 0.8 : 0.4));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    if (!m_isRuled || isHeading)
        return;
    x = line.left();
    for (qsizetype i = 0; i + 1 < m_widths.size(); ++i) {
        x += m_widths[i];
        painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom()));
    }
}

} // namespace doorstep
