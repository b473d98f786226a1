#include "base/money.h"
#include "programme/measure_names.h"
#include "programme/programme.h"
#include "records/field.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doorstep {

namespace {

template <class Row, class Make>
QJsonArray listOf(const QList<Row> &rows, Make &&make)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(make(row));
    return list;
}

QJsonObject fieldsOf(const RecordTable &table, const void *record)
{
    QJsonObject row;
    for (const Field &field : table.fields)
        if (field.kind != FieldKind::Reference && !isEmpty(field, record))
            row.insert(field.name(), toJson(field, record));
    return row;
}

QJsonObject json(const Programme::CatalogueCourse &row)
{
    QJsonObject course = fieldsOf(Course::table(), &row.course);
    if (!row.followsCode.isEmpty())
        course.insert(QStringLiteral("follows_code"), row.followsCode);
    return course;
}

QJsonObject json(const Programme::CatalogueUnit &row)
{
    QJsonObject unit = fieldsOf(CourseUnit::table(), &row.unit);
    unit.insert(QStringLiteral("course_code"), row.courseCode);
    return unit;
}

QJsonObject json(const Period &period)
{
    return {{QStringLiteral("from"), dateToText(period.from)}, {QStringLiteral("to"), dateToText(period.to)}};
}

QJsonObject json(const Programme::Goal &goal)
{
    QJsonObject row = json(goal.period);
    row.insert(QStringLiteral("measure"), goal.measure);
    row.insert(QStringLiteral("target"),
               isMoneyMeasure(goal.measure) ? QJsonValue(moneyToText(Money{goal.amount}))
                                            : QJsonValue(goal.amount));
    if (!goal.hub.isEmpty())
        row.insert(QStringLiteral("hub"), goal.hub);
    return row;
}

QJsonObject json(const Programme::DuePeriod &period)
{
    QJsonObject row = json(period.period);
    row.insert(QStringLiteral("due"), dateToText(period.due));
    return row;
}

QJsonObject codesOf(const Programme &programme)
{
    QJsonObject lists;
    for (const auto &[list, code] : programme.codes) {
        QJsonArray codes = lists.value(codeListName(list)).toArray();
        codes.append(code);
        lists.insert(codeListName(list), codes);
    }
    return lists;
}

} // namespace

QByteArray toJson(const Programme &p)
{
    const auto row = [](const auto &value) { return json(value); };
    const QJsonObject pack = {
        {QStringLiteral("interchange_version"), packInterchangeVersion},
        {QStringLiteral("code"), p.code},
        {QStringLiteral("version"), p.version},
        {QStringLiteral("name"), p.name},
        {QStringLiteral("from"), dateToText(p.from)},
        {QStringLiteral("to"), p.to.isValid() ? QJsonValue(dateToText(p.to)) : QJsonValue()},
        {QStringLiteral("national_body"), p.nationalBody},
        {QStringLiteral("hubs"),
         listOf(
             p.hubs,
             [](const Programme::Hub &hub) {
                 return QJsonObject{{QStringLiteral("code"), hub.code}, {QStringLiteral("name"), hub.name}};
             })},
        {QStringLiteral("courses"), listOf(p.courses, row)},
        {QStringLiteral("units"), listOf(p.units, row)},
        {QStringLiteral("codes"), codesOf(p)},
        {QStringLiteral("targets"), listOf(p.targets, row)},
        {QStringLiteral("periods"), listOf(p.periods, row)},
        {QStringLiteral("measures"),
         listOf(p.measures,
                [](const Programme::MeasureName &measure) {
                    return QJsonObject{{QStringLiteral("name"), measure.name},
                                       {QStringLiteral("label"), measure.label},
                                       {QStringLiteral("headline"), measure.isHeadline}};
                })},
        {QStringLiteral("young_person_max_age"), p.youngPersonMaxAge},
        {QStringLiteral("group_recognition_members"), p.groupRecognitionMembers},
        {QStringLiteral("action_window_months"), p.actionWindowMonths},
        {QStringLiteral("small_number_threshold"), p.smallNumberThreshold},
        {QStringLiteral("imd_edition"), p.imdEdition},
        {QStringLiteral("retention"), p.retention},
        {QStringLiteral("secret_id"), p.secretId},
        {QStringLiteral("secret"), p.secret},
    };
    return QJsonDocument(pack).toJson(QJsonDocument::Indented);
}

} // namespace doorstep
