#include "report/national_content.h"

#include "report/content_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalContent)
};

using Role = ReportText::Role;

// The figures of a report as they stand in sentences.
class Told {
public:
    explicit Told(const ProgrammeReport &report) : m_report(report) { }

    // Null where there is nothing to tell: none, or held back.
    const ReportFigure *figure(QStringView measure) const
    {
        const ReportFigure *figure = m_report.figure(measure);
        return figure && figure->value.value_or(0) > 0 ? figure : nullptr;
    }

    void count(QStringView measure, QStringList &points, QString (*words)(int)) const
    {
        if (const ReportFigure *counted = figure(measure))
            points.append(withTarget(*counted, words(int(*counted->value))));
    }

    // "3,966 people completed a course, against a target of 3,500 (113%)."
    static QString withTarget(const ReportFigure &figure, const QString &words)
    {
        if (!figure.target || figure.hasOwnTime() || !figure.shareOfTarget())
            return Text::tr("%1.").arg(words);
        return Text::tr("%1, against a target of %2 (%3).")
            .arg(words, valueForPeople(*figure.measure, figure.target->amount),
                 shareCell(*figure.shareOfTarget()).text);
    }

private:
    const ProgrammeReport &m_report;
};

void tellTraining(const Told &told, QStringList &points)
{
    told.count(u"people_trained", points,
               [](int n) { return Text::tr("%Ln people were trained in community organising", nullptr, n); });
    told.count(u"people_on_follow_on", points,
               [](int n) { return Text::tr("%Ln people went on to a follow-on course", nullptr, n); });
    told.count(u"qualification_enrolments", points,
               [](int n) { return Text::tr("%Ln people worked for a qualification", nullptr, n); });
    told.count(u"young_people_trained", points,
               [](int n) { return Text::tr("%Ln of those trained were young people", nullptr, n); });
    told.count(u"trained_then_acted", points,
               [](int n) { return Text::tr("%Ln of those trained have since taken action", nullptr, n); });
    told.count(u"organisations_introduced", points,
               [](int n) { return Text::tr("%Ln organisations were introduced to organising", nullptr, n); });
    told.count(u"hubs_reporting", points,
               [](int n) { return Text::tr("%Ln hubs reported on the whole period", nullptr, n); });
    told.count(u"trainers_quality_assured", points, [](int n) {
        return Text::tr("%Ln quality-assured trainers stood ready at its end", nullptr, n);
    });
    told.count(u"network_members", points, [](int n) {
        return Text::tr("The network had %Ln members at the end of the period", nullptr, n);
    });
}

void tellListening(const Told &told, QStringList &points)
{
    told.count(u"groups_formed", points,
               [](int n) { return Text::tr("%Ln local groups were formed", nullptr, n); });
    told.count(u"people_in_conversation", points,
               [](int n) { return Text::tr("%Ln people were in conversation", nullptr, n); });
    told.count(u"people_activated", points,
               [](int n) { return Text::tr("%Ln people were activated", nullptr, n); });
    if (const ReportFigure *money = told.figure(u"funding_leveraged"))
        points.append(
            told.withTarget(*money, Text::tr("%1 of funding was brought in").arg(money->valueText())));
}

const QString &noReturn()
{
    static const QString dash = QStringLiteral("\u2013");
    return dash;
}

QString coveredText(const ReportNational &national, const ReportHub &hub)
{
    if (national.isWhole(hub))
        return Text::tr("All of the period");
    if (hub.days == 0)
        return Text::tr("No return");
    QStringList periods;
    for (const Period &period : hub.covered)
        periods.append(periodForPeople(period));
    return periods.join(QStringLiteral("; "));
}

// A table of the hubs: which measures stand in it together.
struct HubTable {
    QString caption;
    QString sheet;
    QStringList measures;
};

QList<HubTable> hubTableKinds()
{
    const auto names = [](std::initializer_list<const char *> measures) {
        QStringList all;
        for (const char *measure : measures)
            all.append(QString::fromLatin1(measure));
        return all;
    };
    return {{Text::tr("Hubs: training"), Text::tr("Hubs, training"),
             names({"people_trained", "people_on_follow_on", "follow_on_attendances",
                    "qualification_enrolments", "young_people_trained", "trained_then_acted"})},
            {Text::tr("Hubs: listening and acting"), Text::tr("Hubs, listening"),
             names({"conversations", "people_in_conversation", "people_activated",
                    "people_activated_evidenced", "actions_started", "neighbourhoods_reached"})},
            {Text::tr("Hubs: groups, network and funding"), Text::tr("Hubs, network"),
             names({"groups_formed", "groups_recognised", "organisations_introduced",
                    "trainers_quality_assured", "network_members", "funding_leveraged"})}};
}

ReportTable hubTable(const ReportNational &national, const HubTable &kind)
{
    ReportTable table;
    table.caption = kind.caption;
    table.sheet = kind.sheet;
    table.columns = {{Text::tr("Hub")}};
    QList<const ReportSeries *> shown;
    for (const ReportSeries &series : national.byHub)
        if (kind.measures.contains(series.measure->nameText())) {
            shown.append(&series);
            table.columns.append({series.label, true});
        }
    for (qsizetype i = 0; i < national.hubs.size(); ++i) {
        QList<ReportCell> row = {wordsCell(national.hubs[i].name)};
        for (const ReportSeries *series : std::as_const(shown))
            row.append(national.hubs[i].days > 0 ? numberCell(*series->measure, series->parts[i].value)
                                                 : wordsCell(noReturn()));
        table.rows.append(row);
    }
    QList<ReportCell> sums = {wordsCell(Text::tr("Hubs added up"))};
    QList<ReportCell> wholes = {wordsCell(Text::tr("All, each once"))};
    for (const ReportSeries *series : std::as_const(shown)) {
        sums.append(numberCell(*series->measure, series->sum));
        wholes.append(numberCell(*series->measure, series->whole));
    }
    table.rows << sums << wholes;
    table.hasWhole = true;
    return table;
}

