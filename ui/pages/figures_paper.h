// The figures on paper: the headlines as tiles, then all other measures with their definitions. For the
// programme report to hand on there is ui/print/report_paper.h.
#pragma once

#include "ui/pages/figures_reading.h"
#include "ui/print/page_frame.h"

#include <QPalette>

class QWidget;

namespace doorstep {

class AppContext;

class FiguresPaper : public PagedDocument {
public:
    // To be made on the window's thread: it takes the window's palette in black on white.
    FiguresPaper(PageFrame frame, const FiguresReading &reading);

    QString title() const override { return m_frame.title(); }
    void layOut(const PaperSize &paper) override;
    int pageCount() const override { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) override;

private:
    // Something that is not parted between pages: a row of tiles, a heading, a measure's line.
    struct Block {
        enum class Kind { Tiles, Heading, Measure } kind;
        QList<FigureLine> lines;
        qreal height = 0;
    };
    struct Placed {
        Block block;
        QRectF place;
    };
    QList<Block> blocks(qreal width) const;
    void paintTiles(QPainter &painter, const Placed &placed) const;
    void paintMeasure(QPainter &painter, const Placed &placed) const;
    PageFrame m_frame;
    FiguresReading m_reading;
    QPalette m_palette;
    qreal m_unit;
    QList<QList<Placed>> m_pages;
};

// Shows them as they will be printed; from there they go to a printer or a PDF.
void printFigures(AppContext &context, const FiguresReading &reading, QWidget *parent);

} // namespace doorstep
