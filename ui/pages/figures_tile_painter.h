// One headline as a card: number, target, where it should be by now, trend. Painted the same on the screen
// and on paper.
#pragma once

#include "ui/pages/figures_reading.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace doorstep {

struct TileLook {
    QPalette palette;
    qreal scale = 1; // of the device's pixels to those of the screen
    bool isUnderMouse = false;
    bool hasFocus = false;
};

// `companion`: a figure that belongs beside it ("Follow-on attendances: 1,021"); may be empty.
void paintTile(QPainter &painter, const QRectF &place, const FigureLine &line, const QString &companion,
               const TileLook &look);
// In pixels of the screen: the height that a tile needs, and a width below which words are cut.
int tileHeight(const FigureLine &line, const QString &companion);
int leastTileWidth();

// "12 more than the 34 before"; empty where there is no period before.
QString comparedText(const FigureLine &line);
// The figure that belongs beside another (people beside attendances), written out; empty where there is none.
QString companionText(const FiguresReading &reading, const FigureLine &line);

} // namespace doorstep
