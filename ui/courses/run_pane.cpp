#include "ui/courses/run_pane.h"

#include "records/courses.h"
#include "ui/courses/feedback_part.h"
#include "ui/courses/path_after.h"
#include "ui/courses/run_head.h"
#include "ui/courses/run_learners.h"
#include "ui/courses/run_sessions.h"
#include "ui/courses/run_units.h"
#include "ui/pages/pane_facts.h"

namespace doorstep {

RunPane::RunPane(AppContext &context, QWidget *parent) : PartsPane(context, CourseRun::table(), parent)
{
    add(new RunHead(context));
    add(new RunSessions(context));
    add(new RunLearners(context));
    add(new RunUnits(context));
    add(new FeedbackPart(context, FeedbackAbout::Run));
    add(new PathAfter(context, CourseRun::table()));
    add(new PaneFacts(context, CourseRun::table(),
                      {{"venue"},
                       {"postcode"},
                       {"lead_trainer_id"},
                       {"second_trainer_id"},
                       {"organisation_id"},
                       {"setting"},
                       {"capacity"},
                       {"status"},
                       {"starts_on"},
                       {"ends_on"},
                       {"notes", 2}},
                      2, tr("About the run")));
}

} // namespace doorstep
