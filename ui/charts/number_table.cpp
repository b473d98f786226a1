#include "ui/charts/number_table.h"

#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "exchange/formula_guard.h"
#include "exchange/workbook.h"

#include <QLocale>
#include <cmath>

namespace doorstep {

namespace {

enum class Kind { Nothing, Text, Count, Amount, Share, PerSoMany };

Kind kindOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return Kind::Nothing;
    case QMetaType::QString:
        return Kind::Text;
    case QMetaType::Double:
        return Kind::Share;
    default:
        if (value.metaType() == QMetaType::fromType<Rate>())
            return Kind::PerSoMany;
        return value.metaType() == QMetaType::fromType<Money>() ? Kind::Amount : Kind::Count;
    }
}

// Without characters that part the cells, and nothing that a spreadsheet takes for a formula.
QString forClipboard(const QVariant &value)
{
    const QString text = NumberTable::cellForPeople(value).simplified();
    return kindOf(value) == Kind::Text && needsFormulaGuard(text.toUtf8()) ? QLatin1Char('\'') + text : text;
}

void writeCell(CsvWriter &csv, const QVariant &value)
{
    switch (kindOf(value)) {
    case Kind::Nothing:
        return csv.emptyCell();
    case Kind::Count: // a number less than nothing is no formula
        return csv.cell(QString::number(value.toLongLong()));
    case Kind::Amount:
        return csv.cell(moneyToText(value.value<Money>()));
    case Kind::Share:
        return csv.cell(QString::number(value.toDouble(), 'f', 4));
    case Kind::PerSoMany:
        return csv.cell(QString::number(value.value<Rate>().value, 'f', 1));
    case Kind::Text:
        break;
    }
    csv.guardedCell(value.toString().toUtf8());
}

void writeCsv(const NumberTable &table, const QString &path)
{
    FileWriter out(path);
    CsvWriter csv([&out](const char *bytes, qint64 size) { out.write(bytes, size); }, CsvWriter::Bom::With);
    for (const QString &heading : table.headings)
        csv.guardedCell(heading.toUtf8());
    csv.endRow();
    for (const QList<QVariant> &row : table.rows) {
        for (const QVariant &value : row)
            writeCell(csv, value);
        csv.endRow();
    }
    csv.finish();
    out.commit();
}

void writeCell(Workbook &book, const QVariant &value)
{
    switch (kindOf(value)) {
    case Kind::Nothing:
        return book.empty();
    case Kind::Count:
        return book.number(value.toDouble());
    case Kind::Amount:
        return book.money(value.value<Money>());
    case Kind::Share:
        return book.share(value.toDouble());
    case Kind::PerSoMany:
        return book.number(std::round(value.value<Rate>().value * 10) / 10);
    case Kind::Text:
        break;
    }
    book.text(value.toString());
}

void writeWorkbook(const NumberTable &table, const QString &path)
{
    constexpr double widthOfWords = 40;
    Workbook book(path);
    QList<Workbook::Column> columns;
    for (const QString &heading : table.headings)
        columns.append({heading, columns.isEmpty() ? widthOfWords : Workbook::Column().width});
    book.sheet(table.title, columns);
    for (const QList<QVariant> &row : table.rows) {
        for (const QVariant &value : row)
            writeCell(book, value);
        book.endRow();
    }
    book.commit();
}

} // namespace

QString NumberTable::cellForPeople(const QVariant &value)
{
    switch (kindOf(value)) {
    case Kind::Nothing:
        return {};
    case Kind::Count:
        return QLocale().toString(value.toLongLong());
    case Kind::Amount:
        return moneyForPeople(value.value<Money>());
    case Kind::Share:
        return QLocale().toString(value.toDouble() * 100, 'f', 1) + QLatin1Char('%');
    case Kind::PerSoMany:
        return QLocale().toString(value.value<Rate>().value, 'f', 1);
    case Kind::Text:
        break;
    }
    return value.toString();
}

QString NumberTable::text() const
{
    QStringList lines;
    QStringList cells;
    for (const QString &heading : headings)
        cells.append(heading.simplified());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const QList<QVariant> &row : rows) {
        cells.clear();
        for (const QVariant &value : row)
            cells.append(forClipboard(value));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void writeNumberTable(const NumberTable &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        writeWorkbook(table, path);
    else
        writeCsv(table, path);
}

} // namespace doorstep
