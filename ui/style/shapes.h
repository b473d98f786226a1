// The few shapes that the style is drawn with.
#pragma once

class QColor;
class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QRect;

namespace doorstep::style::shapes {

// A field that is typed into; its edge is the accent while it has the focus.
void field(QPainter *painter, const QStyleOption &option);
// A push button; the default one is filled with the accent.
void button(QPainter *painter, const QStyleOption &option, bool isDefault, bool isFlat);
void focusRing(QPainter *painter, const QRect &rect, const QStyleOption &option);
void header(QPainter *painter, const QStyleOptionHeader &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style);
void itemBackground(QPainter *painter, const QStyleOptionViewItem &option);
void progressGroove(QPainter *painter, const QStyleOptionProgressBar &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);
// `ground`: what it stands on.
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider,
               const QColor &ground);
void comboBox(QPainter *painter, const QStyleOption &option, const QRect &arrow, bool isEditable,
              bool hasFocus);
void splitter(QPainter *painter, const QRect &rect, const QStyleOption &option);

} // namespace doorstep::style::shapes
