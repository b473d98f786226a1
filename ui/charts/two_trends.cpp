#include "ui/charts/two_trends.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace doorstep {

TwoTrends::TwoTrends(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TwoTrends::setValues(const QList<std::optional<qint64>> &whole, const QList<qint64> &own,
                          const QString &description)
{
    m_whole = whole;
    m_own = own;
    setAccessibleDescription(description);
    setToolTip(description.toHtmlEscaped());
    update();
}

QSize TwoTrends::sizeHint() const
{
    return {style::widthOf(18), fontMetrics().height() * 2};
}

void TwoTrends::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_whole.isEmpty())
        return;
    qint64 mostWhole = 1;
    for (const std::optional<qint64> &value : std::as_const(m_whole))
        mostWhole = qMax(mostWhole, value.value_or(0));
    const qint64 mostOwn = qMax(qint64(1), *std::max_element(m_own.begin(), m_own.end()));
    const qreal pixel = qMax(1.0, fontMetrics().height() / 16.0);
    const qreal point = pixel * 2;
    const qreal foot = height() - point * 1.5;
    const qreal room = foot - point * 2;
    const qreal step = width() / qreal(m_whole.size());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPolygonF line;
    for (int i = 0; i < m_whole.size(); ++i) {
        const qreal middle = step * ((isMirrored ? int(m_whole.size()) - 1 - i : i) + 0.5);
        const qreal height = room * qreal(m_whole[i].value_or(0)) / qreal(mostWhole);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::hairline(palette()));
        if (m_whole[i])
            painter.drawRect(QRectF(middle - step * 0.35, foot - height, step * 0.7, height));
        line.append(QPointF(middle, foot - room * qreal(m_own.value(i)) / qreal(mostOwn)));
    }
    painter.setPen(QPen(style::quietInk(palette()), pixel));
    painter.drawLine(QPointF(0, foot), QPointF(width(), foot));
    painter.setPen(QPen(style::accent(palette()), pixel * 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(style::accent(palette()));
    for (const QPointF &at : std::as_const(line))
        painter.drawEllipse(at, point * 0.8, point * 0.8);
}

} // namespace doorstep
