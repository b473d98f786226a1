#include "report/report_content.h"

#include "report/content_words.h"
#include "report/national_content.h"
#include "report/training_content.h"
#include "report/trend_steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportContent)
};

using Role = ReportText::Role;

ReportSection headlines(const ProgrammeReport &report)
{
    ReportSection section{QStringLiteral("headlines"), Text::tr("At a glance"), Text::tr("Headlines"), {}};
    if (report.national)
        section.blocks.append(keyFindings(report));
    QList<ReportTile> tiles;
    for (const ReportFigure &figure : report.figures)
        if (figure.isHeadline)
            tiles.append(tileOf(figure));
    if (!tiles.isEmpty())
        section.blocks.append(tiles);
    section.blocks.append(ReportText{inSentences(report)});
    return section;
}

// Target, for when where that is another period than the report's, what is expected of it, how much of it is
// reached.
QList<ReportCell> targetCells(const ReportFigure &figure, bool sayWhen)
{
    const auto number = [&figure](std::optional<qint64> value) { return numberCell(*figure.measure, value); };
    QList<ReportCell> cells(sayWhen ? 5 : 3);
    if (!figure.target)
        return cells;
    cells[0] = number(figure.target->amount);
    if (sayWhen) {
        cells[1] = wordsCell(periodForPeople(figure.target->period));
        cells[2] = number(figure.towards);
    }
    cells[cells.size() - 2] = number(figure.expected);
    if (const std::optional<double> share = figure.shareOfTarget())
        cells.last() = shareCell(*share);
    return cells;
}

ReportSection allFigures(const ProgrammeReport &report)
{
    ReportSection section{QStringLiteral("figures"), Text::tr("All figures"), Text::tr("Figures"), {}};
    ReportTable table;
    table.caption = Text::tr("Figures, %1").arg(periodForPeople(report.period));
    const auto any = [&report](auto &&is) {
        return std::any_of(report.figures.begin(), report.figures.end(), is);
    };
    const bool hasTargets = any([](const ReportFigure &figure) { return figure.target.has_value(); });
    const bool sayWhen = any([](const ReportFigure &figure) { return figure.hasOwnTime(); });
    table.columns = {{Text::tr("Figure")}, {Text::tr("Number"), true}};
    const auto add = [&table](const QString &heading, bool isNumber) {
        table.columns.append({heading, isNumber});
    };
    if (hasTargets)
        add(Text::tr("Target"), true);
    if (sayWhen) {
        add(Text::tr("Target’s period"), false);
        add(Text::tr("Reached of it"), true);
    }
    if (hasTargets) {
        add(Text::tr("Expected by then"), true);
        add(Text::tr("Share of target"), true);
    }
    for (const ReportFigure &figure : report.figures) {
        QList<ReportCell> row = {wordsCell(figure.label), numberCell(*figure.measure, figure.value)};
        if (hasTargets)
            row << targetCells(figure, sayWhen);
        table.rows.append(row);
    }
    section.blocks.append(table);
    return section;
}

// Unique people and how often they came stand side by side, so that nobody takes one for the other.
ReportSection peopleBesideTimes(const ProgrammeReport &report)
{
    ReportSection section{
        QStringLiteral("people"), Text::tr("People, and how often"), Text::tr("People and times"), {}};
    const struct {
        const char *people;
        const char *times;
    } pairs[] = {{"people_on_follow_on", "follow_on_attendances"},
                 {"people_in_conversation", "conversations"}};
    ReportTable table;
    table.caption = Text::tr("Different people beside the number of times");
    table.columns = {{Text::tr("Figure")},
                     {Text::tr("People"), true},
                     {Text::tr("Counted each time as")},
                     {Text::tr("Times"), true},
                     {Text::tr("Times a person"), true}};
    for (const auto &[people, times] : pairs) {
        const ReportFigure *unique = report.figure(QString::fromLatin1(people));
        const ReportFigure *each = report.figure(QString::fromLatin1(times));
        if (!unique || !each || (unique->value && *unique->value == 0))
            continue;
        ReportCell rate;
        if (unique->value && each->value)
            rate = wordsCell(
                QString::number(double(*each->value) / double(qMax<qint64>(1, *unique->value)), 'f', 1));
        table.rows.append({wordsCell(unique->label), numberCell(*unique->measure, unique->value),
                           wordsCell(each->label), numberCell(*each->measure, each->value), rate});
    }
    if (!table.rows.isEmpty()) {
        section.blocks.append(ReportText{
            Text::tr("A person counts once, however often they took part; attendances and conversations "
                     "count each time. Both are true, and they are not to be added together.")});
        section.blocks.append(table);
    }
    return section;
}

// A chart of one or two bars says less than its table.
bool isWorthDrawing(const ReportSeries &series)
{
    constexpr auto leastBars = 3;
    return std::count_if(series.parts.begin(), series.parts.end(),
                         [](const ReportPart &part) { return part.value && *part.value > 0; })
        >= leastBars;
}

