#include "ui/courses/register_model.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "training/booking.h"
#include "ui/pages/quick_change.h"

#include <QLocale>

namespace doorstep {

namespace {

constexpr int s_afterSessions = 5; // columns behind the sessions

bool isExpectedOutcome(const QString &outcome)
{
    return outcome != QLatin1String("withdrawn") && outcome != QLatin1String("waiting");
}

QString outcomeText(const QString &outcome)
{
    return outcome.isEmpty() ? QString() : codeLabel(CodeListId::EnrolmentOutcome, outcome);
}

// "Sat 9 Mar 2019"
QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd ")) + dateForPeople(day);
}

} // namespace

QString markText(const QString &mark)
{
    return mark.isEmpty() ? QString() : codeLabel(CodeListId::AttendanceMark, mark);
}

// The letter that is also the key for it, as registers have them.
QString markLetter(const QString &mark)
{
    if (mark == QLatin1String("present"))
        return RegisterModel::tr("P", "the mark for present in a register, and its key");
    if (mark == QLatin1String("late"))
        return RegisterModel::tr("L", "the mark for late in a register, and its key");
    if (mark == QLatin1String("absent"))
        return RegisterModel::tr("A", "the mark for absent in a register, and its key");
    if (mark == QLatin1String("apologies"))
        return RegisterModel::tr("E", "the mark for apologies (excused) in a register, and its key");
    return {};
}

RegisterModel::RegisterModel(AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void RegisterModel::showRun(qint64 run)
{
    beginResetModel();
    const bool isThere = run && find(m_context.connection(), Id<CourseRun>(run));
    m_content = isThere ? readRegister(m_context.connection(), run) : CourseRegister();
    endResetModel();
}

void RegisterModel::readAgain()
{
    const qint64 run = m_content.run.key;
    const bool isThere = run && find(m_context.connection(), Id<CourseRun>(run));
    CourseRegister fresh = isThere ? readRegister(m_context.connection(), run) : CourseRegister();
    const auto shape = [](const CourseRegister &content) {
        QList<qint64> keys;
        for (const CourseSession &session : content.sessions)
            keys.append(session.key);
        for (const RegisterLearner &learner : content.learners)
            keys.append(learner.enrolment.key);
        return keys;
    };
    if (shape(fresh) != shape(m_content)) {
        beginResetModel();
        m_content = std::move(fresh);
        endResetModel();
        return;
    }
    m_content = std::move(fresh);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RegisterModel::sessionOf(int column) const
{
    return column >= 1 && column <= m_content.sessions.size() ? column - 1 : -1;
}

int RegisterModel::columnOf(After after) const
{
    return int(m_content.sessions.size()) + 1 + int(after);
}

bool RegisterModel::canMark(const QModelIndex &cell) const
{
    return m_context.canEdit() && cell.isValid() && sessionOf(cell.column()) >= 0;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.learners.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !isShown() ? 0 : int(m_content.sessions.size()) + 1 + s_afterSessions;
}

QString RegisterModel::proposal(const RegisterLearner &learner) const
{
    const QString outcome = outcomeByRegister(learner.enrolment, m_content.course,
                                              m_content.standing(learner), m_content.sessionsLeft(learner));
    return outcome == learner.enrolment.outcome.code ? QString() : outcome;
}

QString RegisterModel::text(const RegisterLearner &learner, After after) const
{
    switch (after) {
    case After::Sessions:
        return m_content.standing(learner).text();
    case After::Outcome:
        return outcomeText(learner.enrolment.outcome.code);
    case After::Register:
        return outcomeText(proposal(learner));
    case After::Reason:
        return learner.enrolment.overrideReason;
    case After::Certificate:
        break;
    }
    return learner.enrolment.certificateNumber;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisterLearner &learner = m_content.learners[index.row()];
    const int session = sessionOf(index.column());
    if (session >= 0) {
        const QString &mark = learner.marks[session];
        if (role == Qt::DisplayRole)
            return markLetter(mark);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return mark.isEmpty() ? tr("No mark yet") : markText(mark);
        return role == MarkRole             ? QVariant(mark)
            : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter))
                                            : QVariant();
    }
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(learner.name) : QVariant();
    const After after = After(index.column() - int(m_content.sessions.size()) - 1);
    const bool wantsReason = isOverride(learner.enrolment.outcome.code, m_content.standing(learner))
        && learner.enrolment.overrideReason.isEmpty();
    if (role == WantsReasonRole)
        return wantsReason && after == After::Reason;
    if (role == CodeRole)
        return learner.enrolment.outcome.code;
    if (role == Qt::EditRole && after == After::Reason)
        return learner.enrolment.overrideReason;
    if (role != Qt::DisplayRole)
        return {};
    return wantsReason && after == After::Reason ? tr("Say why: the register says less")
                                                 : text(learner, after);
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !isShown())
        return {};
    if (section == 0)
        return tr("Learner");
    if (const int session = sessionOf(section); session >= 0) {
        const CourseSession &held = m_content.sessions[session];
        const QString count = tr("%1 of %2 here").arg(m_content.headcount(session)).arg(m_content.expected());
        const QString day = held.heldOn.isValid() ? dayText(held.heldOn) : tr("Session %1").arg(session + 1);
        return QString(day + QLatin1Char('\n') + count);
    }
    switch (After(section - int(m_content.sessions.size()) - 1)) {
    case After::Sessions:
        return tr("Sessions");
    case After::Outcome:
        return tr("Outcome");
    case After::Register:
        return tr("By the register");
    case After::Reason:
        return tr("Reason for more than the register says");
    case After::Certificate:
        break;
    }
    return tr("Certificate");
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isTyped =
        index.column() == columnOf(After::Outcome) || index.column() == columnOf(After::Reason);
    if (m_context.canEdit() && isTyped)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const RegisterLearner learner = m_content.learners[index.row()];
    return index.column() == columnOf(After::Outcome) ? setOutcome(learner, value.toString())
                                                      : setReason(learner, value.toString().trimmed());
}

