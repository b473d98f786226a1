// Next steps that were promised and are not done yet: what a day at the desk begins with.
//
// Who held a conversation never changes. A step that was handed over says so in its own words, "For Maria
// Silva: bring the leaflets", which every list, file and program shows; it is then hers as long as somebody
// of that name is the hub's organiser, and the holder's otherwise.
#pragma once

#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

struct DueStep {
    qint64 conversation = 0;
    QDate heldOn;
    QDate due; // null: nobody said when
    QString words; // without "For …:"
    QString heard; // its beginning, on one line
    QString place;
    qint64 person = 0; // 0: nobody named
    QString who; // a name, or what the conversation was described as; may be empty
    QString phone;
    qint64 holder = 0; // who held the conversation
    qint64 organiser = 0; // whose step it is now
    QString organiserName;

    bool isHandedOver() const { return organiser != holder; }
    friend bool operator==(const DueStep &, const DueStep &) = default;
};

struct DueSteps {
    QList<DueStep> steps; // by date, what has none last
    // How many there are in all, shown or not.
    int overdue = 0;
    int today = 0;
    int coming = 0; // from tomorrow on
    int undated = 0;

    int all() const { return overdue + today + coming + undated; }
};

struct StepOrganiser {
    qint64 key = 0; // a person
    QString name;
    int open = 0; // steps that are theirs
};

// Steps of one organiser, or of all (0); of each of overdue, today, coming and undated the first
// `mostOfEach`. Asked on a worker: reads every open step once.
DueSteps dueSteps(Connection &connection, QDate today, qint64 organiser = 0, int mostOfEach = 100);
// Everyone who has an open step, is an organiser now, or held a conversation in the last twelve months; by
// name.
QList<StepOrganiser> stepOrganisers(Connection &connection, QDate today);

// The words with "For Maria Silva: " in front; just the words where `name` is empty.
QString stepFor(const QString &name, const QString &words);
// The words without such a beginning; `name` becomes the name in it, empty where there is none. Whether
// somebody is called so is for the caller to know: "For Friday: ring her".
QString stepWithoutName(const QString &words, QString &name);

} // namespace doorstep
