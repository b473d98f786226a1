// A chart that can be read without colour: every bar carries its number, the axis its words. Drawn in the
// palette and font of the window; copied and printed in black on white.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/number_table.h"

#include <QWidget>

class QCustomPlot;

namespace doorstep {

class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    // Which part is chosen, -1 for none: drawn with a heavy outline.
    void setCurrent(int part);
    int current() const { return m_current; }

    // On white, with its title, in twice the size of the screen.
    QPixmap picture() const;
    // Puts the picture, and the numbers as a table, on the clipboard.
    void copy() const;
    void copyTable() const;
    NumberTable table() const;
    // The picture on a page of its own, its lines and letters as such. Throws Error(System).
    void writePdf(const QString &path) const;
    void writePng(const QString &path) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A part was clicked, or gone to with the arrow keys.
    void partPicked(int part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void rebuild();
    int partAt(const QPoint &point) const;
    void describe();
    QString writtenValues(const ChartPart &part) const;
    void buildPicture(QCustomPlot &plot) const;
    int pictureHeight() const;
    ChartData m_data;
    int m_current = -1;
    QCustomPlot *m_plot;
};

} // namespace doorstep
