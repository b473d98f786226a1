// A table on paper: rows of equal height, headings on every page, painted from rows that are fetched a page
// at a time.
#pragma once

#include "ui/print/page_frame.h"

#include <QList>

namespace doorstep {

class PrintedTable : public PagedDocument {
public:
    struct Column {
        QString heading;
        double share = 1; // of the width, beside the others
        Qt::Alignment align = Qt::AlignLeft;
    };
    // Rows from number `first` (from 0), a text for each column; fewer at the end.
    using Fetch = std::function<QList<QStringList>(qint64 first, int count)>;

    // `linesPerRow`: how many lines a text may take before it ends in "…".
    PrintedTable(PageFrame frame, QList<Column> columns, qint64 rows, Fetch fetch, int linesPerRow = 1);

    // Upright lines between the columns too: for what is written into by hand.
    void setRuled(bool ruled) { m_isRuled = ruled; }

    QString title() const override { return m_frame.title(); }
    bool isWide() const override;
    void layOut(const PaperSize &paper) override;
    int pageCount() const override;
    void paint(QPainter &painter, int page) override;

private:
    qint64 firstRow(int page) const;
    int rowsOn(int page) const;
    void paintRow(QPainter &painter, const QStringList &cells, const QRectF &line, bool isHeading) const;

    PageFrame m_frame;
    QList<Column> m_columns;
    qint64 m_rows;
    Fetch m_fetch;
    int m_lines;
    bool m_isRuled = false;
    QList<double> m_widths;
    double m_headingHeight = 0;
    double m_rowHeight = 0;
};

} // namespace doorstep
