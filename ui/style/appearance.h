// Light, dark, high contrast, or as the system has it, and how large the letters are; remembered. Also sets
// up what the style needs of the application.
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace doorstep::style {

enum class Appearance { System, Light, Dark, HighContrast };

// Call once after the application is made: takes the remembered choices.
void setUp(QApplication &application);
Appearance appearance();
void setAppearance(Appearance choice);

// In hundredths of the system's own text size.
QList<int> textSizes();
int textSize();
// Remembered; everything is laid out anew for it when the program is next started.
void setTextSize(int percent);

} // namespace doorstep::style
