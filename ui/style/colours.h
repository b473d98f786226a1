// Colours are taken from the system's palette, never fixed: what is here is worked out from it for light and
// dark alike.
#pragma once

#include <QColor>
#include <QPalette>

namespace doorstep::style {

bool isDark(const QPalette &palette);
// Text that matters less, with at least 4.5:1 against the window.
QColor quietInk(const QPalette &palette);
// Lines between things.
QColor hairline(const QPalette &palette);
// A field of colour behind selected navigation, hints and cards.
QColor panel(const QPalette &palette);
QColor accent(const QPalette &palette);
QColor accentTint(const QPalette &palette);
// Never the only sign: an icon or a word stands beside it.
QColor good(const QPalette &palette);
QColor warning(const QPalette &palette);
QColor bad(const QPalette &palette);
QColor warningTint(const QPalette &palette);
// Part of the way from one colour to another, 0 to 1.
QColor mixed(const QColor &from, const QColor &to, qreal share);

} // namespace doorstep::style
