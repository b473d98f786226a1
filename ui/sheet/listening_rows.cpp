// Which rows the sheet has: those of a sitting or an evening, new ones, and what becomes of them elsewhere.
#include "records/people.h"
#include "storage/evening.h"
#include "storage/record_store.h"
#include "ui/editors/conversation_editor.h"
#include "ui/editors/sitting.h"
#include "ui/sheet/listening_model.h"

#include <algorithm>

namespace doorstep {

void ListeningModel::showEvening(QDate day)
{
    m_evening = day;
    beginResetModel();
    std::erase_if(m_rows, [](const auto &one) { return !one->state().isDirty(); });
    std::deque<std::unique_ptr<ListeningRow>> unstored = std::exchange(m_rows, {});
    const QList<Conversation> stored = day.isValid()
        ? conversationsHeldOn(m_file.connection(), day)
        : conversationsOf(m_file.connection(), Sitting::of(m_file).logged);
    for (const Conversation &one : stored) {
        const auto isHere = [&](const auto &row) { return row->now().key == one.key; };
        if (std::none_of(unstored.begin(), unstored.end(), isHere))
            m_rows.push_back(std::make_unique<ListeningRow>(m_file, one));
    }
    for (auto &one : unstored)
        m_rows.push_back(std::move(one));
    m_rows.push_back(std::make_unique<ListeningRow>(m_file, startOfNext()));
    endResetModel();
    Q_EMIT stateChanged();
}

void ListeningModel::takeInSitting()
{
    if (m_evening.isValid())
        return;
    QList<qint64> missing = Sitting::of(m_file).logged;
    for (const auto &one : m_rows)
        missing.removeAll(one->now().key);
    for (const qint64 key : std::as_const(missing))
        bringBack(key);
    ensureNewRow();
}

// Before the new row, where it would have been typed.
void ListeningModel::bringBack(qint64 key)
{
    for (const Conversation &one : conversationsOf(m_file.connection(), {key})) {
        const int at = qMax(0, rowCount() - 1);
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, std::make_unique<ListeningRow>(m_file, one));
        endInsertRows();
        m_gone.removeAll(key);
    }
}

Conversation ListeningModel::startOfNext() const
{
    Conversation start;
    start.heldOn = m_evening;
    if (!m_rows.empty()) {
        const Conversation &above = m_rows.back()->now();
        start.heldOn = above.heldOn;
        start.organiser = above.organiser;
    }
    return conversationToLog(m_file, start);
}

void ListeningModel::append(const Conversation &conversation)
{
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.push_back(std::make_unique<ListeningRow>(m_file, conversation));
    endInsertRows();
}

void ListeningModel::removeAt(int row)
{
    forget(this->row(row).id());
    this->row(row).state().discard(); // whoever sees it go must not store it
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

// The last row is new and has what is filled down from the one above it.
void ListeningModel::ensureNewRow()
{
    if (m_file.isReadOnly())
        return;
    if (m_rows.empty() || !m_rows.back()->isBlank()) {
        append(startOfNext());
        return;
    }
    if (m_rows.size() < 2)
        return;
    std::unique_ptr<ListeningRow> last = std::move(m_rows.back());
    m_rows.pop_back();
    const Conversation start = startOfNext();
    m_rows.push_back(std::move(last));
    if (m_rows.back()->now().heldOn == start.heldOn && m_rows.back()->now().organiser == start.organiser)
        return;
    m_rows.back()->state().take(AnyRecord::of(start));
    refresh(rowCount() - 1);
}

QList<qint64> ListeningModel::drop(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), std::greater<int>());
    QList<qint64> stored;
    Step step;
    for (const int at : std::as_const(sorted)) {
        if (row(at).isStored()) {
            stored.prepend(row(at).now().key);
        } else if (!row(at).isBlank()) {
            step.parts.prepend({0, row(at).content(), {}});
            removeAt(at);
        }
    }
    if (!step.parts.isEmpty())
        note(step);
    ensureNewRow();
    Q_EMIT stateChanged();
    return stored;
}

void ListeningModel::onChange(const ChangeNotice &notice)
{
    std::optional<QList<qint64>> touched; // empty: any may be
    for (const ChangeNotice::Records &records : notice.records) {
        if (records.table == &Person::table()) {
            m_titles.clear();
            Q_EMIT dataChanged(index(0, int(SheetColumn::Organiser)),
                               index(rowCount() - 1, int(SheetColumn::Who)));
        }
        if (records.table == &Conversation::table())
            touched = records.keys;
    }
    if (!touched)
        return;
    for (int at = rowCount() - 1; at >= 0; --at) {
        ListeningRow &one = row(at);
        if (one.isStored() && !one.state().isDirty()
            && (touched->isEmpty() || touched->contains(one.now().key)))
            readAgain(at);
    }
    for (const qint64 key : QList<qint64>(m_gone))
        bringBack(key);
    ensureNewRow();
    Q_EMIT stateChanged();
}

void ListeningModel::readAgain(int at)
{
    ListeningRow &one = row(at);
    const qint64 key = one.now().key;
    const std::optional<AnyRecord> stored = findRecord(m_file.connection(), Conversation::table(), key);
    if (!stored) {
        m_gone.append(key);
        removeAt(at);
        return;
    }
    one.state().take(*stored);
    one.lookForLikely();
    refresh(at);
}

} // namespace doorstep
