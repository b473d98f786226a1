// What the Hubs page shows of hubs side by side, as a chart and as a table: from a reading, without a widget.
// For the screen with all numbers, to be handed on with the small ones held back.
#pragma once

#include "ui/charts/bar_panels.h"
#include "ui/charts/number_table.h"
#include "ui/pages/hubs_reading.h"

namespace doorstep {

// How a hub's figure is shown.
enum class HubsShow {
    Number,
    ShareOfTarget, // what counts towards the hub's target, of it; of people the share that they are
    PerThousand, // for 1,000 of the hub's people in conversation of the period
};
const QList<HubsShow> &allHubsShows();
QString hubsShowName(HubsShow show); // "per-thousand": in settings
QString hubsShowLabel(HubsShow show); // "Per 1,000 people in conversation"
// How it is worked out, in a sentence; empty for a number.
QString hubsShowDefinition(HubsShow show);

// The order of the hubs is the reader's choice.
enum class HubsOrder { Code, Name, MostFirst, FewestFirst };
const QList<HubsOrder> &allHubsOrders();
QString hubsOrderName(HubsOrder order);
QString hubsOrderLabel(HubsOrder order);

struct HubsChoice {
    QStringList hubs; // codes; empty: all
    HubsShow show = HubsShow::Number;
    HubsOrder order = HubsOrder::Code;
    bool oneScale = true; // of panels that a hub each has
    // Numbers of people below it are held back, and what would give them away; 0: all are shown.
    qint64 threshold = 0;
};

struct HubsSheet {
    BarPanels panels;
    NumberTable table;
    QStringList notes; // how to read it, a sentence each
};

// One figure of one hub as it is shown.
struct HubsCell {
    std::optional<double> value; // for bars and sorting; none: held back, or it cannot be said
    QString written; // "1,234", "87%", "[c]", "–"
    QVariant number; // for a NumberTable
    std::optional<double> expected; // of a share of target: where it should be by now
};

// The grids that cells are made of, small numbers held back where the choice says so.
class HubsCells {
public:
    HubsCells(const HubsReading &reading, const QList<NamedMeasure> &measures, HubsShow show,
              qint64 threshold);

    enum Total { Whole = -1, Sum = -2 }; // in place of a hub's row
    // `row`: of HubsReading::hubs, or a Total.
    HubsCell at(int row, int column) const;
    bool hasHeldBack() const;

private:
    HubGrid::Cell in(const HubGrid &grid, int row, int column) const;
    std::optional<TargetProgress> target(int row, int column) const;
    const HubsReading &m_reading;
    QList<NamedMeasure> m_measures;
    HubsShow m_show;
    HubGrid m_values; // in last place people in conversation, of all that follow
    HubGrid m_towards;
};

// All hubs with these measures: the table of the first view.
NumberTable hubsTable(const HubsReading &reading, const QList<NamedMeasure> &measures,
                      const HubsChoice &choice);
// Hub against hub by one measure, or by several.
HubsSheet besideSheet(const HubsReading &reading, const QList<NamedMeasure> &measures,
                      const HubsChoice &choice);
// Over the periods of the calendar.
HubsSheet trendSheet(const HubsReading &reading, const HubGrid &trend, const NamedMeasure &measure,
                     const HubsChoice &choice);
// Who the people are: shares, or numbers where the choice says so.
HubsSheet peopleSheet(const HubsReading &reading, const HubPeople &people, const NamedMeasure &measure,
                      const HubsChoice &choice);

// What stands under a table of which numbers were held back.
QString heldBackNote(qint64 threshold);

} // namespace doorstep