// The hubs' figures as bars, in the hubs' order, so that they stand as in the tables.
std::optional<ReportChart> hubChart(const ReportNational &national)
{
    constexpr qsizetype mostHubs = 30; // beyond, the table is the better chart
    for (const ReportSeries &series : national.byHub) {
        if (series.measure->nameText() != QLatin1String("people_trained") || series.parts.size() > mostHubs)
            continue;
        ReportBreakdown byHub{BreakdownId::Hub, false, {}, {}};
        return breakdownChart(byHub, series);
    }
    return std::nullopt;
}

} // namespace

ReportPoints keyFindings(const ProgrammeReport &report)
{
    const Told told(report);
    ReportPoints points;
    tellTraining(told, points.points);
    tellListening(told, points.points);
    const ReportUnique *trained = report.national->uniqueOf(u"people_trained");
    if (trained && trained->difference.value_or(0) > 0)
        points.points.append(
            Text::tr(
                "The hubs’ own figures of people trained add up to %1. Those known to several hubs count "
                "once in the programme’s figure, which is %2 less.")
                .arg(valueForPeople(*trained->measure, *trained->sumOfHubs),
                     valueForPeople(*trained->measure, *trained->difference)));
    return points;
}

QString restsOn(const ReportNational &national)
{
    const auto sent = national.hubs.size() - national.silentHubs();
    return Text::tr("Rests on the returns of %1 of %2 hubs; those of %3 cover all of the period.")
        .arg(sent)
        .arg(national.hubs.size())
        .arg(national.wholeHubs());
}

ReportSection hubsReturns(const ReportNational &national)
{
    ReportSection section{
        QStringLiteral("returns"), Text::tr("What this report rests on"), Text::tr("Returns"), {}};
    section.blocks.append(ReportText{restsOn(national)});
    section.blocks.append(
        ReportText{Text::tr("A hub counts only on the days that its returns cover. What it did on other days "
                            "is missing from every figure here.")});
    ReportTable table;
    table.caption = Text::tr("Returns received");
    table.columns = {{Text::tr("Hub")},
                     {Text::tr("Code")},
                     {Text::tr("Covered")},
                     {Text::tr("Share of days"), true},
                     {Text::tr("Returns"), true},
                     {Text::tr("Of these revised"), true},
                     {Text::tr("Last signed off"), true}};
    for (const ReportHub &hub : national.hubs) {
        const double days = double(qMax<qint64>(1, national.periodDays));
        table.rows.append({wordsCell(hub.name), wordsCell(hub.code), wordsCell(coveredText(national, hub)),
                           shareCell(qMin(1.0, double(hub.days) / days)), countCell(hub.returns),
                           countCell(hub.revised), wordsCell(dateForPeople(hub.lastSigned))});
    }
    section.blocks.append(table);
    return section;
}

ReportSection uniquePeople(const ReportNational &national)
{
    ReportSection section{QStringLiteral("unique"),
                          Text::tr("Different people, and the hubs added up"),
                          Text::tr("Unique"),
                          {}};
    if (national.unique.isEmpty())
        return section;
    section.blocks.append(ReportText{
        Text::tr("Each hub counts its own people. Who is known to several hubs is one person in the "
                 "programme’s figure, which is why the hubs’ figures can add up to more. It can be the other "
                 "way round where somebody trained at one hub acted at another. Hubs send no names: records "
                 "are linked by keys made from names and contact details.")});
    section.blocks.append(ReportText{
        Text::tr("Some people come without such keys, because they did not agree to be matched or because "
                 "too little is known of them. They count as people of their own. Were each of them somebody "
                 "who is counted anyway at another hub, the figure would be the least that is told here; it "
                 "cannot be more than it is.")});
    ReportTable table;
    table.caption = Text::tr("Different people beside the sum of the hubs");
    table.columns = {{Text::tr("Figure")},
                     {Text::tr("Different people"), true},
                     {Text::tr("Hubs added up"), true},
                     {Text::tr("Difference"), true},
                     {Text::tr("Without keys"), true},
                     {Text::tr("At least"), true}};
    for (const ReportUnique &one : national.unique)
        table.rows.append({wordsCell(one.label), numberCell(*one.measure, one.value),
                           numberCell(*one.measure, one.sumOfHubs), numberCell(*one.measure, one.difference),
                           numberCell(*one.measure, one.withoutKeys), numberCell(*one.measure, one.atLeast)});
    section.blocks.append(table);
    return section;
}

ReportSection hubTables(const ReportNational &national)
{
    ReportSection section{QStringLiteral("hubs"), Text::tr("Hub by hub"), Text::tr("Hubs"), {}};
    if (const std::optional<ReportChart> chart = hubChart(national))
        section.blocks.append(*chart);
    for (const HubTable &kind : hubTableKinds())
        if (const ReportTable table = hubTable(national, kind); table.columns.size() > 1)
            section.blocks.append(table);
    section.blocks.append(ReportText{
        Text::tr("A hub’s numbers are those of its own people, as its own program counts them from "
                 "what it sent. The last row counts people known to several hubs once."),
        Role::Note});
    if (national.silentHubs() > 0)
        section.blocks.append(ReportText{
            Text::tr("%1: no return came for any day of the period.").arg(noReturn()), Role::Note});
    return section;
}

} // namespace doorstep
