#include "storage/return_selection.h"

#include "records/people.h"
#include "records/stories.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

// One step of the selection: the records of a type whose keys the query gives. A step may look at what the
// steps before it took up (return_carried). :from and :to are the period, dates compare as text.
struct Step {
    const char *type;
    const char *keys;
};

constexpr Step steps[] = {
    // The rows dated in the period, and what the people trained in it did in the window after.
    {"conversations", "SELECT key FROM conversations WHERE hub = :hub AND held_on BETWEEN :from AND :to"},
    {"conversations",
     "SELECT key FROM conversations WHERE hub = :hub AND activated_on BETWEEN :from AND :to"},
    {"conversations",
     "SELECT c.key FROM return_windows w JOIN conversations c ON c.organiser_id = w.person"
     " AND c.held_on BETWEEN w.begins AND w.ends WHERE c.hub = :hub"},
    {"organisations",
     "SELECT key FROM organisations WHERE hub = :hub AND introduced_on BETWEEN :from AND :to"},
    {"funding", "SELECT key FROM funding WHERE hub = :hub AND received_on BETWEEN :from AND :to"},
    {"actions",
     "SELECT key FROM actions WHERE hub = :hub"
     " AND (started_on BETWEEN :from AND :to OR ended_on BETWEEN :from AND :to)"},
    {"action_people",
     "SELECT p.key FROM action_people p JOIN actions a ON a.key = p.action_id"
     " WHERE p.hub = :hub AND coalesce(p.joined_on, a.started_on) BETWEEN :from AND :to"},
    {"action_people",
     "SELECT p.key FROM return_windows w JOIN action_people p ON p.person_id = w.person"
     " JOIN actions a ON a.key = p.action_id"
     " WHERE p.hub = :hub AND coalesce(p.joined_on, a.started_on) BETWEEN w.begins AND w.ends"},

    // The whole sets begun by the last day.
    {"groups", "SELECT key FROM groups WHERE hub = :hub AND formed_on <= :to"},
    {"group_members", "SELECT key FROM group_members WHERE hub = :hub AND joined_on <= :to"},
    {"group_members",
     "SELECT m.key FROM return_windows w JOIN group_members m ON m.person_id = w.person"
     " AND m.joined_on BETWEEN w.begins AND w.ends WHERE m.hub = :hub"},
    {"trainers", "SELECT key FROM trainers WHERE hub = :hub AND quality_assured_on <= :to"},
    {"people", "SELECT key FROM people WHERE hub = :hub AND network_member_from <= :to"},

    // Enrolments whole: an enrolment is dated by its own days and by its run's, whatever became of it.
    {"course_runs",
     "SELECT key FROM course_runs WHERE hub = :hub"
     " AND (starts_on BETWEEN :from AND :to OR ends_on BETWEEN :from AND :to)"},
    {"course_runs",
     "SELECT run_id AS key FROM course_sessions WHERE hub = :hub AND held_on BETWEEN :from AND :to"},
    {"enrolments",
     "SELECT e.key FROM enrolments e"
     " JOIN return_carried r ON r.record_type = 'course_runs' AND r.key = e.run_id WHERE e.hub = :hub"},
    {"enrolments",
     "SELECT key FROM enrolments WHERE hub = :hub"
     " AND (enrolled_on BETWEEN :from AND :to OR completed_on BETWEEN :from AND :to)"},
    {"course_runs",
     "SELECT e.run_id AS key FROM return_carried c JOIN enrolments e ON e.key = c.key"
     " WHERE c.record_type = 'enrolments'"},
    {"course_sessions",
     "SELECT s.key FROM return_carried c JOIN course_sessions s ON s.run_id = c.key"
     " WHERE c.record_type = 'course_runs'"},
    {"attendance",
     "SELECT a.key FROM return_carried c JOIN enrolments e ON e.key = c.key"
     " JOIN course_sessions s ON s.run_id = e.run_id"
     " JOIN attendance a ON a.session_id = s.key AND a.person_id = e.person_id"
     " WHERE c.record_type = 'enrolments'"},
    {"attendance",
     "SELECT a.key FROM course_sessions s JOIN attendance a ON a.session_id = s.key"
     " WHERE a.hub = :hub AND s.held_on BETWEEN :from AND :to"},

    // What those refer to.
    {"courses",
     "SELECT r.course_code AS key FROM return_carried c JOIN course_runs r ON r.key = c.key"
     " WHERE c.record_type = 'course_runs'"},
    {"courses",
     "SELECT k.key FROM return_carried c JOIN trainers t ON t.key = c.key"
     " JOIN courses k ON k.hub = t.hub AND ';' || t.course_codes || ';' LIKE '%;' || k.code || ';%'"
     " WHERE c.record_type = 'trainers'"},
    {"courses",
     "WITH RECURSIVE chain (key) AS ("
     "SELECT key FROM return_carried WHERE record_type = 'courses'"
     " UNION SELECT k.follows_code FROM chain JOIN courses k ON k.key = chain.key"
     " WHERE k.follows_code IS NOT NULL)"
     " SELECT key FROM chain WHERE true"},
    {"actions",
     "SELECT p.action_id AS key FROM return_carried c JOIN action_people p ON p.key = c.key"
     " WHERE c.record_type = 'action_people'"},
    {"actions",
     "SELECT f.action_id AS key FROM return_carried c JOIN funding f ON f.key = c.key"
     " WHERE c.record_type = 'funding' AND f.action_id IS NOT NULL"},
    {"organisations",
     "SELECT f.organisation_id AS key FROM return_carried c JOIN funding f ON f.key = c.key"
     " WHERE c.record_type = 'funding' AND f.organisation_id IS NOT NULL"},
    {"groups",
     "SELECT m.group_id AS key FROM return_carried c JOIN group_members m ON m.key = c.key"
     " WHERE c.record_type = 'group_members'"},
    {"groups",
     "SELECT a.group_id AS key FROM return_carried c JOIN actions a ON a.key = c.key"
     " WHERE c.record_type = 'actions' AND a.group_id IS NOT NULL"},
    {"groups",
     "SELECT f.group_id AS key FROM return_carried c JOIN funding f ON f.key = c.key"
     " WHERE c.record_type = 'funding' AND f.group_id IS NOT NULL"},
};

