// One event on the line of time: its day, a knot on the thread, what happened.
#pragma once

#include "ui/pages/people_story.h"

#include <QWidget>

namespace doorstep {

class PeopleStoryRow : public QWidget {
    Q_OBJECT
public:
    // `isLast`: the thread ends here.
    PeopleStoryRow(const StoryItem &item, bool isLast, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(); // the record is wanted
};

} // namespace doorstep
