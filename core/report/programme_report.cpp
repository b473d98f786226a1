#include "report/programme_report.h"

#include "measures/figures.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ProgrammeReport)
};

} // namespace

QString ReportFigure::valueText() const
{
    return value ? valueForPeople(*measure, *value) : Text::tr("fewer than %1").arg(threshold);
}

std::optional<double> ReportFigure::shareOfTarget() const
{
    if (!towards || !target || target->amount <= 0)
        return std::nullopt;
    return static_cast<double>(*towards) / static_cast<double>(target->amount);
}

QString ReportFigure::courseText() const
{
    if (!target || !towards)
        return {};
    if (*towards >= target->amount)
        return Text::tr("Target reached");
    if (expected >= target->amount)
        return Text::tr("Short of the target by %1").arg(valueForPeople(*measure, target->amount - *towards));
    const QString by = valueForPeople(*measure, expected);
    return isBehind() ? Text::tr("Behind: %1 expected by then").arg(by)
                      : Text::tr("On course: %1 expected by then").arg(by);
}

const ReportPart *ReportSeries::part(QStringView category) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const ReportPart &p) { return p.category == category; });
    return found == parts.end() ? nullptr : &*found;
}

bool ReportSeries::hasHeldBack() const
{
    return isWithheld
        || std::any_of(parts.begin(), parts.end(), [](const ReportPart &part) { return !part.value; });
}

const ReportFigure *ProgrammeReport::figure(QStringView measure) const
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const ReportFigure &f) { return f.measure->nameText() == measure; });
    return found == figures.end() ? nullptr : &*found;
}

bool ProgrammeReport::holdsBack() const
{
    const auto holds = [](const ReportSeries &series) { return series.hasHeldBack(); };
    return std::any_of(figures.begin(), figures.end(),
                       [](const ReportFigure &f) { return !f.value || (f.target && !f.towards); })
        || (national && national->holdsBack()) || std::any_of(trends.begin(), trends.end(), holds)
        || std::any_of(
               breakdowns.begin(), breakdowns.end(),
               [&](const ReportBreakdown &b) { return std::any_of(b.series.begin(), b.series.end(), holds); })
        || std::any_of(training.steps.begin(), training.steps.end(),
                       [](const ReportNextStep &step) { return step.went.contains(std::nullopt); })
        || std::any_of(training.courses.begin(), training.courses.end(),
                       [](const ReportTrainedOn &course) { return !course.trained || !course.acted; });
}

qint64 ReportNational::wholeHubs() const
{
    return std::count_if(hubs.begin(), hubs.end(), [this](const ReportHub &hub) { return isWhole(hub); });
}

qint64 ReportNational::silentHubs() const
{
    return std::count_if(hubs.begin(), hubs.end(), [](const ReportHub &hub) { return hub.days == 0; });
}

const ReportUnique *ReportNational::uniqueOf(QStringView measure) const
{
    const auto found = std::find_if(unique.begin(), unique.end(), [&](const ReportUnique &one) {
        return one.measure->nameText() == measure;
    });
    return found == unique.end() ? nullptr : &*found;
}

bool ReportNational::holdsBack() const
{
    return std::any_of(byHub.begin(), byHub.end(), [](const ReportSeries &s) { return s.hasHeldBack(); })
        || std::any_of(unique.begin(), unique.end(), [](const ReportUnique &one) {
               return !one.value || !one.difference || !one.withoutKeys;
           });
}

QString ProgrammeReport::title() const
{
    if (isNational && !nationalBody.isEmpty())
        return nationalBody;
    return hubName.isEmpty() ? hubCode : hubName;
}

bool countsPeople(const Measure &measure)
{
    // Attendances and conversations are each somebody's: few of them are few people.
    return measure.unit == MeasureUnit::People || measure.nameText() == QLatin1String("follow_on_attendances")
        || measure.nameText() == QLatin1String("conversations");
}

} // namespace doorstep
