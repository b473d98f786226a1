#include "returns/return_builder.h"

#include "records/stories.h"
#include "returns/return_figures.h"
#include "returns/return_rows.h"
#include "returns/return_schema.h"
#include "returns/return_source.h"
#include "storage/history.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnBuilder)
};

QList<QStringList> figureRows(const QList<ReturnFigure> &figures)
{
    QList<QStringList> rows;
    for (const ReturnFigure &figure : figures)
        rows.append(
            {figure.measure, figure.breakdown, figure.category, figureText(figure.measure, figure.value)});
    return rows;
}

} // namespace

const ReturnFile *ReturnContent::file(QStringView name) const
{
    for (const ReturnFile &candidate : files)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

ReturnContent buildReturn(HubFile &file, const Programme &programme, const Period &period,
                          const QStringList &storyIds, Progress &progress)
{
    const Transaction agreeing(file.connection(), Transaction::Kind::Read);
    const ReturnSource source(file, programme, period, storyIds);
    ReturnContent content;
    content.period = period;
    content.change = lastChange(file.connection());
    content.figures = returnFigures(source, progress);
    content.evidence = returnEvidence(source);
    for (const ReturnTable &table : returnTables()) {
        progress.report(Text::tr("Gathering %1").arg(table.title), content.files.size(),
                        returnTables().size());
        progress.throwIfCancelled();
        const bool isFigures = table.name == QLatin1String("figures");
        content.files.append(
            returnFile(table, isFigures ? figureRows(content.figures) : returnRows(table, source)));
    }
    return content;
}

QList<OfferedStory> offeredStories(HubFile &file, const Period &period)
{
    QList<OfferedStory> offered;
    for (const qint64 key : storiesToPublish(file.connection(), file.ownHub(), period))
        if (const std::optional<Story> story = find(file.connection(), Id<Story>(key)))
            offered.append({story->id, story->title, story->toldOn});
    return offered;
}

} // namespace doorstep
