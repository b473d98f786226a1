#include "ui/models/worded_columns.h"

#include "measures/measure.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/targets.h"
#include "ui/models/group_words.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

// What they are called among those who know them stands beside the name.
QString wholeName(const ListRow &row)
{
    const auto &person = row.record.as<Person>();
    const QString name = personName(person);
    return person.knownAs.isEmpty() || person.knownAs == name
        ? name
        : QStringLiteral("%1 (%2)").arg(name, person.knownAs);
}

QString who(const ListRow &row)
{
    const Field &person = Conversation::table().at("person_id");
    const QString known = row.shown(int(&person - Conversation::table().fields.data()));
    return known.isEmpty() ? row.record.as<Conversation>().describedAs : known;
}

QString measure(const ListRow &row)
{
    const QString &name = row.record.as<Target>().measure;
    const Measure *known = measureNamed(name);
    return known ? known->labelText() : name;
}

QString stage(const ListRow &row)
{
    return groupStateText(row.extras.state);
}

// What a group still lacks to be recognised; nothing of one that is closed.
QString needed(const ListRow &row)
{
    return row.extras.state == GroupState::Closed
        ? QString()
        : missingText(row.extras.members.value_or(0), row.extras.needed);
}

QString offeredBy(const ListRow &row)
{
    return row.extras.isFromPack.value_or(false)
        ? QCoreApplication::translate("doorstep::WordedColumns", "The programme")
        : QCoreApplication::translate("doorstep::WordedColumns", "This hub");
}

} // namespace

QString RecordColumn::shown(const ListRow &row) const
{
    return words ? words(row) : row.shown(*field);
}

QString RecordColumn::labelText() const
{
    return QCoreApplication::translate("doorstep::Field", label);
}

QList<RecordColumn> wordedColumns(const RecordTable &table)
{
    if (&table == &Person::table())
        return {{&table.at("family_name"), "name", QT_TRANSLATE_NOOP("doorstep::Field", "Name"), wholeName}};
    if (&table == &Conversation::table())
        return {{&table.at("person_id"), "who", QT_TRANSLATE_NOOP("doorstep::Field", "Who"), who}};
    if (&table == &Group::table()) {
        const Field *members = listColumn(table, QStringLiteral("members"));
        return {{members, "stage", QT_TRANSLATE_NOOP("doorstep::Field", "Stage"), stage},
                {members, "needed", QT_TRANSLATE_NOOP("doorstep::Field", "For recognition"), needed}};
    }
    if (&table == &Course::table())
        return {{listColumn(table, QStringLiteral("from_pack")), "from_pack",
                 QT_TRANSLATE_NOOP("doorstep::Field", "Offered by"), offeredBy}};
    if (&table == &Target::table())
        return {{&table.at("measure"), "called", QT_TRANSLATE_NOOP("doorstep::Field", "Measure in words"),
                 measure}};
    return {};
}

} // namespace doorstep
