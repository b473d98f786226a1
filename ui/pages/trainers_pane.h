// One quality assurance of a trainer beside the list: when it runs out, what they may lead, and what they
// led.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class TrainersPane : public PartsPane {
    Q_OBJECT
public:
    explicit TrainersPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
