// Lays things out down the pages of the report and remembers how to paint them. Lengths are in tenths of a
// point, so that text is measured finely whatever the size of the screen's pixels.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace doorstep {

constexpr double unitsInPoint = 10.0;
// So many points.
constexpr double pt(double points)
{
    return points * unitsInPoint;
}

// The report's colours, dark enough to be told apart in black and white.
namespace paper {
inline const QColor ink(0x1b, 0x1f, 0x24);
inline const QColor quiet(0x50, 0x58, 0x61);
inline const QColor line(0xb8, 0xc0, 0xc8);
inline const QColor panel(0xf3, 0xf5, 0xf7);
inline const QColor accent(0x1f, 0x5f, 0x8b);
inline const QColor track(0xd9, 0xdf, 0xe5);
} // namespace paper

struct ReportLook {
    double points = 9.5;
    bool isBold = false;
    QColor colour = paper::ink;
    bool isSerif = false; // for reading at length
    bool isItalic = false;

    QFont font() const;
};

// A text broken into lines of a width.
struct LaidText {
    std::shared_ptr<QTextLayout> layout;
    double height = 0;
    double width = 0; // of its longest line
    QColor colour;
};

LaidText laidText(const QString &text, const ReportLook &look, double width,
                  Qt::Alignment alignment = Qt::AlignLeft);
// The width of a text in one line.
double textWidth(const QString &text, const ReportLook &look);
double lineHeight(const ReportLook &look);

using Painting = std::function<void(QPainter &)>;
using PaintedPage = std::vector<Painting>;
// On a device whose unit is the point.
void paintPage(QPainter &painter, const PaintedPage &page);

class ReportPen {
public:
    // `inner`: what is left on a page between the margins.
    explicit ReportPen(const QRectF &inner);

    double left() const { return m_inner.left(); }
    double right() const { return m_inner.right(); }
    double width() const { return m_inner.width(); }
    double height() const { return m_inner.height(); }
    double top() const { return m_top; } // where the next thing goes
    double room() const { return m_inner.bottom() - m_top; }
    bool isAtHead() const { return m_top <= m_inner.top(); }
    int page() const { return static_cast<int>(m_pages.size()) - 1; } // from 0

    void newPage();
    // Goes to a new page where there is less room than this.
    void keep(double needed);
    void skip(double space) { m_top += space; }
    void moveTo(double top) { m_top = top; }

    // Something on this page; at places of its own.
    void paint(Painting painting) { m_pages.back().push_back(std::move(painting)); }
    void put(const LaidText &text, const QPointF &at);
    void fill(const QRectF &area, const QColor &colour);
    void rule(double y, const QColor &colour, double thickness = 5);
    // A text down the page, going on to the next where it must.
    void flow(const QString &text, const ReportLook &look, double indent = 0);

    // Where it stands, to go back to when what was laid out since would stand better elsewhere.
    struct Mark {
        size_t pages;
        size_t paintings;
        double top;
    };
    Mark mark() const { return {m_pages.size(), m_pages.back().size(), m_top}; }
    void goBack(const Mark &mark);

    std::vector<PaintedPage> takePages() { return std::move(m_pages); }
    PaintedPage &pageAt(int page) { return m_pages[static_cast<size_t>(page)]; }

private:
    QRectF m_inner;
    double m_top;
    std::vector<PaintedPage> m_pages;
};

} // namespace doorstep
