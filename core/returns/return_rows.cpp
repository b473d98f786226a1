#include "returns/return_rows.h"

#include "base/error.h"
#include "exchange/csv_writer.h"
#include "measures/age.h"
#include "records/courses.h"
#include "records/people.h"
#include "returns/match_keys.h"
#include "returns/return_source.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnRows)
};

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

// A record's field as it travels: references as ids, the hub's own themes as `other`.
QString travellingText(const Field &field, const AnyRecord &record, const ReturnSource &source)
{
    if (field.kind == FieldKind::Reference && !isEmpty(field, record.data())) {
        const QString id = source.idOf(field.target(), toFileText(field, record.data()).toLongLong());
        if (id.isEmpty())
            throw Error(Error::Kind::Refused, record.table().tableName(),
                        Text::tr("%1 refers to something that is not there").arg(field.name()),
                        Text::tr("Look at what stands against the return"));
        return id;
    }
    if (field.kind == FieldKind::CodeSet && field.list == CodeListId::Theme) {
        QStringList themes;
        for (const QString &theme :
             *static_cast<const QStringList *>(field.at(const_cast<void *>(record.data()))))
            if (const QString travelling = source.travellingTheme(theme); !themes.contains(travelling))
                themes.append(travelling);
        return themes.join(QLatin1Char(';'));
    }
    return toFileText(field, record.data());
}

// Equality and place details leave only with consent; who said no is not to be matched either.
const QStringList &needConsent()
{
    static const QStringList columns =
        QStringLiteral("age_band birth_year gender ethnic_group disability lsoa local_authority imd_decile")
            .split(QLatin1Char(' '));
    return columns;
}

class PersonRows {
public:
    explicit PersonRows(const ReturnSource &source)
        : m_source(source), m_deciles(source.selection().deciles(source.programme().imdEdition))
    {
    }

    QString cell(const ReturnColumn &column, const AnyRecord &record) const
    {
        const auto &person = record.as<Person>();
        const QString &consent = person.shareConsent.code;
        if (needConsent().contains(column.name) && consent != QLatin1String("yes"))
            return {};
        if (column.name == QLatin1String("match_keys"))
            return consent == QLatin1String("no")
                ? QString()
                : matchKeys(person, m_source.programme().secret).join(QLatin1Char(';'));
        if (column.name == QLatin1String("age_band"))
            return ageBand(person.birthDate, person.birthYear, m_source.period().to);
        if (column.name == QLatin1String("imd_decile"))
            return m_deciles.contains(person.lsoa) ? QString::number(m_deciles.value(person.lsoa))
                                                   : QString();
        return travellingText(*column.field, record, m_source);
    }

private:
    const ReturnSource &m_source;
    QHash<QString, int> m_deciles;
};

QList<QStringList> personRows(const ReturnTable &table, const ReturnSource &source)
{
    const PersonRows people(source);
    QList<QStringList> rows;
    source.selection().read(*table.records, [&](const AnyRecord &record) {
        QStringList row;
        for (const ReturnColumn &column : table.columns)
            row.append(people.cell(column, record));
        rows.append(row);
    });
    return rows;
}

QList<QStringList> recordRows(const ReturnTable &table, const ReturnSource &source)
{
    QList<QStringList> rows;
    source.selection().read(*table.records, [&](const AnyRecord &record) {
        QStringList row;
        for (const ReturnColumn &column : table.columns)
            row.append(travellingText(*column.field, record, source));
        rows.append(row);
    });
    return rows;
}

QList<QStringList> activationRows(const ReturnSource &source)
{
    QList<QStringList> rows;
    for (const WorkedOutActivation &activation : source.activations())
        rows.append({source.idOf(Person::table(), activation.person), dateToText(activation.day),
                     dateToText(activation.evidencedOn)});
    return rows;
}

QList<QStringList> completionRows(const ReturnSource &source)
{
    QList<QStringList> rows;
    source.selection().read(Enrolment::table(), [&](const AnyRecord &record) {
        const auto found = source.enrolments().find(record.head().key);
        if (found == source.enrolments().end())
            return;
        const auto &enrolment = record.as<Enrolment>();
        rows.append({source.idOf(CourseRun::table(), enrolment.run.key),
                     source.idOf(Person::table(), enrolment.person.key), dateToText(found->attendedOn),
                     dateToText(found->completedOn),
                     found->completedOn.isValid() ? yesNo(found->young) : QString()});
    });
    return rows;
}

void sortByKey(const ReturnTable &table, QList<QStringList> &rows)
{
    QList<int> key;
    for (const QString &column : table.primaryKey)
        key.append(table.indexOf(column));
    std::sort(rows.begin(), rows.end(), [&](const QStringList &left, const QStringList &right) {
        for (const int column : key)
            if (left[column] != right[column])
                return left[column].toUtf8() < right[column].toUtf8();
        return false;
    });
}

} // namespace

QList<QStringList> returnRows(const ReturnTable &table, const ReturnSource &source)
{
    QList<QStringList> rows;
    if (table.records == &Person::table())
        rows = personRows(table, source);
    else if (table.records)
        rows = recordRows(table, source);
    else if (table.name == QLatin1String("activations"))
        rows = activationRows(source);
    else
        rows = completionRows(source);
    sortByKey(table, rows);
    return rows;
}

ReturnFile returnFile(const ReturnTable &table, const QList<QStringList> &rows)
{
    ReturnFile file{table.fileName(), rows.size(), {}};
    CsvWriter writer(
        [&](const char *bytes, qint64 size) { file.content.append(bytes, static_cast<qsizetype>(size)); },
        CsvWriter::Bom::Without);
    for (const ReturnColumn &column : table.columns)
        writer.cell(column.name);
    writer.endRow();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (table.columns[i].formulaGuarded)
                writer.guardedCell(row[i].toUtf8());
            else
                writer.cell(row[i]);
        }
        writer.endRow();
    }
    writer.finish();
    return file;
}

} // namespace doorstep
