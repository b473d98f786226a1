#include "ui/courses/register_model.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "training/booking_list.h"
#include "training/came_unbooked.h"
#include "training/guardian_consent.h"
#include "ui/pages/quick_change.h"

#include <QLocale>

namespace doorstep {

namespace {

constexpr int s_afterSessions = 6; // columns behind the sessions
constexpr qsizetype s_fewSessions = 5; // whose days stand in full

// "Sat 9 Mar 2019"
QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd ")) + dateForPeople(day);
}

} // namespace

QString outcomeText(const QString &outcome)
{
    return outcome.isEmpty() ? QString() : codeLabel(CodeListId::EnrolmentOutcome, outcome);
}

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
    readBeside();
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
        readBeside();
        endResetModel();
        return;
    }
    m_content = std::move(fresh);
    readBeside();
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

void RegisterModel::readBeside()
{
    const ReadTogether moment(m_context.connection());
    m_elsewhere.clear();
    m_lacking.clear();
    for (int row = 0; row < m_content.learners.size(); ++row)
        if (lacksGuardianConsent(m_context.connection(), m_content, m_content.learners[row]))
            m_lacking.insert(row);
    for (int row = 0; row < m_content.learners.size(); ++row)
        if (const auto sessions =
                sessionsElsewhere(m_context.connection(), m_content, m_content.learners[row]);
            !sessions.isEmpty())
            m_elsewhere.insert(row, sessions);
    m_unbooked.clear();
    for (const CameUnbooked &came : doorstep::cameUnbooked(m_context.connection(), m_content))
        m_unbooked.append(personName(came.person));
}

bool RegisterModel::isToCome(int session) const
{
    return m_content.sessions[session].heldOn > Clock::today();
}

bool RegisterModel::bookWhoCame()
{
    return quickChange(
        m_context, tr("Booked %n people who came", nullptr, int(m_unbooked.size())),
        [content = m_content](Change &change) { return doorstep::bookWhoCame(change, content) > 0; });
}

QString RegisterModel::text(const QModelIndex &cell, After after) const
{
    const RegisterLearner &learner = m_content.learners[cell.row()];
    const Enrolment &enrolment = learner.enrolment;
    switch (after) {
    case After::Sessions: {
        const QString rule = m_content.ruleInWords(learner);
        return isMadeUpElsewhere(cell.row())
            ? tr("%1 \u00B7 was present on %2").arg(rule, inWords(m_elsewhere.value(cell.row())))
            : rule;
    }
    case After::Register:
        return outcomeText(outcomeOfRegister(learner));
    case After::Outcome:
        return outcomeText(enrolment.outcome.code);
    case After::Day:
        return dateForPeople(m_content.standing(learner).completedOn);
    case After::Reason:
        return wantsReason(learner) ? tr("Say why: the register says less") : enrolment.overrideReason;
    case After::Certificate:
        break;
    }
    return enrolment.certificateNumber;
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
        if (role == QuietRole)
            return isToCome(session) || !isExpected(learner.enrolment);
        return role == MarkRole             ? QVariant(mark)
            : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter))
                                            : QVariant();
    }
    if (role == QuietRole)
        return !isExpected(learner.enrolment);
    if (index.column() == 0)
        return nameData(index.row(), role);
    const After after = After(index.column() - int(m_content.sessions.size()) - 1);
    if (role == WantsReasonRole)
        return after == After::Reason && wantsReason(learner);
    if (role == WorkedOutRole)
        return after == After::Day && !learner.enrolment.completedOn.isValid();
    if (role == CodeRole)
        return learner.enrolment.outcome.code;
    if (role == Qt::EditRole && after == After::Reason)
        return learner.enrolment.overrideReason;
    if (role == Qt::EditRole && after == After::Day)
        return m_content.standing(learner).completedOn;
    if (role == Qt::ToolTipRole && after == After::Day && data(index, WorkedOutRole).toBool())
        return tr("Worked out from the sessions");
    if (role == Qt::ToolTipRole)
        return text(index, after).toHtmlEscaped();
    return role == Qt::DisplayRole ? QVariant(text(index, after)) : QVariant();
}

// Of many sessions the days stand in short, so that they fit beside the names.
QVariant RegisterModel::sessionHeader(int session, int role) const
{
    const CourseSession &held = m_content.sessions[session];
    const int count = m_content.headcount(session);
    const QString day = held.heldOn.isValid() ? dayText(held.heldOn) : tr("Session %1").arg(session + 1);
    const QString here = isToCome(session) && count == 0
        ? tr("to come")
        : tr("%1 of %2 here").arg(count).arg(m_content.expected());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2", "a day, and how many were there").arg(day, here);
    if (role != Qt::DisplayRole)
        return {};
    const bool isShort = m_content.sessions.size() > s_fewSessions && held.heldOn.isValid();
    if (!isShort)
        return QString(day + QLatin1Char('\n') + here);
    const QString shortCount =
        isToCome(session) && count == 0 ? here : tr("%1 of %2").arg(count).arg(m_content.expected());
    return QString(QLocale().toString(held.heldOn, QStringLiteral("d MMM")) + QLatin1Char('\n') + shortCount);
}

// Who lacks a guardian's consent bears a sign, in words to those who point at it or do not see it.
QVariant RegisterModel::nameData(int row, int role) const
{
    const QString &name = m_content.learners[row].name;
    const bool isLacking = m_lacking.contains(row);
    const QString words =
        isLacking ? tr("%1: no guardian’s consent on record", "a learner under 18").arg(name) : name;
    switch (role) {
    case Qt::DisplayRole:
        return isLacking ? QStringLiteral("\u26A0 ") + name : name;
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        return words.toHtmlEscaped();
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !isShown())
        return {};
    if (const int session = sessionOf(section); session >= 0)
        return sessionHeader(session, role);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Learner");
    switch (After(section - int(m_content.sessions.size()) - 1)) {
    case After::Sessions:
        return tr("Sessions");
    case After::Register:
        return tr("By the register");
    case After::Outcome:
        return tr("Outcome");
    case After::Day:
        return tr("Completed on");
    case After::Reason:
        return tr("Reason, where it says\nmore than the register");
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
    const bool hasDay = index.column() == columnOf(After::Day)
        && m_content.standing(m_content.learners[index.row()]).completedOn.isValid();
    const bool isTyped =
        hasDay || index.column() == columnOf(After::Outcome) || index.column() == columnOf(After::Reason);
    if (m_context.canEdit() && isTyped)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && setForAll({index}, value);
}

QString RegisterModel::markLabel(const QModelIndexList &cells, const QString &mark) const
{
    const QModelIndex &cell = cells.first();
    if (cells.size() > 1)
        return mark.isEmpty() ? tr("Take %n mark(s) away", nullptr, int(cells.size()))
                              : tr("Mark %n time(s): %1", nullptr, int(cells.size())).arg(markText(mark));
    const QString name = m_content.learners[cell.row()].name;
    const int session = sessionOf(cell.column());
    const QString held = dateForPeople(m_content.sessions[session].heldOn);
    const QString day = isToCome(session) ? tr("%1 (still to come)").arg(held) : held;
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
        if (m_content.learners[row].marks[session].isEmpty() && isExpected(m_content.learners[row].enrolment))
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
            if (person.key)
                fillInContact(change, person);
            else
                change.save(person);
            if (!held.key) {
                book(change, run, Id<Person>(person.key), day);
                continue;
            }
            bookInTheRoom(change, run, Id<Person>(person.key), day);
            setMark(change, held.key, person.key, QStringLiteral("present"));
        }
        return true;
    });
}

} // namespace doorstep