// What the trends' parts are: the same for all of them.
TrendStep stepOf(const ProgrammeReport &report)
{
    for (const ReportSeries &series : report.trends)
        if (!series.parts.isEmpty())
            return trendStepOf(series.parts.first().category);
    return TrendStep::Month;
}

ReportTable trendsTable(const ProgrammeReport &report, TrendStep step, const ReportSeries &longest)
{
    ReportTable table;
    table.caption = Text::tr("Trends in numbers");
    table.columns = {{step == TrendStep::Year          ? Text::tr("Year")
                          : step == TrendStep::Quarter ? Text::tr("Quarter")
                                                       : Text::tr("Month")}};
    for (const ReportSeries &series : report.trends)
        if (!series.isWithheld)
            table.columns.append({series.label, true});
    for (qsizetype i = 0; i < longest.parts.size(); ++i) {
        QList<ReportCell> row = {timeCell(longest.parts[i])};
        for (const ReportSeries &series : report.trends)
            if (!series.isWithheld)
                row.append(numberCell(*series.measure, series.parts[i].value));
        table.rows.append(row);
    }
    return table;
}

ReportSection trends(const ProgrammeReport &report)
{
    const TrendStep step = stepOf(report);
    const QString heading = step == TrendStep::Year ? Text::tr("How it went, year by year")
        : step == TrendStep::Quarter                ? Text::tr("How it went, quarter by quarter")
                                                    : Text::tr("How it went, month by month");
    ReportSection section{QStringLiteral("trends"), heading, Text::tr("Trends"), {}};
    const ReportSeries *longest = nullptr;
    for (const ReportSeries &series : report.trends) {
        if (series.isWithheld) {
            section.blocks.append(ReportText{tooFewToShow(series), Role::Note});
            continue;
        }
        if (isWorthDrawing(series))
            section.blocks.append(trendChart(series));
        longest = longest ? longest : &series;
    }
    if (!longest)
        return section;
    section.blocks.append(trendsTable(report, step, *longest));
    const QString first = step == TrendStep::Year
        ? Text::tr("Somebody who counts in several years stands in the first of them, so that the years add "
                   "up to the figure.")
        : step == TrendStep::Quarter
        ? Text::tr(
            "Somebody who counts in several quarters stands in the first of them, so that the quarters "
            "add up to the figure.")
        : Text::tr(
            "Somebody who counts in several months stands in the first of them, so that the months add "
            "up to the figure.");
    section.blocks.append(ReportText{first, Role::Note});
    return section;
}

ReportTable breakdownTable(const ReportBreakdown &breakdown)
{
    ReportTable table;
    table.caption = Text::tr("By %1").arg(breakdownLabel(breakdown.by).toLower());
    table.columns.append({breakdownLabel(breakdown.by)});
    QList<const ReportSeries *> shown;
    for (const ReportSeries &series : breakdown.series)
        if (!series.isWithheld) {
            shown.append(&series);
            if (!breakdown.addsUp) {
                table.columns.append({series.label, true});
                continue;
            }
            table.columns.append({Text::tr("Number"), true, series.label});
            table.columns.append({Text::tr("Share"), true, series.label});
        }
    const auto add = [&](const ReportSeries &series, const ReportPart *part, QList<ReportCell> &row) {
        row.append(part ? numberCell(*series.measure, part->value) : numberCell(*series.measure, 0));
        if (!breakdown.addsUp)
            return;
        const qint64 value = part && part->value ? *part->value : 0;
        const bool isHeld = part && !part->value;
        row.append(isHeld ? ReportCell() : shareCell(double(value) / double(*series.whole)));
    };
    for (const auto &[category, label] : breakdown.categories) {
        QList<ReportCell> row = {wordsCell(label)};
        for (const ReportSeries *series : std::as_const(shown))
            add(*series, series->part(category), row);
        table.rows.append(row);
    }
    QList<ReportCell> whole = {wordsCell(breakdown.addsUp ? Text::tr("All") : Text::tr("All, each once"))};
    for (const ReportSeries *series : std::as_const(shown)) {
        whole.append(numberCell(*series->measure, series->whole));
        if (breakdown.addsUp)
            whole.append(shareCell(1));
    }
    table.rows.append(whole);
    table.hasWhole = true;
    return table;
}

ReportSection breakdownSection(const ReportBreakdown &breakdown)
{
    const QString label = breakdownLabel(breakdown.by);
    ReportSection section{QStringLiteral("by-") + breakdownName(breakdown.by), label, label, {}};
    constexpr qsizetype mostBars = 30; // beyond, the table is the better chart
    const auto drawn = std::find_if(breakdown.series.begin(), breakdown.series.end(),
                                    [](const ReportSeries &series) { return !series.isWithheld; });
    if (drawn != breakdown.series.end() && drawn->parts.size() <= mostBars)
        section.blocks.append(breakdownChart(breakdown, *drawn));
    for (const ReportSeries &series : breakdown.series)
        if (series.isWithheld)
            section.blocks.append(ReportText{tooFewToShow(series), Role::Note});
    const ReportTable table = breakdownTable(breakdown);
    if (table.columns.size() > 1)
        section.blocks.append(table);
    if (!breakdown.addsUp)
        section.blocks.append(
            ReportText{Text::tr("A record may have several themes and then counts under each."), Role::Note});
    if (breakdown.by == BreakdownId::LocalAuthority)
        section.blocks.append(ReportText{
            Text::tr("Local authorities stand by their codes, as the Office for National Statistics "
                     "publishes them."),
            Role::Note});
    return section;
}

