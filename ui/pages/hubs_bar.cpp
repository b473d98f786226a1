#include "ui/pages/hubs_bar.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <algorithm>

namespace doorstep {

void paintShareBar(QPainter &painter, const QRectF &place, double share, double expected,
                   const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor ink = palette.color(QPalette::Text);
    const double full = std::clamp(share, 0.0, 1.0);
    painter.fillRect(place, style::mixed(palette.color(QPalette::Base), ink, 0.16));
    QRectF filled = place;
    filled.setWidth(place.width() * full);
    painter.fillRect(filled, style::accent(palette));
    const double line = std::max(1.0, place.height() / 3);
    if (share > 1.0)
        painter.fillRect(
            QRectF(place.right() - line, place.top() - line, line * 1.5, place.height() + 2 * line), ink);
    if (expected > 0 && expected < 1) {
        const double x = place.left() + place.width() * expected;
        painter.fillRect(QRectF(x - line / 2, place.top() - line, line, place.height() + 2 * line), ink);
    }
    painter.restore();
}

} // namespace doorstep
