#include "ui/pages/pane_table.h"

#include "ui/pages/pane_table_delegate.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace doorstep {

namespace {

constexpr int mostRows = 10; // more of them scroll
constexpr int leastWide = 16; // letters of the wide column

} // namespace

PaneTable::PaneTable(AppContext &context, PaneTableModel &model, const QString &name, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setAccessibleName(name);
    setModel(&model);
    setItemDelegate(new PaneTableDelegate(model, context, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | SelectedClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToContents);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.75));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(mostRows);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model.flags(index) & Qt::ItemIsEditable)
            edit(index);
        else
            Q_EMIT openWanted();
    });
}

void PaneTable::setWideColumn(int column)
{
    m_wide = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    fitColumns();
}

// Where all do not fit they scroll, rather than leave no room for a name.
void PaneTable::fitColumns()
{
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (column != m_wide)
            others += horizontalHeader()->sectionSize(column);
    horizontalHeader()->resizeSection(m_wide, qMax(style::widthOf(leastWide), viewport()->width() - others));
    updateGeometry();
}

void PaneTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QList<qint64> PaneTable::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<qint64> keys;
    for (const int row : rows)
        keys.append(m_model.row(row).record.head().key);
    return keys;
}

qint64 PaneTable::currentKey() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).record.head().key : 0;
}

void PaneTable::setRows(QList<PaneTableRow> rows)
{
    const qint64 key = currentKey();
    const int before = currentIndex().row();
    const int column = qMax(0, currentIndex().column());
    const QList<qint64> selected = selectedKeys();
    m_model.setRows(std::move(rows));
    horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    fitColumns();
    if (key && !currentIndex().isValid() && m_model.rowCount() > 0) {
        const int row = m_model.rowOf(key);
        const int next = row >= 0 ? row : qMin(before, m_model.rowCount() - 1);
        const auto how = selected.isEmpty()
            ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
            : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        selectionModel()->setCurrentIndex(m_model.index(next, column), how);
    }
}

QSize PaneTable::sizeHint() const
{
    const int rows = qMin(m_model.rowCount(), mostRows);
    const int header = horizontalHeader()->sizeHint().height();
    const bool isScrolled = horizontalHeader()->length() > viewport()->width();
    const int bar = isScrolled ? horizontalScrollBar()->sizeHint().height() : 0;
    return {style::widthOf(36),
            header + rows * verticalHeader()->defaultSectionSize() + bar + style::space(style::Space::Hair)};
}

QSize PaneTable::minimumSizeHint() const
{
    return {style::widthOf(20), sizeHint().height()};
}

void PaneTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        Q_EMIT removeWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
             && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// A short table has nothing to scroll: the wheel is the page's.
void PaneTable::wheelEvent(QWheelEvent *event)
{
    if (m_model.rowCount() > mostRows)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void PaneTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

} // namespace doorstep
