#include "measures/measure_sql.h"

#include "measures/shared_parts.h"
#include "storage/query_texts.h"

#include <QRegularExpression>

namespace doorstep {

namespace {

QString withInPlaceOf(QString sql, const char *placeholder, const QString &text)
{
    return sql.replace(QStringLiteral("{%1}").arg(QLatin1String(placeholder)), text);
}

// How files spell the id of a record `r`.
QString idExpression(const QString &recordType)
{
    if (recordType == QLatin1String("enrolments"))
        return QStringLiteral("(SELECT n.id FROM course_runs n WHERE n.key = r.run_id) || '/' || "
                              "(SELECT p.id FROM people p WHERE p.key = r.person_id)");
    return QStringLiteral("r.id");
}

// What {covered HUB | DAY} asks of the national file; a hub's own file covers all its days.
QString withCoverage(QString sql, bool nationalFile)
{
    static const QRegularExpression condition(QStringLiteral("\\s+AND \\{covered ([^|{}]+) \\| ([^{}]+)\\}"));
    const QString covered = QStringLiteral("\n  AND EXISTS (SELECT 1 FROM coverage cv WHERE cv.hub = \\1"
                                           " AND \\2 BETWEEN cv.first_day AND cv.last_day)");
    return sql.replace(condition, nationalFile ? covered : QString());
}

} // namespace

bool MeasureSql::isNational(Connection &connection)
{
    return connection.text(QStringLiteral("SELECT value FROM settings WHERE name = 'kind'"))
        == QStringLiteral("national");
}

QString MeasureSql::resource(const QString &name, bool nationalFile, Parts parts, const QString &run)
{
    const InPlaceOfPart shared = parts == Parts::Shared ? &SharedParts::inPlaceOf : InPlaceOfPart();
    return withCoverage(queryWithParts(name, nationalFile, shared, run), nationalFile);
}

bool MeasureSql::exists(const Measure &measure)
{
    return hasQuery(measure.nameText());
}

MeasureSql::MeasureSql(const Measure &measure, bool nationalFile, Parts parts)
    : m_measure(measure)
    , m_national(nationalFile)
    , m_counted(resource(measure.nameText(), nationalFile, parts))
{
}

// In a hub's own file nobody is linked, and every row is a unit already.
bool MeasureSql::hasSharedUnits() const
{
    return m_national
        && (m_measure.unit == MeasureUnit::People || qstrcmp(m_measure.name, "neighbourhoods_reached") == 0);
}

QString MeasureSql::units() const
{
    return hasSharedUnits()
        ? withInPlaceOf(queryText(QStringLiteral("parts/one_per_unit")), "counted", m_counted)
        : m_counted;
}

// The rows with a column of their record as the category; a conversation and a person are in different
// tables.
QString MeasureSql::withRecordColumn(const QString &rows, const QString &column, const QString &missing) const
{
    QString joins;
    QStringList columns;
    for (const char *type : m_measure.recordTypes) {
        const QString alias = QStringLiteral("r%1").arg(columns.size());
        joins += QStringLiteral("\nLEFT JOIN %1 %2 ON u.record_type = '%1' AND %2.key = u.record")
                     .arg(QLatin1String(type), alias);
        columns.append(alias + QLatin1Char('.') + column);
    }
    columns.append(missing);
    return QStringLiteral(
               "SELECT u.unit, u.record_type, u.record, u.day, u.amount, coalesce(%1) AS category\n"
               "FROM (%2) u%3")
        .arg(columns.join(QStringLiteral(", ")), rows, joins);
}

QString MeasureSql::categorised(BreakdownId by) const
{
    return categorised(by, by == BreakdownId::Hub ? m_counted : units());
}

QString MeasureSql::categorised(BreakdownId by, const QString &rows) const
{
    switch (by) {
    case BreakdownId::AgeBand:
    case BreakdownId::ImdDecile:
    case BreakdownId::Month:
        return withInPlaceOf(queryText(QStringLiteral("breakdowns/") + breakdownName(by), m_national),
                             "units", rows);
    case BreakdownId::Hub:
        return QStringLiteral("SELECT k.unit, k.record_type, k.record, k.day, k.amount, h.code AS category\n"
                              "FROM (%1) k\nJOIN hubs h ON h.key = k.category")
            .arg(withRecordColumn(rows, QStringLiteral("hub"), QStringLiteral("NULL")));
    case BreakdownId::Theme:
        return withRecordColumn(rows, QStringLiteral("themes"), QStringLiteral("'not_recorded'"));
    case BreakdownId::Gender:
    case BreakdownId::EthnicGroup:
    case BreakdownId::Disability:
    case BreakdownId::Setting:
    case BreakdownId::LocalAuthority:
        break;
    }
    const QString sql = queryText(QStringLiteral("breakdowns/person_value"));
    return withInPlaceOf(withInPlaceOf(sql, "column", breakdownName(by)), "units", rows);
}

QStringList MeasureSql::partsOf(BreakdownId by, const QString &category)
{
    if (by != BreakdownId::Theme)
        return {category};
    QStringList themes = category.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    themes.removeDuplicates();
    return themes;
}

QString MeasureSql::total(BreakdownId by) const
{
    return by == BreakdownId::Hub && hasSharedUnits() ? QStringLiteral("count(DISTINCT unit)")
                                                      : QStringLiteral("sum(amount)");
}

QString MeasureSql::named() const
{
    QStringList branches;
    const bool people = m_measure.unit == MeasureUnit::People;
    for (const char *type : m_measure.recordTypes) {
        const QString table = QString::fromLatin1(type);
        const QString own = QStringLiteral("h.code || '/' || ") + idExpression(table);
        QString unique = own;
        if (qstrcmp(m_measure.name, "neighbourhoods_reached") == 0)
            unique = QStringLiteral("u.unit");
        else if (people && table == QLatin1String("people"))
            unique = QStringLiteral(
                "(SELECT uh.code || '/' || up.id FROM people up JOIN hubs uh ON uh.key = up.hub "
                "WHERE up.key = u.unit)");
        branches.append(
            QStringLiteral("SELECT h.code AS hub, u.record_type, %1 AS id, %2 AS unique_id, u.day, "
                           "u.amount, u.record\nFROM (%3) u\nJOIN %4 r ON r.key = u.record\n"
                           "JOIN hubs h ON h.key = r.hub\nWHERE u.record_type = '%4'")
                .arg(idExpression(table), unique, units(), table));
    }
    return branches.join(QStringLiteral("\nUNION ALL\n"));
}

void bindQuestion(Statement &statement, const Programme &programme, const Period &period)
{
    statement.bindNamed(":from", period.from)
        .bindNamed(":to", period.to)
        .bindNamed(":young_person_max_age", programme.youngPersonMaxAge)
        .bindNamed(":group_recognition_members", programme.groupRecognitionMembers)
        .bindNamed(":action_window_months", programme.actionWindowMonths)
        .bindNamed(":imd_edition", programme.imdEdition);
}

} // namespace doorstep
