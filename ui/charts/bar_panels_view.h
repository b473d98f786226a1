// Bar panels in a page: scrolled with it, gone through with the arrow keys, taken out as a picture.
#pragma once

#include "ui/charts/bar_panels.h"

#include <QPixmap>
#include <QWidget>

namespace doorstep {

class BarPanelsView : public QWidget {
    Q_OBJECT
public:
    explicit BarPanelsView(QWidget *parent = nullptr);

    void setData(const BarPanels &data);
    const BarPanels &data() const { return m_data; }
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PanelsLook look() const;
    void fitHeight();
    void setCurrent(int panel);
    BarPanels m_data;
    int m_current = 0;
};

// On white, with their title, in twice the size of the screen. On the window's thread.
QPixmap panelsPicture(const BarPanels &data, const QWidget &screen);
// A PDF file of one page where the path ends in .pdf, its lines and letters as such; else a PNG. Throws
// Error(System).
void writePanels(const BarPanels &data, const QWidget &screen, const QString &path);

} // namespace doorstep
