#include "returns/later_changes.h"

#include "base/dates.h"
#include "returns/return_schema.h"

namespace doorstep {

namespace {

// One return's rows as they stood on the period's last day.
class AsOf {
public:
    AsOf(const ReturnRows &rows, QDate lastDay, bool withMatchKeys)
        : m_rows(rows), m_lastDay(dateToText(lastDay)), m_withMatchKeys(withMatchKeys)
    {
        m_actionStarts = column(u"actions", u"id", u"started_on");
        m_sessionDays = column(u"course_sessions", u"id", u"held_on");
        m_runStarts = column(u"course_runs", u"id", u"starts_on");
        m_runEnds = column(u"course_runs", u"id", u"ends_on");
    }

    enum class Standing {
        Dated, // it is there for its own sake
        Referred, // only because another row refers to it
        Later, // as evidence of what came after the last day
    };
    // Rows by their key, each with what came later taken out.
    struct Row {
        QStringList cells;
        Standing standing;
    };
    QHash<QString, Row> rows(const ReturnTable &table) const
    {
        QHash<QString, Row> result;
        for (const QStringList &cells : m_rows.value(table.name)) {
            const Cells row(table, cells);
            QStringList key;
            for (const QString &name : table.primaryKey)
                key.append(row[name]);
            result.insert(key.join(QChar(0x1F)), {masked(table, cells), standing(row)});
        }
        return result;
    }

private:
    struct Cells {
        const ReturnTable &table;
        const QStringList &cells;
        Cells(const ReturnTable &t, const QStringList &c) : table(t), cells(c) { }
        QString operator[](QStringView name) const { return cells[table.indexOf(name)]; }
        bool is(const char *name) const { return table.name == QLatin1String(name); }
    };

    QHash<QString, QString> column(QStringView file, QStringView key, QStringView value) const
    {
        const ReturnTable &table = *returnTableNamed(file);
        QHash<QString, QString> found;
        for (const QStringList &cells : m_rows.value(table.name)) {
            const Cells row(table, cells);
            found.insert(row[key], row[value]);
        }
        return found;
    }

    bool isLater(const QString &day) const { return day > m_lastDay; }
    Standing dated(const QString &day, const QString &otherDay = {}) const
    {
        if ((!day.isEmpty() && !isLater(day)) || (!otherDay.isEmpty() && !isLater(otherDay)))
            return Standing::Dated;
        return day.isEmpty() && otherDay.isEmpty() ? Standing::Referred : Standing::Later;
    }

    Standing standing(const Cells &row) const
    {
        if (row.is("courses"))
            return Standing::Referred;
        if (row.is("people")) // a later membership of the network does not make the person evidence
            return dated(row[u"network_member_from"]) == Standing::Dated ? Standing::Dated
                                                                         : Standing::Referred;
        if (row.is("conversations"))
            return dated(row[u"held_on"], row[u"activated_on"]);
        if (row.is("groups"))
            return dated(row[u"formed_on"]);
        if (row.is("group_members"))
            return dated(row[u"joined_on"]);
        if (row.is("organisations"))
            return dated(row[u"introduced_on"]);
        if (row.is("actions"))
            return dated(row[u"started_on"], row[u"ended_on"]);
        if (row.is("action_people"))
            return dated(row[u"joined_on"].isEmpty() ? m_actionStarts.value(row[u"action_id"])
                                                     : row[u"joined_on"]);
        if (row.is("course_sessions"))
            return dated(row[u"held_on"]);
        if (row.is("attendance"))
            return dated(m_sessionDays.value(row[u"session_id"]));
        if (row.is("completions"))
            return dated(row[u"attended_on"], row[u"completed_on"]);
        return Standing::Dated;
    }

    bool runEndsLater(const QString &run) const
    {
        return isLater(m_runStarts.value(run)) || isLater(m_runEnds.value(run));
    }

    QStringList masked(const ReturnTable &table, const QStringList &cells) const
    {
        QStringList kept = cells;
        const auto clear = [&](QStringView name) { kept[table.indexOf(name)].clear(); };
        for (qsizetype i = 0; i < kept.size(); ++i)
            if (table.columns[i].cell == ReturnCell::Date && isLater(kept[i]))
                kept[i].clear();
        const Cells row(table, cells);
        if (row.is("people")) {
            clear(u"imd_decile");
            if (!m_withMatchKeys)
                clear(u"match_keys");
        } else if (row.is("enrolments") && runEndsLater(row[u"run_id"])) {
            const QString outcome = row[u"outcome"];
            if (outcome != QLatin1String("withdrawn") && outcome != QLatin1String("waiting"))
                clear(u"outcome");
        } else if (row.is("completions") && isLater(row[u"completed_on"])) {
            clear(u"young");
        }
        return kept;
    }

    const ReturnRows &m_rows;
    QString m_lastDay;
    bool m_withMatchKeys;
    QHash<QString, QString> m_actionStarts;
    QHash<QString, QString> m_sessionDays;
    QHash<QString, QString> m_runStarts;
    QHash<QString, QString> m_runEnds;
};

bool anyOnlyIn(const QHash<QString, AsOf::Row> &these, const QHash<QString, AsOf::Row> &those)
{
    for (auto row = these.begin(); row != these.end(); ++row)
        if (row->standing == AsOf::Standing::Dated && !those.contains(row.key()))
            return true;
    return false;
}

bool anyDiffers(const QHash<QString, AsOf::Row> &these, const QHash<QString, AsOf::Row> &those)
{
    for (auto row = these.begin(); row != these.end(); ++row)
        if (const auto other = those.find(row.key()); other != those.end())
            if (row->cells != other->cells
                && (row->standing != AsOf::Standing::Later || other->standing != AsOf::Standing::Later))
                return true;
    return false;
}

} // namespace

bool changedWithin(const ReturnRows &sent, const ReturnRows &now, QDate lastDay, bool sameSecret)
{
    const AsOf before(sent, lastDay, sameSecret);
    const AsOf after(now, lastDay, sameSecret);
    for (const ReturnTable &table : returnTables()) {
        if (table.name == QLatin1String("figures"))
            continue;
        const QHash<QString, AsOf::Row> sentRows = before.rows(table);
        const QHash<QString, AsOf::Row> nowRows = after.rows(table);
        if (anyOnlyIn(sentRows, nowRows) || anyOnlyIn(nowRows, sentRows) || anyDiffers(sentRows, nowRows))
            return true;
    }
    return false;
}

} // namespace doorstep
