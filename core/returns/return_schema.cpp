#include "returns/return_schema.h"

#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnSchema)
};

ReturnCell cellOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return ReturnCell::Date;
    case FieldKind::Integer:
        return ReturnCell::Integer;
    case FieldKind::Money:
        return ReturnCell::Money;
    case FieldKind::Boolean:
        return ReturnCell::Boolean;
    case FieldKind::CodeSet:
    case FieldKind::TextList:
        return ReturnCell::List;
    default:
        return ReturnCell::Text;
    }
}

ReturnColumn recordColumn(const Field &field)
{
    ReturnColumn column;
    column.name = field.name();
    column.cell = cellOf(field.kind);
    column.required = field.isRequired() || column.name == QLatin1String("id");
    column.formulaGuarded = field.isFormulaGuarded();
    column.field = &field;
    // An open list may have codes that only the programme's pack knows.
    if (field.kind == FieldKind::Code && !isOpenList(field.list))
        column.codes = CodeLists().codes(field.list);
    return column;
}

ReturnColumn workedOut(const char *name, ReturnCell cell, bool required = false)
{
    ReturnColumn column;
    column.name = QString::fromLatin1(name);
    column.cell = cell;
    column.required = required;
    return column;
}

ReturnForeignKey reference(const QStringList &columns, const char *file, const QStringList &target)
{
    return {columns, QString::fromLatin1(file), target};
}

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// A file of records: of `columns`, those that the record type has are its fields, the others are worked out.
ReturnTable recordFile(const RecordTable &records, const char *columns)
{
    ReturnTable table;
    table.name = records.tableName();
    table.title = QCoreApplication::translate("doorstep::Record", records.many);
    table.records = &records;
    for (const QString &name : names(columns)) {
        const Field *field = records.find(name);
        if (!field) {
            table.columns.append(workedOut(name.toLatin1().constData(), ReturnCell::Text));
            continue;
        }
        table.columns.append(recordColumn(*field));
        if (field->kind == FieldKind::Reference) {
            const RecordTable &target = field->target();
            table.foreignKeys.append(
                {{name}, target.tableName(), {QString::fromLatin1(target.keyFields().front()->column)}});
        }
    }
    for (const Field *key : records.keyFields())
        table.primaryKey.append(key->name());
    return table;
}

ReturnTable people()
{
    ReturnTable table = recordFile(
        Person::table(),
        "id match_keys age_band birth_year gender ethnic_group disability setting lsoa local_authority"
        " imd_decile network_member_from network_member_to");
    table.columns[table.indexOf(u"match_keys")].cell = ReturnCell::List;
    table.columns[table.indexOf(u"imd_decile")].cell = ReturnCell::Integer;
    table.columns[table.indexOf(u"age_band")].codes = names("0-11 12-18 19-24 25-44 45-64 65+");
    return table;
}

ReturnTable activations()
{
    ReturnTable table;
    table.name = QStringLiteral("activations");
    table.title = Text::tr("Activations");
    table.columns = {workedOut("person_id", ReturnCell::Text, true), workedOut("day", ReturnCell::Date, true),
                     workedOut("evidenced_on", ReturnCell::Date)};
    table.primaryKey = names("person_id");
    table.foreignKeys = {reference(names("person_id"), "people", names("id"))};
    return table;
}

ReturnTable completions()
{
    ReturnTable table;
    table.name = QStringLiteral("completions");
    table.title = Text::tr("Attended and completed enrolments");
    table.columns = {workedOut("run_id", ReturnCell::Text, true),
                     workedOut("person_id", ReturnCell::Text, true),
                     workedOut("attended_on", ReturnCell::Date), workedOut("completed_on", ReturnCell::Date),
                     workedOut("young", ReturnCell::Boolean)};
    table.primaryKey = names("run_id person_id");
    table.foreignKeys = {reference(names("run_id person_id"), "enrolments", names("run_id person_id"))};
    return table;
}

ReturnTable figuresFile()
{
    ReturnTable table;
    table.name = QStringLiteral("figures");
    table.title = Text::tr("Figures");
    table.columns = {workedOut("measure", ReturnCell::Text, true), workedOut("breakdown", ReturnCell::Text),
                     workedOut("category", ReturnCell::Text), workedOut("value", ReturnCell::Money, true)};
    table.columns[table.indexOf(u"category")].formulaGuarded = true;
    table.primaryKey = names("measure breakdown category");
    return table;
}

