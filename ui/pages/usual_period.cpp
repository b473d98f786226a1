#include "ui/pages/usual_period.h"

#include "base/clock.h"
#include "measures/covered_days.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/period_choices.h"

namespace doorstep {

QString usualPeriod(const AppContext &context)
{
    return context.file().identity().national
        ? usualChoice(context.programme(), Clock::today(), lastCoveredDay(context.connection()))
        : usualChoice(context.programme(), Clock::today());
}

} // namespace doorstep
