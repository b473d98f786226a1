// One page of a document on screen, as large as there is room.
#pragma once

#include "ui/print/paged_document.h"

#include <QWidget>

namespace doorstep {

class PageView : public QWidget {
    Q_OBJECT
public:
    // Shows no page until it has a document.
    explicit PageView(QWidget *parent = nullptr);

    // The document must outlive its being shown and be laid out for that paper whenever it is.
    void setDocument(PagedDocument *document);
    void setPaper(const PaperSize &paper);
    void setPage(int page); // from 0
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PagedDocument *m_document = nullptr;
    PaperSize m_paper;
    int m_page = 0;
};

} // namespace doorstep
