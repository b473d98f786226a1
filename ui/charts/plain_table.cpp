#include "ui/charts/plain_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace doorstep {

namespace {

QString cellText(const QVariant &value)
{
    QString text = value.toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment side)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

void dressPlainTable(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(qRound(table.fontMetrics().height() * 1.75));
    table.horizontalHeader()->setHighlightSections(false);
}

void setHeadings(QTableWidget &table, const QStringList &headings, int firstNumber)
{
    table.setColumnCount(int(headings.size()));
    table.setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column)
        table.horizontalHeaderItem(column)->setTextAlignment(
            (column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QTableWidgetItem *textCell(const QString &text)
{
    return cell(text, Qt::AlignLeft);
}

QTableWidgetItem *numberCell(const QString &text)
{
    return cell(text, Qt::AlignRight);
}

void fitFirstColumn(QTableView &table, int least)
{
    QHeaderView &header = *table.horizontalHeader();
    if (header.count() == 0)
        return;
    int others = 0;
    for (int column = 1; column < header.count(); ++column) {
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
        others += header.sectionSize(column);
    }
    const bool fits = table.viewport()->width() - others >= least;
    header.setSectionResizeMode(0, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        header.resizeSection(0, least);
}

void fitHeight(QTableView &table, int mostRows)
{
    const int rows = qMin(mostRows, table.model()->rowCount());
    const int header =
        table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + rows * table.verticalHeader()->defaultSectionSize()
                         + table.horizontalScrollBar()->sizeHint().height() / 2);
}

void enableCopy(QTableView &table)
{
    auto *copy = new QAction(QCoreApplication::translate("doorstep::PlainTable", "Copy as a table"), &table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(copy);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &table, [&table] { copyRows(table); });
}

void copyRows(const QTableView &table)
{
    QAbstractItemModel &model = *table.model();
    const bool all = !table.selectionModel()->hasSelection();
    while (all && model.canFetchMore({}))
        model.fetchMore({});
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(cellText(model.headerData(column, Qt::Horizontal)));
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!all && !table.selectionModel()->isRowSelected(row))
            continue;
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cellText(model.index(row, column).data()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace doorstep
