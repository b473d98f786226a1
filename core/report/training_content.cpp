#include "report/training_content.h"

#include "report/content_words.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportContent)
};

using Role = ReportText::Role;

// The share of `part` in `whole`, or nothing where either is held back.
ReportCell shareOf(const std::optional<qint64> &part, const std::optional<qint64> &whole)
{
    return part && whole && *whole > 0 ? shareCell(double(*part) / double(*whole)) : ReportCell();
}

ReportTable nextSteps(const ReportTraining &training)
{
    const Measure &acted = *measureNamed(u"trained_then_acted");
    ReportTable table;
    table.caption = Text::tr("What those trained went on to do");
    table.columns = {{Text::tr("Next step")}};
    for (const int months : outcomeMonths) {
        const QString group = Text::tr("Within %1 months").arg(months);
        table.columns << ReportTable::Column{Text::tr("People"), true, group}
                      << ReportTable::Column{Text::tr("Share"), true, group};
    }
    for (const ReportNextStep &step : training.steps) {
        QList<ReportCell> row = {wordsCell(nextStepLabel(step.step))};
        for (const std::optional<qint64> &went : step.went)
            row << numberCell(acted, went) << shareOf(went, training.trained);
        table.rows.append(row);
    }
    return table;
}

ReportTable byCourse(const ReportTraining &training)
{
    const Measure &acted = *measureNamed(u"trained_then_acted");
    ReportTable table;
    table.caption = Text::tr("By course");
    table.sheet = Text::tr("Courses");
    table.columns = {{Text::tr("Course")},
                     {Text::tr("People trained"), true},
                     {Text::tr("Acted within %1 months").arg(training.actionMonths), true},
                     {Text::tr("Share"), true}};
    for (const ReportTrainedOn &course : training.courses)
        table.rows.append({wordsCell(course.course), numberCell(acted, course.trained),
                           numberCell(acted, course.acted), shareOf(course.acted, course.trained)});
    return table;
}

} // namespace

ReportSection trainingToAction(const ProgrammeReport &report)
{
    ReportSection section{
        QStringLiteral("training"), Text::tr("From training to action"), Text::tr("Training to action"), {}};
    const ReportTraining &training = report.training;
    if (training.steps.isEmpty())
        return section;
    section.blocks.append(ReportText{
        Text::tr("What the people trained in the period went on to do, within so many months of completing. "
                 "To have acted is to have held a conversation as an organiser, joined a group or joined an "
                 "action.")});
    const ReportChart chart = trainingChart(training);
    if (!chart.bars.isEmpty())
        section.blocks.append(chart);
    section.blocks.append(nextSteps(training));
    if (!training.courses.isEmpty())
        section.blocks.append(byCourse(training));
    section.blocks.append(ReportText{
        Text::tr("Anyone who completed a course more recently than that has had less time for it."),
        Role::Note});
    return section;
}

} // namespace doorstep
