// Short facts beside one another, as under a name.
#pragma once

#include <QStringList>

namespace doorstep::style {

// "Sat 7 Mar 2026 · 12 booked", with those that say nothing left out; empty where none does.
QString onOneLine(QStringList facts);

} // namespace doorstep::style
