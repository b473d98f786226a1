// The languages that the program speaks. British English is the language of the code.
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace doorstep {

struct Language {
    QString code; // of its catalogue: "en_GB", "cy"
    QString name; // in that language: "Cymraeg"
};
QList<Language> languages();

// The code of the language chosen in this program; empty: as the system has it.
QString chosenLanguage();
// Remembered (QSettings); spoken from the next start on.
void chooseLanguage(const QString &code);

// Makes the program speak: installs the catalogue of the chosen language over the English one (English needs
// one for its plurals). Before anything is shown or printed. Without `mayChoose` English is spoken, whatever
// is chosen: the command line, whose words scripts read.
void installTranslations(QCoreApplication &application, bool mayChoose = false);

} // namespace doorstep
