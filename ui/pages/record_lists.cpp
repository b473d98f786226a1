#include "ui/pages/record_lists.h"

#include "records/courses.h"
#include "records/targets.h"
#include "returns/return_schema.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RecordLists)
};

struct Row {
    const char *table;
    const char *title;
    const char *text;
    const char *button;
    QList<const char *> columns;
    const char *sortedBy = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;
};

// clang-format off
const QList<Row> &rows()
{
    static const QList<Row> rows = {
        {"people", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No people yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Everyone the hub meets: people you talk with, organisers, learners, members of groups. A name of any kind is enough to begin with."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first person"),
         {"name", "postcode", "phone", "last_conversation", "tags", "email"}},
        {"organisations", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No organisations yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Charities, schools, councils and others that the hub works with. The day one was introduced to organising counts in the figures."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first organisation"),
         {"name", "setting", "introduced_on", "introduced_by_id", "postcode"}, "name"},
        {"organisers", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No organisers yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "The people who listen for the hub, with their patch and when they began."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first organiser"),
         {"person_id", "patch", "started_on", "ended_on", "supported_by_id"}},
        {"trainers", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No trainers yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Each quality assurance of a trainer: when, by whom, until when it holds, and for which courses."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first trainer"),
         {"person_id", "quality_assured_on", "expires_on", "course_codes", "observed_by"}, "expires_on"},
        {"conversations", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No conversations yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "What people said on the doorstep and elsewhere, in their own words. A date and who listened are enough."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Log the first conversation"),
         {"held_on", "who", "heard", "themes", "organiser_id"}},
        {"groups", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No groups yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Groups of people who care about the same place or the same issue, from the day they formed."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first group"),
         {"name", "stage", "members", "needed", "last_meeting", "neighbourhood", "kind"}, "name"},
        {"group_members", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No members yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Who belongs to which group, since when and in what part. Somebody who leaves and comes back has two lines."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first member"),
         {"group_id", "person_id", "role", "joined_on", "left_on"}},
        {"meetings", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No meetings yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "When groups met and how many came."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first meeting"),
         {"held_on", "group_id", "attended", "notes"}, "held_on", Qt::DescendingOrder},
        {"courses", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No courses yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "The catalogue: the programme\u2019s courses come with its pack, and the hub may add its own beside them."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first course"),
         {"title", "kind", "from_pack", "next_run", "runs", "strand", "level", "sessions_required", "hours"}, "kind"},
        {"course_units", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No units yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "The units that a qualification is made of."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first unit"),
         {"course_code", "code", "title", "required"}},
        {"course_runs", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No runs yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Each time that a course is given: where, when, and who leads it."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first run"),
         {"course_code", "starts_on", "booked", "attended", "completed", "unique_people", "venue", "lead_trainer_id", "status"}, "starts_on", Qt::DescendingOrder},
        {"course_sessions", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No sessions yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "The sittings of each run. Attendance is marked by session."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first session"),
         {"held_on", "run_id", "starts_at", "ends_at"}, "held_on", Qt::DescendingOrder},
        {"enrolments", QT_TRANSLATE_NOOP("doorstep::RecordLists", "Nobody is enrolled yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Who is on which run, and what came of it."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Enrol the first person"),
         {"person_id", "run_id", "outcome", "enrolled_on", "completed_on"}},
        {"attendance", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No marks yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "The register: who was there at each session."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first mark"),
         {"session_id", "person_id", "mark"}},
        {"unit_results", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No results yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "How learners did in the units of a qualification, with the day and the assessor."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first result"),
         {"person_id", "run_id", "unit_code", "result", "assessed_on"}},
        {"actions", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No actions yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "What people did together: a petition, a clean-up, a campaign, and what it changed."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first action"),
         {"title", "group_id", "started_on", "ended_on", "people", "themes"}, "started_on", Qt::DescendingOrder},
        {"action_people", QT_TRANSLATE_NOOP("doorstep::RecordLists", "Nobody yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Who took part in which action, and how."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first person"),
         {"action_id", "person_id", "role", "joined_on"}},
        {"funding", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No funding yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Money, goods and time that groups and actions drew in. Secured funding counts in the figures."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first funding"),
         {"source", "amount", "status", "received_on", "kind", "group_id"}, "received_on", Qt::DescendingOrder},
        {"stories", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No stories yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "What changed, told so that others can read it. Only stories with consent can go into a return."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first story"),
         {"title", "told_on", "publish_consent", "person_id", "group_id", "action_id"}, "told_on", Qt::DescendingOrder},
        {"targets", QT_TRANSLATE_NOOP("doorstep::RecordLists", "No targets of the hub's own yet"),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "What the hub has set itself to reach. Where there is none here, the programme's target counts."),
         QT_TRANSLATE_NOOP("doorstep::RecordLists", "Add the first target"),
         {"called", "from", "to", "target"}, "from", Qt::DescendingOrder},
    };
    return rows;
}
// clang-format on