bool RegisterModel::setOutcome(const RegisterLearner &learner, const QString &outcome)
{
    if (outcome == learner.enrolment.outcome.code)
        return false;
    const QString label = outcome.isEmpty() ? tr("No outcome for %1").arg(learner.name)
                                            : tr("%1: %2").arg(learner.name, outcomeText(outcome));
    return quickChange(m_context, label, [=, key = learner.enrolment.key, this](Change &change) {
        std::optional<Enrolment> enrolment = find(m_context.connection(), Id<Enrolment>(key));
        if (!enrolment) {
            sayGone(m_context);
            return false;
        }
        if (outcome == QLatin1String("withdrawn")) {
            withdraw(change, key);
            return true;
        }
        enrolment->outcome.code = outcome;
        change.save(*enrolment);
        return true;
    });
}

bool RegisterModel::setReason(const RegisterLearner &learner, const QString &reason)
{
    return reason != learner.enrolment.overrideReason
        && quickEdit<Enrolment>(m_context, Id<Enrolment>(learner.enrolment.key),
                                tr("Reason for the outcome of %1").arg(learner.name),
                                [reason](Enrolment &enrolment) { enrolment.overrideReason = reason; });
}

QString RegisterModel::markLabel(const QModelIndexList &cells, const QString &mark) const
{
    const QModelIndex &cell = cells.first();
    if (cells.size() > 1)
        return mark.isEmpty() ? tr("Take %n mark(s) away", nullptr, int(cells.size()))
                              : tr("Mark %n time(s): %1", nullptr, int(cells.size())).arg(markText(mark));
    const QString name = m_content.learners[cell.row()].name;
    const QString day = dateForPeople(m_content.sessions[sessionOf(cell.column())].heldOn);
    return mark.isEmpty() ? tr("Take the mark of %1 on %2 away").arg(name, day)
                          : tr("Mark %1 on %2: %3").arg(name, day, markText(mark));
}

bool RegisterModel::mark(const QModelIndexList &cells, const QString &mark)
{
    QModelIndexList marked;
    for (const QModelIndex &cell : cells)
        if (canMark(cell) && data(cell, MarkRole).toString() != mark)
            marked.append(cell);
    if (marked.isEmpty())
        return false;
    std::vector<std::pair<qint64, qint64>> places; // the register may be read again before this is done
    for (const QModelIndex &cell : std::as_const(marked))
        places.emplace_back(m_content.sessions[sessionOf(cell.column())].key,
                            m_content.learners[cell.row()].enrolment.person.key);
    return quickChange(m_context, markLabel(marked, mark), [places, mark](Change &change) {
        for (const auto &[session, person] : places)
            setMark(change, session, person, mark);
        return true;
    });
}

bool RegisterModel::markTheRest(int session, const QString &mark)
{
    QModelIndexList cells;
    for (int row = 0; row < rowCount(); ++row)
        if (m_content.learners[row].marks[session].isEmpty()
            && isExpectedOutcome(m_content.learners[row].enrolment.outcome.code))
            cells.append(index(row, session + 1));
    return this->mark(cells, mark);
}

bool RegisterModel::fillDown(const QModelIndexList &cells)
{
    QHash<int, QModelIndex> tops;
    for (const QModelIndex &cell : cells)
        if (canMark(cell) && (!tops.contains(cell.column()) || cell.row() < tops[cell.column()].row()))
            tops.insert(cell.column(), cell);
    bool any = false;
    for (const QModelIndex &top : std::as_const(tops)) {
        QModelIndexList below;
        for (const QModelIndex &cell : cells)
            if (cell.column() == top.column() && cell.row() > top.row())
                below.append(cell);
        any = mark(below, data(top, MarkRole).toString()) || any;
    }
    return any;
}

bool RegisterModel::walkIn(const QList<Person> &people, int session)
{
    const qint64 run = m_content.run.key;
    const CourseSession held = session >= 0 ? m_content.sessions[session] : CourseSession();
    const QDate day = held.heldOn.isValid() ? held.heldOn : Clock::today();
    const QString label = people.size() == 1
        ? tr("%1 came to %2").arg(personName(people.first()), m_content.course.title)
        : tr("%n people came to %1", nullptr, int(people.size())).arg(m_content.course.title);
    return quickChange(m_context, label, [=](Change &change) {
        for (Person person : people) {
            if (!person.key)
                change.save(person);
            Enrolment enrolment = book(change, run, Id<Person>(person.key), day);
            if (held.key && enrolment.outcome.code == QLatin1String("waiting")) { // they are in the room
                enrolment.outcome.code = QStringLiteral("booked");
                change.save(enrolment);
            }
            if (held.key)
                setMark(change, held.key, person.key, QStringLiteral("present"));
        }
        return true;
    });
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
    for (const RegisterLearner &learner : m_content.learners)
        if (const QString outcome = proposal(learner); !outcome.isEmpty()) {
            changed.append(learner.enrolment);
            changed.last().outcome.code = outcome;
        }
    if (changed.isEmpty())
        return false;
    return quickChange(m_context,
                       tr("Outcomes of %n learner(s) by the register", nullptr, int(changed.size())),
                       [changed](Change &change) {
                           for (Enrolment enrolment : changed)
                               change.save(enrolment);
                           return true;
                       });
}

} // namespace doorstep
