// The figures on paper: for a printer or a PDF to hand on.
#pragma once

#include "ui/pages/figures_reading.h"

class QPrinter;

namespace doorstep {

struct ReportHead {
    QString hub; // who they are about
    QString programme;
    QString periodName; // "This quarter"; the dates are the reading's
};

// The headlines as tiles, then all other measures with their definitions. A4 or whatever the printer has.
void printFigures(QPrinter &printer, const FiguresReading &reading, const ReportHead &head);

} // namespace doorstep
