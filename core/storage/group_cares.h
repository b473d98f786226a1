// What the members of a group care about: what they said in conversations.
#pragma once

#include "records/conversations.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct GroupCares {
    struct Theme {
        QString code;
        int times = 0;
    };
    QList<Theme> themes; // of members' conversations, most frequent first
    QList<Conversation> latest; // those with words, newest first
    int conversations = 0; // of members
};

// Of the people who belong to the group on the day `today`; at most `words` of their conversations. Reads all
// their conversations: some milliseconds for each thousand.
GroupCares groupCares(Connection &connection, qint64 group, QDate today, int words);

} // namespace doorstep
