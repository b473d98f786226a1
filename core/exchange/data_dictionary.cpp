#include "exchange/data_dictionary.h"

#include "records/record_table.h"
#include "storage/beside_records.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::DataDictionary)
};

bool isCoded(const Field &field)
{
    return field.kind == FieldKind::Code || field.kind == FieldKind::CodeSet;
}

bool isList(const Field &field)
{
    return field.kind == FieldKind::CodeSet || field.kind == FieldKind::TextList;
}

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("doorstep::Field", field.label);
}

QString privacyOf(const Field &field)
{
    switch (field.privacy) {
    case Privacy::Identifying:
        return QStringLiteral("identifying");
    case Privacy::SpecialCategory:
        return QStringLiteral("special_category");
    case Privacy::FreeText:
        return QStringLiteral("free_text");
    case Privacy::Operational:
        break;
    }
    return QStringLiteral("operational");
}

// The column in the other file that a reference holds.
QString targetColumn(const Field &field)
{
    return field.target().keyFields().front()->name();
}

void describeType(const Field &field, QJsonObject &described)
{
    const auto type = [&described](const char *name) {
        described.insert(QStringLiteral("type"), QString::fromLatin1(name));
    };
    switch (field.kind) {
    case FieldKind::Date:
        type("date");
        described.insert(QStringLiteral("format"), QStringLiteral("%Y-%m-%d"));
        return;
    case FieldKind::Time:
        type("time");
        described.insert(QStringLiteral("format"), QStringLiteral("%H:%M"));
        return;
    case FieldKind::Money:
        return type("number");
    case FieldKind::Integer:
        return type("integer");
    case FieldKind::Boolean:
        type("boolean");
        described.insert(QStringLiteral("trueValues"), QJsonArray{QStringLiteral("yes")});
        described.insert(QStringLiteral("falseValues"), QJsonArray{QStringLiteral("no")});
        return;
    default:
        type("string");
    }
}

QJsonObject fieldJson(const Field &field)
{
    QJsonObject described{{QStringLiteral("name"), field.name()},
                          {QStringLiteral("title"), labelOf(field)},
                          {QStringLiteral("privacy"), privacyOf(field)}};
    describeType(field, described);
    QJsonObject constraints;
    if (field.isRequired())
        constraints.insert(QStringLiteral("required"), true);
    if (isCoded(field)) {
        const QJsonArray codes = QJsonArray::fromStringList(CodeLists().codes(field.list));
        described.insert(QStringLiteral("codes"), codes);
        described.insert(QStringLiteral("openList"), isOpenList(field.list));
        if (field.kind == FieldKind::Code && !isOpenList(field.list))
            constraints.insert(QStringLiteral("enum"), codes);
    }
    if (isList(field))
        described.insert(QStringLiteral("list"), QStringLiteral(";"));
    if (field.form == TextForm::Free)
        described.insert(QStringLiteral("freeText"), true);
    if (!constraints.isEmpty())
        described.insert(QStringLiteral("constraints"), constraints);
    return described;
}

QJsonArray foreignKeys(const RecordTable &table)
{
    QJsonArray keys;
    for (const Field &field : table.fields)
        if (field.kind == FieldKind::Reference) {
            const RecordTable &target = field.target();
            // Table Schema has the empty name for the file itself.
            keys.append(QJsonObject{
                {QStringLiteral("fields"), QJsonArray{field.name()}},
                {QStringLiteral("reference"),
                 QJsonObject{{QStringLiteral("resource"), &target == &table ? QString() : target.tableName()},
                             {QStringLiteral("fields"), QJsonArray{targetColumn(field)}}}}});
        }
    return keys;
}

QJsonObject tableJson(const RecordTable &table)
{
    QJsonArray key;
    for (const Field *field : table.keyFields())
        key.append(field->name());
    QJsonArray fields;
    for (const Field &field : table.fields)
        fields.append(fieldJson(field));
    QJsonObject schema{
        {QStringLiteral("title"), QCoreApplication::translate("doorstep::Record", table.many)},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("missingValues"), QJsonArray{QString()}},
        {QStringLiteral("primaryKey"), key},
    };
    if (const QJsonArray foreign = foreignKeys(table); !foreign.isEmpty())
        schema.insert(QStringLiteral("foreignKeys"), foreign);
    return schema;
}

