#include "storage/list_columns.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/pack_archive.h"
#include "storage/record_store.h"
#include "storage/run_counts.h"
#include "storage/statements.h"

#include <QHash>
#include <QJsonDocument>

namespace doorstep {

namespace {

// A column that is worked out, and the query for it: `?1` is the record, `?2` today.
struct Extra {
    Field field;
    QString sql;
};

QString runCount(RunCount count)
{
    return QStringLiteral("SELECT ") + runCountSql(count, QStringLiteral("?1"));
}

template <auto Member>
Extra extra(const char *column, const char *label, FieldKind kind, const QString &sql)
{
    Extra made{Field{column, label, kind}, sql};
    made.field.at = [](void *extras) -> void * { return &(static_cast<ListExtras *>(extras)->*Member); };
    return made;
}

struct TableExtras {
    const RecordTable *table;
    QList<const RecordTable *> from; // what they are worked out from, besides the table itself
    std::vector<Extra> extras;
};

const std::vector<TableExtras> &all()
{
    static const std::vector<TableExtras> tables{
        {&Person::table(),
         {&Conversation::table()},
         {extra<&ListExtras::lastConversation>(
             "last_conversation", QT_TRANSLATE_NOOP("doorstep::Field", "Last conversation"), FieldKind::Date,
             QStringLiteral("SELECT max(held_on) FROM conversations WHERE person_id = ?1"))}},
        {&Group::table(),
         {&GroupMember::table(), &Meeting::table()},
         {extra<&ListExtras::members>("members", QT_TRANSLATE_NOOP("doorstep::Field", "Members"),
                                      FieldKind::Integer, QString::fromLatin1(groupMembersSql)),
          extra<&ListExtras::lastMeeting>("last_meeting",
                                          QT_TRANSLATE_NOOP("doorstep::Field", "Last meeting"),
                                          FieldKind::Date, QString::fromLatin1(groupLastMeetingSql))}},
        {&Action::table(),
         {&ActionPerson::table()},
         {extra<&ListExtras::people>(
             "people", QT_TRANSLATE_NOOP("doorstep::Field", "People in it"), FieldKind::Integer,
             QStringLiteral("SELECT count(DISTINCT person_id) FROM action_people WHERE action_id = ?1"))}},
        {&CourseRun::table(),
         {&Enrolment::table(), &Attendance::table(), &CourseSession::table()},
         {extra<&ListExtras::booked>("booked", QT_TRANSLATE_NOOP("doorstep::Field", "Booked"),
                                     FieldKind::Integer, runCount(RunCount::Booked)),
          extra<&ListExtras::attended>("attended", QT_TRANSLATE_NOOP("doorstep::Field", "Attended"),
                                       FieldKind::Integer, runCount(RunCount::Attended)),
          extra<&ListExtras::completed>("completed", QT_TRANSLATE_NOOP("doorstep::Field", "Completed"),
                                        FieldKind::Integer, runCount(RunCount::Completed)),
          extra<&ListExtras::uniquePeople>("unique_people", QT_TRANSLATE_NOOP("doorstep::Field", "People"),
                                           FieldKind::Integer, runCount(RunCount::People))}},
        {&Course::table(),
         {&CourseRun::table()},
         {extra<&ListExtras::isFromPack>(
              "from_pack", QT_TRANSLATE_NOOP("doorstep::Field", "From the programme"), FieldKind::Boolean,
              QStringLiteral("SELECT offers_course((SELECT json FROM packs ORDER BY key DESC LIMIT 1), code)"
                             " FROM courses WHERE key = ?1")),
          extra<&ListExtras::runs>("runs", QT_TRANSLATE_NOOP("doorstep::Field", "Runs"), FieldKind::Integer,
                                   QStringLiteral("SELECT count(*) FROM course_runs WHERE course_code = ?1"
                                                  " AND coalesce(status, '') <> 'cancelled'")),
          extra<&ListExtras::nextRun>(
              "next_run", QT_TRANSLATE_NOOP("doorstep::Field", "Next run"), FieldKind::Date,
              QStringLiteral("SELECT min(starts_on) FROM course_runs WHERE course_code = ?1"
                             " AND starts_on >= ?2 AND coalesce(status, '') <> 'cancelled'"))}},
    };
    return tables;
}

const TableExtras *extrasFor(const RecordTable &table)
{
    for (const TableExtras &extras : all())
        if (extras.table == &table)
            return &extras;
    return nullptr;
}

void take(const Statement &row, const Field &field, ListExtras *extras)
{
    void *value = field.at(extras);
    if (field.kind == FieldKind::Date)
        *static_cast<QDate *>(value) = row.date(0);
    else if (row.isNull(0))
        return;
    else if (field.kind == FieldKind::Boolean)
        *static_cast<std::optional<bool> *>(value) = row.integer(0) != 0;
    else
        *static_cast<std::optional<int> *>(value) = int(row.integer(0));
}

// Kind, strand and how many courses are to be done before, in the order of people, and the title. A chain
// that goes round in a circle ends after so many.
constexpr auto catalogueOrder = R"((
WITH RECURSIVE before(course, steps) AS (
    SELECT %1.key, 0
    UNION ALL
    SELECT c.follows_code, b.steps + 1
    FROM before b
    JOIN courses c ON c.key = b.course
    WHERE c.follows_code IS NOT NULL AND b.steps < 20)
SELECT CASE %1.kind WHEN 'introduction' THEN '1' WHEN 'follow_on' THEN '2' WHEN 'qualification' THEN '3' ELSE '4' END
    || CASE coalesce(%1.strand, '') WHEN '' THEN '0' WHEN 'listening' THEN '1' WHEN 'action_for_change' THEN '2'
       WHEN 'building_power' THEN '3' ELSE '4' END
    || CAST(max(steps) + 10 AS TEXT) || lower(%1.title)
FROM before))";

