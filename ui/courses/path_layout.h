// Where everything of the picture stands: a row for what came before, for each stage and for what came since.
// Beside each row's words its people are a bar, drawn to one scale; ribbons lead from a bar to the bars of
// later rows, past those between. Worked out from left to right; who paints mirrors it.
#pragma once

#include "ui/courses/path_items.h"
#include "ui/style/metrics.h"

#include <QFont>
#include <QPainterPath>

namespace doorstep {

// The style's font, the same on the screen, in a picture and on paper.
QFont pathFont(style::Type type);

class PathLayout {
public:
    // `items` must outlive it. Lengths are pixels, fonts the
    // style's.
    PathLayout(const QList<PathItem> &items, qreal width);

    // The words of an item, and what is drawn of it.
    struct Words {
        int item = 0;
        QRectF place; // all of it, to be pointed at
        QRectF swatch; // empty: none
        QRectF number; // to the right
        QRectF label;
        QRectF when; // empty: none
    };
    struct Segment {
        int item = 0;
        QRectF bar; // empty: drawn as a ribbon only
        QPainterPath ribbon; // to where it leads; empty for an end
    };
    const QList<Words> &words() const { return m_words; }
    const QList<Segment> &segments() const { return m_segments; }
    const QList<qreal> &rules() const { return m_rules; } // between rows, across the words
    qreal textWidth() const { return m_textWidth; }
    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    // Where the item is: its words, or its ribbon.
    QRectF placeOf(int item) const;
    int itemAt(const QPointF &point) const; // -1: none

    static qreal leastWidth();
    // What stands at the end of a head's line, and before a band's.
    static QString numberText(const PathItem &item);
    static QString factText(const PathItem &item);

private:
    struct Row {
        int head = 0;
        QList<int> facts;
        QList<int> bands;
        QList<int> threads;
        QList<int> bars;
        qreal top = 0;
        qreal barTop = 0;
    };
    struct Flow; // a ribbon on its way down the rows
    void makeRows();
    void layWords(Row &row);
    void layFacts(const Row &row, qreal &y);
    void layLine(int item, qreal &y);
    void layBars();
    void laySince(const Row &row);
    QList<Flow> flows() const;
    int rowOf(const PathPlace &stage) const;
    qreal barBottom(int row) const;
    QPainterPath ribbonOf(const Flow &flow) const;

    const QList<PathItem> &m_items;
    qreal m_width;
    qreal m_textWidth;
    qreal m_numberWidth = 0;
    qreal m_height = 0;
    qreal m_perPerson = 0;
    QList<Row> m_rows;
    QList<Words> m_words;
    QList<Segment> m_segments;
    QList<qreal> m_rules;
};

} // namespace doorstep
