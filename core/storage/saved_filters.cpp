#include "storage/saved_filters.h"

#include "storage/list_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace doorstep {

namespace {

// How operators are spelled in the file, in the order of Filter::Operator.
constexpr const char *operatorNames[] = {"equals", "contains",  "from", "to",
                                         "empty",  "not_empty", "in",   "between"};

QString settingOf(const RecordTable &table)
{
    return QStringLiteral("saved_filters/") + table.tableName();
}

QJsonObject toJson(const Filter &filter)
{
    return {{QStringLiteral("column"), filter.column},
            {QStringLiteral("is"), QString::fromLatin1(operatorNames[static_cast<int>(filter.op)])},
            {QStringLiteral("values"), QJsonArray::fromStringList(filter.values)}};
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

// Null for a column or an operator that this program does not know.
std::optional<Filter> filterOf(const RecordTable &table, const QJsonObject &json)
{
    Filter filter;
    filter.column = json.value(QStringLiteral("column")).toString();
    filter.values = stringsOf(json.value(QStringLiteral("values")));
    const QString is = json.value(QStringLiteral("is")).toString();
    const auto op = std::find_if(std::begin(operatorNames), std::end(operatorNames),
                                 [&](const char *name) { return is == QLatin1String(name); });
    if (op == std::end(operatorNames) || !listColumn(table, filter.column))
        return std::nullopt;
    filter.op = static_cast<Filter::Operator>(op - std::begin(operatorNames));
    return filter;
}

QJsonObject toJson(const SavedFilter &saved)
{
    QJsonArray filters;
    for (const Filter &filter : saved.query.filters)
        filters.append(toJson(filter));
    return {{QStringLiteral("name"), saved.name},
            {QStringLiteral("words"), saved.query.text},
            {QStringLiteral("conditions"), filters},
            {QStringLiteral("sorted_by"), saved.query.sortColumn},
            {QStringLiteral("descending"), saved.query.order == Qt::DescendingOrder},
            {QStringLiteral("columns"), QJsonArray::fromStringList(saved.columns)}};
}

std::optional<SavedFilter> savedOf(const RecordTable &table, const QJsonObject &json)
{
    SavedFilter saved;
    saved.name = json.value(QStringLiteral("name")).toString();
    saved.columns = stringsOf(json.value(QStringLiteral("columns")));
    saved.query.table = &table;
    saved.query.text = json.value(QStringLiteral("words")).toString();
    saved.query.sortColumn = json.value(QStringLiteral("sorted_by")).toString();
    saved.query.order =
        json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QString &sortedBy = saved.query.sortColumn;
    if (saved.name.isEmpty() || (!sortedBy.isEmpty() && !listColumn(table, sortedBy)))
        return std::nullopt;
    for (const QJsonValue &value : json.value(QStringLiteral("conditions")).toArray()) {
        const std::optional<Filter> filter = filterOf(table, value.toObject());
        if (!filter)
            return std::nullopt;
        saved.query.filters.append(*filter);
    }
    return saved;
}

bool hasName(const QJsonValue &json, const QString &name)
{
    return json.toObject().value(QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0;
}

QJsonArray stored(const HubFile &file, const RecordTable &table)
{
    return QJsonDocument::fromJson(file.setting(settingOf(table)).toUtf8()).array();
}

// What other entries say is written back as it stood, whatever program wrote it.
void replace(HubFile &file, const RecordTable &table, const QString &name,
             const std::optional<QJsonObject> &by)
{
    QJsonArray kept;
    for (const QJsonValue &json : stored(file, table))
        if (!hasName(json, name))
            kept.append(json);
    if (by)
        kept.append(*by);
    if (file.isReadOnly())
        throw Error(Error::Kind::CannotOpen, file.path(), file.whyReadOnly());
    file.setSetting(settingOf(table),
                    kept.isEmpty() ? QString()
                                   : QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace

QList<SavedFilter> savedFilters(const HubFile &file, const RecordTable &table)
{
    QList<SavedFilter> filters;
    for (const QJsonValue &json : stored(file, table))
        if (const std::optional<SavedFilter> saved = savedOf(table, json.toObject()))
            filters.append(*saved);
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &one, const SavedFilter &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return filters;
}

void saveFilter(HubFile &file, const SavedFilter &filter)
{
    replace(file, *filter.query.table, filter.name, toJson(filter));
}

void removeFilter(HubFile &file, const RecordTable &table, const QString &name)
{
    replace(file, table, name, std::nullopt);
}

} // namespace doorstep
