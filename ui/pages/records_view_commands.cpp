// What can be done with the rows of a list, and keeping hold of those that are selected.
#include "ui/pages/bulk_change.h"
#include "ui/pages/bulk_change_dialog.h"
#include "ui/pages/column_chooser.h"
#include "ui/pages/column_menu.h"
#include "ui/pages/list_output.h"
#include "ui/pages/list_print.h"
#include "ui/pages/records_view.h"
#include "ui/style/icons.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace doorstep {

namespace {

constexpr int s_mostToSelectAgain = 2000;

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

} // namespace

void RecordsView::buildActions()
{
    const auto onTable = [this](const QString &text, const char *icon, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(style::icon(icon), text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    onTable(tr("Open"), "edit", {}, &RecordsView::editCurrent);
    QAction *change = onTable(tr("Change all selected…"), "edit", QKeySequence(Qt::CTRL | Qt::Key_E),
                              &RecordsView::changeSelected);
    change->setEnabled(m_context.canWrite());
    QAction *copy = onTable(tr("Copy as a table"), "copy", QKeySequence::Copy, &RecordsView::copySelected);
    onTable(tr("Select all"), "check", QKeySequence::SelectAll, &RecordsView::selectAll);
    onTable(tr("Delete"), "delete", QKeySequence::Delete, &RecordsView::removeSelected)
        ->setEnabled(m_context.canWrite());

    auto *menu = new QMenu(m_more);
    menu->addAction(style::icon("columns"), tr("Columns…"), this, &RecordsView::chooseColumns);
    menu->addSeparator();
    if (!isReceived())
        menu->addAction(change);
    menu->addAction(copy);
    menu->addSeparator();
    menu->addAction(style::icon("export"), tr("Export this list…"), this, &RecordsView::exportShown);
    menu->addAction(style::icon("print"), tr("Print this list…"), this, &RecordsView::print);
    connect(menu, &QMenu::aboutToShow, this, [this, change, copy] {
        const bool some = selectedCount() > 0;
        change->setEnabled(some && m_context.canEdit(table()));
        copy->setEnabled(some);
    });
    connect(menu, &QMenu::aboutToHide, this, [this, change, copy] { // their keys say what is missing
        change->setEnabled(m_context.canWrite());
        copy->setEnabled(true);
    });
    m_more->setMenu(menu);
}

void RecordsView::addRowAction(QAction *action)
{
    const QList<QAction *> actions = m_table->actions();
    m_table->insertAction(actions.value(1 + m_rowActions++), action);
}

void RecordsView::newRecord()
{
    if (!m_context.canEdit(table()))
        return;
    m_context.editRecord(AnyRecord(table()));
}

void RecordsView::editCurrent()
{
    if (const std::optional<ListRow> row = m_model->rowAt(m_table->currentIndex().row());
        row && row->record.head().key)
        m_context.editRecord(row->record);
}

void RecordsView::removeSelected()
{
    if (selectedCount() == 0)
        return;
    if (m_context.canEdit(table()))
        removeMany(m_context, table(), selectedKeys());
    else
        sayWhyNot();
}

bool RecordsView::isReceived() const
{
    return m_context.canWrite() && !m_context.canEdit(table());
}

void RecordsView::sayWhyNot()
{
    const std::optional<ListRow> row = m_model->rowAt(m_table->currentIndex().row());
    if (row && isReceived())
        m_context.say(m_context.whyNotEdited(row->record));
}

int RecordsView::selectedCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

// The view is told of a long list's first rows only until somebody scrolls; all means all.
void RecordsView::selectAll()
{
    if (!m_model->isComplete()) {
        m_context.say(tr("The list is still being put together; select all again in a moment."));
        return;
    }
    m_model->fetchAll();
    m_table->selectAll();
}

void RecordsView::changeSelected()
{
    if (!m_context.canEdit(table()))
        return sayWhyNot();
    if (selectedCount() == 0) {
        m_context.say(tr("Select the records to change first: Shift and Ctrl select several, Ctrl+A all."));
        return;
    }
    (new BulkChangeDialog(m_context, table(), selectedKeys(), window()))->open();
}

void RecordsView::chooseColumns()
{
    (new ColumnChooser(*m_table, *m_model, m_usualColumns, window()))->open();
}

ShownList RecordsView::shownList() const
{
    ShownList list{many(m_model->table()), columns::shown(*m_table)};
    list.narrowedBy = narrowedBy();
    return list;
}

void RecordsView::copySelected()
{
    if (selectedCount() > 0)
        copyTable(m_context, *m_model, shownList(), selectedKeys());
}

void RecordsView::exportShown()
{
    const QString path =
        m_context.dialogs().fileToSave(window(), tr("Export this list"), QStringLiteral("list"),
                                       many(table()) + QStringLiteral(".xlsx"), exportFilter());
    if (!path.isEmpty())
        exportList(m_context, *m_model, shownList(), path);
}

void RecordsView::print()
{
    printList(m_context, *m_model, shownList(), window());
}

void RecordsView::rememberSelection()
{
    m_selectedBefore.clear();
    if (selectedCount() <= s_mostToSelectAgain)
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            m_selectedBefore.append(m_model->shownKeyAt(index.row()));
    m_rowBefore = m_table->currentIndex().row();
    m_scrolledBefore = m_table->verticalScrollBar()->value();
}

void RecordsView::restoreSelection()
{
    QItemSelection selection;
    int current = -1;
    for (const qint64 key : std::as_const(m_selectedBefore)) {
        const int row = key ? m_model->rowOf(key) : -1;
        if (row < 0)
            continue;
        if (current < 0 || key == m_shownKey)
            current = row;
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->verticalScrollBar()->setValue(m_scrolledBefore);
    // What was selected is gone (deleted): the row that took its place is next.
    if (current < 0 && m_rowBefore >= 0 && !m_selectedBefore.isEmpty() && m_model->rowCount() > 0)
        current = qMin(m_rowBefore, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(current, columns::shown(*m_table).value(0));
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
    m_moving->start();
}

} // namespace doorstep
