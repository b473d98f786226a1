// An action's page beside the list: what it wants, who is in it, what changed, money and stories, and its
// line of time. All of it can be changed where it stands.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class ActionsPane : public PartsPane {
    Q_OBJECT
public:
    explicit ActionsPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
