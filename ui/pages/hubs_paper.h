// A table of hubs on paper: as many columns as the programme has headlines or periods, under headings of
// several lines, each number whole; smaller type where the paper is too narrow.
#pragma once

#include "ui/charts/number_table.h"
#include "ui/print/page_frame.h"

namespace doorstep {

class HubsPaper : public PagedDocument {
public:
    HubsPaper(PageFrame frame, const NumberTable &table);

    QString title() const override { return m_frame.title(); }
    bool isWide() const override;
    void layOut(const PaperSize &paper) override;
    int pageCount() const override;
    void paint(QPainter &painter, int page) override;

private:
    struct Column {
        QString heading;
        bool isNumber = false;
        double width = 0;
    };
    QFont font(PageFrame::Type type) const;
    // What a column needs in type of the usual size.
    double needed(int column) const;
    int rowsOn(int page) const;
    void paintHeadings(QPainter &painter, const QRectF &place) const;
    void paintRow(QPainter &painter, const QStringList &cells, const QRectF &place) const;
    PageFrame m_frame;
    QList<Column> m_columns;
    QList<QStringList> m_rows;
    double m_scale = 1; // of the type
    double m_headingHeight = 0;
    double m_rowHeight = 0;
};

} // namespace doorstep
