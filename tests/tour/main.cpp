// doorstep_tour: walks through the whole window in one look and writes a picture of each thing to a folder,
// with what is cut off on stderr. tests/tour.sh runs it for all looks.
#include "base/translations.h"
#include "exchange/sample_hub_file.h"
#include "support/national_sample.h"
#include "tour/cut_off.h"
#include "tour/pseudo_language.h"
#include "tour/walk.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QMainWindow>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

constexpr int s_patience = 250;

struct Options {
    QString folder;
    QSize size;
    QString appearance;
    int text = 100;
    QString language;
    bool rightToLeft = false;
    bool forHelp = false;
};

Options read(const QStringList &arguments)
{
    QCommandLineParser words;
    words.addHelpOption();
    words.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go"));
    const auto option = [&words](const char *name, const char *usual) {
        words.addOption({QLatin1String(name), {}, QLatin1String(name), QLatin1String(usual)});
    };
    option("size", "1280x720");
    option("appearance", "light");
    option("text", "100");
    option("language", "en_GB");
    words.addOption({QStringLiteral("rtl"), {}});
    words.addOption(
        {QStringLiteral("for-help"), QStringLiteral("Only pages of the help, small and in few colours")});
    words.process(arguments);
    const QStringList sides = words.value(QStringLiteral("size")).split(QLatin1Char('x'));
    return {words.positionalArguments().value(0, QStringLiteral("tour")),
            QSize(sides.value(0).toInt(), sides.value(1).toInt()),
            words.value(QStringLiteral("appearance")),
            words.value(QStringLiteral("text")).toInt(),
            words.value(QStringLiteral("language")),
            words.isSet(QStringLiteral("rtl")),
            words.isSet(QStringLiteral("for-help"))};
}

void setUp(QApplication &application, const Options &options)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings().setValue(QStringLiteral("window/appearance"), options.appearance);
    style::setTextSize(options.text);
    chooseLanguage(options.language == QLatin1String("pseudo") ? QString() : options.language);
    installTranslations(application, true);
    if (options.language == QLatin1String("pseudo"))
        QCoreApplication::installTranslator(new PseudoLanguage(&application));
    if (options.rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    style::setUp(application);
}

// The colours that there are most of; the rest are drawn in the nearest of them.
QList<QRgb> mainColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb left, QRgb right) {
        return std::pair(counts[left], left) > std::pair(counts[right], right);
    });
    return colours.mid(0, 256);
}

// A picture for a page of the help, where there is one of that name: some 30 kB.
void takeForHelp(const Options &options, const QString &name, QWidget &shown)
{
    constexpr int width = 760;
    if (!QFile::exists(QStringLiteral(":/help/%1.md").arg(name)))
        return;
    QImage picture = shown.grab().toImage().scaledToWidth(width, Qt::SmoothTransformation);
    picture = picture.convertToFormat(QImage::Format_Indexed8, mainColours(picture), Qt::ThresholdDither);
    picture.save(QDir(options.folder).filePath(name + QStringLiteral(".png")), "PNG", 0);
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir own;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Doorstep"));
    QCoreApplication::setApplicationName(QStringLiteral("doorstep-tour"));
    const Options options = read(QCoreApplication::arguments());
    setUp(application, options);
    QDir().mkpath(options.folder);

    QTextStream messages(stderr);
    const auto take = [&](const QString &name, QWidget &shown) {
        if (options.forHelp)
            return takeForHelp(options, name, shown);
        shown.grab().save(QDir(options.folder).filePath(name + QStringLiteral(".png")));
        if (qobject_cast<QMainWindow *>(&shown) && shown.size() != options.size)
            messages << name << ": the window is " << shown.width() << 'x' << shown.height() << Qt::endl;
        for (const QString &line : cutOff(shown))
            messages << name << ": " << line << Qt::endl;
    };
    const QString sample = own.filePath(QStringLiteral("Sample hub.doorstep"));
    NoProgress quiet;
    makeSampleHub(sample, quiet);
    walk(sample, options.size, {}, take, s_patience);
    const QString national = own.filePath(QStringLiteral("National.doorstep"));
    makeNationalSample(national);
    walk(national, options.size, options.forHelp ? QString() : QStringLiteral("national-"), take, s_patience);
    if (options.forHelp)
        return 0;
    const UiHub empty;
    walk(empty.path(), options.size, QStringLiteral("empty-"), take, s_patience);
    return 0;
}
