// One page of a document on screen, as large as there is room.
#pragma once

#include "ui/print/paged_document.h"

#include <QWidget>

namespace doorstep {

class PageView : public QWidget {
    Q_OBJECT
public:
    // The document must outlive it and be laid out for that paper whenever it is shown.
    explicit PageView(PagedDocument &document, QWidget *parent = nullptr);

    void setPaper(const PaperSize &paper);
    void setPage(int page); // from 0
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PagedDocument &m_document;
    PaperSize m_paper;
    int m_page = 0;
};

} // namespace doorstep
