// The headlines as tiles, and all other measures in a table under them.
#pragma once

#include "ui/pages/figures_reading.h"

#include <QAbstractButton>
#include <QScrollArea>

class QGridLayout;
class QLabel;
class QTableView;

namespace doorstep {

class FiguresModel;

class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setLine(const FigureLine &line, const QString &companion, CompareWith with);
    const FigureLine &line() const { return m_line; }
    // What it needs itself at that width; the tallest of all tiles gives the height of each.
    int neededHeight(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    FigureLine m_line;
    QString m_companion;
    CompareWith m_with = CompareWith::Nothing;
};

class FiguresOverview : public QScrollArea {
    Q_OBJECT
public:
    explicit FiguresOverview(QWidget *parent = nullptr);

    void showReading(const FiguresReading &reading);
    const QList<FigureTile *> &tiles() const { return m_tiles; }
    FiguresModel &otherMeasures() { return *m_others; }
    // Puts the focus on a measure's tile or row.
    void focusFigure(const QString &measure);

Q_SIGNALS:
    void figureOpened(const QString &measure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeTiles();
    void fitTiles();
    void fitTable();
    QGridLayout *m_grid;
    QList<FigureTile *> m_tiles;
    int m_columns = 0;
    QLabel *m_othersTitle;
    QTableView *m_table;
    FiguresModel *m_others;
};

} // namespace doorstep
