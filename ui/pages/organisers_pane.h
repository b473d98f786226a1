// One organiser beside the list: patch, since when, who stands by them, and what came of their conversations.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class OrganisersPane : public PartsPane {
    Q_OBJECT
public:
    explicit OrganisersPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
