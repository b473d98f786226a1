#include "ui/pages/record_panes.h"

#include "records/actions.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "ui/courses/course_pane.h"
#include "ui/courses/run_pane.h"
#include "ui/pages/actions_pane.h"
#include "ui/pages/funding_pane.h"
#include "ui/pages/groups_pane.h"
#include "ui/pages/organisations_pane.h"
#include "ui/pages/organisers_pane.h"
#include "ui/pages/people_pane.h"
#include "ui/pages/stories_pane.h"
#include "ui/pages/trainers_pane.h"

#include <QHash>

namespace doorstep {

namespace {

using Make = DetailPane *(*)(AppContext &);

template <class Pane>
DetailPane *make(AppContext &context)
{
    return new Pane(context);
}

} // namespace

DetailPane *makePane(AppContext &context, const RecordTable &table)
{
    static const QHash<const RecordTable *, Make> makers{
        {&Action::table(), &make<ActionsPane>},       {&Group::table(), &make<GroupsPane>},
        {&Funding::table(), &make<FundingPane>},      {&Organisation::table(), &make<OrganisationsPane>},
        {&Organiser::table(), &make<OrganisersPane>}, {&Person::table(), &make<PeoplePane>},
        {&Story::table(), &make<StoriesPane>},        {&CourseRun::table(), &make<RunPane>},
        {&Trainer::table(), &make<TrainersPane>},     {&Course::table(), &make<CoursePane>},
    };
    const Make make = makers.value(&table);
    return make ? make(context) : nullptr;
}

} // namespace doorstep
