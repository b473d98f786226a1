#include "report/report_workbook.h"

#include "exchange/workbook.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportWorkbook)
};

constexpr double s_wordsWidth = 44; // in characters
constexpr double s_numberWidth = 14;
constexpr double s_textWidth = 100;

void write(Workbook &book, const ReportCell &cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Words:
    case ReportCell::Kind::HeldBack:
        book.text(cell.text);
        break;
    case ReportCell::Kind::Count:
        book.number(double(cell.number));
        break;
    case ReportCell::Kind::Money:
        book.money(Money{cell.number});
        break;
    case ReportCell::Kind::Share:
        book.share(cell.share);
        break;
    case ReportCell::Kind::Month:
        book.date(cell.month);
        break;
    case ReportCell::Kind::Blank:
        book.empty();
        break;
    }
}

QList<const ReportTable *> tablesOf(const ReportSection &section)
{
    QList<const ReportTable *> tables;
    for (const ReportBlock &block : section.blocks)
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.append(table);
    return tables;
}

QString sheetName(const ReportSection &section, const ReportTable &table)
{
    return table.sheet.isEmpty() ? section.shortHeading : table.sheet;
}

void line(Workbook &book, const QString &first, const QString &second = {})
{
    book.text(first);
    book.text(second);
    book.endRow();
}

// The table from the first row on, so that it can be sorted and reckoned with; what is said of it below.
void writeTable(Workbook &book, const ReportSection &section, const ReportTable &table)
{
    QList<Workbook::Column> columns;
    for (const ReportTable::Column &column : table.columns) {
        const QString heading = column.group.isEmpty()
            ? column.heading
            : QStringLiteral("%1: %2").arg(column.group, column.heading.toLower());
        columns.append({heading, column.isNumber ? s_numberWidth : s_wordsWidth});
    }
    book.sheet(sheetName(section, table), columns);
    for (const QList<ReportCell> &row : table.rows) {
        for (const ReportCell &cell : row)
            write(book, cell);
        book.endRow();
    }
    book.endRow();
    line(book, table.caption);
    for (const ReportBlock &block : section.blocks)
        if (const auto *text = std::get_if<ReportText>(&block))
            line(book, text->text);
}

void writeWords(Workbook &book, const ReportSection &section)
{
    book.sheet(section.shortHeading, {{section.heading, s_wordsWidth}, {QString(), s_textWidth}});
    for (const ReportBlock &block : section.blocks) {
        if (const auto *text = std::get_if<ReportText>(&block)) {
            line(book, text->text);
        } else if (const auto *points = std::get_if<ReportPoints>(&block)) {
            for (const QString &point : points->points)
                line(book, point);
        } else if (const auto *quote = std::get_if<ReportQuote>(&block)) {
            line(book, quote->title, quote->told);
            line(book, {}, quote->words);
        } else if (const auto *terms = std::get_if<QList<ReportTerm>>(&block)) {
            for (const ReportTerm &term : *terms)
                line(book, term.term, term.meaning);
        }
    }
}

// What of the headlines is said in sentences stands on the front; their numbers are the first of the figures.
bool isFront(const ReportSection &section)
{
    return section.id == QLatin1String("headlines");
}

void writeSheetNames(Workbook &book, const ReportSection &section)
{
    if (isFront(section))
        return;
    const QList<const ReportTable *> tables = tablesOf(section);
    if (tables.isEmpty())
        line(book, section.shortHeading, section.heading);
    for (const ReportTable *table : tables)
        line(book, sheetName(section, *table), table->caption);
}

void writeFront(Workbook &book, const ReportContent &content)
{
    book.sheet(content.title, {{QString(), s_wordsWidth}, {QString(), s_textWidth}});
    book.boldText(content.about);
    book.endRow();
    line(book, content.programme);
    line(book, content.period);
    line(book, content.madeOn);
    if (!content.restsOn.isEmpty())
        line(book, content.restsOn);
    book.endRow();
    line(book, content.smallNumbers);
    book.endRow();
    for (const ReportSection &section : content.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *points = std::get_if<ReportPoints>(&block); points && isFront(section)) {
                for (const QString &point : points->points)
                    line(book, point);
                book.endRow();
            }
    book.boldText(Text::tr("Sheets"));
    book.endRow();
    for (const ReportSection &section : content.sections)
        writeSheetNames(book, section);
}

} // namespace

void writeReportWorkbook(const ReportContent &content, const QString &path)
{
    Workbook book(path);
    writeFront(book, content);
    for (const ReportSection &section : content.sections) {
        if (isFront(section))
            continue;
        const QList<const ReportTable *> tables = tablesOf(section);
        for (const ReportTable *table : tables)
            writeTable(book, section, *table);
        if (tables.isEmpty())
            writeWords(book, section);
    }
    book.commit();
}

} // namespace doorstep
