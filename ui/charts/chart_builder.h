// Turns chart data into a QCustomPlot: axes, bars, numbers at the bars.
#pragma once

#include "ui/charts/chart_data.h"

#include <QPalette>

class QCustomPlot;

namespace doorstep {

struct ChartLook {
    QPalette palette;
    QFont font;
    int current = -1; // this part is drawn with a heavy outline
    bool hasTitle = false;
};

// Empties the plot and fills it anew; does not replot. `width`: of the plot in pixels, to know how many
// labels find room.
void buildChart(QCustomPlot &plot, const ChartData &data, const ChartLook &look, int width);
// The height in which lying bars are comfortable.
int comfortableHeight(const ChartData &data, const QFont &font);

} // namespace doorstep
