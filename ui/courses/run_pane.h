// A course run's page: how it stands, its sessions, who is on it and who waits, a qualification's
// units, what came after it.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class RunPane : public PartsPane {
    Q_OBJECT
public:
    explicit RunPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
