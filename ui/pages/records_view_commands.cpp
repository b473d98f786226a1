// What can be done with the rows of a list, and keeping hold of those that are selected.
#include "ui/pages/column_menu.h"
#include "ui/pages/list_output.h"
#include "ui/pages/records_view.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocument>
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
    onTable(tr("Copy as a table"), "copy", QKeySequence::Copy, &RecordsView::copySelected);
    onTable(tr("Delete"), "delete", QKeySequence::Delete, &RecordsView::removeSelected)
        ->setEnabled(m_context.canWrite());

    auto *menu = new QMenu(m_more);
    QMenu *chooser = menu->addMenu(style::icon("columns"), tr("Columns"));
    connect(chooser, &QMenu::aboutToShow, this, [this, chooser] {
        chooser->clear();
        columns::fillChooser(*chooser, *m_table, *m_model);
    });
    menu->addAction(style::icon("copy"), tr("Copy what is selected as a table"), this,
                    &RecordsView::copySelected);
    menu->addAction(style::icon("export"), tr("Export this list…"), this, &RecordsView::exportShown);
    menu->addAction(style::icon("print"), tr("Print this list…"), this, &RecordsView::print);
    m_more->setMenu(menu);
}

void RecordsView::newRecord()
{
    if (!m_context.canWrite())
        return;
    AnyRecord record(table());
    if (m_start)
        m_start(record);
    m_context.editRecord(record);
}

void RecordsView::editCurrent()
{
    if (const std::optional<ListRow> row = m_model->rowAt(m_table->currentIndex().row());
        row && row->record.head().key)
        m_context.editRecord(row->record);
}

void RecordsView::removeSelected()
{
    if (m_context.canWrite())
        m_context.removeRecords(table(), selectedKeys());
}

ShownList RecordsView::shownList() const
{
    return {many(m_model->table()), columns::shown(*m_table)};
}

void RecordsView::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(asClipboardTable(*m_model, shownList(), rows).release());
    m_context.say(tr("%Ln rows copied as a table", nullptr, int(rows.size())));
}

void RecordsView::exportShown()
{
    const QString path =
        m_context.dialogs().fileToSave(window(), tr("Export this list"), QStringLiteral("list"),
                                       many(table()) + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportList(m_context, *m_model, shownList(), path);
}

void RecordsView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted)
        asDocument(*m_model, shownList())->print(&printer);
}

void RecordsView::rememberSelection()
{
    m_selectedBefore.clear();
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    if (rows <= s_mostToSelectAgain)
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
