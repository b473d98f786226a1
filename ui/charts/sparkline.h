// A trend in the size of a word: one column a month. Months of the period are filled, earlier ones in
// outline.
#pragma once

#include <QList>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace doorstep {

struct SparkColumn {
    qint64 value = 0;
    bool isOutside = false;
};

// `pixel`: the width of a line that can just be seen on the device.
void paintSparkline(QPainter &painter, const QRectF &place, const QList<SparkColumn> &columns,
                    const QPalette &palette, qreal pixel = 1);

} // namespace doorstep
