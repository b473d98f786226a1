#include "base/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace doorstep {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/doorstep/translations/doorstep_en_GB.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace doorstep