QString kindForPeople(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Date:
        return Text::tr("date, YYYY-MM-DD");
    case FieldKind::Time:
        return Text::tr("time, HH:MM");
    case FieldKind::Money:
        return Text::tr("pounds with two decimals");
    case FieldKind::Integer:
        return Text::tr("whole number");
    case FieldKind::Boolean:
        return Text::tr("yes or no");
    case FieldKind::Code:
        return Text::tr("one of: %1").arg(CodeLists().codes(field.list).join(QStringLiteral(", ")));
    case FieldKind::CodeSet:
        return Text::tr("some of, separated by “;”: %1")
            .arg(CodeLists().codes(field.list).join(QStringLiteral(", ")));
    case FieldKind::TextList:
        return Text::tr("texts separated by “;”");
    case FieldKind::Reference:
        return Text::tr("%1 of %2.csv").arg(targetColumn(field), field.target().tableName());
    case FieldKind::Text:
        break;
    }
    return field.form == TextForm::Free ? Text::tr("free text, kept to the byte") : Text::tr("text");
}

QString rowMarkdown(const Field &field)
{
    QStringList remarks;
    if (field.isRequired())
        remarks.append(Text::tr("required"));
    if (field.isInKey())
        remarks.append(Text::tr("part of the key"));
    if (isCoded(field) && isOpenList(field.list))
        remarks.append(Text::tr("the programme may add codes"));
    if (field.isFormulaGuarded())
        remarks.append(Text::tr("guarded against formulas"));
    QString privacy = privacyOf(field);
    privacy.replace(QLatin1Char('_'), QLatin1Char(' '));
    return QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |")
        .arg(field.name(), labelOf(field), kindForPeople(field), privacy, remarks.join(QStringLiteral("; ")));
}

QString besideHolds(const BesideColumn &column)
{
    using Holds = BesideColumn::Holds;
    switch (column.holds) {
    case Holds::Date:
        return Text::tr("date, YYYY-MM-DD");
    case Holds::Integer:
        return Text::tr("whole number");
    case Holds::YesNo:
        return Text::tr("yes or no");
    case Holds::Amount:
        return Text::tr("a count, or pounds with two decimals");
    case Holds::Text:
        break;
    }
    return Text::tr("text");
}

// What a national file's export has beside the records.
QStringList nationalMarkdown()
{
    QStringList lines{
        QString(), Text::tr("# A national file's export"), QString(),
        Text::tr(
            "A Frictionless data package: the files above with a first column `hub`, without a byte order "
            "mark, described in `datapackage.json`; keys and references are by `hub` and id. Beside them "
            "stands what is needed to count:")};
    for (const BesideFile &file : besideFiles()) {
        lines << QString() << QStringLiteral("## %1.csv").arg(QLatin1String(file.name)) << QString()
              << besideText(file.description) << QString()
              << QStringLiteral("| %1 | %2 | %3 | %4 |")
                     .arg(Text::tr("column"), Text::tr("name"), Text::tr("holds"), Text::tr("remarks"))
              << QStringLiteral("|---|---|---|---|");
        for (const BesideColumn &column : file.columns)
            lines << QStringLiteral("| `%1` | %2 | %3 | %4 |")
                         .arg(QLatin1String(column.name), besideText(column.label), besideHolds(column),
                              column.required ? Text::tr("required") : QString());
    }
    return lines;
}

} // namespace

QJsonObject dataDictionaryJson()
{
    QJsonObject all;
    for (const RecordTable *table : allTables())
        all.insert(table->tableName(), tableJson(*table));
    return all;
}

QString dataDictionaryMarkdown()
{
    QStringList lines{
        Text::tr("# Data dictionary"), QString(),
        Text::tr("One CSV file for each record type: UTF-8, comma, one header row. An absent column "
                 "leaves a field alone, an empty cell empties it. A row whose key is blank, where the "
                 "key is `id`, is a new record.")};
    for (const RecordTable *table : allTables()) {
        lines << QString() << QStringLiteral("## %1.csv").arg(table->tableName()) << QString()
              << QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                     .arg(Text::tr("column"), Text::tr("name"), Text::tr("holds"), Text::tr("privacy"),
                          Text::tr("remarks"))
              << QStringLiteral("|---|---|---|---|---|");
        for (const Field &field : table->fields)
            lines << rowMarkdown(field);
    }
    lines << nationalMarkdown();
    return lines.join(QLatin1Char('\n'));
}

} // namespace doorstep
