// The sheet's own memory: what was typed and not stored can be taken back, pasted, and kept for another day.
#include "base/error.h"
#include "storage/change.h"
#include "ui/editors/conversation_rules.h"
#include "ui/editors/sitting.h"
#include "ui/sheet/listening_model.h"
#include "ui/sheet/typed_cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace doorstep {

int ListeningModel::rowOfId(int id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (this->row(row).id() == id)
            return row;
    return -1;
}

void ListeningModel::note(Step step)
{
    m_steps.append(std::move(step));
    m_takenBack.clear();
    Q_EMIT stateChanged();
}

// A row that was stored is the change log's to take back.
void ListeningModel::forget(const QSet<int> &ids)
{
    for (QList<Step> *steps : {&m_steps, &m_takenBack}) {
        for (Step &step : *steps)
            step.parts.removeIf([&ids](const Step::Part &part) { return ids.contains(part.id); });
        steps->removeIf([](const Step &step) { return step.parts.isEmpty(); });
    }
}

bool ListeningModel::canTakeBack() const
{
    return !m_steps.isEmpty();
}

void ListeningModel::takeBack()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    apply(step, true);
    if (step.change)
        Q_EMIT askedToUndo(step.change); // the rows of a paste that could be stored go with the others
    else if (std::all_of(step.parts.begin(), step.parts.end(),
                         [this](const Step::Part &part) { return rowOfId(part.id) >= 0; }))
        m_takenBack.append(step);
    Q_EMIT stateChanged();
}

void ListeningModel::putForward()
{
    if (m_takenBack.isEmpty())
        return;
    const Step step = m_takenBack.takeLast();
    apply(step, false);
    m_steps.append(step);
    Q_EMIT stateChanged();
}

void ListeningModel::apply(const Step &step, bool back)
{
    for (const Step::Part &part : step.parts) {
        int row = rowOfId(part.id);
        if (back && part.id == 0) { // a row that was deleted comes back
            ensureNewRow();
            row = rowCount() - 1;
        }
        if (row < 0)
            continue;
        this->row(row).setContent(back ? part.before : part.after);
        refresh(row);
        ensureNewRow();
    }
    // A new row that is empty again goes, but for the last.
    for (int row = rowCount() - 2; back && row >= 0; --row)
        if (this->row(row).isBlank()) {
            const int id = this->row(row).id();
            const bool isMine = std::any_of(step.parts.begin(), step.parts.end(),
                                            [id](const Step::Part &part) { return part.id == id; });
            if (isMine && !step.change && row == rowCount() - 2)
                removeAt(rowCount() - 1); // the one below takes its place, so that it can be put forward
            else if (isMine)
                removeAt(row);
        }
    ensureNewRow();
}

namespace {

// An evening has dozens; the window waits while they are read.
constexpr qsizetype s_mostPasted = 500;

// Which column of the sheet each column of the block is; -1 for one that has no place here.
QList<int> columnsOf(CellBlock &block, int first)
{
    QList<int> columns;
    int named = 0;
    for (const QString &cell : block.first()) {
        const std::optional<SheetColumn> column = columnHeaded(cell);
        columns.append(column ? int(*column) : -1);
        named += column ? 1 : 0;
    }
    if (named >= 2) {
        block.removeFirst();
        return columns;
    }
    columns.clear();
    qsizetype widest = 0;
    for (const QStringList &row : block)
        widest = qMax(widest, row.size());
    for (int column = first; column < first + widest; ++column)
        columns.append(column < sheetColumnCount ? column : -1);
    return columns;
}

} // namespace

