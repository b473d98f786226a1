#include "ui/print/paint_pages.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PrintOutput)
};

constexpr double s_pointsPerInch = 72;

} // namespace

void paintPages(PagedDocument &document, QPagedPaintDevice &device, const PageRange &pages,
                Progress &progress)
{
    QPageLayout whole = device.pageLayout(); // the document keeps the margins itself
    document.layOut(PaperSize::of(whole));
    whole.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(whole);
    const int last = pages.last > 0 ? qMin(pages.last, document.pageCount()) : document.pageCount();
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(Error::Kind::System, document.title(),
                    Text::tr("the printer takes nothing; is it switched on and connected?"));
    const double scale = device.logicalDpiX() / s_pointsPerInch;
    for (int page = qMax(1, pages.first); page <= last; ++page) {
        progress.throwIfCancelled();
        progress.report(Text::tr("Page %L1 of %L2").arg(page).arg(last), page - pages.first,
                        last - pages.first + 1);
        if (page > pages.first)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        document.paint(painter, page - 1);
        painter.restore();
    }
    painter.end();
}

} // namespace doorstep
