#include "ui/pages/list_output.h"

#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "exchange/formula_guard.h"
#include "exchange/workbook.h"
#include "ui/models/record_mime.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ListOutput)
};

constexpr int s_rowsAtATime = 500;
constexpr qsizetype s_copiedAtOnce = 500; // while the window waits
constexpr qsizetype s_mostInHtml = 20000; // beyond, no word processor would take it

// Copies of what a worker needs: the model stays with the window.
struct OutColumns {
    QList<RecordColumn> columns;
    QStringList titles;
};

OutColumns outColumns(const RecordModel &model, const ShownList &list)
{
    OutColumns out;
    for (const int column : list.columns) {
        out.columns.append(model.columns().at(column));
        out.titles.append(out.columns.last().labelText());
    }
    return out;
}

// One line, without the characters that part the cells.
QString tabCell(const QString &text)
{
    const QString line = text.simplified();
    return needsFormulaGuard(line.toUtf8()) ? QLatin1Char('\'') + line : line;
}

QString htmlRow(const QStringList &cells, const char *tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>").arg(QLatin1String(tag)) + cell.toHtmlEscaped()
            + QStringLiteral("</%1>").arg(QLatin1String(tag));
    return row + QStringLiteral("</tr>\n");
}

// The two forms of a table on the clipboard, grown row by row.
class ClipboardTable {
public:
    ClipboardTable(const QStringList &titles, bool withHtml)
        : m_text(titles.join(QLatin1Char('\t')) + QLatin1Char('\n'))
        , m_html(withHtml ? QStringLiteral("<table>\n") + htmlRow(titles, "th") : QString())
    {
    }
    void add(const ListRow &row, const QList<RecordColumn> &columns)
    {
        QStringList cells;
        for (const RecordColumn &column : columns)
            cells.append(tabCell(column.shown(row)));
        m_text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        if (!m_html.isEmpty())
            m_html += htmlRow(cells, "td");
    }
    std::unique_ptr<QMimeData> data() const
    {
        auto data = std::make_unique<QMimeData>();
        data->setText(m_text);
        if (!m_html.isEmpty())
            data->setHtml(m_html + QStringLiteral("</table>\n"));
        return data;
    }

private:
    QString m_text;
    QString m_html;
};

QString fileCell(const ListRow &row, const RecordColumn &column)
{
    if (column.words)
        return column.words(row);
    switch (column.field->kind) {
    case FieldKind::Reference:
    case FieldKind::Code:
    case FieldKind::CodeSet:
        return column.shown(row);
    default:
        return toFileText(*column.field, row.holding(*column.field));
    }
}

void writeCell(Workbook &book, const ListRow &row, const RecordColumn &column)
{
    const Field &field = *column.field;
    const void *held = row.holding(field);
    if (column.words || isEmpty(field, held))
        return book.text(column.shown(row));
    if (field.kind == FieldKind::Date)
        return book.date(*static_cast<const QDate *>(field.at(const_cast<void *>(held))));
    if (field.kind == FieldKind::Money)
        return book.money(*static_cast<const Money *>(field.at(const_cast<void *>(held))));
    if (field.kind == FieldKind::Integer)
        return book.number(toJson(field, held).toDouble());
    book.text(column.shown(row));
}

double workbookWidth(const RecordColumn &column)
{
    if (column.field->kind == FieldKind::Date || column.field->kind == FieldKind::Money
        || column.field->kind == FieldKind::Integer)
        return 14;
    return column.field->privacy == Privacy::FreeText && !column.words ? 60 : 26;
}

using WriteRow = std::function<void(const ListRow &)>;

void eachRow(RecordList &list, Progress &progress, const WriteRow &write)
{
    list.waitUntilComplete();
    for (qint64 first = 0; first < list.count(); first += s_rowsAtATime) {
        progress.throwIfCancelled();
        progress.report(Text::tr("Writing the list"), first, list.count());
        for (const ListRow &row : list.fetch(first, s_rowsAtATime))
            write(row);
    }
}

