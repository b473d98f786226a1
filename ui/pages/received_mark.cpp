#include "ui/pages/received_mark.h"

#include "ui/style/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace doorstep {

namespace {

using State = CompletenessCell::State;

// Drawn in a square of 16 by 16.
QPainterPath check()
{
    QPainterPath path(QPointF(3, 8.5));
    path.lineTo(6.5, 12);
    path.lineTo(13, 4.5);
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QRectF(2.5, 2.5, 11, 11));
    return path;
}

QPainterPath clock()
{
    QPainterPath path = circle();
    path.moveTo(8, 4.8);
    path.lineTo(8, 8.2);
    path.lineTo(10.6, 9.6);
    return path;
}

// A line that turns back on itself.
QPainterPath again()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(3, 3, 10, 10), 30);
    path.arcTo(QRectF(3, 3, 10, 10), 30, 290);
    path.moveTo(9.6, 5.9);
    path.lineTo(12.6, 5.6);
    path.lineTo(12.8, 2.6);
    return path;
}

// What reaches from end to end.
QPainterPath span()
{
    QPainterPath path(QPointF(2.5, 4.5));
    path.lineTo(2.5, 11.5);
    path.moveTo(2.5, 8);
    path.lineTo(13.5, 8);
    path.moveTo(13.5, 4.5);
    path.lineTo(13.5, 11.5);
    return path;
}

QPainterPath dash()
{
    QPainterPath path(QPointF(6, 8));
    path.lineTo(10, 8);
    return path;
}

QPainterPath lines(const CompletenessCell &cell)
{
    switch (cell.state) {
    case State::ToCome:
        return dash();
    case State::Due:
        return circle();
    case State::In:
        return cell.isLate ? clock() : check();
    case State::Revised:
        return again();
    case State::Covered:
        return span();
    case State::Missing:
    case State::InPart:
    case State::NotExpected:
        break;
    }
    return {};
}

void paintMissing(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(4, 4), QPointF(12, 12));
    painter.drawLine(QPointF(12, 4), QPointF(4, 12));
}

void paintHalf(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.5));
    painter.drawPath(circle());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(QRectF(2.5, 2.5, 11, 11), 90 * 16, 180 * 16);
}

} // namespace

QColor markInk(const CompletenessCell &cell, const QPalette &palette)
{
    if (cell.isMissing)
        return style::bad(palette);
    if (cell.isLate || cell.state == State::InPart)
        return style::warning(palette);
    switch (cell.state) {
    case State::In:
    case State::Covered:
        return style::good(palette);
    case State::Revised:
        return style::mixed(style::accent(palette), palette.color(QPalette::Text), 0.3);
    default:
        return style::quietInk(palette);
    }
}

QColor markGround(const CompletenessCell &cell, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (cell.isMissing)
        return style::mixed(base, style::bad(palette), 0.16);
    if (cell.isLate || cell.state == State::InPart)
        return style::mixed(base, style::warning(palette), 0.14);
    if (cell.state == State::Revised)
        return style::mixed(base, style::accent(palette), 0.1);
    return {};
}

void paintMark(QPainter &painter, const QRectF &square, const CompletenessCell &cell, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setBrush(Qt::NoBrush);
    if (cell.state == State::Missing) {
        paintMissing(painter, ink);
    } else if (cell.state == State::InPart) {
        paintHalf(painter, ink);
    } else {
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(lines(cell));
    }
    painter.restore();
}

} // namespace doorstep
