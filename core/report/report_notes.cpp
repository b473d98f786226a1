#include "report/report_notes.h"

#include "records/actions.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "storage/hub_file.h"
#include "storage/report_records.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportNotes)
};

QString howPeopleAreCounted(const ProgrammeReport &report)
{
    return report.isNational
        ? Text::tr("A person counts once in a figure, however often they took part and at however many hubs: "
                   "the records of one person at several hubs are linked by keys made from name and contact, "
                   "without names leaving a hub. Who cannot be linked counts at each hub.")
        : Text::tr("A person counts once in a figure, however often they took part. Figures of attendances "
                   "and conversations count each time.");
}

// "Age is not recorded for 12%, disability for 30%" of those in the first series of each breakdown.
QString whatIsNotRecorded(const ProgrammeReport &report)
{
    QStringList missing;
    QString whose;
    for (const ReportBreakdown &breakdown : report.breakdowns) {
        if (!breakdown.addsUp || breakdown.series.isEmpty())
            continue;
        const ReportSeries &series = breakdown.series.first();
        const ReportPart *part = series.part(u"not_recorded");
        if (!part || !part->value || !series.whole || *series.whole <= 0)
            continue;
        const auto percent = std::lround(100.0 * double(*part->value) / double(*series.whole));
        missing.append(Text::tr("%1 for %2%").arg(breakdownLabel(breakdown.by).toLower()).arg(percent));
        whose = series.label;
    }
    if (missing.isEmpty())
        return {};
    return Text::tr("What is not recorded, of “%1”: %2.").arg(whose, missing.join(QStringLiteral(", ")));
}

QStringList whatHasNoDay(Connection &connection)
{
    const struct {
        const RecordTable &table;
        const char *column;
        QString text;
    } dated[] = {
        {Group::table(), "formed_on",
         Text::tr("Groups without a day on which they were formed, which count in no period: %L1.")},
        {Action::table(), "started_on",
         Text::tr("Actions without a day on which they began, which count in no period: %L1.")},
        {Organisation::table(), "introduced_on",
         Text::tr("Organisations without a day on which they were introduced, which count in no period: "
                  "%L1.")},
    };
    QStringList notes;
    for (const auto &[table, column, text] : dated)
        if (const qint64 undated = undatedRecords(connection, table, column))
            notes.append(text.arg(undated));
    return notes;
}

QString whoseTargets(const ProgrammeReport &report)
{
    bool own = false;
    bool share = false;
    for (const ReportFigure &figure : report.figures) {
        own = own || (figure.target && figure.target->source == TargetValue::Source::Hub);
        share = share || (figure.target && figure.target->source == TargetValue::Source::PackShare);
    }
    if (own && share)
        return Text::tr("Targets are the hub's own, or else its equal share of the whole programme's.");
    if (own)
        return Text::tr("Targets are those that the hub set itself, or else the programme's for it.");
    if (share)
        return Text::tr("Targets are this hub's equal share of the whole programme's.");
    return {};
}

// What only many hubs' returns bring with them.
QStringList whatCameIn(const ReportNational &national)
{
    QStringList notes;
    const qint64 whole = national.wholeHubs();
    const qint64 silent = national.silentHubs();
    const qint64 partly = national.hubs.size() - whole - silent;
    notes.append(
        Text::tr("Of %1 hubs the returns of %2 cover all of the period, those of %3 a part of it, and "
                 "%4 sent nothing for it. The table “Returns received” says which.")
            .arg(national.hubs.size())
            .arg(whole)
            .arg(partly)
            .arg(silent));
    int revised = 0;
    for (const ReportHub &hub : national.hubs)
        revised += hub.revised;
    if (revised > 0)
        notes.append(
            Text::tr("Of the returns that count, %1 took the place of an earlier one.").arg(revised));
    notes.append(
        Text::tr("Age, gender, ethnic group, disability and place come only of people who agreed to it; of "
                 "the others they stand under “Not recorded” here, though their hubs may know them. Who "
                 "said no to being matched comes without keys and counts as a person of their own."));
    return notes;
}

} // namespace

QStringList reportNotes(HubFile &file, const Programme &programme, const ProgrammeReport &report)
{
    QStringList notes = {howPeopleAreCounted(report)};
    if (report.national)
        notes.append(whatCameIn(*report.national));
    if (report.figure(u"people_in_conversation"))
        notes.append(Text::tr("Where a conversation was held with somebody whose name is not known, it "
                              "counts as one person; in tables of age, gender and the like they stand under "
                              "“Not recorded”."));
    notes.append(Text::tr("What is expected by a day is the target's share in equal daily steps."));
    if (const QString targets = whoseTargets(report); !targets.isEmpty())
        notes.append(targets);
    if (report.madeOn <= report.period.to)
        notes.append(Text::tr("The period was not over when this report was made, on %1.")
                         .arg(dateForPeople(report.madeOn)));
    if (const QString missing = whatIsNotRecorded(report); !missing.isEmpty())
        notes.append(missing);
    if (!programme.imdEdition.isEmpty())
        notes.append(Text::tr("Deciles are of the Index of Multiple Deprivation %1: 1 is the tenth of "
                              "England's neighbourhoods that are the most deprived.")
                         .arg(programme.imdEdition.right(4)));
    notes.append(whatHasNoDay(file.connection()));
    notes.append(Text::tr("Made with Doorstep %1 under the programme pack %2, version %3.")
                     .arg(QStringLiteral(DOORSTEP_VERSION), programme.code, programme.version));
    return notes;
}

} // namespace doorstep
