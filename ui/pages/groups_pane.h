// A group's page beside the list: where it stands on its way, its people, meetings, what it cares about, what
// it has done and drawn in, and its line of time. All of it can be changed where it stands.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class GroupsPane : public PartsPane {
    Q_OBJECT
public:
    explicit GroupsPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
