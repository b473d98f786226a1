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

const ReportTable *tableOf(const ReportSection &section)
{
    for (const ReportBlock &block : section.blocks)
        if (const auto *table = std::get_if<ReportTable>(&block))
            return table;
    return nullptr;
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
    book.sheet(section.shortHeading, columns);
    for (const QList<ReportCell> &row : table.rows) {
        for (const ReportCell &cell : row)
            write(book, cell);
        book.endRow();
    }
    book.endRow();
    for (const ReportBlock &block : section.blocks)
        if (const auto *text = std::get_if<ReportText>(&block))
            line(book, text->text);
}

void writeWords(Workbook &book, const ReportSection &section)
{
    book.sheet(section.shortHeading, {{section.heading, s_wordsWidth}, {QString(), s_textWidth}});
    for (const ReportBlock &block : section.blocks) {
        if (const auto *text = std::get_if<ReportText>(&block))
            line(book, text->text);
        else if (const auto *quote = std::get_if<ReportQuote>(&block)) {
            line(book, quote->title, quote->told);
            line(book, {}, quote->words);
        } else if (const auto *terms = std::get_if<QList<ReportTerm>>(&block)) {
            for (const ReportTerm &term : *terms)
                line(book, term.term, term.meaning);
        }
    }
}

void writeFront(Workbook &book, const ReportContent &content)
{
    book.sheet(content.title, {{QString(), s_wordsWidth}, {QString(), s_textWidth}});
    book.boldText(content.about);
    book.endRow();
    line(book, content.programme);
    line(book, content.period);
    line(book, content.madeOn);
    book.endRow();
    line(book, content.smallNumbers);
    book.endRow();
    book.boldText(Text::tr("Sheets"));
    book.endRow();
    for (const ReportSection &section : content.sections)
        if (section.id != QLatin1String("headlines"))
            line(book, section.shortHeading, section.heading);
}

} // namespace

void writeReportWorkbook(const ReportContent &content, const QString &path)
{
    Workbook book(path);
    writeFront(book, content);
    for (const ReportSection &section : content.sections) {
        if (section.id == QLatin1String("headlines"))
            continue; // its tiles are the first rows of the figures
        if (const ReportTable *table = tableOf(section))
            writeTable(book, section, *table);
        else
            writeWords(book, section);
    }
    book.commit();
}

} // namespace doorstep
