#include "ui/shell/page_room.h"

#include "ui/style/metrics.h"

#include <QStackedWidget>

namespace doorstep {

namespace {

// Only the page in front may ask for room; how high the others would like to be at this width is nothing to
// it.
class Pages : public QStackedWidget {
public:
    int heightForWidth(int) const override { return -1; }
};

} // namespace

PageRoom::PageRoom(QWidget *parent) : QScrollArea(parent), m_pages(new Pages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the page takes the keyboard, and this follows it
    setWidgetResizable(true);
    setWidget(m_pages);
}

// A page that is not in front asks for no room.
void PageRoom::addPage(QWidget *page)
{
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(page);
    setCurrentPage(m_pages->currentWidget());
}

void PageRoom::setCurrentPage(QWidget *page)
{
    if (QWidget *before = m_pages->currentWidget(); before && before != page)
        before->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pages->setCurrentWidget(page);
    m_pages->updateGeometry();
}

QWidget *PageRoom::currentPage() const
{
    return m_pages->currentWidget();
}

QSize PageRoom::minimumSizeHint() const
{
    return {style::widthOf(30), style::widthOf(20)};
}

} // namespace doorstep
