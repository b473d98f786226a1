// What happened between the hub and an organisation, on one line of time.
#pragma once

#include "ui/pages/people_story.h"

namespace doorstep {

// Introduced, organisers who work for it, course runs that it hosted, enrolments that it booked (those on one
// run together) and funding; newest first, what has no day last. Nothing for one that is gone. For a worker:
// reads each of these.
QList<StoryItem> organisationStory(Connection &connection, qint64 organisation);
// The types whose records it tells of.
QList<const RecordTable *> organisationStoryTables();

} // namespace doorstep
