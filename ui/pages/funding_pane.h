// One amount of funding beside the list: how much, from whom, how certain, and what it was for.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class FundingPane : public PartsPane {
    Q_OBJECT
public:
    explicit FundingPane(AppContext &context, QWidget *parent = nullptr);
};

// Makes pledged funding secured, or the other way, in one change with Undo. False where that failed, which
// was said.
bool markFunding(AppContext &context, qint64 funding, bool isSecured);

} // namespace doorstep
