// One person beside the list: who they are and what they are to the hub, what is next, their training and
// what came of it, what we may do, and their whole story on one line of time.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class PeoplePane : public PartsPane {
    Q_OBJECT
public:
    explicit PeoplePane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
