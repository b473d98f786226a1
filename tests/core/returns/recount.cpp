#include "recount.h"

#include "base/money.h"
#include "returns/package_content.h"
#include "returns/return_schema.h"

#include <QSet>

namespace doorstep::tests {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

PackageRows rowsOfPackage(const QString &path)
{
    NoProgress progress;
    PackageRows rows;
    for (const ReturnFile &file : readPackage(path, {}, progress).files) {
        const ReturnTable &table = *returnTableNamed(file.name.chopped(4));
        rows.insert(table.name, parseReturnFile(table, file.content));
    }
    return rows;
}

void Recount::add(const PackageRows &content)
{
    for (auto table = content.begin(); table != content.end(); ++table) {
        const ReturnTable &columns = *returnTableNamed(table.key());
        for (const QStringList &cells : table.value()) {
            Row row;
            for (qsizetype i = 0; i < cells.size(); ++i)
                row.insert(columns.columns[i].name, cells[i]);
            QStringList key;
            for (const QString &column : columns.primaryKey)
                key.append(row.value(column));
            m_tables[table.key()].insert(key.join(QLatin1Char('/')), row);
        }
    }
}

QList<Recount::Row> Recount::rows(const char *table) const
{
    return m_tables.value(s(table)).values();
}

QMap<QString, qint64> Recount::figures(const Period &period, int windowMonths, int recognitionMembers) const
{
    const QString from = dateToText(period.from);
    const QString to = dateToText(period.to);
    const auto within = [&](const QString &day) { return !day.isEmpty() && day >= from && day <= to; };
    const auto begun = [&](const QString &day) { return !day.isEmpty() && day <= to; };
    const auto still = [&](const QString &lastDay) { return lastDay.isEmpty() || lastDay >= to; };
    const auto notYet = [&](const QString &day) { return day.isEmpty() || day > to; };
    const QMap<QString, Row> runs = m_tables.value(s("course_runs"));
    const QMap<QString, Row> courses = m_tables.value(s("courses"));
    const QMap<QString, Row> actions = m_tables.value(s("actions"));
    const auto kind = [&](const Row &enrolment) {
        return courses.value(runs.value(enrolment[s("run_id")])[s("course_code")])[s("kind")];
    };
    const auto joinedAction = [&](const Row &part) {
        const QString joined = part[s("joined_on")];
        return joined.isEmpty() ? actions.value(part[s("action_id")])[s("started_on")] : joined;
    };
    QMap<QString, QSet<QString>> sets;
    QMap<QString, qint64> counts;
    const auto count = [&](const char *measure, bool counts_) { counts[s(measure)] += counts_ ? 1 : 0; };

    QList<std::pair<QString, QString>> trained;
    for (const Row &row : rows("completions")) {
        if (within(row[s("completed_on")])) {
            trained.append({row[s("person_id")], row[s("completed_on")]});
            sets[s("people_trained")].insert(row[s("person_id")]);
            if (row[s("young")] == s("yes"))
                sets[s("young_people_trained")].insert(row[s("person_id")]);
        }
        if (within(row[s("attended_on")]) && kind(row) == s("follow_on")) {
            sets[s("people_on_follow_on")].insert(row[s("person_id")]);
            count("follow_on_attendances", true);
        }
    }
    for (const Row &row : rows("enrolments")) {
        const Row run = runs.value(row[s("run_id")]);
        const QString day = row[s("enrolled_on")].isEmpty() ? run[s("starts_on")] : row[s("enrolled_on")];
        if (kind(row) == s("qualification") && within(day) && run[s("status")] != s("cancelled")
            && row[s("outcome")] != s("withdrawn") && row[s("outcome")] != s("waiting"))
            sets[s("qualification_enrolments")].insert(row[s("person_id")]);
    }
    for (const Row &row : rows("organisations"))
        count("organisations_introduced", within(row[s("introduced_on")]));
    for (const Row &row : rows("trainers"))
        if (begun(row[s("quality_assured_on")]) && still(row[s("expires_on")]))
            sets[s("trainers_quality_assured")].insert(row[s("person_id")]);
    for (const Row &row : rows("people"))
        count("network_members", begun(row[s("network_member_from")]) && still(row[s("network_member_to")]));
    for (const Row &group : rows("groups")) {
        count("groups_formed", within(group[s("formed_on")]));
        QSet<QString> members;
        for (const Row &member : rows("group_members"))
            if (member[s("group_id")] == group[s("id")] && begun(member[s("joined_on")])
                && notYet(member[s("left_on")]))
                members.insert(member[s("person_id")]);
        count("groups_recognised",
              begun(group[s("formed_on")]) && notYet(group[s("closed_on")])
                  && members.size() >= recognitionMembers);
    }
    for (const Row &row : rows("conversations")) {
        const QString person = row[s("person_id")];
        count("people_activated", person.isEmpty() && within(row[s("activated_on")]));
        if (!within(row[s("held_on")]))
            continue;
        count("conversations", true);
        count("people_in_conversation", person.isEmpty());
        if (!person.isEmpty())
            sets[s("people_in_conversation")].insert(person);
        if (!row[s("lsoa")].isEmpty())
            sets[s("neighbourhoods_reached")].insert(row[s("lsoa")]);
    }
    for (const Row &row : rows("activations")) {
        count("people_activated", within(row[s("day")]));
        count("people_activated_evidenced", within(row[s("day")]) && begun(row[s("evidenced_on")]));
    }
    for (const Row &row : rows("actions"))
        count("actions_started", within(row[s("started_on")]));
    for (const Row &row : rows("funding"))
        if (row[s("status")] == s("secured") && within(row[s("received_on")]))
            counts[s("funding_leveraged")] += *moneyFromText(row[s("amount")])->pence;
    for (const auto &[person, day] : trained) {
        const QString last = dateToText(addMonths(*dateFromText(day), windowMonths));
        const auto acts = [&, p = person, d = day](const QString &who, const QString &when) {
            return who == p && when >= d && when <= last;
        };
        bool acted = false;
        for (const Row &row : rows("conversations"))
            acted = acted || acts(row[s("organiser_id")], row[s("held_on")]);
        for (const Row &row : rows("group_members"))
            acted = acted || acts(row[s("person_id")], row[s("joined_on")]);
        for (const Row &row : rows("action_people"))
            acted = acted || acts(row[s("person_id")], joinedAction(row));
        if (acted)
            sets[s("trained_then_acted")].insert(person);
    }
    for (auto set = sets.begin(); set != sets.end(); ++set)
        counts[set.key()] += set->size();
    return counts;
}

} // namespace doorstep::tests
