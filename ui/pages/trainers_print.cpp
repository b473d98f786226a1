#include "ui/pages/trainers_print.h"

#include "base/clock.h"
#include "ui/pages/trainers_model.h"
#include "ui/print/print_preview.h"
#include "ui/print/printed_table.h"
#include "ui/shell/app_context.h"

namespace doorstep {

namespace {

std::unique_ptr<PagedDocument> onPaper(const NumberTable &table, const QString &hub)
{
    QList<PrintedTable::Column> columns;
    const QList<double> shares{2, 2.4, 2.4, 2.4, 1.6, 1, 1, 1, 1.3};
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const bool isNumber = i >= TrainersModel::Led && i <= TrainersModel::Learners;
        columns.append({table.headings[i], shares[i], isNumber ? Qt::AlignRight : Qt::AlignLeft});
    }
    const auto fetch = [table](qint64 first, int count) {
        QList<QStringList> rows;
        for (const QList<QVariant> &row : table.rows.mid(first, count)) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(NumberTable::cellForPeople(cell));
            rows.append(cells);
        }
        return rows;
    };
    return std::make_unique<PrintedTable>(PageFrame(table.title, hub, Clock::today()), columns,
                                          table.rows.size(), fetch, 2);
}

} // namespace

void printTrainers(AppContext &context, const NumberTable &table, QWidget *parent)
{
    const QString hub = context.file().identity().hubName;
    PrintJob job;
    job.title = table.title;
    job.make = [table, hub](HubFile &, Progress &) { return onPaper(table, hub); };
    job.makePreview = [table, hub] { return onPaper(table, hub); };
    printWithPreview(context, std::move(job), parent);
}

} // namespace doorstep