int ListeningModel::paste(int row, int column, CellBlock block)
{
    if (block.isEmpty() || m_file.isReadOnly())
        return 0;
    const QList<int> columns = columnsOf(block, column);
    block.removeIf([](const QStringList &cells) { return cells.join(QString()).trimmed().isEmpty(); });
    if (block.size() > s_mostPasted) {
        Q_EMIT failed(
            tr("Nothing was pasted: %Ln rows are more than the sheet takes at once (%L1). Paste them "
               "in parts, or import them as a file.",
               nullptr, int(block.size()))
                .arg(s_mostPasted));
        return 0;
    }
    const int first = row;
    Step step;
    for (const QStringList &cells : std::as_const(block)) {
        ensureNewRow();
        ListeningRow &one = this->row(row);
        const RowContent before = one.content();
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (columns.value(i, -1) >= 0
                && !(cells[i].isEmpty() && columns[i] <= int(SheetColumn::Organiser)))
                putText(one.state(), SheetColumn(columns[i]), cells[i]);
        if (one.isBlank())
            continue; // it says no more than what is filled down: the next takes its place
        one.lookForLikely();
        step.parts.append({one.id(), before, one.content()});
        ++row;
    }
    ensureNewRow();
    storePasted(step);
    ensureNewRow();
    refresh(first, row);
    return row - first;
}

void ListeningModel::refresh(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(qMin(last, rowCount() - 1), sheetColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, qMin(last, rowCount() - 1));
    Q_EMIT stateChanged();
}

// All that are good in one change; the others stay in the sheet, marked.
void ListeningModel::storePasted(Step &step)
{
    if (m_file.isBusy() && m_whenFree) { // each by itself: some may be edited until then
        note(step);
        for (const Step::Part &part : std::as_const(step.parts))
            leave(rowOfId(part.id));
        return;
    }
    QHash<int, ListeningRow *> rows;
    for (const auto &one : m_rows)
        rows.insert(one->id(), one.get());
    QList<ListeningRow *> good;
    for (const Step::Part &part : std::as_const(step.parts))
        if (ListeningRow *one = rows.value(part.id); one->state().isDirty() && one->state().isReady())
            good.append(one);
    const QString label = tr("Pasted %n conversation(s)", nullptr, int(good.size()));
    try {
        QList<qint64> keys;
        if (!good.isEmpty()) {
            Change change(m_file, label);
            for (ListeningRow *one : std::as_const(good))
                keys.append(one->state().storeIn(change));
            step.change = change.commit();
        }
        QSet<int> stored;
        for (qsizetype i = 0; i < good.size(); ++i) {
            const bool isNew = !good[i]->isStored();
            good[i]->state().takeStored(keys[i]);
            if (isNew)
                Sitting::of(m_file).note(good[i]->now());
            stored.insert(good[i]->id());
        }
        forget(stored);
        step.parts.removeIf([&stored](const Step::Part &part) { return stored.contains(part.id); });
    } catch (const Error &error) {
        Q_EMIT failed(tr("Not saved: %1 What you pasted is still here.").arg(error.message()));
    }
    if (!step.parts.isEmpty())
        note(step);
    if (step.change)
        Q_EMIT pasted(label, step.change);
}

CellBlock ListeningModel::copied(const QModelIndexList &cells) const
{
    QModelIndexList sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    CellBlock block;
    int last = -1;
    for (const QModelIndex &cell : std::as_const(sorted)) {
        if (cell.row() != last)
            block.append(QStringList());
        last = cell.row();
        block.last().append(shown(cell.row(), SheetColumn(cell.column())));
    }
    return block;
}

QByteArray ListeningModel::draft() const
{
    QJsonArray rows;
    for (const auto &one : m_rows)
        if (one->state().isDirty())
            rows.append(one->content().toDraft());
    return rows.isEmpty() ? QByteArray() : QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

int ListeningModel::restoreDraft(const QByteArray &draft)
{
    const QJsonArray rows = QJsonDocument::fromJson(draft).array();
    for (const QJsonValue &one : rows) {
        const RowContent content = RowContent::fromDraft(m_file, one.toObject());
        int at = rowCount() - 1; // the new row, or one that is shown already
        for (int row = 0; row < rowCount(); ++row)
            if (content.before.head().key && this->row(row).now().key == content.before.head().key)
                at = row;
        this->row(at).setContent(content);
        this->row(at).state().check();
        refresh(at);
        ensureNewRow();
    }
    return int(rows.size());
}

} // namespace doorstep
