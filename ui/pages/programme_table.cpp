#include "ui/pages/programme_table.h"

#include "ui/sheet/cell_block.h"
#include "ui/style/metrics.h"
#include "ui/widgets/code_box.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSet>
#include <QStyledItemDelegate>
#include <algorithm>

namespace doorstep {

namespace {

class Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(ProgrammeTableModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const ProgrammeColumn &column = m_model.list().columns[index.column()];
        QWidget *editor = column.kind == ProgrammeColumn::Kind::Choice
            ? new CodeBox(column.choices(m_model.programme()), parent)
            : QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(column.title);
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<CodeBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setEditorData(editor, index);
        box->setCurrentIndex(box->findText(index.data(Qt::EditRole).toString()));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<CodeBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setModelData(editor, model, index);
        if (box->currentText() != index.data(Qt::EditRole).toString())
            model->setData(index, box->code(), Qt::EditRole);
    }

private:
    ProgrammeTableModel &m_model;
};

} // namespace

ProgrammeTable::ProgrammeTable(ProgrammeTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new Delegate(model, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::space(style::Space::Gap) * 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(&model, &ProgrammeTableModel::refused, this, &ProgrammeTable::refused);
    connect(&model, &QAbstractItemModel::modelReset, this, &ProgrammeTable::fitColumns);
}

void ProgrammeTable::fitColumns()
{
    const QList<ProgrammeColumn> &columns = m_model.list().columns;
    for (int i = 0; i < columns.size(); ++i) {
        const int heading = horizontalHeader()->sectionSizeHint(i) + style::space(style::Space::Gap);
        const int cells = sizeHintForColumn(i) + style::space(style::Space::Wide);
        const int most = style::widthOf(qMax(columns[i].width, 40));
        horizontalHeader()->resizeSection(i, qMax(heading, qMin(cells, most)));
    }
}

QList<int> ProgrammeTable::selectedRows() const
{
    QSet<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void ProgrammeTable::copy()
{
    CellBlock block;
    QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const QItemSelectionRange range = selection.first();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model.index(row, column).data(Qt::EditRole).toString());
        block.append(cells);
    }
    QApplication::clipboard()->setMimeData(cellsToMime(block));
}

void ProgrammeTable::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const CellBlock block = mime ? cellsFrom(*mime) : CellBlock();
    if (block.isEmpty() || !m_model.canChange())
        return;
    const QModelIndex at = currentIndex();
    const QString why = m_model.paste(at.isValid() ? at.row() : 0, at.isValid() ? at.column() : 0, block);
    if (!why.isEmpty())
        Q_EMIT refused(tr("%1. Nothing was pasted.").arg(why));
}

void ProgrammeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    const bool isDelete = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isDelete && m_model.canChange() && selectionModel()->hasSelection()) {
        if (m_model.list().remove)
            Q_EMIT removeWanted();
        else if (const QString why = m_model.clear(selectionModel()->selectedIndexes()); !why.isEmpty())
            Q_EMIT refused(why);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace doorstep
