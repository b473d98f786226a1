// Many small bar charts beside each other, to be compared: a panel a hub or a measure, a bar a category, a
// period or a hub. Read without colour: every bar has its words and its number, a mark across it is what it
// is held against.
#pragma once

#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>
#include <optional>

class QPainter;
class QRectF;

namespace doorstep {

struct PanelBar {
    QString label; // "Bristol", "1 (most deprived)", "Jan 2020"
    QString written; // the number as it is read: "1,234", "23%", "[c]"
    std::optional<double> value; // none: held back, or there is none
    std::optional<double> mark; // what it is held against, on the same scale
    bool isStrong = false; // the programme's among the hubs'
};

struct BarPanel {
    QString title;
    QString note; // under the title; empty for none
    QList<PanelBar> bars;

    double most() const; // the longest bar or mark
};

struct BarPanels {
    QString title;
    QString mark; // what the mark across the bars is; empty where there is none
    bool standing = false; // time: columns side by side; else bars lying one under the other
    bool oneScale = true; // all panels to the same scale; else each to its own
    QList<BarPanel> panels;

    // What it shows, for who cannot see it.
    QString inWords(int panel) const;
};

struct PanelsLook {
    QPalette palette;
    QFont font;
    int current = -1; // this panel has a line round it
    bool hasTitle = false;
};

// The height that they need at that width, in the units of the font.
int panelsHeight(const BarPanels &data, const PanelsLook &look, int width);
void paintPanels(QPainter &painter, const BarPanels &data, const PanelsLook &look, int width);
// Which panel is there; -1 for none.
int panelAt(const BarPanels &data, const PanelsLook &look, int width, QPointF point);
// Where it is.
QRectF panelPlace(const BarPanels &data, const PanelsLook &look, int width, int panel);

} // namespace doorstep
