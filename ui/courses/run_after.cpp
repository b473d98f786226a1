#include "ui/courses/run_after.h"

#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/people.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

RunAfter::RunAfter(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_reader(new QuietReader(context.file(), this))
{
    setTitle(tr("What came after"));
    hide();
}

bool RunAfter::concerns(const RecordTable &table) const
{
    return &table == &Enrolment::table() || &table == &Attendance::table() || &table == &Conversation::table()
        || &table == &GroupMember::table() || &table == &ActionPerson::table() || &table == &Action::table();
}

void RunAfter::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
    m_reader->ask<OutcomeGroup>(
        [run = key(), programme = context().programme()](HubFile &file, Progress &) {
            return allOutcomes(trainingOutcomesOfRun(file.connection(), programme, run));
        },
        [this, run = key()](const OutcomeGroup &group) {
            if (run == key())
                show(group);
        });
}

void RunAfter::show(const OutcomeGroup &group)
{
    m_list = renewed(m_list);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    const int people = int(group.people());
    setVisible(people > 0);
    if (people == 0)
        return;
    setSummary(tr("of %n who completed, within %1 months", nullptr, people)
                   .arg(context().programme().actionWindowMonths));
    for (const NextStep step : allNextSteps())
        addStep(layout, group, step);
}

void RunAfter::addStep(QVBoxLayout *layout, const OutcomeGroup &group, NextStep step)
{
    const int months = context().programme().actionWindowMonths;
    const qint64 went = group.went(step, months);
    const QString text = tr("%1: %2").arg(nextStepLabel(step)).arg(went);
    if (went == 0) {
        layout->addWidget(style::label(text, style::Type::Caption, nullptr, true));
        return;
    }
    auto *link = new style::LinkButton(text);
    connect(link, &QPushButton::clicked, this, [this, step, keys = group.wentKeys(step, months)] {
        context().showRecords(Person::table(), nextStepLabel(step), keys);
    });
    layout->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace doorstep
