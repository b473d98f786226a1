// What one person did after each course that they completed: the thread from training to action. The same
// days and the same window as the measure trained_then_acted.
#pragma once

#include "storage/engine/connection.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace doorstep {

struct AfterCourse {
    qint64 enrolment = 0;
    qint64 run = 0;
    QString course; // its title
    QDate completedOn;
    QDate until; // the last day of the window
    int conversations = 0; // that they held as organiser in the window
    QStringList groups; // that they joined in it
    QStringList actions; // that they joined in it

    bool acted() const { return conversations > 0 || !groups.isEmpty() || !actions.isEmpty(); }
};

// Newest course first. `windowMonths`: Programme::actionWindowMonths.
QList<AfterCourse> afterTraining(Connection &connection, qint64 person, int windowMonths);

} // namespace doorstep