QList<ReturnTable> makeTables()
{
    return {
        people(),
        recordFile(Conversation::table(),
                   "id held_on organiser_id person_id lsoa method minutes themes activated_on activation"),
        activations(),
        recordFile(Group::table(), "id kind lsoa themes formed_on closed_on support"),
        recordFile(GroupMember::table(), "group_id person_id role joined_on left_on"),
        recordFile(Course::table(),
                   "code title kind strand level sessions_required hours awarding_body follows_code"),
        recordFile(
            CourseRun::table(),
            "id course_code starts_on ends_on setting lead_trainer_id second_trainer_id capacity status"),
        recordFile(CourseSession::table(), "id run_id held_on"),
        recordFile(Enrolment::table(), "run_id person_id enrolled_on outcome completed_on"),
        recordFile(Attendance::table(), "session_id person_id mark"),
        completions(),
        recordFile(Trainer::table(), "person_id quality_assured_on expires_on course_codes"),
        recordFile(Organisation::table(), "id name setting charity_number introduced_on"),
        recordFile(Action::table(), "id group_id organiser_id themes started_on ended_on"),
        recordFile(ActionPerson::table(), "action_id person_id role joined_on"),
        recordFile(Funding::table(),
                   "id received_on reference kind status amount group_id action_id organisation_id"),
        recordFile(Story::table(), "id title told_on text"),
        figuresFile(),
    };
}

QJsonObject fieldSchema(const ReturnColumn &column)
{
    QJsonObject field{{QStringLiteral("name"), column.name}};
    const auto type = [&](const char *name) {
        field.insert(QStringLiteral("type"), QString::fromLatin1(name));
    };
    switch (column.cell) {
    case ReturnCell::Date:
        type("date");
        break;
    case ReturnCell::Integer:
        type("integer");
        break;
    case ReturnCell::Money:
        type("number");
        break;
    case ReturnCell::Boolean:
        type("boolean");
        field.insert(QStringLiteral("trueValues"), QJsonArray{QStringLiteral("yes")});
        field.insert(QStringLiteral("falseValues"), QJsonArray{QStringLiteral("no")});
        break;
    case ReturnCell::List:
        field.insert(QStringLiteral("description"), QStringLiteral("values separated by ;"));
        [[fallthrough]];
    case ReturnCell::Text:
        type("string");
    }
    if (column.field)
        field.insert(QStringLiteral("title"), QString::fromLatin1(column.field->label));
    QJsonObject constraints;
    if (column.required)
        constraints.insert(QStringLiteral("required"), true);
    if (!column.codes.isEmpty())
        constraints.insert(QStringLiteral("enum"), QJsonArray::fromStringList(column.codes));
    if (!constraints.isEmpty())
        field.insert(QStringLiteral("constraints"), constraints);
    return field;
}

QJsonValue oneOrMany(const QStringList &columns)
{
    return columns.size() == 1 ? QJsonValue(columns.front())
                               : QJsonValue(QJsonArray::fromStringList(columns));
}

} // namespace

int ReturnTable::indexOf(QStringView column) const
{
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return i;
    return -1;
}

const QList<ReturnTable> &returnTables()
{
    static const QList<ReturnTable> tables = makeTables();
    return tables;
}

const ReturnTable *returnTableNamed(QStringView name)
{
    for (const ReturnTable &table : returnTables())
        if (table.name == name)
            return &table;
    return nullptr;
}

QJsonObject tableSchema(const ReturnTable &table)
{
    QJsonArray fields;
    for (const ReturnColumn &column : table.columns)
        fields.append(fieldSchema(column));
    QJsonArray foreignKeys;
    for (const ReturnForeignKey &key : table.foreignKeys) {
        // An empty resource name is the file itself.
        const QJsonObject target{{QStringLiteral("resource"), key.file == table.name ? QString() : key.file},
                                 {QStringLiteral("fields"), oneOrMany(key.targetColumns)}};
        foreignKeys.append(QJsonObject{{QStringLiteral("fields"), oneOrMany(key.columns)},
                                       {QStringLiteral("reference"), target}});
    }
    QJsonObject schema{{QStringLiteral("fields"), fields},
                       {QStringLiteral("missingValues"), QJsonArray{QString()}},
                       {QStringLiteral("primaryKey"), oneOrMany(table.primaryKey)}};
    if (!foreignKeys.isEmpty())
        schema.insert(QStringLiteral("foreignKeys"), foreignKeys);
    return schema;
}

QStringList columnsThatStayHome(const ReturnTable &table)
{
    QStringList labels;
    if (table.records)
        for (const Field &field : table.records->fields)
            if (table.indexOf(field.name()) < 0)
                labels.append(QCoreApplication::translate("doorstep::Field", field.label));
    return labels;
}

} // namespace doorstep
