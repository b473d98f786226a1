// Reading the report's content from a file.
#include "base/clock.h"
#include "measures/programme_figures.h"
#include "report/programme_report.h"
#include "report/read_national.h"
#include "report/report_notes.h"
#include "report/small_numbers.h"
#include "report/trend_steps.h"
#include "storage/hub_file.h"
#include "storage/report_records.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReadReport)
};

constexpr const char otherPlaces[] = "other_places";

// What a part is called; of a trend by its step.
QString partLabel(BreakdownId by, const QString &name)
{
    if (by == BreakdownId::LocalAuthority && name == QLatin1String(otherPlaces))
        return Text::tr("Other local authorities");
    return by == BreakdownId::Month ? trendLabel(name) : categoryLabel(by, name);
}

class Reader {
public:
    Reader(HubFile &file, const Programme &programme, const ReportOptions &options, Progress &progress)
        : m_file(file), m_programme(programme), m_options(options), m_progress(progress)
    {
        m_report.hubCode = file.identity().hubCode;
        m_report.hubName = file.identity().hubName;
        m_report.isNational = file.identity().national;
        m_report.programme = programme.name;
        m_report.programmeVersion = programme.version;
        m_report.nationalBody = programme.nationalBody;
        m_report.period = options.period;
        m_report.madeOn = Clock::today();
        m_report.showsAllNumbers = options.showsAllNumbers;
        m_report.threshold = programme.smallNumberThreshold;
    }

    ProgrammeReport read()
    {
        step(Text::tr("Counting the figures"));
        readFigures();
        readTrends();
        readBreakdowns();
        readTraining();
        if (m_report.isNational) {
            step(Text::tr("Hub by hub"));
            m_report.national = readNational(m_file, m_programme, m_report, threshold(), m_progress);
        }
        step(Text::tr("Looking at what is not recorded"));
        if (m_options.tellsStories)
            readStories();
        m_report.notes = reportNotes(m_file, m_programme, m_report);
        return std::move(m_report);
    }

private:
    // The smallest count that is shown; 0 shows all.
    qint64 threshold() const { return m_options.showsAllNumbers ? 0 : m_report.threshold; }

    std::optional<qint64> shown(const Measure &measure, qint64 value) const
    {
        if (countsPeople(measure) && isSmallNumber(value, threshold()))
            return std::nullopt;
        return value;
    }

    void step(const QString &doing)
    {
        constexpr int steps = 60; // about as many questions as are asked
        m_progress.report(doing, qMin(m_step++, steps), steps);
        m_progress.throwIfCancelled();
    }

    void readFigures()
    {
        const QList<Figure> counted = doorstep::figures(m_file.connection(), m_programme, m_options.period);
        for (const Figure &figure : counted)
            m_whole.insert(figure.measure, figure.value);
        const QHash<const Measure *, TargetProgress> targets =
            targetProgress(m_file, m_programme, m_options.period, counted, m_report.madeOn, m_progress);
        for (const NamedMeasure &named : namedMeasures(m_file.connection(), m_programme)) {
            ReportFigure figure;
            figure.measure = named.measure;
            figure.label = named.label;
            figure.isHeadline = named.isHeadline;
            figure.value = shown(*named.measure, m_whole.value(named.measure));
            figure.threshold = threshold();
            figure.period = m_options.period;
            if (const auto target = targets.constFind(named.measure); target != targets.constEnd())
                setTarget(figure, *target);
            m_report.figures.append(figure);
        }
    }

    void setTarget(ReportFigure &figure, const TargetProgress &progress) const
    {
        figure.target = progress.target;
        figure.expected = progress.expected;
        // Nor may the time between the two periods give a small number away.
        if (shown(*figure.measure, qAbs(progress.reached - m_whole.value(figure.measure))))
            figure.towards = shown(*figure.measure, progress.reached);
    }

    ReportSeries seriesOf(const ReportFigure &figure, BreakdownId by, const QList<Category> &categories) const
    {
        ReportSeries series;
        series.measure = figure.measure;
        series.label = figure.label;
        series.whole = figure.value;
        QList<qint64> values;
        for (const Category &category : categories)
            values.append(category.value);
        const qint64 least = countsPeople(*figure.measure) ? threshold() : 0;
        const std::optional<QList<bool>> held =
            figure.value ? heldBackParts(values, least) : std::optional<QList<bool>>();
        series.isWithheld = !held;
        if (held)
            for (qsizetype i = 0; i < categories.size(); ++i)
                series.parts.append(
                    {categories[i].name, partLabel(by, categories[i].name),
                     held->at(i) ? std::optional<qint64>() : std::optional<qint64>(values[i])});
        return series;
    }

