#include "ui/pages/today_list.h"

#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace doorstep {

void TodayModel::setRows(QList<TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TodayModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (id && m_rows[row].id == id)
            return row;
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TodayRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList all{row.title, row.when, row.about, row.words};
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: // what does not fit into the row
        return row.words.isEmpty() ? QVariant()
                                   : QVariant(QStringLiteral("<p>%1</p>").arg(row.words.toHtmlEscaped()));
    case Qt::CheckStateRole:
        return row.kind == TodayRow::Kind::Step && m_canTick ? QVariant(Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool TodayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || value.toInt() != Qt::Checked)
        return false;
    Q_EMIT ticked(m_rows[index.row()].id);
    return true;
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    const TodayRow &row = m_rows[index.row()];
    if (row.kind == TodayRow::Kind::Heading)
        return Qt::NoItemFlags;
    const bool canTick = row.kind == TodayRow::Kind::Step && m_canTick;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (canTick ? Qt::ItemIsUserCheckable : Qt::ItemFlags(Qt::NoItemFlags));
}

TodayList::TodayList(QWidget *parent) : QListView(parent), m_model(new TodayModel(this))
{
    setModel(m_model);
    setItemDelegate(new TodayDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).id); });
    connect(this, &QWidget::customContextMenuRequested, this, &TodayList::menuAsked);
}

qint64 TodayList::currentId() const
{
    return currentIndex().isValid() ? m_model->rowAt(currentIndex().row()).id : 0;
}

void TodayList::setCurrentId(qint64 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

// Headings are no place to be.
int TodayList::rowFrom(int row, int step) const
{
    for (; row >= 0 && row < m_model->rowCount(); row += step)
        if (m_model->rowAt(row).id)
            return row;
    return -1;
}

void TodayList::goOn()
{
    const int row = currentIndex().row();
    const int below = rowFrom(row + 1, 1);
    const int next = below < 0 ? rowFrom(row - 1, -1) : below;
    if (row >= 0 && next >= 0)
        setCurrentIndex(m_model->index(next, 0));
}

void TodayList::setRows(QList<TodayRow> rows)
{
    const int before = currentIndex().row();
    const qint64 id = currentId();
    const int scrolled = verticalScrollBar()->value();
    m_model->setRows(std::move(rows));
    int row = m_model->rowOf(id);
    const bool chooses = before >= 0 || hasFocus();
    if (row < 0 && chooses)
        row = rowFrom(qMax(0, before), 1);
    if (row < 0 && chooses)
        row = rowFrom(qMin(before, m_model->rowCount()) - 1, -1);
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    Q_EMIT currentRowChanged();
}

void TodayList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (current.isValid() && (isEnter || event->key() == Qt::Key_Space) && !event->modifiers()) {
        if (m_model->flags(current).testFlag(Qt::ItemIsUserCheckable))
            m_model->setData(current, Qt::Checked, Qt::CheckStateRole);
        else
            Q_EMIT opened(currentId());
        return;
    }
    // Letters are commands here; looking for rows by them would come in between.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a row is as high as its words are long
}

void TodayList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace doorstep
