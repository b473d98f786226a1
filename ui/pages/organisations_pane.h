// One organisation beside the list: how the hub knows it, how to reach it, what happened with it, the
// funding.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class OrganisationsPane : public PartsPane {
    Q_OBJECT
public:
    explicit OrganisationsPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
