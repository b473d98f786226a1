#include "storage/beside_records.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

using Holds = BesideColumn::Holds;

constexpr BesideColumn hub{"hub", Holds::Text, true,
                           QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Code of the hub")};
constexpr BesideColumn personId{"person_id", Holds::Text, true,
                                QT_TRANSLATE_NOOP("doorstep::BesideRecords", "The person's id at that hub")};

BesideFile hubs()
{
    return {
        "hubs",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Hubs"),
        QT_TRANSLATE_NOOP("doorstep::BesideRecords",
                          "Every hub that sent a return, and the national body itself, which sends none."),
        {hub,
         {"name", Holds::Text, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Name")},
         {"reports", Holds::YesNo, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Whether it is a hub that sends returns")}},
        {"hub"},
        {},
        "SELECT h.code, h.name, h.key <> (SELECT min(key) FROM hubs) FROM hubs h ORDER BY h.code"};
}

BesideFile coverage()
{
    return {
        "coverage",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Days that count"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "Stretches of days that a hub's accepted returns cover. What a hub recorded on any other day "
            "came along as evidence and counts in no figure."),
        {hub,
         {"first_day", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "First day")},
         {"last_day", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Last day, included")}},
        {"hub", "first_day"},
        {{{"hub"}, "hubs", {"hub"}}},
        "SELECT h.code, c.first_day, c.last_day FROM coverage c JOIN hubs h ON h.key = c.hub "
        "ORDER BY h.code, c.first_day"};
}

BesideFile uniquePeople()
{
    return {
        "unique_people",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Unique people"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "Every person record and the person it is of: records of different hubs that share a match key "
            "have the same unique_id. With it the age band and the decile of deprivation that the hub "
            "worked out."),
        {hub,
         personId,
         {"unique_id", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords",
                            "HUB/id of the first of the records that are this person")},
         {"age_band", Holds::Text, false,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Age band, as the newest return has it")},
         {"imd_decile", Holds::Integer, false,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Decile of deprivation, 1 is the most deprived")}},
        {"hub", "person_id"},
        {{{"hub", "person_id"}, "people", {"hub", "id"}}},
        "SELECT h.code, p.id, uh.code || '/' || up.id, r.age_band, r.imd_decile "
        "FROM people p JOIN hubs h ON h.key = p.hub "
        "LEFT JOIN linked_people l ON l.person = p.key "
        "JOIN people up ON up.key = coalesce(l.unique_person, p.key) JOIN hubs uh ON uh.key = up.hub "
        "LEFT JOIN received_people r ON r.person = p.key ORDER BY h.code, p.id"};
}

BesideFile activations()
{
    return {"activations",
            QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Activations"),
            QT_TRANSLATE_NOOP(
                "doorstep::BesideRecords",
                "A person's earliest activation of all and the earliest that is evidenced, as the hub worked "
                "them out from all its years."),
            {hub,
             personId,
             {"day", Holds::Date, true,
              QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Day of the earliest activation")},
             {"evidenced_on", Holds::Date, false,
              QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Day of the earliest that is evidenced")}},
            {"hub", "person_id"},
            {{{"hub", "person_id"}, "people", {"hub", "id"}}},
            "SELECT h.code, p.id, a.day, a.evidenced_on FROM received_activations a "
            "JOIN hubs h ON h.key = a.hub JOIN people p ON p.key = a.person ORDER BY h.code, p.id"};
}

BesideFile completions()
{
    return {
        "completions",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Attended and completed enrolments"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "Enrolments that count as attended or completed and on which day, as the hub worked them out "
            "from marks, outcomes and birth dates."),
        {hub,
         {"run_id", Holds::Text, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "The course run's id")},
         personId,
         {"attended_on", Holds::Date, false,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Day on which it counts as attended")},
         {"completed_on", Holds::Date, false,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Day on which it counts as completed")},
         {"young", Holds::YesNo, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Whether the learner counts as a young person")}},
        {"hub", "run_id", "person_id"},
        {{{"hub", "run_id", "person_id"}, "enrolments", {"hub", "run_id", "person_id"}}},
        "SELECT h.code, n.id, p.id, c.attended_on, c.completed_on, c.young FROM received_completions c "
        "JOIN hubs h ON h.key = c.hub JOIN enrolments e ON e.key = c.enrolment "
        "JOIN course_runs n ON n.key = e.run_id JOIN people p ON p.key = e.person_id "
        "ORDER BY h.code, n.id, p.id"};
}

BesideFile returns()
{
    return {
        "returns",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Returns received"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "Every return that was taken in: accepted ones make the record, replaced ones did until a "
            "later revision came, those aside never will."),
        {hub,
         {"from", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "First day of its period")},
         {"to", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Last day of its period")},
         {"revision", Holds::Integer, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Revision")},
         {"state", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "accepted, replaced or aside")},
         {"programme", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Code of the programme")},
         {"pack_version", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Version of the programme pack it was made under")},
         {"signed_at", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "When it was signed off")},
         {"received_at", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "When it was taken in")},
         {"sha256", Holds::Text, true,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords", "SHA-256 of its description")}},
        {"hub", "from", "to", "revision"},
        {{{"hub"}, "hubs", {"hub"}}},
        "SELECT h.code, r.period_from, r.period_to, r.revision, w.state, r.programme, r.pack_version, "
        "r.signed_at, w.received_at, r.sha256 FROM received_returns w JOIN returns r ON r.key = w.return "
        "JOIN hubs h ON h.key = r.hub ORDER BY h.code, r.period_from, r.period_to, r.revision"};
}

BesideFile returnFigures()
{
    return {
        "return_figures",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Figures as hubs sent them"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "What the hub's own program counted, return by return; money in pounds. An empty breakdown is "
            "the figure itself."),
        {hub,
         {"from", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "First day of its period")},
         {"to", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Last day of its period")},
         {"revision", Holds::Integer, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Revision")},
         {"measure", Holds::Text, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Measure")},
         {"breakdown", Holds::Text, false, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Breakdown")},
         {"category", Holds::Text, false, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Category")},
         {"value", Holds::Amount, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Value")}},
        {"hub", "from", "to", "revision", "measure", "breakdown", "category"},
        {{{"hub", "from", "to", "revision"}, "returns", {"hub", "from", "to", "revision"}}},
        "SELECT h.code, r.period_from, r.period_to, r.revision, f.measure, f.breakdown, f.category, f.value "
        "FROM return_figures f JOIN received_returns w ON w.return = f.return "
        "JOIN returns r ON r.key = f.return JOIN hubs h ON h.key = r.hub "
        "ORDER BY h.code, r.period_from, r.period_to, r.revision, f.measure, f.breakdown, f.category"};
}

BesideFile programmeTargets()
{
    return {
        "programme_targets",
        QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Targets of the programme"),
        QT_TRANSLATE_NOOP(
            "doorstep::BesideRecords",
            "What the programme pack sets to be reached; money in pounds. Without a hub it is for the whole "
            "programme."),
        {{"hub", Holds::Text, false,
          QT_TRANSLATE_NOOP("doorstep::BesideRecords",
                            "Code of the hub, which may not have sent a return yet")},
         {"measure", Holds::Text, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Measure")},
         {"from", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "First day of its period")},
         {"to", Holds::Date, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Last day of its period")},
         {"target", Holds::Amount, true, QT_TRANSLATE_NOOP("doorstep::BesideRecords", "Target")}},
        {"hub", "measure", "from", "to"},
        {},
        nullptr};
}

} // namespace

const std::vector<BesideFile> &besideFiles()
{
    static const std::vector<BesideFile> files = {hubs(),          coverage(),        uniquePeople(),
                                                  activations(),   completions(),     returns(),
                                                  returnFigures(), programmeTargets()};
    return files;
}

QString besideText(const char *text)
{
    return QCoreApplication::translate("doorstep::BesideRecords", text);
}

Statement besideRows(Connection &connection, const BesideFile &file)
{
    return connection.prepare(QString::fromLatin1(file.sql));
}

} // namespace doorstep
