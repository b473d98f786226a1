#include "programme/pack_differences.h"

#include "records/any_record.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackDifferences)
};

// Rows by what names them, with what they say. The pack's own JSON is what both are compared by, so that no
// member of a row can be forgotten here.
using Rows = QMap<QString, QJsonValue>;

Rows rowsOf(const QJsonObject &pack, const char *list, const QStringList &keys)
{
    Rows rows;
    for (const QJsonValue row : pack.value(QLatin1String(list)).toArray()) {
        QStringList name;
        for (const QString &key : keys)
            if (const QString part = row.toObject().value(key).toString(); !part.isEmpty())
                name.append(part);
        rows.insert(name.join(QLatin1Char(' ')), row);
    }
    return rows;
}

void compareRows(const Rows &before, const Rows &after, const QString &what, QStringList &lines)
{
    QStringList added;
    QStringList gone;
    QStringList changed;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()))
            added.append(it.key());
        else if (before.value(it.key()) != it.value())
            changed.append(it.key());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            gone.append(it.key());
    const QString separator = QStringLiteral(", ");
    if (!added.isEmpty())
        lines.append(Text::tr("%1: new %2").arg(what, added.join(separator)));
    if (!changed.isEmpty())
        lines.append(Text::tr("%1: changed %2").arg(what, changed.join(separator)));
    if (!gone.isEmpty())
        lines.append(Text::tr("%1: no longer %2").arg(what, gone.join(separator)));
}

void compareValue(const QJsonObject &before, const QJsonObject &after, const char *key, const QString &what,
                  QStringList &lines)
{
    const QJsonValue was = before.value(QLatin1String(key));
    const QJsonValue is = after.value(QLatin1String(key));
    if (was == is)
        return;
    const auto shown = [](const QJsonValue &value) {
        const QString text = value.toVariant().toString();
        return text.isEmpty() ? Text::tr("nothing") : text;
    };
    lines.append(Text::tr("%1: %2, was %3").arg(what, shown(is), shown(was)));
}

} // namespace

QStringList packDifferences(const Programme &before, const Programme &after)
{
    const QJsonObject was = QJsonDocument::fromJson(toJson(before)).object();
    const QJsonObject is = QJsonDocument::fromJson(toJson(after)).object();
    QStringList lines;
    const auto value = [&](const char *key, const QString &what) { compareValue(was, is, key, what, lines); };
    const auto rows = [&](const char *list, const QStringList &keys, const QString &what) {
        compareRows(rowsOf(was, list, keys), rowsOf(is, list, keys), what, lines);
    };
    const QString code = QStringLiteral("code");
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    value("name", Text::tr("Programme"));
    value("code", Text::tr("Programme code"));
    value("version", Text::tr("Version"));
    value("from", Text::tr("Begins"));
    value("to", Text::tr("Ends"));
    value("national_body", Text::tr("National body"));
    rows("hubs", {code}, Text::tr("Hubs"));
    rows("courses", {code}, Text::tr("Courses"));
    rows("units", {QStringLiteral("course_code"), code}, Text::tr("Units"));
    if (was.value(QLatin1String("codes")) != is.value(QLatin1String("codes")))
        lines.append(Text::tr("The code lists are added to differently"));
    rows("targets", {QStringLiteral("measure"), QStringLiteral("hub"), from, to}, Text::tr("Targets"));
    rows("periods", {from, to}, Text::tr("Periods"));
    rows("measures", {QStringLiteral("name")}, Text::tr("Names of figures"));
    value("young_person_max_age", Text::tr("Greatest age of a young person"));
    value("group_recognition_members", Text::tr("Members for a group to be recognised"));
    value("action_window_months", Text::tr("Months to act in after training"));
    value("small_number_threshold", Text::tr("Smallest number to publish"));
    value("imd_edition", Text::tr("Edition of the deprivation index"));
    if (before.retention != after.retention)
        lines.append(Text::tr("How long records are kept has changed"));
    if (before.secretId != after.secretId || before.secret != after.secret)
        lines.append(Text::tr("Returns are signed with a new secret (%1)").arg(after.secretId));
    return lines;
}

} // namespace doorstep