// Packs are kept for good and only added to, so that what was read of one holds.
int neededForRecognition(Connection &connection)
{
    static thread_local QHash<QString, int> known;
    const qint64 newest = connection.number(QStringLiteral("SELECT max(key) FROM packs")).value_or(0);
    const QString pack = QStringLiteral("%1 %2").arg(connection.path()).arg(newest);
    if (!known.contains(pack)) {
        const std::optional<StoredPack> stored = packInForce(connection);
        const QJsonDocument json = QJsonDocument::fromJson(stored ? stored->json.toUtf8() : QByteArray());
        known.insert(pack, json[u"group_recognition_members"].toInt());
    }
    return known.value(pack);
}

} // namespace

const std::vector<Field> &extraColumns(const RecordTable &table)
{
    static const QHash<const RecordTable *, std::vector<Field>> fields = [] {
        QHash<const RecordTable *, std::vector<Field>> made;
        for (const TableExtras &extras : all())
            for (const Extra &extra : extras.extras)
                made[extras.table].push_back(extra.field);
        return made;
    }();
    static const std::vector<Field> none;
    const auto found = fields.constFind(&table);
    return found == fields.constEnd() ? none : *found;
}

const Field &hubColumn()
{
    static const Field hub = [] {
        Field field{"hub", QT_TRANSLATE_NOOP("doorstep::Field", "Hub"), FieldKind::Text};
        field.at = [](void *extras) -> void * { return &static_cast<ListExtras *>(extras)->hub; };
        return field;
    }();
    return hub;
}

const Field *listColumn(const RecordTable &table, const QString &name)
{
    if (const Field *field = table.find(name))
        return field;
    for (const Field &extra : extraColumns(table))
        if (name == QLatin1String(extra.column))
            return &extra;
    return name == QLatin1String(hubColumn().column) ? &hubColumn() : nullptr;
}

QString columnSql(const RecordTable &table, const Field &field, const char *alias)
{
    if (&field == &hubColumn())
        return QStringLiteral("(SELECT code FROM hubs WHERE key = %1.hub)").arg(QLatin1String(alias));
    const std::vector<Field> &columns = extraColumns(table);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (&columns[i] == &field)
            return QStringLiteral("(%1)")
                .arg(extrasFor(table)->extras[i].sql)
                .replace(QLatin1String("?1"), QLatin1String(alias) + QLatin1String(".key"))
                .replace(QLatin1String("?2"), QStringLiteral("'%1'").arg(dateToText(Clock::today())));
    return QLatin1String(alias) + QLatin1Char('.') + quotedColumn(field.column);
}

QString orderSql(const RecordTable &table, const Field &field, const char *alias)
{
    if (&table == &Course::table() && &field == &Course::table().at("kind"))
        return QString::fromLatin1(catalogueOrder).arg(QLatin1String(alias));
    return columnSql(table, field, alias);
}

bool hasExtrasFrom(const RecordTable &table, const RecordTable &other)
{
    const TableExtras *extras = extrasFor(table);
    return extras && extras->from.contains(&other);
}

ListExtras extrasOf(Connection &connection, const RecordTable &table, qint64 key)
{
    ListExtras extras;
    if (&table == &Group::table()) {
        const std::optional<Group> group = find(connection, Id<Group>(key));
        if (!group)
            return extras;
        extras.needed = neededForRecognition(connection);
        const GroupNow now = groupNow(connection, *group, extras.needed, Clock::today());
        extras.members = now.members;
        extras.lastMeeting = now.lastMeeting;
        extras.state = now.state;
    } else if (const TableExtras *own = extrasFor(table)) {
        for (const Extra &extra : own->extras) {
            Statement &row = connection.cached(extra.sql);
            row.bind(1, key);
            if (extra.sql.contains(QLatin1String("?2")))
                row.bind(2, Clock::today());
            row.step(); // always one row
            take(row, extra.field, &extras);
            row.reset();
        }
    }
    return extras;
}

} // namespace doorstep
