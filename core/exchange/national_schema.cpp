#include "exchange/national_schema.h"

#include "exchange/data_dictionary.h"
#include "records/record_table.h"

#include <QCoreApplication>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalExport)
};

const QString hubColumn = QStringLiteral("hub");

QJsonObject constrained(QJsonObject field, bool required)
{
    if (required)
        field.insert(QStringLiteral("constraints"), QJsonObject{{QStringLiteral("required"), true}});
    return field;
}

QJsonObject hubField()
{
    return constrained({{QStringLiteral("name"), hubColumn},
                        {QStringLiteral("title"), Text::tr("Code of the hub")},
                        {QStringLiteral("type"), QStringLiteral("string")}},
                       true);
}

QJsonObject reference(const QString &resource, const QJsonArray &fields)
{
    return {{QStringLiteral("resource"), resource}, {QStringLiteral("fields"), fields}};
}

QJsonObject foreignKey(const QJsonArray &columns, const QJsonObject &target)
{
    return {{QStringLiteral("fields"), columns}, {QStringLiteral("reference"), target}};
}

QJsonArray array(const std::vector<const char *> &names)
{
    QJsonArray list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

QJsonObject besideField(const BesideColumn &column)
{
    using Holds = BesideColumn::Holds;
    QJsonObject field{{QStringLiteral("name"), QString::fromLatin1(column.name)},
                      {QStringLiteral("title"), besideText(column.label)}};
    const auto type = [&field](const char *name) {
        field.insert(QStringLiteral("type"), QString::fromLatin1(name));
    };
    switch (column.holds) {
    case Holds::Date:
        type("date");
        field.insert(QStringLiteral("format"), QStringLiteral("%Y-%m-%d"));
        break;
    case Holds::Integer:
        type("integer");
        break;
    case Holds::Amount:
        type("number");
        break;
    case Holds::YesNo:
        type("boolean");
        field.insert(QStringLiteral("trueValues"), QJsonArray{QStringLiteral("yes")});
        field.insert(QStringLiteral("falseValues"), QJsonArray{QStringLiteral("no")});
        break;
    case Holds::Text:
        type("string");
    }
    return constrained(field, column.required);
}

QString howToCount()
{
    return Text::tr("Everything that hubs returned, as it stands now. A record counts on days that "
                    "coverage.csv gives for its "
                    "hub; what lies outside came along as evidence. People are counted by the unique_id of "
                    "unique_people.csv, not by their records. Days of attending and completing are those of "
                    "completions.csv, "
                    "first activations those of activations.csv. Texts that a spreadsheet might take for a "
                    "formula have an "
                    "apostrophe in front.");
}

// A reference to a file that has no rows, and so is not there, is none.
QJsonArray withoutLooseReferences(QJsonArray resources)
{
    QSet<QString> there{QString()};
    for (const QJsonValue resource : std::as_const(resources))
        there.insert(resource.toObject().value(QLatin1String("name")).toString());
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QJsonObject resource = resources[i].toObject();
        QJsonObject schema = resource.value(QLatin1String("schema")).toObject();
        QJsonArray kept;
        for (const QJsonValue key : schema.value(QLatin1String("foreignKeys")).toArray())
            if (there.contains(key[QLatin1String("reference")][QLatin1String("resource")].toString()))
                kept.append(key);
        schema.insert(QStringLiteral("foreignKeys"), kept);
        if (kept.isEmpty())
            schema.remove(QLatin1String("foreignKeys"));
        resource.insert(QStringLiteral("schema"), schema);
        resources[i] = resource;
    }
    return resources;
}

} // namespace

QJsonObject nationalSchema(const RecordTable &table, const QStringList &always)
{
    QJsonObject schema = dataDictionaryJson().value(table.tableName()).toObject();
    QJsonArray fields{hubField()};
    QJsonArray keys;
    QHash<QString, QJsonObject> references;
    for (const QJsonValue value : schema.value(QLatin1String("foreignKeys")).toArray()) {
        const QJsonObject target = value[QLatin1String("reference")].toObject();
        const QString column = value[QLatin1String("fields")][0].toString();
        references.insert(column,
                          reference(target.value(QLatin1String("resource")).toString(),
                                    {hubColumn, target.value(QLatin1String("fields"))[0]}));
        if (keys.isEmpty() && always.contains(column))
            keys.append(foreignKey({hubColumn, column}, references.value(column)));
    }
    if (keys.isEmpty())
        keys.append(foreignKey({hubColumn}, reference(QStringLiteral("hubs"), {hubColumn})));
    for (const QJsonValue value : schema.value(QLatin1String("fields")).toArray()) {
        QJsonObject field = value.toObject();
        if (const auto it = references.find(field.value(QLatin1String("name")).toString());
            it != references.end())
            field.insert(QStringLiteral("references"), *it);
        fields.append(field);
    }
    QJsonArray primaryKey = schema.value(QLatin1String("primaryKey")).toArray();
    primaryKey.prepend(hubColumn);
    schema.insert(QStringLiteral("fields"), fields);
    schema.insert(QStringLiteral("primaryKey"), primaryKey);
    schema.insert(QStringLiteral("foreignKeys"), keys);
    return schema;
}

QJsonObject nationalSchema(const BesideFile &beside)
{
    QJsonArray fields;
    for (const BesideColumn &column : beside.columns)
        fields.append(besideField(column));
    QJsonObject schema{{QStringLiteral("title"), besideText(beside.title)},
                       {QStringLiteral("description"), besideText(beside.description)},
                       {QStringLiteral("fields"), fields},
                       {QStringLiteral("missingValues"), QJsonArray{QString()}},
                       {QStringLiteral("primaryKey"), array(beside.primaryKey)}};
    QJsonArray keys;
    for (const BesideFile::Reference &key : beside.references)
        keys.append(foreignKey(array(key.columns),
                               reference(QString::fromLatin1(key.file), array(key.targetColumns))));
    if (!keys.isEmpty())
        schema.insert(QStringLiteral("foreignKeys"), keys);
    return schema;
}

QJsonObject nationalResource(const QString &name, qint64 rows, qint64 bytes, const QString &sha256,
                             const QJsonObject &schema)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("path"), name + QStringLiteral(".csv")},
            {QStringLiteral("title"), schema.value(QLatin1String("title"))},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("hash"), QString(QStringLiteral("sha256:") + sha256)},
            {QStringLiteral("schema"), schema}};
}

QJsonObject nationalPackage(const HubFile::Identity &identity, const QJsonObject &programme,
                            const QString &madeAt, const QJsonArray &resources)
{
    return {{QStringLiteral("name"), QString(identity.hubCode.toLower() + QStringLiteral("_national"))},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
            {QStringLiteral("title"),
             Text::tr("%1: all that hubs returned").arg(programme.value(QLatin1String("name")).toString())},
            {QStringLiteral("description"), howToCount()},
            {QStringLiteral("created"), madeAt},
            {QStringLiteral("programme"), programme},
            {QStringLiteral("resources"), withoutLooseReferences(resources)}};
}

} // namespace doorstep