// What is shown of each where only what returns carry is there; the others have the same columns as a hub.
struct NationalColumns {
    const char *table;
    QList<const char *> columns;
};

const QList<NationalColumns> &nationalColumns()
{
    static const QList<NationalColumns> all = {
        {"people",
         {"name", "birth_year", "gender", "ethnic_group", "disability", "lsoa", "last_conversation"}},
        {"organisations", {"name", "setting", "introduced_on", "charity_number"}},
        {"trainers", {"person_id", "quality_assured_on", "expires_on", "course_codes"}},
        {"conversations", {"held_on", "who", "themes", "method", "lsoa", "activated_on", "organiser_id"}},
        {"groups", {"name", "stage", "members", "needed", "formed_on", "kind", "lsoa"}},
        {"course_runs",
         {"course_code", "starts_on", "booked", "attended", "completed", "unique_people", "setting",
          "status"}},
        {"courses", {"title", "kind", "strand", "level", "sessions_required", "runs"}},
        {"course_sessions", {"held_on", "run_id"}},
        {"actions", {"title", "group_id", "started_on", "ended_on", "people", "themes"}},
        {"funding", {"reference", "amount", "status", "received_on", "kind", "group_id"}},
        {"stories", {"title", "told_on"}},
    };
    return all;
}

} // namespace

RecordListText listText(const RecordTable &table)
{
    for (const Row &row : rows())
        if (qstrcmp(row.table, table.name) == 0)
            return {{Text::tr(row.title), Text::tr(row.text), Text::tr(row.button)},
                    row.columns,
                    row.sortedBy,
                    row.order};
    return {};
}

RecordListText nationalListText(const RecordTable &table)
{
    RecordListText text = listText(table);
    if (&table == &Target::table())
        text.empty = {
            Text::tr("No targets of the national body's own yet"),
            Text::tr("The programme's targets come with its pack. What stands here goes before them in this "
                     "file only."),
            Text::tr("Add the first target")};
    if (!returnTableNamed(QString::fromLatin1(table.name)))
        return text;
    text.empty = {
        Text::tr("Nothing came yet"),
        Text::tr("What hubs send of these stands here once their returns are taken in: without the names and "
                 "words of people, which stay at the hubs."),
        {}};
    for (const NationalColumns &row : nationalColumns())
        if (qstrcmp(row.table, table.name) == 0)
            text.columns = row.columns;
    text.columns.prepend(hubColumn().column);
    if (text.sortedBy && !text.columns.contains(text.sortedBy))
        text.sortedBy = nullptr;
    return text;
}

RecordListText listText(const HubFile &file, const RecordTable &table)
{
    return file.identity().national ? nationalListText(table) : listText(table);
}

bool canHold(const HubFile &file, const RecordTable &table)
{
    return !file.identity().national || &table == &Target::table() || &table == &CourseUnit::table()
        || returnTableNamed(QString::fromLatin1(table.name));
}

} // namespace doorstep
