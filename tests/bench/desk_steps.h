// What a coordinator does at the desk, in steps that are watched.
#pragma once

#include "desk_day.h"

namespace doorstep {
class MainWindow;
}

namespace doorstep::bench {

// The window with the big file, and whatever the steps need beside it.
struct Desk {
    Day &day;
    MainWindow &window;
    Answers &answers;
    QString folder; // for what is written
};

// Takes the last change back, as a step.
void undo(const Desk &desk, const char *what);
// What most rows of the table refer to; 0: nothing.
qint64 busiest(const Desk &desk, const char *column, const char *table);

// Each page once and once more, its rows, its end.
void walkPages(const Desk &desk);
// Filters, orders and selections of the long lists; search over everything.
void useLists(const Desk &desk);
void searchEverything(const Desk &desk);
// Editors, Today, the sheet of an evening.
void writeSomething(const Desk &desk);
void tickToday(const Desk &desk);
void typeAnEvening(const Desk &desk);
// Whoever and whatever most hangs on.
void lookAtTheBusiest(const Desk &desk);
void readFigures(const Desk &desk);
void prepareReturn(const Desk &desk);
void readHelp(const Desk &desk);

// What a trainer does: lists, panes and figures of courses; a run from its booking to its certificates.
void lookAtCourses(const Desk &desk);
void lookAtTrainers(const Desk &desk);
void giveACourse(const Desk &desk);

// What takes long, while the window is used.
void importWhileTyping(const Desk &desk);
void exportLists(const Desk &desk);
void printAndReport(const Desk &desk);
void changeManyAndUndo(const Desk &desk);
void mergeAndUndo(const Desk &desk);
void closeAndOpen(const Desk &desk);

} // namespace doorstep::bench
