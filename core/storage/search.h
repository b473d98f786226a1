// Search while typing: people, groups, organisations, courses and their runs, actions, stories, and what was
// heard in conversations. Every function here is quick enough for each keystroke at a million people.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct SearchHit {
    const RecordTable *table = nullptr;
    qint64 key = 0;
    QString title; // "Rose Okafor", a group's name, a conversation's "12 Mar 2019"
    // A person: postcode and last contact; a conversation: with whom, and the words around what was found.
    QString detail;
    int score = 0; // higher is better, among hits of one table
};

// Everything, grouped by table (in that order), best first in each;
// at most `limitEach` of each. Nothing for a text without letters and digits.
QList<SearchHit> searchAll(Connection &connection, const QString &typed, int limitEach = 8);

// People whose names or postcode have words that begin with each typed word; whose phone number has these
// digits, or e-mail address begins so, where the text looks like one.
QList<SearchHit> searchPeople(Connection &connection, const QString &typed, int limit = 10);
// Conversations in which words that begin with each typed word were written down, newest first.
QList<SearchHit> searchConversations(Connection &connection, const QString &typed, int limit = 10);
// Records of a table with a name or title (groups, organisations, courses, actions …) that has the text in
// it.
QList<SearchHit> searchNamed(Connection &connection, const RecordTable &table, const QString &typed,
                             int limit = 10);
// By what kind of record it is: searchPeople(), searchConversations() or searchNamed(); for pickers of a
// reference.
QList<SearchHit> searchIn(Connection &connection, const RecordTable &table, const QString &typed,
                          int limit = 10);

} // namespace doorstep
