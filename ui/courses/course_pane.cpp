#include "ui/courses/course_pane.h"

#include "records/courses.h"
#include "ui/pages/pane_facts.h"

namespace doorstep {

CoursePane::CoursePane(AppContext &context, QWidget *parent) : PartsPane(context, Course::table(), parent)
{
    add(new PaneFacts(context, Course::table(),
                      {{"kind"},
                       {"strand"},
                       {"level"},
                       {"awarding_body"},
                       {"sessions_required"},
                       {"hours"},
                       {"follows_code"},
                       {"code"}},
                      2, tr("About the course")));
}

} // namespace doorstep
