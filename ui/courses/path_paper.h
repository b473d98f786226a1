// The picture of the path on paper, on one page.
#pragma once

#include "ui/courses/path_drawing.h"
#include "ui/print/page_frame.h"

class QWidget;

namespace doorstep {

class AppContext;

class PathPaper : public PagedDocument {
public:
    PathPaper(PageFrame frame, std::shared_ptr<const PathPicture> picture);

    QString title() const override { return m_frame.title(); }
    bool isWide() const override;
    void layOut(const PaperSize &paper) override;
    int pageCount() const override { return 1; }
    void paint(QPainter &painter, int page) override;

private:
    PageFrame m_frame;
    std::shared_ptr<const PathPicture> m_picture;
};

// Shows it as it will be printed; from there it goes to a printer or a PDF.
void printPath(AppContext &context, const PathReading &reading, QWidget *parent);

} // namespace doorstep
