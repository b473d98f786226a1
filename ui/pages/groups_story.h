// What happened to a group and to an action, each on a line of time.
#pragma once

#include "ui/pages/people_story.h"

namespace doorstep {

// Forming and recognition, who came and went, meetings, actions, money and stories; newest first. `needed`:
// group_recognition_members of the programme.
QList<StoryItem> groupStory(Connection &connection, qint64 group, int needed);
// Its beginning and end, who joined, money and stories; newest first, what has no day last.
QList<StoryItem> actionStory(Connection &connection, qint64 action);

} // namespace doorstep