// Every column of a return that names a person.
constexpr struct {
    const char *type;
    const char *column;
} mentions[] = {
    {"conversations", "organiser_id"},    {"conversations", "person_id"},
    {"group_members", "person_id"},       {"course_runs", "lead_trainer_id"},
    {"course_runs", "second_trainer_id"}, {"enrolments", "person_id"},
    {"attendance", "person_id"},          {"trainers", "person_id"},
    {"actions", "organiser_id"},          {"action_people", "person_id"},
};

QString carrying(const char *type, const QString &keys)
{
    return QStringLiteral(
               "INSERT INTO return_carried (record_type, key) SELECT '%1', found.key FROM (%2) AS found"
               " WHERE found.key IS NOT NULL ON CONFLICT DO NOTHING")
        .arg(QLatin1String(type), keys);
}

} // namespace

ReturnSelection::ReturnSelection(Connection &connection, const ReturnScope &scope) : m_connection(connection)
{
    connection.execute("CREATE TEMPORARY TABLE return_windows (person INTEGER, begins TEXT, ends TEXT)");
    connection.execute("CREATE TEMPORARY TABLE return_carried"
                       " (record_type TEXT, key INTEGER, PRIMARY KEY (record_type, key))");
    fillWindows(scope);
    fillCarried(scope);
}

ReturnSelection::~ReturnSelection()
{
    // Where a transaction was rolled back the tables are gone with it already.
    try {
        m_connection.execute("DROP TABLE IF EXISTS return_carried");
        m_connection.execute("DROP TABLE IF EXISTS return_windows");
    } catch (const Error &) {
    }
}

void ReturnSelection::fillWindows(const ReturnScope &scope)
{
    Statement insert =
        m_connection.prepare("INSERT INTO return_windows (person, begins, ends) VALUES (?, ?, ?)");
    for (const ReturnScope::Window &window : scope.trained)
        insert.bind(1, window.person).bind(2, window.from).bind(3, window.to).execute();
}

void ReturnSelection::carry(const RecordTable &table, const QList<qint64> &keys)
{
    Statement insert = m_connection.prepare(
        "INSERT INTO return_carried (record_type, key) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const qint64 key : keys)
        insert.bind(1, table.tableName()).bind(2, key).execute();
}

void ReturnSelection::fillCarried(const ReturnScope &scope)
{
    for (const Step &step : steps) {
        Statement insert = m_connection.prepare(carrying(step.type, QLatin1String(step.keys)));
        insert.bindNamed(":hub", scope.hub)
            .bindNamed(":from", scope.period.from)
            .bindNamed(":to", scope.period.to);
        insert.execute();
    }
    for (const auto &mention : mentions) {
        const QString people =
            QStringLiteral("SELECT t.%2 AS key FROM return_carried c JOIN %1 t ON t.key = c.key"
                           " WHERE c.record_type = '%1'")
                .arg(QLatin1String(mention.type), QLatin1String(mention.column));
        m_connection.prepare(carrying("people", people)).execute();
    }
    carry(Person::table(), scope.activated);
    carry(Story::table(), scope.stories);
}

void ReturnSelection::read(const RecordTable &table, const std::function<void(const AnyRecord &)> &take) const
{
    Statement rows =
        m_connection.prepare(QStringLiteral("SELECT %1 FROM return_carried c JOIN %2 t ON t.key = c.key"
                                            " WHERE c.record_type = '%2' ORDER BY t.key")
                                 .arg(columnList(table, QStringLiteral("t.")), table.tableName()));
    AnyRecord record(table);
    while (rows.step()) {
        readRecord(rows, table, &record.head());
        take(record);
    }
}

QHash<QString, int> ReturnSelection::deciles(const QString &edition) const
{
    Statement rows = m_connection.prepare("SELECT DISTINCT a.lsoa, a.decile FROM return_carried c"
                                          " JOIN people p ON p.key = c.key"
                                          " JOIN areas a ON a.edition = ? AND a.lsoa = p.lsoa"
                                          " WHERE c.record_type = 'people'");
    rows.bind(1, edition);
    QHash<QString, int> deciles;
    while (rows.step())
        deciles.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    return deciles;
}

QList<qint64> storiesToPublish(Connection &connection, qint64 hub, const Period &period)
{
    Statement rows = connection.prepare("SELECT key FROM stories WHERE hub = ? AND publish_consent = 'yes'"
                                        " AND (told_on IS NULL OR told_on BETWEEN ? AND ?)"
                                        " ORDER BY coalesce(told_on, ''), key");
    rows.bind(1, hub).bind(2, period.from).bind(3, period.to);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

} // namespace doorstep
