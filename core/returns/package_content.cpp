#include "returns/package_content.h"

#include "base/text.h"
#include "exchange/csv_reader.h"
#include "exchange/formula_guard.h"
#include "programme/measure_names.h"
#include "returns/return_schema.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageContent)
};

constexpr int mostProblems = 100;

// Finds what is wrong with one file and tells it with the place.
class FileCheck {
public:
    FileCheck(const ReturnTable &table, QStringList &problems) : m_table(table), m_problems(problems) { }

    void tell(const QString &what)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(QString(m_table.fileName() + QLatin1String(": ") + what));
    }
    void tell(qsizetype row, const ReturnColumn &column, const QString &value, const QString &what)
    {
        constexpr qsizetype most = 40;
        tell(Text::tr("row %1, %2 “%3” %4")
                 .arg(QString::number(row), column.name, visibleControls(value.left(most)), what));
    }
    void cell(qsizetype row, const ReturnColumn &column, const QString &value)
    {
        if (value.isEmpty()) {
            if (column.required)
                tell(row, column, value, Text::tr("is needed"));
        } else if (const QString why = whyNot(column, value); !why.isEmpty()) {
            tell(row, column, value, why);
        }
    }

private:
    static QString whyNot(const ReturnColumn &column, const QString &value)
    {
        bool ok = true;
        switch (column.cell) {
        case ReturnCell::Date:
            return dateFromText(value) ? QString() : Text::tr("is not a date");
        case ReturnCell::Integer:
            value.toInt(&ok);
            return ok ? QString() : Text::tr("is not a whole number");
        case ReturnCell::Money:
            return moneyFromText(value) ? QString() : Text::tr("is not a number");
        case ReturnCell::Boolean:
            ok = value == QLatin1String("yes") || value == QLatin1String("no");
            return ok ? QString() : Text::tr("is neither yes nor no");
        case ReturnCell::List:
        case ReturnCell::Text:
            break;
        }
        if (value.contains(QChar(0)))
            return Text::tr("holds a NUL character");
        return column.codes.isEmpty() || column.codes.contains(value) ? QString()
                                                                      : Text::tr("is not in the list");
    }
    const ReturnTable &m_table;
    QStringList &m_problems;
};

QStringList columnNames(const ReturnTable &table)
{
    QStringList names;
    for (const ReturnColumn &column : table.columns)
        names.append(column.name);
    return names;
}

QStringList cellsOf(const CsvReader &reader, const ReturnTable &table)
{
    QStringList cells;
    for (int i = 0; i < reader.cellCount(); ++i) {
        const bool guarded = i < table.columns.size() && table.columns[i].formulaGuarded;
        cells.append(QString::fromUtf8(guarded ? withoutFormulaGuard(reader.cell(i)) : reader.cell(i)));
    }
    return cells;
}

// Throws CsvError. Rows of another length than the header's are told and left out; with other columns there
// are none.
std::optional<QList<QStringList>> readRows(const ReturnTable &table, const QByteArray &content,
                                           FileCheck &check)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, table.fileName());
    if (!reader.next() || reader.cells() != columnNames(table)) {
        check.tell(Text::tr("its columns are not those of a return"));
        return std::nullopt;
    }
    QList<QStringList> rows;
    while (reader.next()) {
        if (reader.cellCount() == table.columns.size())
            rows.append(cellsOf(reader, table));
        else
            check.tell(Text::tr("line %1 has %2 cells, not %3")
                           .arg(reader.line())
                           .arg(reader.cellCount())
                           .arg(table.columns.size()));
    }
    return rows;
}

bool describesColumns(const QJsonObject &schema, const ReturnTable &table)
{
    QStringList names;
    for (const QJsonValue &field : schema.value(QStringLiteral("fields")).toArray())
        names.append(field.toObject().value(QStringLiteral("name")).toString());
    return names == columnNames(table);
}

QString joined(const ReturnTable &table, const QStringList &row, const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(row[table.indexOf(column)]);
    return parts.join(QChar(0x1F)); // in no id
}

QSet<QString> keysOf(const PackageContent &content, const QString &file, const QStringList &columns)
{
    QSet<QString> keys;
    const ReturnTable *table = returnTableNamed(file);
    for (const QStringList &row : content.table(file)->rows)
        keys.insert(joined(*table, row, columns));
    return keys;
}

void checkKeys(const ReturnTable &table, const PackageContent &content, FileCheck &check)
{
    const QList<QStringList> &rows = content.table(table.name)->rows;
    QSet<QString> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString key = joined(table, rows[i], table.primaryKey);
        if (seen.contains(key))
            check.tell(Text::tr("row %1 is there twice").arg(i + 1));
        seen.insert(key);
    }
    for (const ReturnForeignKey &foreign : table.foreignKeys) {
        const QSet<QString> there = keysOf(content, foreign.file, foreign.targetColumns);
        const ReturnColumn &column = table.columns[table.indexOf(foreign.columns.front())];
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString value = joined(table, rows[i], foreign.columns);
            if (!value.isEmpty() && !there.contains(value))
                check.tell(i + 1, column, rows[i][table.indexOf(column.name)],
                           Text::tr("refers to nothing in %1").arg(foreign.file + QLatin1String(".csv")));
        }
    }
}

void checkMeasures(const PackageContent &content, QStringList &problems)
{
    const ReturnTable &table = *returnTableNamed(u"figures");
    FileCheck check(table, problems);
    const QList<QStringList> &rows = content.table(table.name)->rows;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!isMeasure(rows[i].front()))
            check.tell(i + 1, table.columns.front(), rows[i].front(), Text::tr("is no measure"));
}

PackageTable parseMember(const PackageDescription::Member &member, const QByteArray &bytes,
                         QStringList &problems)
{
    const ReturnTable &table = *returnTableNamed(member.table);
    FileCheck check(table, problems);
    PackageTable parsed{table.name, {}};
    if (!describesColumns(member.schema, table))
        check.tell(Text::tr("its description is not that of a return"));
    try {
        const std::optional<QList<QStringList>> rows = readRows(table, bytes, check);
        if (!rows)
            return parsed;
        parsed.rows = *rows;
    } catch (const CsvError &error) {
        check.tell(Text::tr("line %1: %2").arg(error.line()).arg(error.reason()));
        return parsed;
    }
    if (parsed.rows.size() != member.rows)
        check.tell(Text::tr("it says it has %1 rows and has %2").arg(member.rows).arg(parsed.rows.size()));
    for (qsizetype row = 0; row < parsed.rows.size(); ++row)
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            check.cell(row + 1, table.columns[i], parsed.rows[row][i]);
    return parsed;
}

} // namespace

QList<QStringList> parseReturnFile(const ReturnTable &table, const QByteArray &content)
{
    QStringList problems;
    FileCheck check(table, problems);
    return readRows(table, content, check).value_or(QList<QStringList>());
}

PackageContent parsePackage(const PackageBytes &bytes, QStringList &problems, Progress &progress)
{
    PackageContent content;
    content.description = bytes.description;
    for (qsizetype i = 0; i < bytes.files.size(); ++i) {
        progress.report(Text::tr("Checking %1").arg(bytes.files[i].name), i, bytes.files.size());
        progress.throwIfCancelled();
        content.tables.append(parseMember(bytes.description.members[i], bytes.files[i].content, problems));
    }
    // References say something only where everything could be read.
    if (!problems.isEmpty())
        return content;
    for (const ReturnTable &table : returnTables()) {
        FileCheck check(table, problems);
        checkKeys(table, content, check);
    }
    checkMeasures(content, problems);
    return content;
}

} // namespace doorstep
