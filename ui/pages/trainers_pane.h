// One quality assurance beside the list of them: until when it holds, and the way to the trainer.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class TrainersPane : public PartsPane {
    Q_OBJECT
public:
    explicit TrainersPane(AppContext &context, QWidget *parent = nullptr);
};

} // namespace doorstep
