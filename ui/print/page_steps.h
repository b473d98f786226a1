// Which page of a document is looked at: a step back, its number of how many, a step on.
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace doorstep {

class PageSteps : public QWidget {
    Q_OBJECT
public:
    // Of one page until it is told how many.
    explicit PageSteps(QWidget *parent = nullptr);

    // The page stays, or becomes the last.
    void setCount(int pages);

Q_SIGNALS:
    void pageChanged(int page); // from 0, as PageView counts

private:
    void followPage();
    QToolButton *m_back;
    QSpinBox *m_page;
    QLabel *m_count;
    QToolButton *m_forward;
};

} // namespace doorstep
