#include "storage/merge.h"

#include "base/clock.h"
#include "base/dates.h"
#include "storage/change.h"
#include "storage/merge_ids.h"
#include "storage/merge_rows.h"
#include "storage/record_store.h"
#include "storage/statements.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Merge)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::Refused, Text::tr("These records cannot be merged"), why,
                Text::tr("Nothing was changed"));
}

void refuseWhatCannotBe(HubFile &file, const Person &remaining, const QList<qint64> &others)
{
    if (file.identity().national)
        refuse(Text::tr("a national file holds what the hubs sent; merge them in the hub's own file"));
    QSet<qint64> keys = {remaining.key};
    const std::optional<Person> stored = find(file.connection(), Id<Person>(remaining.key));
    if (!stored)
        refuse(Text::tr("one of them is not there any more"));
    for (const qint64 key : others) {
        const std::optional<Person> other = find(file.connection(), Id<Person>(key));
        if (!other)
            refuse(Text::tr("one of them is not there any more"));
        if (other->hub != stored->hub)
            refuse(Text::tr("they belong to different hubs"));
        if (keys.contains(key))
            refuse(Text::tr("a record cannot be merged into itself"));
        keys.insert(key);
    }
    if (others.isEmpty())
        refuse(Text::tr("there is only one"));
}

QString mergeLabel(Connection &connection, const Person &remaining, const QList<qint64> &others)
{
    QStringList names;
    for (const qint64 key : others)
        names.append(titleOf(connection, Person::table(), key));
    const QString into = personName(remaining);
    return names.count(into) == names.size()
        ? Text::tr("Merge %n records of %1", nullptr, static_cast<int>(names.size()) + 1).arg(into)
        : Text::tr("Merge %1 into %2").arg(names.join(QStringLiteral(", ")), into);
}

class Merging {
public:
    Merging(HubFile &file, Person remaining, const QList<qint64> &others)
        : m_connection(file.connection())
        , m_remaining(std::move(remaining))
        , m_others(others)
        , m_change(file, mergeLabel(m_connection, m_remaining, others), ChangeKind::Merge)
    {
    }

    Merged run()
    {
        for (const qint64 gone : m_others)
            for (const Referring &referring : referringFields(Person::table()))
                for (const AnyRecord &row :
                     findReferring(m_connection, *referring.table, *referring.field, gone))
                    turn(referring, row);
        if (!m_contradictions.isEmpty())
            m_remaining.notes += (m_remaining.notes.isEmpty() ? QString() : QStringLiteral("\n"))
                + Text::tr("Merged on %1: %2")
                      .arg(dateForPeople(Clock::today()), m_contradictions.join(QStringLiteral("; ")));
        const std::optional<Person> stored = find(m_connection, Id<Person>(m_remaining.key));
        m_remaining.id = stored->id;
        m_remaining.hub = stored->hub;
        m_change.update(AnyRecord::of(m_remaining));
        for (const qint64 gone : m_others)
            takeAway(gone);
        settleFormerIds(m_connection, m_change.number());
        m_merged.change = m_change.commit();
        return m_merged;
    }

private:
    // Turns a row to the person who remains, and makes it one with the row that is in its place there. Rows
    // may have been made one since they were read.
    void turn(const Referring &referring, const AnyRecord &read)
    {
        std::optional<AnyRecord> row = findRecord(m_connection, *referring.table, read.head().key);
        if (!row)
            return;
        *static_cast<qint64 *>(referring.field->at(row->data())) = m_remaining.key;
        while (const std::optional<AnyRecord> other = rowInItsPlace(m_connection, *row)) {
            RowsMadeOne made = madeOne(m_connection, *other, *row);
            tell(*other, made.givenWay);
            const std::optional<AnyRecord> goes = findRecord(m_connection, *referring.table, made.goes);
            m_change.deleteRow(*goes);
            row = made.kept;
        }
        m_change.update(*row);
    }

    void tell(const AnyRecord &kept, const QStringList &givenWay)
    {
        const QString title = titleOf(m_connection, kept);
        m_merged.combined.append(title);
        if (!givenWay.isEmpty())
            m_contradictions.append(
                Text::tr("%1 was also recorded with %2").arg(title, givenWay.join(QStringLiteral(", "))));
    }

    void takeAway(qint64 gone)
    {
        const std::optional<Person> person = find(m_connection, Id<Person>(gone));
        m_change.deleteRow(AnyRecord::of(*person));
        m_connection
            .cached(QStringLiteral(
                "INSERT INTO merged_people (change, gone, hub, id, remains) VALUES (?, ?, ?, ?, ?)"))
            .bind(1, m_change.number())
            .bind(2, gone)
            .bind(3, person->hub)
            .bind(4, person->id)
            .bind(5, m_remaining.key)
            .execute();
    }

    Connection &m_connection;
    Person m_remaining;
    QList<qint64> m_others;
    Change m_change;
    Merged m_merged;
    QStringList m_contradictions;
};

} // namespace

Merged mergePeople(HubFile &file, const Person &remaining, const QList<qint64> &others)
{
    refuseWhatCannotBe(file, remaining, others);
    return Merging(file, remaining, others).run();
}

QList<HangingOn> hangingOn(Connection &connection, qint64 person)
{
    QList<HangingOn> found;
    for (const Referring &referring : referringFields(Person::table())) {
        Statement row =
            connection.prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?")
                                   .arg(referring.table->tableName(), quotedColumn(referring.field->column)));
        if (row.bind(1, person).step() && row.integer(0) > 0)
            found.append({referring.table, referring.field, static_cast<int>(row.integer(0))});
    }
    return found;
}

} // namespace doorstep
