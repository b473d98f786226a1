#include "ui/sheet/listening_table.h"

#include "records/people.h"
#include "ui/editors/conversation_rules.h"
#include "ui/sheet/listening_delegate.h"
#include "ui/sheet/listening_model.h"
#include "ui/sheet/typed_cells.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace doorstep {

namespace {

// In average characters; what was heard takes what is left.
constexpr int widths[] = {16, 17, 21, 15, 26, 16, 12, 17, 16};

bool isTyping(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isAltGr =
        event.modifiers().testFlag(Qt::ControlModifier) && event.modifiers().testFlag(Qt::AltModifier);
    return !event.text().isEmpty() && event.text().front().isPrint() && (!isCommand || isAltGr);
}

} // namespace

ListeningTable::ListeningTable(ListeningModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ListeningDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("An evening's listening: a row for each conversation"));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setAccessibleName(tr("Rows"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignTop); // as the cells' words
    const auto fitAll = [this] { fitRows(0, m_model.rowCount() - 1); };
    connect(m_delegate, &ListeningDelegate::left, this, &ListeningTable::go);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { fitRows(from.row(), to.row()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(&model, &QAbstractItemModel::modelReset, this, fitAll);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, fitAll);
    layOutColumns();
}

void ListeningTable::layOutColumns()
{
    verticalHeader()->setMinimumSectionSize(QLineEdit().sizeHint().height());
    verticalHeader()->setDefaultSectionSize(QLineEdit().sizeHint().height());
    const int heard = int(SheetColumn::Heard);
    int others = 0;
    for (int column = 0; column < sheetColumnCount; ++column)
        if (column != heard) {
            setColumnWidth(column, style::widthOf(widths[column]));
            others += columnWidth(column);
        }
    setColumnWidth(heard, qMax(style::widthOf(widths[heard]), viewport()->width() - others));
    fitRows(0, m_model.rowCount() - 1);
}

void ListeningTable::fitRows(int first, int last)
{
    for (int row = qMax(0, first); row <= last && row < m_model.rowCount(); ++row)
        resizeRowToContents(row);
}

void ListeningTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void ListeningTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

void ListeningTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() != current.row())
        m_model.leave(previous.row());
}

void ListeningTable::goToNewRow()
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const bool knowsWho = bool(m_model.row(last).now().organiser);
    m_tabbedFrom = -1;
    goTo(last, int(knowsWho ? SheetColumn::Who : SheetColumn::Organiser));
}

void ListeningTable::finishCell()
{
    if (state() == EditingState)
        if (QWidget *editor = indexWidget(currentIndex())) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
}

bool ListeningTable::finishRow()
{
    finishCell();
    return m_model.leave(currentIndex().row());
}

void ListeningTable::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
}

void ListeningTable::go(CellMove move)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    const int last = m_model.rowCount() - 1;
    switch (move) {
    case CellMove::Next:
        if (m_tabbedFrom < 0)
            m_tabbedFrom = column;
        if (column + 1 < sheetColumnCount)
            goTo(row, column + 1);
        else
            go(CellMove::Down);
        return;
    case CellMove::Previous:
        if (column > 0)
            goTo(row, column - 1);
        else if (row > 0)
            goTo(row - 1, sheetColumnCount - 1);
        return;
    case CellMove::Down:
        if (m_tabbedFrom >= 0 && row + 1 >= last) { // the next conversation; date and organiser stand there
            m_model.leave(row);
            goToNewRow();
        } else {
            goTo(qMin(row + 1, m_model.rowCount() - 1), m_tabbedFrom >= 0 ? m_tabbedFrom : column);
        }
        m_tabbedFrom = -1;
        return;
    case CellMove::Up:
        goTo(qMax(0, row - 1), column);
        break;
    case CellMove::Left:
        goTo(row, qMax(0, column - 1));
        break;
    case CellMove::Right:
        goTo(row, qMin(sheetColumnCount - 1, column + 1));
        break;
    case CellMove::Stay:
        return;
    }
    m_tabbedFrom = -1;
}

// As far as cells are like the next one: to the end of what is filled, or over what is empty.
void ListeningTable::jump(int rows, int columns)
{
    int row = currentIndex().row();
    int column = currentIndex().column();
    const auto isInside = [this](int r, int c) {
        return r >= 0 && c >= 0 && r < m_model.rowCount() && c < sheetColumnCount;
    };
    const auto isFilled = [this](int r, int c) { return !m_model.shown(r, SheetColumn(c)).isEmpty(); };
    if (!isInside(row + rows, column + columns))
        return;
    const bool overFilled = isFilled(row, column) && isFilled(row + rows, column + columns);
    do {
        row += rows;
        column += columns;
    } while (isInside(row + rows, column + columns)
             && (overFilled ? isFilled(row + rows, column + columns) : !isFilled(row, column)));
    goTo(row, column);
}

bool ListeningTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if ((key.matches(QKeySequence::Undo) && m_model.canTakeBack())
            || (key.matches(QKeySequence::Redo) && m_model.canPutForward())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ListeningTable::editCell(QEvent *typed)
{
    m_delegate->setReplacing(typed != nullptr);
    edit(currentIndex(), typed ? AnyKeyPressed : EditKeyPressed, typed);
    m_delegate->setReplacing(false);
}

void ListeningTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid() || !pressed(*event))
        QTableView::keyPressEvent(event);
}

