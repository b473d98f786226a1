// The place of the pages in the window. A page has all of it; one that needs more than there is (large text
// in a small window) is scrolled, and neither the window nor the other pages grow with it.
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace doorstep {

class PageRoom : public QScrollArea {
    Q_OBJECT
public:
    explicit PageRoom(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void setCurrentPage(QWidget *page);
    QWidget *currentPage() const; // null: none yet
    QSize minimumSizeHint() const override;

private:
    QStackedWidget *m_pages;
};

} // namespace doorstep
