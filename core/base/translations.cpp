#include "base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace doorstep {

namespace {

constexpr auto s_key = "window/language";

void install(QCoreApplication &application, const QString &code)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/doorstep/translations/doorstep_%1.qm").arg(code)))
        QCoreApplication::installTranslator(translator);
}

QString languageToSpeak()
{
    const QString chosen = chosenLanguage();
    if (!chosen.isEmpty())
        return chosen;
    const QString system = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    for (const Language &language : languages())
        if (language.code.section(QLatin1Char('_'), 0, 0) == system)
            return language.code;
    return languages().first().code;
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en_GB"), QStringLiteral("English")},
            {QStringLiteral("cy"), QStringLiteral("Cymraeg")}};
}

QString chosenLanguage()
{
    return QSettings().value(QLatin1String(s_key)).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(QLatin1String(s_key), code);
}

void installTranslations(QCoreApplication &application, bool mayChoose)
{
    const QString english = languages().first().code;
    install(application, english);
    if (const QString code = mayChoose ? languageToSpeak() : english; code != english)
        install(application, code); // the one installed last is asked first
}

} // namespace doorstep
