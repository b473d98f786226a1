#include "ui/courses/feedback_table.h"

#include "training/feedback.h"
#include "ui/courses/feedback_delegate.h"
#include "ui/courses/feedback_model.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace doorstep {

namespace {

constexpr int s_ratingWidth = 18; // characters
constexpr int s_nameWidth = 26;
constexpr int s_leastWords = 30;

bool isTyping(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

FeedbackTable::FeedbackTable(FeedbackModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new FeedbackDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Feedback forms: a row for each learner"));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_delegate, &FeedbackDelegate::left, this, &FeedbackTable::go);
    layOutColumns();
}

void FeedbackTable::layOutColumns()
{
    setColumnWidth(FeedbackModel::Learner, style::widthOf(s_nameWidth));
    setColumnWidth(FeedbackModel::Rating, style::widthOf(s_ratingWidth));
    const int others = columnWidth(FeedbackModel::Learner) + columnWidth(FeedbackModel::Rating);
    setColumnWidth(FeedbackModel::Words, qMax(style::widthOf(s_leastWords), viewport()->width() - others));
}

void FeedbackTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void FeedbackTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutColumns();
}

void FeedbackTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() != current.row())
        m_model.leave(previous.row());
}

// Not into an editor of its own, nor where a menu or another window only stands in front for a while.
void FeedbackTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && state() != EditingState && currentIndex().isValid())
        m_model.leave(currentIndex().row());
}

void FeedbackTable::goToFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex rating = m_model.index(row, FeedbackModel::Rating); m_model.enrolment(row)
            && rating.data(FeedbackModel::RatingRole).toInt() == 0
            && rating.siblingAtColumn(FeedbackModel::Words).data().toString().isEmpty())
            return goTo(row, FeedbackModel::Rating);
    if (m_model.rowCount() > 0)
        goTo(0, FeedbackModel::Rating);
}

bool FeedbackTable::finishRow()
{
    if (state() == EditingState)
        if (QWidget *editor = indexWidget(currentIndex())) {
            commitData(editor);
            closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
    return !currentIndex().isValid() || m_model.leave(currentIndex().row());
}

void FeedbackTable::goTo(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    setCurrentIndex(cell);
    scrollTo(cell);
}

// Down leads to the next form: its rating. At the end the row is stored and stays in hand.
void FeedbackTable::go(CellMove move)
{
    const int row = currentIndex().row();
    const int last = m_model.rowCount() - 1;
    const bool isWords = currentIndex().column() == FeedbackModel::Words;
    if (move == CellMove::Down || (move == CellMove::Next && isWords)) {
        if (row == last)
            m_model.leave(row);
        goTo(qMin(row + 1, last), FeedbackModel::Rating);
    } else if (move == CellMove::Next || move == CellMove::Right) {
        goTo(row, qMin(currentIndex().column() + 1, int(FeedbackModel::Words)));
    } else if (move == CellMove::Up) {
        goTo(qMax(0, row - 1), FeedbackModel::Rating);
    } else if (move == CellMove::Left || (move == CellMove::Previous && isWords)) {
        goTo(row, qMax(0, currentIndex().column() - 1));
    } else if (move == CellMove::Previous && row > 0) {
        goTo(row - 1, FeedbackModel::Words);
    }
}

void FeedbackTable::editWords(QEvent *typed)
{
    m_delegate->setReplacing(typed != nullptr);
    edit(currentIndex(), typed ? AnyKeyPressed : EditKeyPressed, typed);
    m_delegate->setReplacing(false);
}

// One letter after the other, as in a list of files; after a pause another name begins.
bool FeedbackTable::lookFor(const QString &letter)
{
    const bool goesOn =
        m_sinceLetter.isValid() && m_sinceLetter.elapsed() < QApplication::keyboardInputInterval() * 2;
    m_letters = goesOn ? m_letters + letter : letter;
    m_sinceLetter.start();
    const int row = m_model.rowNamed(m_letters, currentIndex().row() + (goesOn ? 0 : 1));
    if (row >= 0)
        goTo(row, FeedbackModel::Rating);
    return true;
}

bool FeedbackTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent &>(*event).key() == Qt::Key_Escape
        && currentIndex().isValid() && currentIndex().data(FeedbackModel::UnstoredRole).toBool()) {
        event->accept(); // else it would leave the page
        return true;
    }
    return QTableView::event(event);
}

void FeedbackTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid() || !pressed(*event))
        QTableView::keyPressEvent(event);
}

bool FeedbackTable::pressed(QKeyEvent &event)
{
    if (pressedCommand(event))
        return true;
    const bool isWords = currentIndex().column() == FeedbackModel::Words;
    if (!isWords && pressedRating(event))
        return true;
    if (!isTyping(event))
        return false;
    if (isWords)
        editWords(&event);
    else
        lookFor(event.text());
    return true;
}

bool FeedbackTable::pressedCommand(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool hasShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const QModelIndex at = currentIndex();
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setMimeData(cellsToMime(m_model.copied(selectedIndexes())));
    } else if (event.matches(QKeySequence::Paste)) {
        if (const QMimeData *mime = QApplication::clipboard()->mimeData())
            m_model.paste(at, cellsFrom(*mime));
    } else if (isPlain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        go(hasShift ? CellMove::Up : CellMove::Down);
    } else if (isPlain && event.key() == Qt::Key_Tab && !hasShift) {
        const bool isEnd = at.row() == m_model.rowCount() - 1 && at.column() == FeedbackModel::Words;
        isEnd ? void(QAbstractScrollArea::focusNextPrevChild(true)) : go(CellMove::Next);
    } else if (isPlain && (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab)) {
        const bool isStart = at.row() == 0 && at.column() != FeedbackModel::Words;
        isStart ? void(QAbstractScrollArea::focusNextPrevChild(false)) : go(CellMove::Previous);
    } else if (event.key() == Qt::Key_Escape && at.data(FeedbackModel::UnstoredRole).toBool()) {
        m_model.undoCell(at);
    } else if (event.key() == Qt::Key_F2) {
        goTo(at.row(), FeedbackModel::Words);
        editWords(nullptr);
    } else if (isPlain && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)) {
        if (at.column() == FeedbackModel::Words)
            m_model.setData(at, QString());
        else
            m_model.setRating(at.row(), std::nullopt);
    } else {
        return false;
    }
    return true;
}

bool FeedbackTable::pressedRating(const QKeyEvent &event)
{
    const int rating = event.key() - Qt::Key_0;
    if (!isTyping(event) || rating < 0 || rating > 9)
        return false;
    if (rating >= 1 && rating <= highestRating) {
        m_model.setRating(currentIndex().row(), rating);
        goTo(currentIndex().row(), FeedbackModel::Words);
    }
    return true;
}

void FeedbackTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || cell != currentIndex() || cell.column() != FeedbackModel::Rating
        || selectedIndexes().size() > 1)
        return;
    if (const int rating =
            FeedbackDelegate::ratingAt(visualRect(cell), event->position().toPoint(), layoutDirection()))
        m_model.setRating(cell.row(), rating);
}

void FeedbackTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_delegate->setReplacing(false);
    QTableView::mouseDoubleClickEvent(event);
}

} // namespace doorstep
