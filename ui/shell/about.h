#pragma once

class QWidget;

namespace doorstep {

// What the program is, its licence, and those of what it is built on.
void showAboutDoorstep(QWidget *parent);

} // namespace doorstep
