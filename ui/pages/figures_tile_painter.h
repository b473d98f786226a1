// One headline as a card: number, what it is set beside, target, where it should be by now, trend. Painted
// the same on the screen and on paper.
#pragma once

#include "ui/pages/figures_reading.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace doorstep {

struct TileLook {
    QPalette palette;
    qreal unit = 1; // on paper, where the painter counts in points: points to a pixel of the screen
    bool isUnderMouse = false;
    bool hasFocus = false;

    bool isOnPaper() const { return unit != 1; }
};

// `companion`: a figure that belongs beside it ("Follow-on attendances: 1,021"); may be empty.
void paintTile(QPainter &painter, const QRectF &place, const FigureLine &line, const QString &companion,
               CompareWith with, const TileLook &look);
// The height that a tile of that width needs.
int tileHeight(const FigureLine &line, const QString &companion, CompareWith with, qreal width,
               const TileLook &look);
// In pixels of the screen: a width below which words are cut.
int leastTileWidth();

// "12 more than the 34 before"; empty where it is set beside nothing.
QString comparedText(const FigureLine &line, CompareWith with);
// The figure that belongs beside another (people beside attendances), written out; empty where there is none.
QString companionText(const FiguresReading &reading, const FigureLine &line);

} // namespace doorstep
