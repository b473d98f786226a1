// Light, dark, or as the system has it; remembered. Also sets up what the style needs of the application.
#pragma once

#include <QString>

class QApplication;

namespace doorstep::style {

enum class Appearance { System, Light, Dark };

// Call once after the application is made: takes the remembered choice.
void setUp(QApplication &application);
Appearance appearance();
void setAppearance(Appearance choice);

} // namespace doorstep::style
