#include "ui/shell/record_undo.h"

#include "storage/history.h"
#include "ui/shell/app_context.h"

#include <memory>

namespace doorstep {

RecordUndo::RecordUndo(AppContext &context) : QObject(&context), m_context(context)
{
    connect(&context, &AppContext::changed, this, &RecordUndo::note);
}

QString RecordUndo::undoText() const
{
    return m_done.isEmpty() ? QString() : m_done.last().label;
}

QString RecordUndo::redoText() const
{
    return m_undone.isEmpty() ? QString() : m_undone.last().label;
}

void RecordUndo::note(const ChangeNotice &notice)
{
    if (m_isTakingBack || notice.change == 0)
        return;
    const QString kind = changeInfo(m_context.connection(), notice.change).kind;
    if (kind == QLatin1String("pack") || kind == QLatin1String("receive")) // they stay
        return;
    m_done.append({notice.change, notice.label});
    m_undone.clear();
    Q_EMIT changed();
}

void RecordUndo::undo()
{
    if (canUndo())
        takeBack(m_done.last(), false);
}

void RecordUndo::redo()
{
    if (canRedo())
        takeBack(m_undone.last(), true);
}

void RecordUndo::undoChange(qint64 change)
{
    const ChangeInfo info = changeInfo(m_context.connection(), change);
    if (info.number)
        takeBack({info.number, info.label}, false);
}

void RecordUndo::takeBack(const Step &step, bool isRedo)
{
    if (m_isTakingBack)
        return;
    m_isTakingBack = true;
    auto undoing = std::make_shared<qint64>(0);
    auto kept = std::make_shared<QStringList>();
    const auto stop = [this] { m_isTakingBack = false; };
    // An import may have thousands of records: always beside the window, so that it never stands still.
    m_context.runTask({
        .title = isRedo ? tr("Doing again: %1").arg(step.label) : tr("Undoing: %1").arg(step.label),
        .work =
            [=](HubFile &file, Progress &progress) {
                *undoing = doorstep::undo(file, step.change, progress, kept.get());
            },
        .done =
            [=, this] {
                stop();
                took(step, *undoing, isRedo, *kept);
            },
        .failed =
            [=, this](const Error &error) {
                stop();
                m_context.sayError(error);
            },
        .cancelled = stop,
    });
}

void RecordUndo::took(const Step &step, qint64 change, bool isRedo, const QStringList &kept)
{
    QList<Step> &from = isRedo ? m_undone : m_done;
    from.removeIf([&](const Step &each) { return each.change == step.change; });
    (isRedo ? m_done : m_undone).append({change, step.label});
    QString said = isRedo ? tr("Done again: %1").arg(step.label) : tr("Undone: %1").arg(step.label);
    if (!kept.isEmpty()) // of a merge that later work built on
        said += QStringLiteral(". ") + kept.join(QStringLiteral("; "));
    m_context.say(said);
    Q_EMIT changed();
}

} // namespace doorstep