void writeCsv(RecordList &list, const OutColumns &columns, const QString &path, Progress &progress)
{
    FileWriter out(path);
    CsvWriter csv([&out](const char *bytes, qint64 size) { out.write(bytes, size); }, CsvWriter::Bom::With);
    for (const QString &title : columns.titles)
        csv.cell(title);
    csv.endRow();
    eachRow(list, progress, [&](const ListRow &row) {
        for (const RecordColumn &column : columns.columns)
            csv.guardedCell(fileCell(row, column).toUtf8());
        csv.endRow();
    });
    csv.finish();
    out.commit();
}

// Returns how many sheets it took.
int writeWorkbook(RecordList &list, const OutColumns &columns, const QString &title, const QString &path,
                  Progress &progress)
{
    Workbook book(path);
    QList<Workbook::Column> headings;
    for (qsizetype i = 0; i < columns.columns.size(); ++i)
        headings.append({columns.titles[i], workbookWidth(columns.columns[i])});
    book.sheet(title, headings);
    eachRow(list, progress, [&](const ListRow &row) {
        for (const RecordColumn &column : columns.columns)
            writeCell(book, row, column);
        book.endRow();
    });
    progress.report(Text::tr("Completing the workbook"), 0, 0);
    book.commit();
    return book.sheets();
}

void putOnClipboard(AppContext &context, const ClipboardTable &table, const RecordTable &of,
                    const QList<qint64> &keys)
{
    std::unique_ptr<QMimeData> copied = table.data();
    addRecords(*copied, of, keys); // so that people can be pasted into a group
    QApplication::clipboard()->setMimeData(copied.release());
    context.say(Text::tr("%Ln rows copied as a table", nullptr, int(keys.size())));
}

} // namespace

std::unique_ptr<QMimeData> asClipboardTable(RecordModel &model, const ShownList &list, const QList<int> &rows)
{
    const OutColumns columns = outColumns(model, list);
    ClipboardTable table(columns.titles, true);
    for (const int row : rows)
        if (const std::optional<ListRow> found = model.rowAt(row))
            table.add(*found, columns.columns);
    return table.data();
}

void copyTable(AppContext &context, const RecordModel &model, const ShownList &list, QList<qint64> keys)
{
    const OutColumns columns = outColumns(model, list);
    auto table = std::make_shared<ClipboardTable>(columns.titles, keys.size() <= s_mostInHtml);
    const auto read = [table, columns, keys, of = &model.table()](Connection &connection,
                                                                  Progress &progress) {
        for (qsizetype first = 0; first < keys.size(); first += s_rowsAtATime) {
            progress.throwIfCancelled();
            progress.report(Text::tr("Copying rows"), first, keys.size());
            for (const ListRow &row : listRowsOf(connection, *of, keys.mid(first, s_rowsAtATime)))
                table->add(row, columns.columns);
        }
    };
    if (keys.size() <= s_copiedAtOnce) {
        NoProgress quiet;
        read(context.connection(), quiet);
        putOnClipboard(context, *table, model.table(), keys);
        return;
    }
    context.runTask({
        .title = Text::tr("Copying %Ln rows", nullptr, int(keys.size())),
        .work = [read](HubFile &file, Progress &progress) { read(file.connection(), progress); },
        .done = [&context, table, of = &model.table(), keys] { putOnClipboard(context, *table, *of, keys); },
    });
}

void exportList(AppContext &context, const RecordModel &model, const ShownList &list, const QString &path)
{
    const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const QString name = QFileInfo(path).fileName();
    auto sheets = std::make_shared<int>(1);
    context.runTask({
        .title = Text::tr("Exporting %1").arg(name),
        .work =
            [=, columns = outColumns(model, list), title = list.title,
             query = model.query()](HubFile &file, Progress &progress) {
                RecordList rows(file.connection(), query);
                if (isWorkbook)
                    *sheets = writeWorkbook(rows, columns, title, path, progress);
                else
                    writeCsv(rows, columns, path, progress);
            },
        .done =
            [&context, name, sheets] {
                context.say(*sheets > 1
                                ? Text::tr("The list was exported to %1, on %Ln sheets: a sheet takes "
                                           "1,048,576 rows",
                                           nullptr, *sheets)
                                      .arg(name)
                                : Text::tr("The list was exported to %1").arg(name));
            },
    });
}

QString exportFilter()
{
    return Text::tr("Workbooks (*.xlsx);;CSV files (*.csv)");
}

} // namespace doorstep
