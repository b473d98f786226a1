#include "ui/widgets/rows_layout.h"

#include <QWidget>

namespace doorstep {

namespace {

constexpr int mostWidths = 8; // remembered of each row: a splitter being dragged asks for many

} // namespace

RowsLayout::RowsLayout(QWidget *parent) : QLayout(parent), m_font(parent->font())
{
    setContentsMargins(0, 0, 0, 0);
}

RowsLayout::~RowsLayout()
{
    for (const Row &row : std::as_const(m_rows))
        delete row.item;
}

void RowsLayout::addItem(QLayoutItem *item)
{
    m_rows.append({item, item->minimumSize(), {}});
}

QLayoutItem *RowsLayout::itemAt(int index) const
{
    return index >= 0 && index < m_rows.size() ? m_rows[index].item : nullptr;
}

QLayoutItem *RowsLayout::takeAt(int index)
{
    if (index < 0 || index >= m_rows.size())
        return nullptr;
    invalidate();
    return m_rows.takeAt(index).item;
}

int RowsLayout::heightOf(Row &row, int width) const
{
    if (row.item->isEmpty())
        return 0; // hidden
    if (const auto known = row.heights.constFind(width); known != row.heights.constEnd())
        return *known;
    if (row.heights.size() >= mostWidths)
        row.heights.clear();
    const int height =
        row.item->hasHeightForWidth() ? row.item->heightForWidth(width) : row.item->sizeHint().height();
    row.heights.insert(width, height);
    return height;
}

void RowsLayout::forgetOtherFont() const
{
    if (!parentWidget() || m_font == parentWidget()->font())
        return;
    m_font = parentWidget()->font();
    for (Row &row : m_rows) {
        row.heights.clear();
        row.least = row.item->minimumSize();
    }
}

int RowsLayout::heightForWidth(int width) const
{
    forgetOtherFont();
    int height = 0;
    for (Row &row : m_rows)
        height += heightOf(row, width);
    return height;
}

QSize RowsLayout::minimumSize() const
{
    forgetOtherFont();
    int width = 0;
    for (const Row &row : std::as_const(m_rows))
        width = qMax(width, row.least.width());
    return {width, 0};
}

QSize RowsLayout::sizeHint() const
{
    return minimumSize();
}

void RowsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    forgetOtherFont();
    int y = rect.y();
    for (Row &row : m_rows) {
        const int height = heightOf(row, rect.width());
        row.item->setGeometry(QRect(rect.x(), y, rect.width(), height));
        y += height;
    }
}

} // namespace doorstep
