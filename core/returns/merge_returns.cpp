#include "returns/merge_returns.h"

#include "returns/return_schema.h"

#include <algorithm>

namespace doorstep {

namespace {

const QChar separator(0x1F); // in no cell of a key

// By which day a row belongs to a period, so that the return of that period holds it; and other days of its
// own, by which the returns of theirs hold it too.
struct DatedFile {
    const char *table;
    const char *day; // null: as keepEnrolmentsWhole() has it
    std::vector<std::vector<const char *>> others; // each with the columns that say nothing without it
};
const std::vector<DatedFile> &datedFiles()
{
    static const std::vector<DatedFile> files = {
        {"conversations", "held_on", {{"activated_on", "activation"}}},
        {"organisations", "introduced_on", {}},
        {"funding", "received_on", {}},
        {"actions", "started_on", {}},
        {"action_people", "joined_on", {}},
        {"course_runs", "starts_on", {{"ends_on"}}},
        {"enrolments", nullptr, {{"enrolled_on"}, {"completed_on"}}},
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

QString &cellIn(const ReturnTable &table, QStringList &cells, const char *column)
{
    return cells[table.indexOf(QString::fromLatin1(column))];
}

QString cellIn(const ReturnTable &table, const QStringList &cells, const char *column)
{
    return cells[table.indexOf(QString::fromLatin1(column))];
}

QDate dayIn(const ReturnTable &table, const QStringList &cells, const char *column)
{
    return dateFromText(cellIn(table, cells, column)).value_or(QDate());
}

// The day on which somebody joined an action: their own, or else that on which it started.
QDate joinedAction(const QStringList &cells, const QStringList &action)
{
    const QDate own = dayIn(tableOf("action_people"), cells, "joined_on");
    return own.isValid() || action.isEmpty() ? own : dayIn(tableOf("actions"), action, "started_on");
}

} // namespace

MergedReturns::MergedReturns(QList<HeldReturn> returns, const QList<HeldReturn> &former)
{
    for (int number = 0; number < returns.size(); ++number) {
        m_periods.append(returns[number].period);
        take(number, returns[number]);
        noteDatedRuns(number, returns[number]);
        returns[number].rows.clear();
    }
    for (auto held = former.rbegin(); held != former.rend(); ++held)
        takeFormerKeys(*held);
    dropStale();
    dropStaleEnrolments();
    emptyStaleDays();
    dropGoneFromSets();
    endGoneMemberships();
    keepEnrolmentsWhole();
    emptyStaleCompletions();
    dropAllDangling();
    dropStaleActivations();
    dropUnmentioned();
}

void MergedReturns::take(int number, const HeldReturn &held)
{
    const ReturnTable &people = tableOf("people");
    for (const ReturnTable &table : returnTables())
        for (const QStringList &cells : held.rows.value(table.name)) {
            Row &row = m_rows[table.name][joined(table, cells, table.primaryKey)];
            if (&table == &people)
                takePerson(row, cells, number);
            else
                row.cells = cells;
            row.holders.append(number);
        }
    for (const QStringList &cells : held.rows.value(people.name))
        m_matchKeys[cells.front()].insert(held.secretId, cellIn(people, cells, "match_keys"));
}

// A first quarter that is revised after the fourth was sent makes nobody younger: the age stays that of the
// newest period, unless what it was worked out from was changed or is withheld now.
void MergedReturns::takePerson(Row &row, const QStringList &cells, int number)
{
    const ReturnTable &people = tableOf("people");
    const QStringList before = std::exchange(row.cells, cells);
    const bool isSameAge = !before.isEmpty() && m_periods[number].to < m_periods[row.ageOf].to
        && cellIn(people, before, "birth_year") == cellIn(people, cells, "birth_year")
        && !cellIn(people, before, "age_band").isEmpty() && !cellIn(people, cells, "age_band").isEmpty();
    if (isSameAge)
        cellIn(people, row.cells, "age_band") = cellIn(people, before, "age_band");
    else
        row.ageOf = number;
}

// A return in whose period a run has a day carries all of its enrolments.
void MergedReturns::noteDatedRuns(int number, const HeldReturn &held)
{
    const ReturnTable &runs = tableOf("course_runs");
    const ReturnTable &sessions = tableOf("course_sessions");
    for (const QStringList &cells : held.rows.value(runs.name))
        if (held.period.contains(dayIn(runs, cells, "starts_on"))
            || held.period.contains(dayIn(runs, cells, "ends_on")))
            m_runDatedBy.insert(cells.front(), number);
    for (const QStringList &cells : held.rows.value(sessions.name))
        if (held.period.contains(dayIn(sessions, cells, "held_on")))
            m_runDatedBy.insert(cellIn(sessions, cells, "run_id"), number);
}

// What an accepted return says under that secret goes first.
void MergedReturns::takeFormerKeys(const HeldReturn &former)
{
    const ReturnTable &people = tableOf("people");
    for (const QStringList &cells : former.rows.value(people.name)) {
        const QString keys = cellIn(people, cells, "match_keys");
        if (!keys.isEmpty() && !m_matchKeys.value(cells.front()).contains(former.secretId))
            m_matchKeys[cells.front()].insert(former.secretId, keys);
    }
}

// Whether the return of that day was signed after all that hold the row, and does not.
bool MergedReturns::isStale(const Row &row, QDate day) const
{
    for (int number = row.holders.last() + 1; number < m_periods.size(); ++number)
        if (day.isValid() && m_periods[number].contains(day))
            return true;
    return false;
}

// Whether the most recently signed of the returns that hold all that had begun by that day lacks the row.
bool MergedReturns::isGoneFromSet(const Row &row, QDate begun) const
{
    for (int number = static_cast<int>(m_periods.size()) - 1; begun.isValid() && number >= 0; --number)
        if (begun <= m_periods[number].to)
            return !row.holders.contains(number);
    return false;
}

void MergedReturns::dropStale()
{
    const ReturnTable &actionPeople = tableOf("action_people");
    const Rows actions = m_rows.value(QStringLiteral("actions"));
    for (const DatedFile &file : datedFiles()) {
        const ReturnTable &table = tableOf(file.table);
        if (file.day)
            m_rows[table.name].removeIf([&](auto row) {
                return isStale(*row,
                               &table == &actionPeople
                                   ? joinedAction(row->cells, actions.value(row->cells.front()).cells)
                                   : dayIn(table, row->cells, file.day));
            });
    }
}

// A row may stay for one of its days while another was taken back: an activation, the end of a run.
void MergedReturns::emptyStaleDays()
{
    for (const DatedFile &file : datedFiles()) {
        const ReturnTable &table = tableOf(file.table);
        for (const std::vector<const char *> &columns : file.others)
            for (Row &row : m_rows[table.name])
                if (isStale(row, dayIn(table, row.cells, columns.front())))
                    for (const char *column : columns)
                        cellIn(table, row.cells, column).clear();
    }
}

void MergedReturns::dropStaleEnrolments()
{
    m_rows[QStringLiteral("enrolments")].removeIf(
        [&](auto row) { return m_runDatedBy.value(row->cells.front(), -1) > row->holders.last(); });
}

void MergedReturns::emptyStaleCompletions()
{
    const ReturnTable &table = tableOf("completions");
    m_rows[table.name].removeIf([&](auto row) {
        QString &attended = cellIn(table, row->cells, "attended_on");
        QString &completed = cellIn(table, row->cells, "completed_on");
        if (isStale(*row, dayIn(table, row->cells, "attended_on")))
            attended.clear();
        if (isStale(*row, dayIn(table, row->cells, "completed_on"))) {
            completed.clear();
            cellIn(table, row->cells, "young").clear();
        }
        return attended.isEmpty() && completed.isEmpty();
    });
}

void MergedReturns::dropGoneFromSets()
{
    for (const auto &[name, begins] : wholeSets) {
        const ReturnTable &table = tableOf(name);
        m_rows[table.name].removeIf(
            [&, column = begins](auto row) { return isGoneFromSet(*row, dayIn(table, row->cells, column)); });
    }
}

// Network members are such a set too, but their people may be there for other reasons.
void MergedReturns::endGoneMemberships()
{
    const ReturnTable &people = tableOf("people");
    for (Row &row : m_rows[people.name])
        if (isGoneFromSet(row, dayIn(people, row.cells, "network_member_from"))) {
            cellIn(people, row.cells, "network_member_from").clear();
            cellIn(people, row.cells, "network_member_to").clear();
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

void MergedReturns::dropAllDangling()
{
    for (bool again = true; again;) {
        again = false;
        for (const ReturnTable &table : returnTables())
            again = dropDangling(table) || again;
    }
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

// Whose first activation was taken back may have been activated again since: the rows tell.
void MergedReturns::dropStaleActivations()
{
    const ReturnTable &table = tableOf("activations");
    QSet<QString> people;
    m_rows[table.name].removeIf([&](auto row) {
        if (!isStale(*row, dayIn(table, row->cells, "day")))
            return false;
        people.insert(row->cells.front());
        return true;
    });
    m_hasWorkedOut = !people.isEmpty();
    if (m_hasWorkedOut)
        workOutActivations(people);
}

// As resources/measures/parts/activations.sql does for a hub.
void MergedReturns::workOutActivations(const QSet<QString> &people)
{
    const ReturnTable &table = tableOf("activations");
    Rows &activations = m_rows[table.name];
    const auto take = [&](const Row &row, const QString &person, QDate day, bool isEvidenced) {
        if (!day.isValid() || !people.contains(person))
            return;
        Row &first = activations[person];
        if (first.cells.isEmpty())
            first = {{person, {}, {}}, row.holders};
        for (const int cell : {1, 2})
            if ((cell == 1 || isEvidenced)
                && (first.cells[cell].isEmpty() || dateToText(day) < first.cells[cell]))
                first.cells[cell] = dateToText(day);
    };
    const ReturnTable &conversations = tableOf("conversations");
    for (const Row &row : std::as_const(m_rows[conversations.name]))
        take(row, cellIn(conversations, row.cells, "person_id"),
             dayIn(conversations, row.cells, "activated_on"),
             cellIn(conversations, row.cells, "activation") == QLatin1String("evidenced"));
    const ReturnTable &members = tableOf("group_members");
    for (const Row &row : std::as_const(m_rows[members.name]))
        take(row, cellIn(members, row.cells, "person_id"), dayIn(members, row.cells, "joined_on"), true);
    const Rows &actions = m_rows[QStringLiteral("actions")];
    for (const Row &row : std::as_const(m_rows[QStringLiteral("action_people")]))
        take(row, row.cells[1], joinedAction(row.cells, actions.value(row.cells.front()).cells), true);
}

// A return carries people for what mentions them and as members of the network; what is known of a person
// goes with the last of that.
void MergedReturns::dropUnmentioned()
{
    const ReturnTable &people = tableOf("people");
    QSet<QString> mentioned;
    for (const ReturnTable &table : returnTables())
        for (const ReturnForeignKey &foreign : table.foreignKeys) {
            if (foreign.file != people.name)
                continue;
            const int column = table.indexOf(foreign.columns.front());
            for (const Row &row : std::as_const(m_rows[table.name]))
                mentioned.insert(row.cells[column]);
        }
    m_rows[people.name].removeIf([&](auto row) {
        return row->holders.last() + 1 < m_periods.size() && !mentioned.contains(row.key())
            && cellIn(people, row->cells, "network_member_from").isEmpty();
    });
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
    if (person.cells.isEmpty() || cellIn(people, person.cells, "match_keys").isEmpty())
        return keys;
    for (const QString &underSecret : m_matchKeys.value(personId))
        keys.append(underSecret.split(QLatin1Char(';'), Qt::SkipEmptyParts));
    keys.removeDuplicates();
    return keys;
}

} // namespace doorstep
