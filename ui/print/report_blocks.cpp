#include "ui/print/report_blocks.h"

#include <QPainter>

namespace doorstep {

namespace {

constexpr int s_tilesAcross = 3;
constexpr double s_pad = pt(9);

// A tile's texts, laid out before it is known how high its row is.
struct LaidTile {
    LaidText label;
    LaidText value;
    LaidText target;
    LaidText course;
    bool hasBar;

    LaidTile(const ReportTile &tile, double width)
        : label(laidText(tile.label, {9.5}, width))
        , value(laidText(tile.value, {tile.value.size() > 9 ? 16.0 : 24.0, true}, width))
        , target(laidText(tile.target, {8.5, false, paper::quiet}, width))
        , course(laidText(tile.course, {8.5, true}, width))
        , hasBar(tile.share.has_value())
    {
    }
    double height(double labelHeight) const
    {
        double sum = labelHeight + pt(1) + value.height;
        if (target.height > 0)
            sum += pt(3) + target.height;
        if (hasBar)
            sum += pt(12);
        if (course.height > 0)
            sum += pt(3) + course.height;
        return sum;
    }
};

// How much of the target is reached; a mark stands where it should be by then.
void putBar(ReportPen &pen, const ReportTile &tile, const QRectF &place)
{
    const auto at = [&place](double share) { return place.width() * qBound(0.0, share, 1.0); };
    pen.fill(place, paper::track);
    pen.fill({place.left(), place.top(), at(*tile.share), place.height()}, paper::accent);
    if (tile.expectedShare)
        pen.fill({place.left() + at(*tile.expectedShare) - pt(0.5), place.top() - pt(2.5), pt(1.2),
                  place.height() + pt(5)},
                 paper::ink);
}

void putTile(ReportPen &pen, const ReportTile &tile, const LaidTile &laid, const QRectF &place,
             double labelHeight)
{
    pen.paint([place](QPainter &painter) {
        painter.setPen(QPen(paper::line, pt(0.6)));
        painter.setBrush(paper::panel);
        painter.drawRoundedRect(place, pt(4), pt(4));
    });
    const double x = place.left() + s_pad;
    double y = place.top() + s_pad;
    pen.put(laid.label, {x, y});
    y += labelHeight + pt(1);
    pen.put(laid.value, {x, y});
    y += laid.value.height + pt(3);
    pen.put(laid.target, {x, y});
    y += laid.target.height + pt(3);
    if (laid.hasBar) {
        putBar(pen, tile, {x, y + pt(2), place.width() - 2 * s_pad, pt(5)});
        y += pt(12);
    }
    pen.put(laid.course, {x, y});
}

} // namespace

void layOut(ReportPen &pen, const ReportText &text)
{
    switch (text.role) {
    case ReportText::Role::Body:
        pen.flow(text.text, {9.5});
        pen.skip(pt(7));
        break;
    case ReportText::Role::Subheading:
        pen.skip(pt(6));
        pen.keep(pt(50));
        pen.flow(text.text, {11.5, true});
        pen.skip(pt(4));
        break;
    case ReportText::Role::Note:
        pen.flow(text.text, {8.5, false, paper::quiet});
        pen.skip(pt(7));
        break;
    }
}

void layOut(ReportPen &pen, const ReportPoints &points)
{
    constexpr double indent = pt(12);
    constexpr double dot = pt(3.2);
    const ReportLook look{10};
    for (const QString &point : points.points) {
        pen.keep(lineHeight(look));
        pen.fill({pen.left() + pt(2), pen.top() + (lineHeight(look) - dot) / 2, dot, dot}, paper::accent);
        pen.flow(point, look, indent);
        pen.skip(pt(3.5));
    }
    pen.skip(pt(8));
}

void layOut(ReportPen &pen, const QList<ReportTile> &tiles)
{
    const double gap = pt(10);
    const double width = (pen.width() - gap * (s_tilesAcross - 1)) / s_tilesAcross;
    for (qsizetype first = 0; first < tiles.size(); first += s_tilesAcross) {
        std::vector<LaidTile> row;
        double labelHeight = 0;
        for (qsizetype i = first; i < qMin(first + s_tilesAcross, tiles.size()); ++i) {
            row.emplace_back(tiles[i], width - 2 * s_pad);
            labelHeight = qMax(labelHeight, row.back().label.height);
        }
        double height = 0;
        for (const LaidTile &tile : row)
            height = qMax(height, tile.height(labelHeight) + 2 * s_pad);
        pen.keep(height);
        for (size_t i = 0; i < row.size(); ++i)
            putTile(pen, tiles[first + qsizetype(i)], row[i],
                    {pen.left() + double(i) * (width + gap), pen.top(), width, height}, labelHeight);
        pen.skip(height + gap);
    }
    pen.skip(pt(4));
}

void layOut(ReportPen &pen, const QList<ReportTerm> &terms)
{
    for (const ReportTerm &term : terms) {
        const ReportLook strong{9.5, true};
        const ReportLook plain{9.5};
        pen.keep(laidText(term.term, strong, pen.width()).height
                 + laidText(term.meaning, plain, pen.width()).height);
        pen.flow(term.term, strong);
        pen.flow(term.meaning, plain);
        pen.skip(pt(8));
    }
}

void layOut(ReportPen &pen, const ReportQuote &quote)
{
    pen.skip(pt(6));
    pen.keep(pt(80)); // a title never stands alone at the foot
    pen.flow(quote.title, {11.5, true});
    pen.flow(quote.told, {8.5, false, paper::quiet});
    pen.skip(pt(4));
    pen.flow(quote.words, {10}, pt(14));
    pen.skip(pt(12));
}

} // namespace doorstep