    // Every month (of a long period, quarter or year) that has begun, with those in which there was nothing.
    QList<Category> byTime(const QList<Category> &months) const
    {
        const QDate last = qMin(m_options.period.to, m_report.madeOn);
        const QDate first(m_options.period.from.year(), m_options.period.from.month(), 1);
        const int count =
            (last.year() - first.year()) * 12 + last.month() - first.month() + 1; // 0 or less: not begun
        const TrendStep step = trendStep(count, m_report.isNational);
        QList<Category> all;
        for (int i = 0; i < count; ++i) {
            const QString name = trendName(dateToText(first.addMonths(i)).left(7), step);
            if (all.isEmpty() || all.last().name != name)
                all.append({name, 0});
        }
        for (const Category &month : months)
            for (Category &part : all)
                if (part.name == trendName(month.name, step))
                    part.value += month.value;
        return all;
    }

    void readTrends()
    {
        for (const ReportFigure &figure : std::as_const(m_report.figures)) {
            if (!figure.isHeadline || !figure.measure->has(BreakdownId::Month)
                || m_whole.value(figure.measure) == 0)
                continue;
            step(Text::tr("Month by month: %1").arg(figure.label));
            const QList<Category> months = breakdown(m_file.connection(), m_programme, m_options.period,
                                                     *figure.measure, BreakdownId::Month);
            const QList<Category> times = byTime(months);
            if (!times.isEmpty())
                m_report.trends.append(seriesOf(figure, BreakdownId::Month, times));
        }
    }

    // No measure beside one that is a part of it (the young among those trained): what is held back in one
    // could be worked out from the other.
    static QList<const char *> measuresBy(BreakdownId by)
    {
        switch (by) {
        case BreakdownId::Month:
        case BreakdownId::Hub: // told of every measure, by readNational()
            return {};
        case BreakdownId::Theme:
            return {"conversations", "groups_formed", "actions_started"};
        default:
            return {"people_trained", "people_on_follow_on", "people_in_conversation", "people_activated",
                    "network_members"};
        }
    }

    void readBreakdowns()
    {
        for (const BreakdownId by : allBreakdowns()) {
            ReportBreakdown breakdown;
            breakdown.by = by;
            breakdown.addsUp = by != BreakdownId::Theme;
            step(Text::tr("Part by part: %1").arg(breakdownLabel(by)));
            QList<Counted> counted = countBy(by);
            if (by == BreakdownId::LocalAuthority && m_report.isNational)
                gatherSmallPlaces(counted);
            for (const auto &[figure, categories] : std::as_const(counted)) {
                breakdown.series.append(seriesOf(*figure, by, categories));
                mergeCategories(breakdown, breakdown.series.last());
            }
            if (!breakdown.categories.isEmpty())
                m_report.breakdowns.append(breakdown);
        }
    }

    struct Counted {
        const ReportFigure *figure;
        QList<Category> categories;
    };

    QList<Counted> countBy(BreakdownId by)
    {
        QList<Counted> counted;
        for (const char *name : measuresBy(by)) {
            const ReportFigure *figure = m_report.figure(QString::fromLatin1(name));
            if (!figure || !figure->measure->has(by) || m_whole.value(figure->measure) == 0)
                continue;
            m_progress.throwIfCancelled();
            counted.append({figure,
                            doorstep::breakdown(m_file.connection(), m_programme, m_options.period,
                                                *figure->measure, by)});
        }
        return counted;
    }

    // A programme reaches more places than anybody reads, most of them with a handful of people: the largest
    // by the first measure stand by themselves, the rest together.
    static void gatherSmallPlaces(QList<Counted> &counted)
    {
        constexpr qsizetype most = 36; // with what is said of them a page
        if (counted.isEmpty())
            return;
        QList<Category> largest = counted.first().categories;
        largest.removeIf([](const Category &place) { return place.name == QLatin1String("not_recorded"); });
        std::stable_sort(largest.begin(), largest.end(),
                         [](const Category &a, const Category &b) { return a.value > b.value; });
        QSet<QString> named{QStringLiteral("not_recorded")};
        for (const Category &place : std::as_const(largest).first(qMin(most, largest.size())))
            named.insert(place.name);
        for (Counted &one : counted) {
            QList<Category> kept;
            Category rest{QString::fromLatin1(otherPlaces), 0};
            for (const Category &place : std::as_const(one.categories)) {
                if (named.contains(place.name))
                    kept.append(place);
                else
                    rest.value += place.value;
            }
            if (rest.value > 0)
                kept.append(rest);
            one.categories = kept;
        }
    }

