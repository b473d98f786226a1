#include "ui/charts/dot_strip.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_layers = 3; // rings that lie on one another stand so many high

} // namespace

DotStrip::DotStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotStrip::setValues(const QList<qint64> &others, qint64 own, const QString &description)
{
    m_others = others;
    m_own = own;
    setAccessibleDescription(description);
    setToolTip(description.toHtmlEscaped());
    update();
}

QSize DotStrip::sizeHint() const
{
    return {style::widthOf(36), fontMetrics().height() * 2};
}

QSize DotStrip::minimumSizeHint() const
{
    return {style::widthOf(16), fontMetrics().height() * 2};
}

void DotStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = fontMetrics().height() * 0.2;
    const qreal own = fontMetrics().height() * 0.4;
    const qreal line = height() - own * 1.5;
    const qint64 most = qMax(m_own, m_others.isEmpty() ? 1 : m_others.last());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qint64 value) {
        const qreal x = own + (width() - 2 * own) * (most > 0 ? qreal(value) / qreal(most) : 0);
        return isMirrored ? width() - x : x;
    };
    const qreal pixel = qMax(1.0, fontMetrics().height() / 16.0);
    painter.setPen(QPen(style::hairline(palette()), pixel));
    painter.drawLine(QPointF(own, line), QPointF(width() - own, line));
    painter.setPen(QPen(style::quietInk(palette()), pixel * 1.2));
    painter.setBrush(palette().color(QPalette::Window));
    qreal before = -1000;
    int layer = 0;
    for (const qint64 value : std::as_const(m_others)) {
        const qreal x = at(value);
        layer = qAbs(x - before) < radius * 2 ? qMin(layer + 1, s_layers) : 0;
        before = layer == 0 ? x : before;
        painter.drawEllipse(QPointF(x, line - layer * radius * 1.4), radius, radius);
    }
    const qreal x = at(m_own);
    painter.setPen(QPen(style::accent(palette()), pixel * 1.6));
    painter.drawLine(QPointF(x, own * 0.4), QPointF(x, line));
    painter.setPen(QPen(palette().color(QPalette::Window), pixel));
    painter.setBrush(style::accent(palette()));
    painter.drawPolygon(QPolygonF{QPointF(x, line - own), QPointF(x + own, line), QPointF(x, line + own),
                                  QPointF(x - own, line)});
}

} // namespace doorstep
