#include "ui/models/worded_columns.h"

#include "measures/measure.h"
#include "records/conversations.h"
#include "records/people.h"
#include "records/targets.h"

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
    if (&table == &Target::table())
        return {{&table.at("measure"), "called", QT_TRANSLATE_NOOP("doorstep::Field", "Measure in words"),
                 measure}};
    return {};
}

} // namespace doorstep
