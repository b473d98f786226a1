#include "ui/charts/sparkline.h"

#include "ui/style/colours.h"

#include <QPainter>

namespace doorstep {

void paintSparkline(QPainter &painter, const QRectF &place, const QList<SparkColumn> &columns,
                    const QPalette &palette, qreal pixel)
{
    qint64 most = 0;
    for (const SparkColumn &column : columns)
        most = qMax(most, column.value);
    painter.save();
    painter.setPen(QPen(style::hairline(palette), pixel));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const qreal step = columns.isEmpty() ? 0 : place.width() / qreal(columns.size());
    const QColor ink = style::accent(palette);
    for (int i = 0; most > 0 && i < columns.size(); ++i) {
        if (columns[i].value <= 0)
            continue;
        const qreal height = qMax(pixel * 2, place.height() * qreal(columns[i].value) / qreal(most));
        QRectF bar(place.left() + step * i, place.bottom() - height, qMax(pixel * 2, step * 0.68), height);
        if (columns[i].isOutside) {
            bar.adjust(pixel / 2, pixel / 2, -pixel / 2, 0);
            painter.setPen(QPen(style::mixed(ink, palette.color(QPalette::Window), 0.35), pixel));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
        }
        painter.drawRect(bar);
    }
    painter.restore();
}

} // namespace doorstep
