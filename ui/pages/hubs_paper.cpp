#include "ui/pages/hubs_paper.h"

#include "report/report_content.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace doorstep {

namespace {

constexpr double s_padding = 3; // points, on each side of a cell
constexpr double s_leastScale = 0.55;
constexpr double s_step = 0.11; // type is sized in whole points
constexpr int s_columnsUpright = 6; // more lie down
const QColor s_hairline(190, 190, 190);

} // namespace

HubsPaper::HubsPaper(PageFrame frame, const NumberTable &table) : m_frame(std::move(frame))
{
    for (const QString &heading : table.headings)
        m_columns.append({heading, false, 0});
    for (const QList<QVariant> &row : table.rows) {
        QStringList cells;
        for (int i = 0; i < m_columns.size(); ++i) {
            const QVariant value = row.value(i);
            cells.append(NumberTable::cellForPeople(value));
            if (value == QVariant(heldBackMark())
                || (value.isValid() && value.typeId() != QMetaType::QString))
                m_columns[i].isNumber = true;
        }
        m_rows.append(cells);
    }
}

bool HubsPaper::isWide() const
{
    return m_columns.size() > s_columnsUpright;
}

QFont HubsPaper::font(PageFrame::Type type) const
{
    QFont font = PageFrame::font(type);
    font.setPixelSize(std::max(4, int(font.pixelSize() * m_scale + 0.2)));
    return font;
}

double HubsPaper::needed(int column) const
{
    const QFontMetricsF strong(font(PageFrame::Type::Strong));
    double widest = 0;
    for (const QStringList &row : m_rows)
        widest = std::max(widest, strong.horizontalAdvance(row[column]));
    for (const QString &word : m_columns[column].heading.split(QLatin1Char(' ')))
        widest = std::max(widest, strong.horizontalAdvance(word));
    return widest + 2 * s_padding;
}

void HubsPaper::layOut(const PaperSize &paper)
{
    m_frame.layOut(paper);
    const double room = paper.inner.width();
    const auto sum = [this] {
        double all = 0;
        for (int i = 0; i < m_columns.size(); ++i)
            all += m_columns[i].width = needed(i);
        return all;
    };
    m_scale = 1;
    double all = sum();
    while (all > room && m_scale > s_leastScale) {
        m_scale -= s_step;
        all = sum();
    }
    const double stretch = room / std::max(all, 1.0);
    const QFontMetricsF strong(font(PageFrame::Type::Strong));
    m_headingHeight = 0;
    for (Column &column : m_columns) {
        column.width *= stretch;
        const QRectF place(0, 0, column.width - 2 * s_padding, 1000);
        m_headingHeight =
            std::max(m_headingHeight, strong.boundingRect(place, Qt::TextWordWrap, column.heading).height());
    }
    m_headingHeight += 2 * s_padding;
    m_rowHeight = QFontMetricsF(font(PageFrame::Type::Body)).lineSpacing() + 2 * s_padding;
}

int HubsPaper::rowsOn(int page) const
{
    return std::max(1, int((m_frame.content(page).height() - m_headingHeight) / m_rowHeight));
}

int HubsPaper::pageCount() const
{
    const qsizetype rest = m_rows.size() - rowsOn(0);
    return 1 + (rest <= 0 ? 0 : int((rest + rowsOn(1) - 1) / rowsOn(1)));
}

void HubsPaper::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, page, pageCount());
    const QRectF content = m_frame.content(page);
    paintHeadings(painter, {content.left(), content.top(), content.width(), m_headingHeight});
    const qsizetype first = page == 0 ? 0 : rowsOn(0) + qsizetype(page - 1) * rowsOn(1);
    QRectF line(content.left(), content.top() + m_headingHeight, content.width(), m_rowHeight);
    for (const QStringList &cells : m_rows.mid(first, rowsOn(page))) {
        paintRow(painter, cells, line);
        line.translate(0, m_rowHeight);
    }
}

void HubsPaper::paintHeadings(QPainter &painter, const QRectF &place) const
{
    painter.setFont(font(PageFrame::Type::Strong));
    painter.setPen(Qt::black);
    double x = place.left();
    for (const Column &column : m_columns) {
        painter.drawText(
            QRectF(x + s_padding, place.top(), column.width - 2 * s_padding, place.height() - s_padding),
            int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom) | int(Qt::TextWordWrap),
            column.heading);
        x += column.width;
    }
    painter.setPen(QPen(Qt::black, 0.8));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

// The totals, which have no name beside their code, stand out.
void HubsPaper::paintRow(QPainter &painter, const QStringList &cells, const QRectF &place) const
{
    const bool isTotal = cells.size() > 2 && cells[1].isEmpty();
    painter.setFont(font(isTotal ? PageFrame::Type::Strong : PageFrame::Type::Body));
    painter.setPen(Qt::black);
    double x = place.left();
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        painter.drawText(QRectF(x + s_padding, place.top(), column.width - 2 * s_padding, place.height()),
                         int(column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter)
                             | int(Qt::TextSingleLine),
                         cells[i]);
        x += column.width;
    }
    painter.setPen(QPen(s_hairline, 0.4));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

} // namespace doorstep