bool ListeningTable::pressed(QKeyEvent &event)
{
    if (pressedCommand(event) || pressedMove(event))
        return true;
    if (event.key() == Qt::Key_Down && event.modifiers() == Qt::AltModifier) {
        editCell(nullptr);
        QKeyEvent open(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        if (QWidget *editor = QApplication::focusWidget(); editor != this)
            QApplication::sendEvent(editor, &open);
        return true;
    }
    if (event.key() == Qt::Key_F2 || event.key() == Qt::Key_Backspace) {
        if (event.key() == Qt::Key_Backspace)
            m_model.clear({currentIndex()});
        editCell(nullptr);
        return true;
    }
    if (isTyping(event)) {
        editCell(&event);
        return true;
    }
    const int row = currentIndex().row();
    QTableView::keyPressEvent(&event);
    if (currentIndex().row() != row)
        m_tabbedFrom = -1;
    return true;
}

bool ListeningTable::pressedCommand(const QKeyEvent &event)
{
    const auto is = [&event](QKeySequence::StandardKey key) { return event.matches(key); };
    if (is(QKeySequence::Copy) || is(QKeySequence::Cut))
        copy();
    if (is(QKeySequence::Cut) || (event.key() == Qt::Key_Delete && !event.modifiers()))
        m_model.clear(selectedIndexes());
    else if (is(QKeySequence::Paste))
        paste();
    else if (is(QKeySequence::Undo))
        m_model.takeBack();
    else if (is(QKeySequence::Redo))
        m_model.putForward();
    else
        return is(QKeySequence::Copy);
    return true;
}

// At the ends Tab leaves the sheet: past the view's own way with Tab, which would send the key here again.
bool ListeningTable::pressedMove(const QKeyEvent &event)
{
    const bool hasShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool jumps = (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    const int ahead = isRightToLeft() ? -1 : 1;
    const QModelIndex at = currentIndex();
    if (isPlain && event.key() == Qt::Key_Tab && !hasShift) {
        const bool isEnd = at.row() == m_model.rowCount() - 1 && at.column() == sheetColumnCount - 1;
        isEnd ? void(QAbstractScrollArea::focusNextPrevChild(true)) : go(CellMove::Next);
    } else if (isPlain && (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab)) {
        const bool isStart = at.row() == 0 && at.column() == 0;
        isStart ? void(QAbstractScrollArea::focusNextPrevChild(false)) : go(CellMove::Previous);
    } else if (isPlain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        go(hasShift ? CellMove::Up : CellMove::Down);
    } else if (jumps && event.key() == Qt::Key_Left) {
        jump(0, -ahead);
    } else if (jumps && event.key() == Qt::Key_Right) {
        jump(0, ahead);
    } else if (jumps && event.key() == Qt::Key_Up) {
        jump(-1, 0);
    } else if (jumps && event.key() == Qt::Key_Down) {
        jump(1, 0);
    } else {
        return false;
    }
    return true;
}

void ListeningTable::inputMethodEvent(QInputMethodEvent *event)
{
    m_delegate->setReplacing(state() != EditingState);
    QTableView::inputMethodEvent(event);
    m_delegate->setReplacing(false);
}

void ListeningTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_delegate->setReplacing(false);
    QTableView::mouseDoubleClickEvent(event);
}

void ListeningTable::copy()
{
    QApplication::clipboard()->setMimeData(cellsToMime(m_model.copied(selectedIndexes())));
}

void ListeningTable::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const CellBlock block = mime ? cellsFrom(*mime) : CellBlock();
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    const int filled = m_model.paste(row, column, block);
    if (filled > 0)
        goTo(qMin(row + filled, m_model.rowCount() - 1), column);
}

QList<int> ListeningTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes())
        if (!rows.contains(index.row()))
            rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListeningTable::fillDown()
{
    finishCell();
    m_model.fillDown(selectedIndexes());
}

void ListeningTable::takeLikely()
{
    finishCell();
    const int row = currentIndex().row();
    if (row >= 0 && m_model.row(row).likely().key)
        m_model.edit(row, [](ListeningRow &one) {
            setWho(one.state(), ReferencePicker::Meaning::Known, one.likely().key, {});
            one.lookForLikely();
        });
}

void ListeningTable::makeNewPerson()
{
    finishCell();
    const int row = currentIndex().row();
    if (row >= 0 && currentIndex().column() == int(SheetColumn::Organiser)) {
        makeNewOrganiser(row);
        return;
    }
    if (row < 0 || m_model.row(row).now().person || m_model.row(row).now().describedAs.trimmed().isEmpty())
        return;
    m_model.edit(row, [](ListeningRow &one) {
        const QString name = one.now().describedAs.simplified();
        setWho(one.state(), ReferencePicker::Meaning::New, 0, name);
        one.lookForLikely();
    });
}

void ListeningTable::makeNewOrganiser(int row)
{
    const QString name = m_model.row(row).state().unreadable(fieldOf(SheetColumn::Organiser)).simplified();
    if (!name.isEmpty())
        m_model.edit(row, [&name](ListeningRow &one) {
            putOrganiser(one.state(), ReferencePicker::Meaning::New, 0, name);
        });
}

void ListeningTable::saySomebodyElse()
{
    finishCell();
    const int row = currentIndex().row();
    if (row >= 0 && m_model.row(row).likely().key)
        m_model.edit(row, [](ListeningRow &one) { one.setSomebodyElse(); });
}

} // namespace doorstep
