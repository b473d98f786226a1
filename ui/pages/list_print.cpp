#include "ui/pages/list_print.h"

#include "base/clock.h"
#include "ui/print/print_preview.h"
#include "ui/print/printed_table.h"
#include "ui/shell/app_context.h"

#include <QFontMetricsF>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ListPrint)
};

constexpr int s_linesOfWords = 2; // a row of people's own words is not one line of them
constexpr int s_rowsLookedAt = 200; // for how wide the columns need be
constexpr int s_mostCharacters = 45; // what a column may ask for at the cost of the others

bool isNumber(const RecordColumn &column)
{
    return !column.words
        && (column.field->kind == FieldKind::Integer || column.field->kind == FieldKind::Money);
}

// What a table on paper needs besides its rows; copied for the worker that prints it.
struct Layout {
    QString title;
    QString hub;
    QStringList notes;
    QList<RecordColumn> columns;
    QList<PrintedTable::Column> headings;
    int lines = 1;

    std::unique_ptr<PrintedTable> over(qint64 rows, PrintedTable::Fetch fetch) const
    {
        return std::make_unique<PrintedTable>(PageFrame(title, hub, Clock::today(), notes), headings, rows,
                                              std::move(fetch), lines);
    }
    QList<QStringList> texts(const QList<ListRow> &rows) const
    {
        QList<QStringList> texts;
        for (const ListRow &row : rows) {
            QStringList cells;
            for (const RecordColumn &column : columns)
                cells.append(column.shown(row).simplified());
            texts.append(cells);
        }
        return texts;
    }
};

// Paper has no column to be drawn wider: each gets what its words need, as far as the first rows tell.
void shareWidth(Layout &layout, const QList<ListRow> &rows)
{
    const QFontMetricsF metrics(PageFrame::font(PageFrame::Type::Body));
    const double most = metrics.averageCharWidth() * s_mostCharacters;
    for (PrintedTable::Column &column : layout.headings)
        column.share = metrics.horizontalAdvance(column.heading);
    for (const QStringList &cells : layout.texts(rows))
        for (qsizetype i = 0; i < cells.size(); ++i)
            layout.headings[i].share =
                std::max(layout.headings[i].share, std::min(most, metrics.horizontalAdvance(cells[i])));
}

Layout layoutOf(const AppContext &context, RecordModel &model, const ShownList &list)
{
    Layout layout{list.title, context.file().identity().hubName, {}, {}, {}};
    layout.notes.append(Text::tr("%Ln records", nullptr, int(model.total())));
    for (const QString &condition : list.narrowedBy)
        layout.notes.last() += QStringLiteral("  ·  ") + condition;
    for (qsizetype i = 0; i < list.columns.size(); ++i) {
        const RecordColumn &column = model.columns().at(list.columns[i]);
        layout.columns.append(column);
        layout.headings.append({column.labelText(), 1.0, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft});
        if (column.field->privacy == Privacy::FreeText)
            layout.lines = s_linesOfWords;
    }
    shareWidth(layout, model.rowsAt(0, s_rowsLookedAt));
    return layout;
}

} // namespace

std::unique_ptr<PagedDocument> printedList(const AppContext &context, RecordModel &model,
                                           const ShownList &list)
{
    const Layout layout = layoutOf(context, model, list);
    return layout.over(model.total(), [layout, &model](qint64 first, int count) {
        return layout.texts(model.rowsAt(first, count));
    });
}

void printList(AppContext &context, RecordModel &model, const ShownList &list, QWidget *parent)
{
    if (!model.isComplete()) {
        context.say(Text::tr("The list is still being put together; print again in a moment."));
        return;
    }
    PrintJob job;
    job.title = list.title;
    job.makePreview = [&context, &model, list] { return printedList(context, model, list); };
    job.make = [layout = layoutOf(context, model, list), query = model.query()](HubFile &file, Progress &) {
        auto rows = std::make_shared<RecordList>(file.connection(), query);
        rows->waitUntilComplete();
        return layout.over(rows->count(), [layout, rows](qint64 first, int count) {
            return layout.texts(rows->fetch(first, count));
        });
    };
    printWithPreview(context, std::move(job), parent);
}

} // namespace doorstep
