// The change log against the records: what it says was made and deleted is what there is.
#include "storage/verify_checks.h"

#include "records/people.h"
#include "records/record_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Verify)
};

struct Told {
    std::vector<std::pair<qint64, qint64>> made; // from key to key, sorted and not overlapping
    std::map<qint64, bool> ended; // keys that were deleted at some time: whether they came back

    bool wasMade(qint64 key) const
    {
        const auto next = std::upper_bound(made.begin(), made.end(), key,
                                           [](qint64 k, const auto &range) { return k < range.first; });
        return next != made.begin() && std::prev(next)->second >= key;
    }
    qint64 alive() const
    {
        qint64 count = 0;
        for (const auto &[first, last] : made)
            count += last - first + 1;
        for (const auto &[key, back] : ended)
            count -= !back && wasMade(key);
        return count;
    }
};

Told readLog(Connection &connection, const RecordTable &table)
{
    Told told;
    Statement rows =
        connection.prepare("SELECT action, key, last_key FROM change_records WHERE record_type = ? "
                           "AND action <> 'updated' ORDER BY change, position");
    rows.bind(1, table.tableName());
    while (rows.step()) {
        const qint64 first = rows.integer(1);
        const qint64 last = rows.integer(2);
        if (rows.text(0) == QLatin1String("deleted")) {
            for (qint64 key = first; key <= last; ++key)
                told.ended[key] = false;
            continue;
        }
        told.made.emplace_back(first, last);
        for (auto it = told.ended.lower_bound(first); it != told.ended.end() && it->first <= last; ++it)
            it->second = true;
    }
    std::sort(told.made.begin(), told.made.end());
    std::vector<std::pair<qint64, qint64>> merged;
    for (const auto &range : told.made)
        if (!merged.empty() && range.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    told.made = std::move(merged);
    return told;
}

void checkFormerIds(Connection &connection, const RecordTable &table, const Told &told, QStringList &faults)
{
    Statement keys =
        connection.prepare("SELECT key FROM former_ids WHERE record_type = ? AND key IS NOT NULL");
    keys.bind(1, table.tableName());
    int unknown = 0;
    while (keys.step())
        unknown += !told.wasMade(keys.integer(0));
    if (unknown)
        faults.append(Text::tr("%1: %n former id(s) lead to records that never were", nullptr, unknown)
                          .arg(table.tableName()));
}

void checkTable(Connection &connection, const RecordTable &table, QStringList &faults)
{
    const Told told = readLog(connection, table);
    checkFormerIds(connection, table, told, faults);
    qint64 there = 0;
    qint64 unknown = 0;
    qint64 undead = 0;
    Statement keys = connection.prepare(QStringLiteral("SELECT key FROM ") + table.tableName());
    while (keys.step()) {
        const qint64 key = keys.integer(0);
        ++there;
        unknown += !told.wasMade(key);
        const auto ended = told.ended.find(key);
        undead += ended != told.ended.end() && !ended->second;
    }
    if (unknown)
        faults.append(
            Text::tr("%1: %n record(s) of whose making nothing is told", nullptr, static_cast<int>(unknown))
                .arg(table.tableName()));
    if (undead)
        faults.append(Text::tr("%1: %n record(s) are there although they were deleted", nullptr,
                               static_cast<int>(undead))
                          .arg(table.tableName()));
    if (!unknown && !undead && told.alive() != there)
        faults.append(Text::tr("%1: %n record(s) are gone without having been deleted", nullptr,
                               static_cast<int>(told.alive() - there))
                          .arg(table.tableName()));
    const qint64 spent =
        connection
            .number(
                QStringLiteral("SELECT key FROM spent_keys WHERE record_type = '%1'").arg(table.tableName()))
            .value_or(0);
    qint64 greatest = 0;
    for (const auto &[key, back] : told.ended)
        if (!back)
            greatest = std::max(greatest, key);
    if (greatest > std::max(
            spent,
            connection.number(QStringLiteral("SELECT max(key) FROM ") + table.tableName()).value_or(0)))
        faults.append(
            Text::tr("%1: the key of a deleted record could be given again").arg(table.tableName()));
}

// What is remembered of people who were merged, or said to be different, is of people whom the log knows.
void checkPairs(Connection &connection, QStringList &faults)
{
    const Told people = readLog(connection, Person::table());
    const auto unknownIn = [&](const char *sql) {
        int unknown = 0;
        Statement rows = connection.prepare(QString::fromLatin1(sql));
        while (rows.step())
            unknown += !people.wasMade(rows.integer(0)) || !people.wasMade(rows.integer(1))
                || rows.integer(0) == rows.integer(1);
        return unknown;
    };
    if (const int unknown = unknownIn("SELECT first, second FROM different_people"))
        faults.append(
            Text::tr("%n pair(s) of different people are not of two people who ever were", nullptr, unknown));
    if (const int unknown = unknownIn("SELECT gone, remains FROM merged_people"))
        faults.append(Text::tr("%n merged record(s) are not of two people who ever were", nullptr, unknown));
    if (const qint64 others =
            connection
                .number(QStringLiteral("SELECT count(*) FROM merged_people m JOIN changes c "
                                       "ON c.number = m.change WHERE c.kind <> 'merge'"))
                .value_or(0))
        faults.append(
            Text::tr("%n merged record(s) of changes that merged nobody", nullptr, static_cast<int>(others)));
}

} // namespace

QStringList changeLogFaults(Connection &connection)
{
    QStringList faults;
    for (const RecordTable *table : allTables())
        checkTable(connection, *table, faults);
    checkPairs(connection, faults);
    if (const qint64 backwards =
            connection.number(QStringLiteral("SELECT count(*) FROM changes WHERE undoes >= number"))
                .value_or(0))
        faults.append(
            Text::tr("%n change(s) take back what came later", nullptr, static_cast<int>(backwards)));
    Statement types =
        connection.prepare("SELECT record_type FROM change_records UNION SELECT record_type FROM former_ids");
    while (types.step())
        if (!tableNamed(types.text(0)))
            faults.append(Text::tr("an entry about %1, which is no kind of record").arg(types.text(0)));
    return faults;
}

} // namespace doorstep
