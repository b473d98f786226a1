#include "ui/courses/course_pane.h"

#include "records/courses.h"
#include "ui/courses/course_head.h"
#include "ui/courses/course_numbers.h"
#include "ui/courses/course_runs.h"
#include "ui/courses/course_trainers.h"
#include "ui/courses/course_units.h"
#include "ui/courses/feedback_part.h"
#include "ui/courses/path_after.h"
#include "ui/pages/pane_facts.h"

namespace doorstep {

CoursePane::CoursePane(AppContext &context, QWidget *parent) : PartsPane(context, Course::table(), parent)
{
    add(new CourseHead(context));
    add(new CoursePlace(context));
    add(new CourseNumbers(context));
    add(new CourseRuns(context));
    add(new PathAfter(context, Course::table()));
    add(new CourseUnits(context));
    if (!context.file().identity().national) // nobody's name is there
        add(new CourseTrainers(context));
    add(new FeedbackPart(context, FeedbackAbout::Course));
    add(new PaneFacts(context, Course::table(),
                      {{"title", 2},
                       {"kind"},
                       {"strand"},
                       {"level"},
                       {"awarding_body"},
                       {"sessions_required"},
                       {"hours"},
                       {"follows_code", 2}},
                      2, tr("About the course")));
}

} // namespace doorstep
