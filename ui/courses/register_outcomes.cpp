// What the register comes to: outcomes, days and reasons, for one learner or for all at once.
#include "base/clock.h"
#include "base/dates.h"
#include "training/booking.h"
#include "ui/courses/register_model.h"
#include "ui/pages/quick_change.h"

namespace doorstep {

namespace {

void deliver(Change &change, qint64 key)
{
    std::optional<CourseRun> run = find(change.file().connection(), Id<CourseRun>(key));
    if (!run)
        return;
    run->status.code = QStringLiteral("delivered");
    change.save(*run);
}

} // namespace

QString RegisterModel::proposal(const RegisterLearner &learner) const
{
    const QString outcome = m_content.outcome(learner);
    return outcome == learner.enrolment.outcome.code ? QString() : outcome;
}

// What the register says for itself where the trainer's word says more.
QString RegisterModel::outcomeOfRegister(const RegisterLearner &learner) const
{
    const EnrolmentStanding standing = m_content.standing(learner);
    if (!isOverride(learner.enrolment.outcome.code, standing))
        return proposal(learner);
    return standing.there > 0 ? QStringLiteral("attended") : QStringLiteral("no_show");
}

bool RegisterModel::wantsReason(const RegisterLearner &learner) const
{
    return isOverride(learner.enrolment.outcome.code, m_content.standing(learner))
        && learner.enrolment.overrideReason.isEmpty();
}

QStringList RegisterModel::reasonsOffered(int row) const
{
    return overrideReasons(m_elsewhere.value(row));
}

bool RegisterModel::setForAll(const QModelIndexList &cells, const QVariant &value)
{
    QModelIndexList set;
    for (const QModelIndex &cell : cells)
        if (flags(cell).testFlag(Qt::ItemIsEditable) && cell.column() == cells.first().column())
            set.append(cell);
    if (set.isEmpty())
        return false;
    if (set.first().column() == columnOf(After::Outcome))
        return setOutcomes(set, value.toString());
    if (set.first().column() == columnOf(After::Day)) {
        const QDate day = value.toDate();
        return editAll(set, tr("%1: completed on %2").arg(nameOf(set), dateForPeople(day)),
                       [day](Change &, Enrolment &enrolment) {
                           enrolment.completedOn = day;
                           return true;
                       });
    }
    const QString reason = value.toString().trimmed();
    return editAll(set, tr("Reason for the outcome of %1").arg(nameOf(set)),
                   [reason](Change &, Enrolment &enrolment) {
                       enrolment.overrideReason = reason;
                       return true;
                   });
}

// Whether the run has taken place once these have their outcomes, though it is still marked as planned.
bool RegisterModel::delivers(const QHash<qint64, QString> &outcomes) const
{
    CourseRegister then = m_content;
    for (RegisterLearner &learner : then.learners)
        if (const auto set = outcomes.find(learner.enrolment.key); set != outcomes.end())
            learner.enrolment.outcome.code = *set;
    return wasDelivered(then, Clock::today());
}

QString RegisterModel::labelWithRun(const QString &label, bool delivers) const
{
    return delivers
        ? tr("%1 \u00B7 the run is delivered", "what was set, and what follows from it").arg(label)
        : label;
}

// Who is meant, in a label: a name, or how many.
QString RegisterModel::nameOf(const QModelIndexList &cells) const
{
    return cells.size() == 1 ? m_content.learners[cells.first().row()].name
                             : tr("%n learner(s)", nullptr, int(cells.size()));
}

QString RegisterModel::outcomeLabel(const QModelIndexList &cells, const QString &outcome) const
{
    return outcome.isEmpty() ? tr("No outcome for %1").arg(nameOf(cells))
                             : tr("%1: %2").arg(nameOf(cells), outcomeText(outcome));
}

// Nothing that is so already makes a change.
bool RegisterModel::editAll(const QModelIndexList &cells, const QString &label, const Edit &edit,
                            bool delivers)
{
    QList<qint64> keys;
    for (const QModelIndex &cell : cells)
        keys.append(m_content.learners[cell.row()].enrolment.key);
    return quickChange(m_context, labelWithRun(label, delivers), [=, this](Change &change) {
        for (const qint64 key : keys) {
            std::optional<Enrolment> enrolment = find(m_context.connection(), Id<Enrolment>(key));
            if (!enrolment) {
                sayGone(m_context);
                return false;
            }
            if (edit(change, *enrolment))
                change.save(*enrolment);
        }
        if (delivers)
            deliver(change, m_content.run.key);
        return !change.isEmpty();
    });
}

bool RegisterModel::setOutcomes(const QModelIndexList &cells, const QString &outcome)
{
    const QList<QPersistentModelIndex> kept(cells.begin(), cells.end());
    QHash<qint64, QString> outcomes;
    for (const QModelIndex &cell : cells)
        outcomes.insert(m_content.learners[cell.row()].enrolment.key, outcome);
    const bool isSet = editAll(
        cells, outcomeLabel(cells, outcome),
        [outcome](Change &change, Enrolment &enrolment) {
            if (outcome == QLatin1String("withdrawn") && enrolment.outcome.code != outcome) {
                withdraw(change, enrolment.key);
                return false;
            }
            putOutcome(enrolment, outcome);
            return true;
        },
        delivers(outcomes));
    QModelIndexList wanted;
    for (const QPersistentModelIndex &cell : kept)
        if (cell.isValid() && wantsReason(m_content.learners[cell.row()]))
            wanted.append(index(cell.row(), columnOf(After::Reason)));
    if (isSet && !wanted.isEmpty())
        Q_EMIT reasonsWanted(wanted);
    return isSet;
}

int RegisterModel::proposals() const
{
    int count = 0;
    for (const RegisterLearner &learner : m_content.learners)
        count += proposal(learner).isEmpty() ? 0 : 1;
    return count;
}

bool RegisterModel::takeProposals()
{
    QList<Enrolment> changed;
    QHash<qint64, QString> outcomes;
    for (const RegisterLearner &learner : m_content.learners)
        if (const QString outcome = proposal(learner); !outcome.isEmpty()) {
            changed.append(learner.enrolment);
            putOutcome(changed.last(), outcome);
            outcomes.insert(learner.enrolment.key, outcome);
        }
    if (changed.isEmpty())
        return false;
    const bool isDelivered = delivers(outcomes);
    const QString label = tr("Outcomes of %n learner(s) by the register", nullptr, int(changed.size()));
    return quickChange(m_context, labelWithRun(label, isDelivered),
                       [changed, isDelivered, run = m_content.run.key](Change &change) {
                           for (Enrolment enrolment : changed)
                               change.save(enrolment);
                           if (isDelivered)
                               deliver(change, run);
                           return true;
                       });
}

} // namespace doorstep
