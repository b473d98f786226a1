#include "ui/courses/register_table.h"

#include "ui/courses/register_model.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace doorstep {

namespace {

const QStringList &marksInTurn()
{
    static const QStringList marks{QStringLiteral("present"), QStringLiteral("late"),
                                   QStringLiteral("absent"), QStringLiteral("apologies")};
    return marks;
}

// The mark of a key by its letter; nullopt where it is none.
std::optional<QString> markOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return QString();
    if (!(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        for (const QString &mark : marksInTurn())
            if (event.text().compare(markLetter(mark), Qt::CaseInsensitive) == 0)
                return mark;
    return std::nullopt;
}

} // namespace

RegisterTable::RegisterTable(RegisterModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Register"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::hideWithdrawn);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RegisterTable::hideWithdrawn);
    connect(&model, &RegisterModel::reasonsWanted, this, &RegisterTable::askForReasons);
}

// At the spot, once the editor of the outcome is gone; what is typed goes for all of them.
void RegisterTable::askForReasons(const QModelIndexList &reasons)
{
    const QList<QPersistentModelIndex> wanted(reasons.begin(), reasons.end());
    QTimer::singleShot(0, this, [this, wanted] {
        if (!wanted.first().isValid())
            return;
        setCurrentIndex(wanted.first());
        for (const QPersistentModelIndex &reason : wanted)
            selectionModel()->select(reason, QItemSelectionModel::Select);
        scrollTo(wanted.first());
        edit(wanted.first());
    });
}

void RegisterTable::showWithdrawn(bool shows)
{
    m_showsWithdrawn = shows;
    hideWithdrawn();
}

void RegisterTable::hideWithdrawn()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isOff =
            m_model.content().learners[row].enrolment.outcome.code == QLatin1String("withdrawn");
        if (isRowHidden(row) != (isOff && !m_showsWithdrawn))
            setRowHidden(row, isOff && !m_showsWithdrawn);
    }
}

// What is read of a learner at a glance stands whole, whatever the outcome becomes; reasons may be cut and
// widened.
void RegisterTable::fitColumns()
{
    resizeColumnsToContents();
    const int outcome = m_model.columnOf(RegisterModel::After::Outcome);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int least = m_model.sessionOf(column) < 0 ? style::widthOf(12) : style::widthOf(8);
        setColumnWidth(column, qBound(least, columnWidth(column), style::widthOf(44)));
    }
    const int room = style::space(style::Space::Page);
    for (const char *code : {"completed", "withdrawn", "not_completed"})
        if (const int width = fontMetrics().horizontalAdvance(outcomeText(QString::fromLatin1(code))) + room;
            m_model.columnCount() > 0 && columnWidth(outcome) < width)
            setColumnWidth(outcome, width);
}

QModelIndexList RegisterTable::shownSelection() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return isRowHidden(cell.row()); });
    return cells;
}

// Itself where it is the last.
QModelIndex RegisterTable::nextShown(const QModelIndex &cell) const
{
    for (int row = cell.row() + 1; row < m_model.rowCount(); ++row)
        if (!isRowHidden(row))
            return cell.sibling(row, cell.column());
    return cell;
}

int RegisterTable::session() const
{
    if (const int session = m_model.sessionOf(currentIndex().column());
        currentIndex().isValid() && session >= 0)
        return session;
    const CourseRegister &content = m_model.content();
    int last = content.sessions.isEmpty() ? -1 : 0;
    for (int session = 0; session < content.sessions.size(); ++session)
        if (content.headcount(session) > 0)
            last = session;
    return last;
}

void RegisterTable::mark(const QString &mark)
{
    const QModelIndexList cells = shownSelection();
    const QPersistentModelIndex current = currentIndex();
    m_model.mark(cells, mark);
    if (cells.size() == 1 && m_model.canMark(current))
        setCurrentIndex(nextShown(current));
}

void RegisterTable::fillDown()
{
    m_model.fillDown(shownSelection());
}

void RegisterTable::goRound(const QModelIndex &cell)
{
    const qsizetype now = marksInTurn().indexOf(cell.data(RegisterModel::MarkRole).toString());
    m_model.mark({cell}, marksInTurn().value(now + 1)); // after the last: none
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<QString> mark = markOf(*event); mark && m_model.canMark(currentIndex())) {
        this->mark(*mark);
    } else if (event->key() == Qt::Key_Space && m_model.canMark(currentIndex())) {
        goRound(currentIndex());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
               && m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RegisterTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    m_tapped = cell == currentIndex() && event->button() == Qt::LeftButton && !event->modifiers()
        ? cell
        : QModelIndex();
    QTableView::mousePressEvent(event);
}

void RegisterTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (m_tapped.isValid() && indexAt(event->pos()) == m_tapped && m_model.canMark(m_tapped))
        goRound(m_tapped);
    m_tapped = QModelIndex();
}

} // namespace doorstep
