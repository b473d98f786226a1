#include "ui/editors/form_state.h"

#include "storage/change.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"

namespace doorstep {

FormState::FormState(HubFile &file, const AnyRecord &record, QObject *parent)
    : QObject(parent), m_file(file), m_before(record), m_now(record)
{
}

bool FormState::isDirty() const
{
    return !(m_before == m_now) || !m_new.isEmpty() || !m_unreadable.isEmpty();
}

void FormState::edit(const Field &field, const std::function<void(void *)> &edit)
{
    m_new.remove(&field);
    edit(m_now.data());
    const qsizetype before = m_problems.size();
    m_problems.removeIf([&field](const Problem &problem) { return problem.column == field.name(); });
    Q_EMIT changed(&field);
    if (m_problems.size() != before)
        Q_EMIT problemsChanged();
}

void FormState::setUnreadable(const Field &field, const QString &typed, const QString &reason)
{
    if (reason.isEmpty())
        m_unreadable.remove(&field);
    else
        m_unreadable.insert(&field, {field.name(), typed, reason});
}

void FormState::linkNew(const Field &field, const AnyRecord &record)
{
    {
        const QSignalBlocker quiet(this); // nobody takes the emptied field for what was meant
        edit(field, [&field](void *now) { clearValue(field, now); });
        m_new.insert(&field, record);
    }
    Q_EMIT changed(&field);
    Q_EMIT problemsChanged();
}

const AnyRecord *FormState::newRecord(const Field &field) const
{
    const auto found = m_new.constFind(&field);
    return found == m_new.constEnd() ? nullptr : &*found;
}

Problems FormState::ask() const
{
    const qint64 hub = m_now.head().hub ? m_now.head().hub : m_file.ownHub();
    Problems problems;
    // What could not be read and what is yet to be made are empty in the record, for a reason already known.
    for (const Problem &problem : checkRecord(m_file.connection(), m_now, hub, m_file.codes())) {
        const Field *field = table().find(problem.column);
        if (!field || (!m_unreadable.contains(field) && !m_new.contains(field)))
            problems.append(problem);
    }
    for (const Field &field : table().fields)
        if (const auto unreadable = m_unreadable.constFind(&field); unreadable != m_unreadable.constEnd())
            problems.append(*unreadable);
    return problems;
}

const Problems &FormState::check()
{
    m_problems = ask();
    Q_EMIT problemsChanged();
    return m_problems;
}

void FormState::checkField(const Field &field)
{
    m_problems.removeIf([&field](const Problem &problem) { return problem.column == field.name(); });
    if (!isEmpty(field, m_now.data()) || m_unreadable.contains(&field))
        for (const Problem &problem : ask())
            if (problem.column == field.name())
                m_problems.append(problem);
    Q_EMIT problemsChanged();
}

Problems FormState::problemsOf(QStringView column) const
{
    Problems found;
    for (const Problem &problem : m_problems)
        if (problem.column == column)
            found.append(problem);
    return found;
}

QString FormState::label() const
{
    if (!m_label.isEmpty())
        return m_label;
    const QString title = titleOf(m_file.connection(), m_now);
    return isNew() ? tr("Added %1").arg(title) : tr("Changed %1").arg(title);
}

std::optional<FormState::Saved> FormState::save()
{
    if (!isReady())
        return std::nullopt;
    Saved saved;
    saved.label = label();
    Change change(m_file, saved.label);
    saved.key = storeIn(change);
    if (m_also)
        m_also(change);
    saved.change = change.commit();
    m_also = {};
    takeStored(saved.key);
    return saved;
}

bool FormState::isReady()
{
    if (hasErrors(check()))
        return false;
    if (isNew() || findRecord(m_file.connection(), table(), m_now.head().key))
        return true;
    m_problems.append({{}, {}, tr("This record was deleted meanwhile. Take that back, then save again.")});
    Q_EMIT problemsChanged();
    return false;
}

// Only what was changed here is written: somebody may have changed the rest since it was read.
qint64 FormState::storeIn(Change &change)
{
    AnyRecord storing =
        isNew() ? m_now : findRecord(m_file.connection(), table(), m_now.head().key).value_or(m_now);
    for (const Field &field : table().fields)
        if (!isEqual(field, m_before.data(), m_now.data()))
            copyValue(field, m_now.data(), storing.data());
    for (auto made = m_new.cbegin(); made != m_new.cend(); ++made) {
        AnyRecord record = *made;
        *static_cast<qint64 *>(made.key()->at(storing.data())) = change.insert(record);
    }
    const qint64 key = change.save(storing);
    if (m_belonging)
        m_belonging(change, key);
    return key;
}

void FormState::takeStored(qint64 key)
{
    m_belonging = {};
    take(findRecord(m_file.connection(), table(), key).value_or(m_now));
}

void FormState::discard()
{
    take(AnyRecord(m_before));
}

void FormState::take(const AnyRecord &record)
{
    m_before = record;
    m_now = record;
    m_new.clear();
    m_unreadable.clear();
    m_problems.clear();
    Q_EMIT changed(nullptr);
    Q_EMIT problemsChanged();
}

} // namespace doorstep
