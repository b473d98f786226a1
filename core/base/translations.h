#pragma once

class QCoreApplication;

namespace doorstep {

// Makes the program speak: installs the catalogue that comes with it (English needs one for its plurals).
// Before anything is shown or printed.
void installTranslations(QCoreApplication &application);

} // namespace doorstep
