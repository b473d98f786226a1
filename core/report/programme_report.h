// The programme report's content, once, whatever it is written as (CLI.md, `report`): the figures of a period
// against their targets, their trends, who is behind them, what came of training, the words of those who
// agreed to be quoted. Made to be handed on: small numbers of people are held back unless all are asked for.
#pragma once

#include "base/progress.h"
#include "measures/figures.h"
#include "measures/training_outcomes.h"
#include "programme/targets.h"
#include "records/stories.h"

namespace doorstep {

class HubFile;

struct ReportOptions {
    Period period;
    bool showsAllNumbers = false; // false: small numbers of people are held back
    bool tellsStories = true; // those told in the period that may be published
};

// A measure over the whole period.
struct ReportFigure {
    const Measure *measure = nullptr;
    QString label; // in the programme's words
    bool isHeadline = false;
    std::optional<qint64> value; // a count or pence; none: held back
    std::optional<TargetValue> target;
    // What counts towards the target: the figure over the target's own period, as far as it has come; `value`
    // where that is the report's. None: held back, or there is no target.
    std::optional<qint64> towards;
    qint64 expected = 0; // of the target by the period's last day, or the day of the report where that is
                         // earlier

    QString valueText() const; // "3,966", "£1,250,000", "fewer than 5" by the report's threshold
    std::optional<double> shareOfTarget() const; // 1.13 for 113%; none without `towards` or a target above 0
    bool isBehind() const { return target && towards && *towards < expected; }
    // "Target reached", "Behind: 602 expected by then"; empty without a target or where it is held back.
    QString courseText() const;
    qint64 threshold = 0; // under which it was held back
    // Whether the target is for another period than the report's.
    bool hasOwnTime() const { return target && target->period != period; }
    Period period; // the report's
};

struct ReportPart {
    QString category; // "25-44", "2019-03", "2019-Q2" (Apr to Jun), "2019": as files spell it
    QString label; // "25-44", "Mar 2019", "Apr–Jun 2019"
    std::optional<qint64> value; // none: held back
};

// A measure in parts.
struct ReportSeries {
    const Measure *measure = nullptr;
    QString label;
    std::optional<qint64> whole;
    bool isWithheld = false; // too small to be shown in parts: there are none then
    QList<ReportPart> parts;
    std::optional<qint64> sum; // of the hubs, beside the unique people; none: held back, or not by hub

    const ReportPart *part(QStringView category) const; // null where there is none
    bool hasHeldBack() const;
};

// One way of taking the people (or conversations, groups, actions) apart, for each measure that it is told
// of.
struct ReportBreakdown {
    BreakdownId by = BreakdownId::AgeBand;
    bool addsUp = true; // false: a record may be in several parts
    QList<ReportSeries> series;
    // Those that any of the series has, in order: code and words.
    QList<std::pair<QString, QString>> categories;
};

// How many of those trained in the period had taken a next step, after so many months each.
struct ReportNextStep {
    NextStep step = NextStep::Acted;
    QList<std::optional<qint64>> went; // after each of outcomeMonths; none: held back
};

// What came of one course.
struct ReportTrainedOn {
    QString course;
    std::optional<qint64> trained;
    std::optional<qint64> acted; // within the programme's months
};

struct ReportTraining {
    std::optional<qint64> trained;
    QList<ReportNextStep> steps; // empty: nobody was trained
    int actionMonths = 0; // the programme's
    QList<ReportTrainedOn> courses; // those that can be shown
};

// A hub whose returns the national report rests on, or that the programme lists and that sent none.
struct ReportHub {
    QString code;
    QString name;
    QList<Period> covered; // of the report's period
    qint64 days = 0; // in those
    int returns = 0;
    int revised = 0; // of those
    QDate lastSigned;
    bool isListed = true; // in the programme
};

// Why a national figure of people is not what the hubs' figures add up to. None: held back.
struct ReportUnique {
    const Measure *measure = nullptr;
    QString label;
    std::optional<qint64> value;
    std::optional<qint64> sumOfHubs;
    std::optional<qint64> difference;
    std::optional<qint64> withoutKeys; // people counted whom nothing could link to anybody
    std::optional<qint64> atLeast; // were each of those somebody who is counted anyway
};

// What only the national body's report tells.
struct ReportNational {
    QList<ReportHub> hubs; // by code
    QList<ReportUnique> unique; // of the measures that count people, where anybody is counted
    QList<ReportSeries> byHub; // every measure, in the order of the figures; a part for each hub
    qint64 periodDays = 0; // of the period, as far as it has come

    bool isWhole(const ReportHub &hub) const { return hub.days >= periodDays && periodDays > 0; }
    qint64 wholeHubs() const;
    qint64 silentHubs() const; // not a day is covered
    bool holdsBack() const;
    const ReportUnique *uniqueOf(QStringView measure) const; // null where there is none
};

struct ProgrammeReport {
    QString hubCode;
    QString hubName;
    bool isNational = false;
    QString programme;
    QString programmeVersion;
    QString nationalBody; // may be empty
    Period period;
    QDate madeOn;
    bool showsAllNumbers = false;
    qint64 threshold = 0; // the programme's; what is below it is small

    QList<ReportFigure> figures; // headlines first, in the programme's order
    QList<ReportSeries> trends; // by month, every month of the period; the headlines that count by day
    QList<ReportBreakdown> breakdowns;
    ReportTraining training;
    QStringList notes; // how it was counted and what is not in it, a sentence or two each
    QList<Story> stories; // by day
    QHash<qint64, QString> storyHubs; // of a national report: hubs' names by key
    std::optional<ReportNational> national; // of the national body's file

    const ReportFigure *figure(QStringView measure) const; // null where there is none
    // Whether anything in it was held back.
    bool holdsBack() const;
    // "Ward 7 hub", or of a national file the national body.
    QString title() const;
};

// Whether a measure counts people or what single people did, so that small numbers of it could point at
// somebody.
bool countsPeople(const Measure &measure);

// Reads all of it from one moment of the file; on a worker, for it may take seconds. Throws Error(Cancelled).
ProgrammeReport readProgrammeReport(HubFile &file, const Programme &programme, const ReportOptions &options,
                                    Progress &progress);

} // namespace doorstep
