#include "returns/merge_returns.h"

#include "returns/return_schema.h"

#include <algorithm>

namespace doorstep {

namespace {

const QChar separator(0x1F); // in no cell of a key

// The days by which a row belongs to a period, so that the return of that period holds it.
struct DatedFile {
    const char *table;
    std::vector<const char *> days;
};
const std::vector<DatedFile> &datedFiles()
{
    static const std::vector<DatedFile> files = {
        {"conversations", {"held_on", "activated_on"}},
        {"activations", {"day"}},
        {"organisations", {"introduced_on"}},
        {"funding", {"received_on"}},
        {"actions", {"started_on"}},
        {"action_people", {"joined_on"}},
        {"enrolments", {"enrolled_on", "completed_on"}},
    };
    return files;
}

// The whole sets, and by which day a row is in the set of a period.
constexpr struct {
    const char *table;
    const char *begins;
} wholeSets[] = {{"groups", "formed_on"}, {"group_members", "joined_on"}, {"trainers", "quality_assured_on"}};

const ReturnTable &tableOf(const char *name)
{
    return *returnTableNamed(QString::fromLatin1(name));
}

QString joined(const ReturnTable &table, const QStringList &cells, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(cells[table.indexOf(column)]);
    return parts.join(separator);
}

QDate dayIn(const ReturnTable &table, const QStringList &cells, const char *column)
{
    return dateFromText(cells[table.indexOf(QString::fromLatin1(column))]).value_or(QDate());
}

} // namespace

MergedReturns::MergedReturns(QList<HeldReturn> returns)
{
    for (int number = 0; number < returns.size(); ++number) {
        m_periods.append(returns[number].period);
        if (returns[number].period.to > m_periods[m_newest].to)
            m_newest = number;
        take(number, returns[number]);
        returns[number].rows.clear();
    }
    dropDeleted();
    keepWholeSetsOfNewest();
    endMembershipsThatNewestLacks();
    keepEnrolmentsWhole();
    for (bool again = true; again;) {
        again = false;
        for (const ReturnTable &table : returnTables())
            again = dropDangling(table) || again;
    }
}

void MergedReturns::take(int number, const HeldReturn &held)
{
    for (const ReturnTable &table : returnTables())
        for (const QStringList &cells : held.rows.value(table.name)) {
            Row &row = m_rows[table.name][joined(table, cells, table.primaryKey)];
            row.cells = cells;
            row.holders.append(number);
        }
    const ReturnTable &people = tableOf("people");
    for (const QStringList &cells : held.rows.value(people.name))
        m_matchKeys[cells.front()].insert(held.secretId, cells[people.indexOf(u"match_keys")]);
}

// The number of the return whose period has the day; -1 where there is none.
int MergedReturns::returnOf(QDate day) const
{
    for (int number = 0; number < m_periods.size(); ++number)
        if (m_periods[number].contains(day))
            return number;
    return -1;
}

// Whether the return that ought to hold the row was signed after all that hold it, and does not.
bool MergedReturns::isDeleted(const Row &row, QDate day) const
{
    return day.isValid() && returnOf(day) > row.holders.last();
}

void MergedReturns::dropDeleted()
{
    const ReturnTable &actions = tableOf("actions");
    const ReturnTable &actionPeople = tableOf("action_people");
    for (const DatedFile &file : datedFiles()) {
        const ReturnTable &table = tableOf(file.table);
        m_rows[table.name].removeIf([&](auto row) {
            for (const char *column : file.days) {
                QDate day = dayIn(table, row->cells, column);
                if (&table == &actionPeople && !day.isValid()) {
                    const Row action = m_rows[actions.name].value(row->cells.front());
                    day = action.cells.isEmpty() ? QDate() : dayIn(actions, action.cells, "started_on");
                }
                if (isDeleted(*row, day))
                    return true;
            }
            return false;
        });
    }
}

void MergedReturns::keepWholeSetsOfNewest()
{
    for (const auto &[name, begins] : wholeSets) {
        const ReturnTable &table = tableOf(name);
        m_rows[table.name].removeIf([&, column = begins](auto row) {
            const QDate day = dayIn(table, row->cells, column);
            return day.isValid() && day <= m_periods[m_newest].to && !row->holders.contains(m_newest);
        });
    }
}

// Network members are such a set too, but their people may be there for other reasons.
void MergedReturns::endMembershipsThatNewestLacks()
{
    const ReturnTable &people = tableOf("people");
    for (Row &row : m_rows[people.name]) {
        const QDate from = dayIn(people, row.cells, "network_member_from");
        if (!from.isValid() || from > m_periods[m_newest].to || row.holders.contains(m_newest))
            continue;
        row.cells[people.indexOf(u"network_member_from")].clear();
        row.cells[people.indexOf(u"network_member_to")].clear();
    }
}

// An enrolment comes whole: what the newest return that has it says of its marks and its completion, and of
// its run's sessions, is all there is.
void MergedReturns::keepEnrolmentsWhole()
{
    const Rows &runs = m_rows[QStringLiteral("course_runs")];
    const Rows &enrolments = m_rows[QStringLiteral("enrolments")];
    Rows &sessions = m_rows[QStringLiteral("course_sessions")];
    const int runOfSession = tableOf("course_sessions").indexOf(u"run_id");
    const auto isOvertaken = [](const Row &row, const Rows &owners, const QString &owner) {
        const auto found = owners.constFind(owner);
        return found != owners.constEnd() && row.holders.last() < found->holders.last();
    };
    m_rows[QStringLiteral("completions")].removeIf([&](auto row) {
        return !enrolments.contains(row.key()) || isOvertaken(*row, enrolments, row.key());
    });
    m_rows[QStringLiteral("attendance")].removeIf([&](auto row) {
        const auto session = sessions.constFind(row->cells[0]);
        return session == sessions.constEnd()
            || isOvertaken(*row, enrolments, session->cells[runOfSession] + separator + row->cells[1]);
    });
    sessions.removeIf([&](auto row) { return isOvertaken(*row, runs, row->cells[runOfSession]); });
}

// A row that cannot be without what is gone goes too; other references to it are emptied. Whether anything
// was.
bool MergedReturns::dropDangling(const ReturnTable &table)
{
    bool any = false;
    for (const ReturnForeignKey &foreign : table.foreignKeys) {
        const Rows &targets = m_rows[foreign.file];
        const int column = table.indexOf(foreign.columns.front());
        const bool isBound =
            table.columns[column].required || table.primaryKey.contains(foreign.columns.front());
        m_rows[table.name].removeIf([&](auto row) {
            const QString target = joined(table, row->cells, foreign.columns);
            if (target.isEmpty() || targets.contains(target))
                return false;
            any = true;
            if (!isBound)
                row->cells[column].clear();
            return isBound;
        });
    }
    return any;
}

QList<QStringList> MergedReturns::rows(const ReturnTable &table) const
{
    const Rows rows = m_rows.value(table.name);
    QStringList keys = rows.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString &left, const QString &right) { return left.toUtf8() < right.toUtf8(); });
    QList<QStringList> all;
    for (const QString &key : std::as_const(keys))
        all.append(rows.value(key).cells);
    return all;
}

QStringList MergedReturns::matchKeys(const QString &personId) const
{
    const ReturnTable &people = tableOf("people");
    const Row person = m_rows.value(people.name).value(personId);
    QStringList keys;
    if (person.cells.isEmpty() || person.cells[people.indexOf(u"match_keys")].isEmpty())
        return keys;
    for (const QString &underSecret : m_matchKeys.value(personId))
        keys.append(underSecret.split(QLatin1Char(';'), Qt::SkipEmptyParts));
    keys.removeDuplicates();
    return keys;
}

} // namespace doorstep
