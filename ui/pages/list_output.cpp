#include "ui/pages/list_output.h"

#include "base/clock.h"
#include "base/dates.h"
#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "exchange/formula_guard.h"
#include "ui/shell/app_context.h"

#include <QFileInfo>
#include <QTextDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ListOutput)
};

constexpr int s_rowsAtATime = 500;

QString heading(const RecordModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString guarded(const QString &text)
{
    return needsFormulaGuard(text.toUtf8()) ? QLatin1Char('\'') + text : text;
}

// One line, without the characters that part the cells.
QString tabCell(const QString &text)
{
    return guarded(text.simplified());
}

QString htmlRow(const QStringList &cells, const char *tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>").arg(QLatin1String(tag)) + cell.toHtmlEscaped()
            + QStringLiteral("</%1>").arg(QLatin1String(tag));
    return row + QStringLiteral("</tr>\n");
}

QStringList headings(const RecordModel &model, const ShownList &list)
{
    QStringList cells;
    for (const int column : list.columns)
        cells.append(heading(model, column));
    return cells;
}

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
        return toFileText(*column.field, row.record.data());
    }
}

void writeRows(RecordList &list, const QList<RecordColumn> &columns, CsvWriter &csv, Progress &progress)
{
    for (qint64 first = 0; first < list.count(); first += s_rowsAtATime) {
        progress.throwIfCancelled();
        progress.report(Text::tr("Writing the list"), first, list.count());
        for (const ListRow &row : list.fetch(first, s_rowsAtATime)) {
            for (const RecordColumn &column : columns)
                csv.guardedCell(fileCell(row, column).toUtf8());
            csv.endRow();
        }
    }
}

} // namespace

std::unique_ptr<QMimeData> asClipboardTable(RecordModel &model, const ShownList &list, const QList<int> &rows)
{
    const QStringList titles = headings(model, list);
    QString text = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QString html = QStringLiteral("<table>\n") + htmlRow(titles, "th");
    for (const int row : rows) {
        QStringList cells;
        for (const int column : list.columns)
            cells.append(tabCell(model.index(row, column).data().toString()));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += htmlRow(cells, "td");
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>\n"));
    return data;
}

void exportList(AppContext &context, const RecordModel &model, const ShownList &list, const QString &path)
{
    QList<RecordColumn> columns;
    for (const int column : list.columns)
        columns.append(model.columns().at(column));
    const QString name = QFileInfo(path).fileName();
    context.runTask({
        .title = Text::tr("Exporting %1").arg(name),
        .work =
            [path, columns, titles = headings(model, list), query = model.query()](HubFile &file,
                                                                                   Progress &progress) {
                RecordList rows(file.connection(), query);
                rows.waitUntilComplete();
                FileWriter out(path);
                CsvWriter csv([&out](const char *bytes, qint64 size) { out.write(bytes, size); },
                              CsvWriter::Bom::With);
                for (const QString &title : titles)
                    csv.cell(title);
                csv.endRow();
                writeRows(rows, columns, csv, progress);
                csv.finish();
                out.commit();
            },
        .done = [&context, name] { context.say(Text::tr("The list was exported to %1").arg(name)); },
    });
}

std::unique_ptr<QTextDocument> asDocument(RecordModel &model, const ShownList &list)
{
    model.fetchAll();
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p><table width=\"100%\" cellpadding=\"3\">")
                       .arg(list.title.toHtmlEscaped(), dateForPeople(Clock::today()));
    html += QStringLiteral("<thead>") + htmlRow(headings(model, list), "th") + QStringLiteral("</thead>");
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : list.columns)
            cells.append(model.index(row, column).data().toString());
        html += htmlRow(cells, "td");
    }
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultStyleSheet(
        QStringLiteral("th { text-align: left; } td, th { border-bottom: 1px solid #999; }"));
    document->setHtml(html + QStringLiteral("</table>"));
    return document;
}

} // namespace doorstep
