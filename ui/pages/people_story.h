// A person's whole story on one line of time, and what is next with them.
#pragma once

#include "records/people.h"
#include "storage/engine/connection.h"

#include <QDate>

namespace doorstep {

struct StoryItem {
    QDate day; // null: nobody wrote down when
    QString title; // "Conversation with Maria Silva"
    QString detail; // a few words more: "completed", "activated"
    QString words; // what was heard or told, whole
    const RecordTable *table = nullptr; // the record that it stands in
    qint64 key = 0;
};

// Conversations, courses, groups, actions, consents, organising, training, introductions and stories; newest
// first, what has no day last.
QList<StoryItem> storyOf(Connection &connection, const Person &person);

// Puts events in order: newest first, what has no day last, others as they were.
void sortStory(QList<StoryItem> &items);

struct OpenStep {
    qint64 conversation = 0;
    QDate due; // may be null
    QString text;
    QString organiser;
};

// What was promised and is not done yet, first due first.
QList<OpenStep> openStepsOf(Connection &connection, qint64 person);

} // namespace doorstep
