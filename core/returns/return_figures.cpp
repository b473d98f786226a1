#include "returns/return_figures.h"

#include "base/money.h"
#include "measures/figures.h"
#include "programme/measure_names.h"
#include "records/record_table.h"
#include "returns/return_source.h"

#include <QCoreApplication>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnFigures)
};

// How many records have any of these themes: one that has several counts once.
qint64 withAnyTheme(const ReturnSource &source, const Measure &measure, const QStringList &themes)
{
    QSet<std::pair<const RecordTable *, qint64>> counted;
    for (const QString &theme : themes)
        for (const RecordKeys &found : recordKeys(source.connection(), source.programme(), source.period(),
                                                  measure, BreakdownId::Theme, theme))
            for (const qint64 key : found.keys)
                counted.insert({found.table, key});
    return counted.size();
}

// The hub's own themes travel as `other`, together with what is `other` already.
QList<Category> travellingThemes(const ReturnSource &source, const Measure &measure,
                                 const QList<Category> &themes)
{
    const QString other = QStringLiteral("other");
    const QString none = QStringLiteral("not_recorded");
    QList<Category> travelling;
    QStringList together;
    for (const Category &theme : themes) {
        if (theme.name != none && source.travellingTheme(theme.name) == other)
            together.append(theme.name);
        else
            travelling.append(theme);
    }
    if (together.isEmpty())
        return travelling;
    const auto last = travelling.end() - (!travelling.isEmpty() && travelling.last().name == none ? 1 : 0);
    travelling.insert(last, {other, withAnyTheme(source, measure, together)});
    return travelling;
}

} // namespace

QList<ReturnFigure> returnFigures(const ReturnSource &source, Progress &progress)
{
    QList<ReturnFigure> all;
    const QList<Figure> headlines = figures(source.connection(), source.programme(), source.period());
    for (qsizetype i = 0; i < headlines.size(); ++i) {
        const Measure &measure = *headlines[i].measure;
        progress.report(Text::tr("Working out the figures"), i, headlines.size());
        progress.throwIfCancelled();
        all.append({measure.nameText(), {}, {}, headlines[i].value});
        for (const BreakdownId by : measure.breakdowns) {
            QList<Category> parts =
                breakdown(source.connection(), source.programme(), source.period(), measure, by);
            if (by == BreakdownId::Theme)
                parts = travellingThemes(source, measure, parts);
            for (const Category &part : parts)
                all.append({measure.nameText(), breakdownName(by), part.name, part.value});
        }
    }
    return all;
}

QList<ReturnEvidence> returnEvidence(const ReturnSource &source)
{
    QList<ReturnEvidence> evidence;
    for (const Measure *measure : measuresOf(source.connection()))
        records(source.connection(), source.programme(), source.period(), *measure,
                [&](const CountedRecord &record) {
                    evidence.append({measure->nameText(), record.table->tableName(), record.id, record.day,
                                     record.amount});
                });
    return evidence;
}

QString figureText(const QString &measure, qint64 value)
{
    return isMoneyMeasure(measure) ? moneyToText(Money{value}) : QString::number(value);
}

} // namespace doorstep
