#include "ui/print/page_view.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace doorstep {

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(style::widthOf(40), style::widthOf(40));
}

void PageView::setDocument(PagedDocument *document)
{
    m_document = document;
    update();
}

void PageView::setPaper(const PaperSize &paper)
{
    m_paper = paper;
    update();
}

void PageView::setPage(int page)
{
    m_page = page;
    setAccessibleName(tr("Page %L1 of %L2").arg(page + 1).arg(m_document->pageCount()));
    setAccessibleDescription(m_document->title());
    update();
}

QSize PageView::sizeHint() const
{
    return {style::widthOf(110), style::widthOf(90)};
}

// Paper is white whatever the window's colours are.
void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), style::panel(palette()));
    if (!m_document)
        return;
    const QRectF room =
        QRectF(rect()).marginsRemoved(QMarginsF(1, 1, 1, 1) * style::space(style::Space::Gap));
    const double scale = qMin(room.width() / m_paper.paper.width(), room.height() / m_paper.paper.height());
    const QSizeF size = m_paper.paper.size() * scale;
    painter.translate(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.setPen(style::hairline(palette()));
    painter.drawRect(QRectF(QPointF(), size));
    painter.scale(scale, scale);
    painter.setClipRect(m_paper.paper);
    m_document->paint(painter, m_page);
}

} // namespace doorstep
