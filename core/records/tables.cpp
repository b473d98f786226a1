#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "records/targets.h"

namespace doorstep {

const std::vector<const RecordTable *> &allTables()
{
    static const std::vector<const RecordTable *> tables = {
        &Person::table(),       &Organisation::table(), &Organiser::table(),   &Trainer::table(),
        &Conversation::table(), &Group::table(),        &GroupMember::table(), &Meeting::table(),
        &Course::table(),       &CourseUnit::table(),   &CourseRun::table(),   &CourseSession::table(),
        &Enrolment::table(),    &Attendance::table(),   &UnitResult::table(),  &Action::table(),
        &ActionPerson::table(), &Funding::table(),      &Story::table(),       &Target::table(),
    };
    return tables;
}

} // namespace doorstep