    void readStories()
    {
        m_report.stories = publishableStories(m_file.connection(), m_options.period);
        if (m_report.national)
            for (const HubCoverage &hub : hubCoverage(m_file.connection(), m_file.ownHub(), m_options.period))
                m_report.storyHubs.insert(hub.hub, nameOfHub(hub));
    }

    // As the tables have it.
    QString nameOfHub(const HubCoverage &hub) const
    {
        for (const ReportHub &known : m_report.national->hubs)
            if (known.code == hub.code)
                return known.name;
        return hub.name;
    }

    static void mergeCategories(ReportBreakdown &breakdown, const ReportSeries &series)
    {
        for (const ReportPart &part : series.parts)
            if (const std::pair<QString, QString> category(part.category, part.label);
                !breakdown.categories.contains(category))
                breakdown.categories.append(category);
        const QStringList listed = listedCategories(breakdown.by);
        const auto rank = [&](const QString &category) {
            const qsizetype at = listed.indexOf(category);
            return std::tuple(category == QLatin1String("not_recorded"),
                              category == QLatin1String(otherPlaces), at < 0 ? listed.size() : at, category);
        };
        std::sort(breakdown.categories.begin(), breakdown.categories.end(),
                  [&](const auto &a, const auto &b) { return rank(a.first) < rank(b.first); });
    }

    void readTraining()
    {
        const Measure *acted = measureNamed(u"trained_then_acted");
        const ReportFigure *trained = m_report.figure(u"people_trained");
        if (!acted || !trained || m_whole.value(trained->measure) == 0)
            return;
        step(Text::tr("From training to action"));
        const QList<TrainingOutcome> outcomes =
            trainingOutcomes(m_file.connection(), m_programme, m_options.period);
        const OutcomeGroup all = allOutcomes(outcomes);
        m_report.training.trained = trained->value;
        m_report.training.actionMonths = m_programme.actionWindowMonths;
        for (const NextStep next : allNextSteps()) {
            ReportNextStep told{next, {}};
            for (const int months : outcomeMonths)
                told.went.append(trained->value ? shown(*acted, all.went(next, months))
                                                : std::optional<qint64>());
            holdBackSteps(told.went);
            m_report.training.steps.append(told);
        }
        readCourses(byTitle(outcomesBy(m_file.connection(), TrainedBy::Course, outcomes)));
    }

    // Who took longer than the shorter time can be told from two that are shown: of these the longer stays.
    void holdBackSteps(QList<std::optional<qint64>> &went) const
    {
        std::optional<qint64> longer;
        for (auto value = went.rbegin(); value != went.rend(); ++value) {
            if (*value && longer && isSmallNumber(*longer - **value, threshold()))
                value->reset();
            else if (*value)
                longer = *value;
        }
    }

    // Every hub has its own row of a course: in the national file they are one by title.
    static QList<OutcomeGroup> byTitle(const QList<OutcomeGroup> &courses)
    {
        QList<OutcomeGroup> together;
        for (const OutcomeGroup &course : courses) {
            const auto known = std::find_if(together.begin(), together.end(), [&](const OutcomeGroup &other) {
                return other.name == course.name;
            });
            if (known == together.end())
                together.append(course);
            else
                known->outcomes.append(course.outcomes);
        }
        return together;
    }

    // Held back as parts of a whole are: who took one course only makes them just that.
    void readCourses(const QList<OutcomeGroup> &courses)
    {
        QList<qint64> trained;
        QList<qint64> acted;
        for (const OutcomeGroup &course : courses) {
            trained.append(course.people());
            acted.append(course.went(NextStep::Acted, m_programme.actionWindowMonths));
        }
        const std::optional<QList<bool>> heldTrained = heldBackParts(trained, threshold());
        const std::optional<QList<bool>> heldActed = heldBackParts(acted, threshold());
        if (!heldTrained || !m_report.training.trained)
            return;
        for (qsizetype i = 0; i < courses.size(); ++i) {
            ReportTrainedOn told{courses[i].name, {}, {}};
            if (!heldTrained->at(i))
                told.trained = trained[i];
            if (!heldTrained->at(i) && heldActed && !heldActed->at(i))
                told.acted = acted[i];
            m_report.training.courses.append(told);
        }
    }

    HubFile &m_file;
    const Programme &m_programme;
    const ReportOptions &m_options;
    Progress &m_progress;
    int m_step = 0;
    ProgrammeReport m_report;
    QHash<const Measure *, qint64> m_whole; // what was counted, held back or not
};

} // namespace

ProgrammeReport readProgrammeReport(HubFile &file, const Programme &programme, const ReportOptions &options,
                                    Progress &progress)
{
    const ReadTogether moment(file.connection());
    return Reader(file, programme, options, progress).read();
}

} // namespace doorstep
