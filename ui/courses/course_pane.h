// A course's page: what it is and where it stands between others, its numbers, its runs, its units, and who
// may lead it. A part more is one line in its constructor.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class CoursePane : public PartsPane {
    Q_OBJECT
public:
    explicit CoursePane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
