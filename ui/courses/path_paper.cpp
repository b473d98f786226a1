#include "ui/courses/path_paper.h"

#include "base/clock.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"

#include <QPainter>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PathPaper)
};

} // namespace

PathPaper::PathPaper(PageFrame frame, std::shared_ptr<const PathPicture> picture)
    : m_frame(std::move(frame)), m_picture(std::move(picture))
{
}

bool PathPaper::isWide() const
{
    return m_picture->width() > m_picture->height() * 1.2;
}

void PathPaper::layOut(const PaperSize &paper)
{
    m_frame.layOut(paper);
}

// As large as the page lets it be.
void PathPaper::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, page, pageCount());
    const QRectF room = m_frame.content(page);
    const qreal scale = qMin(room.width() / m_picture->width(), room.height() / m_picture->height());
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    m_picture->paint(painter);
    painter.restore();
}

void printPath(AppContext &context, const PathReading &reading, QWidget *parent)
{
    const auto picture = std::make_shared<PathPicture>(reading, parent->palette(),
                                                       parent->layoutDirection() == Qt::RightToLeft);
    const PageFrame frame(Text::tr("Training path"), context.file().identity().hubName, Clock::today(),
                          {context.programme().name});
    PrintJob job;
    job.title = pathTitle(reading);
    job.make = [frame, picture](HubFile &, Progress &) {
        return std::make_unique<PathPaper>(frame, picture);
    };
    printWithPreview(context, std::move(job), parent);
}

} // namespace doorstep