ReportSection stories(const ProgrammeReport &report)
{
    ReportSection section{QStringLiteral("stories"), Text::tr("In their own words"), Text::tr("Stories"), {}};
    constexpr qsizetype most = 12; // a few pages; a big hub has hundreds
    const qsizetype first = qMax<qsizetype>(0, report.stories.size() - most);
    for (const Story &story : report.stories.mid(first)) {
        const QString day = Text::tr("Told on %1").arg(dateForPeople(story.toldOn));
        const QString hub = report.storyHubs.value(story.hub);
        //: A hub, and when a story was told there: "Bristol. Told on 12 Mar 2019"
        const QString told = hub.isEmpty() ? day : Text::tr("%1. %2").arg(hub, day);
        section.blocks.append(ReportQuote{story.title, told, story.text.trimmed()});
    }
    if (section.blocks.isEmpty())
        return section;
    section.blocks.prepend(
        ReportText{Text::tr("Stories of the period whose tellers agreed that they may be published.")});
    if (first > 0)
        section.blocks.append(
            ReportText{Text::tr("These are the last %1 told; %2 more may be published.").arg(most).arg(first),
                       Role::Note});
    return section;
}

ReportSection definitions(const ProgrammeReport &report)
{
    ReportSection section{
        QStringLiteral("definitions"), Text::tr("What each figure counts"), Text::tr("Definitions"), {}};
    QList<ReportTerm> terms;
    for (const ReportFigure &figure : report.figures)
        terms.append({figure.label, figure.measure->definitionText()});
    section.blocks.append(terms);
    return section;
}

ReportSection notes(const ProgrammeReport &report)
{
    ReportSection section{QStringLiteral("notes"), Text::tr("About the data"), Text::tr("Notes"), {}};
    section.blocks.append(ReportText{smallNumbersText(report)});
    for (const QString &note : report.notes)
        section.blocks.append(ReportText{note});
    return section;
}

} // namespace

// Of what nobody recorded there is nothing to show; how much that is stands in the notes.
bool saysSomething(const ReportBreakdown &breakdown)
{
    return std::any_of(breakdown.categories.begin(), breakdown.categories.end(),
                       [](const auto &category) { return category.first != QLatin1String("not_recorded"); });
}

// "Table 3. By age", so that people can refer to it.
void numberThrough(QList<ReportSection> &sections)
{
    int charts = 0;
    int tables = 0;
    for (ReportSection &section : sections)
        for (ReportBlock &block : section.blocks) {
            if (auto *chart = std::get_if<ReportChart>(&block))
                chart->caption = Text::tr("Chart %1. %2").arg(++charts).arg(chart->caption);
            else if (auto *table = std::get_if<ReportTable>(&block))
                table->caption = Text::tr("Table %1. %2").arg(++tables).arg(table->caption);
        }
}

bool holdsBack(const ReportSection &section)
{
    for (const ReportBlock &block : section.blocks)
        if (const auto *table = std::get_if<ReportTable>(&block))
            for (const QList<ReportCell> &row : table->rows)
                for (const ReportCell &cell : row)
                    if (cell.kind == ReportCell::Kind::HeldBack)
                        return true;
    return false;
}

ReportContent reportContent(const ProgrammeReport &report)
{
    ReportContent content;
    content.title = Text::tr("Programme report");
    content.about = report.title();
    content.programme = report.programme;
    content.period = periodForPeople(report.period);
    content.madeOn = Text::tr("Made on %1 with Doorstep %2")
                         .arg(dateForPeople(report.madeOn), QStringLiteral(DOORSTEP_VERSION));
    content.smallNumbers = smallNumbersText(report);
    content.mayBeHandedOn = !report.showsAllNumbers;
    content.sections = {headlines(report), allFigures(report), peopleBesideTimes(report)};
    if (report.national) {
        content.restsOn = restsOn(*report.national);
        content.sections << hubsReturns(*report.national) << uniquePeople(*report.national);
    }
    content.sections << trends(report);
    if (report.national)
        content.sections << hubTables(*report.national);
    for (const ReportBreakdown &breakdown : report.breakdowns)
        if (saysSomething(breakdown))
            content.sections.append(breakdownSection(breakdown));
    content.sections << trainingToAction(report) << stories(report) << definitions(report) << notes(report);
    content.sections.removeIf([](const ReportSection &section) { return section.blocks.isEmpty(); });
    for (ReportSection &section : content.sections)
        if (holdsBack(section))
            section.blocks.append(ReportText{
                Text::tr("%1: held back, because it is a small number or one could be worked out from it.")
                    .arg(heldBackMark()),
                Role::Note});
    numberThrough(content.sections);
    return content;
}

} // namespace doorstep
