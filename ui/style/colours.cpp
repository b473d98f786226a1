#include "ui/style/colours.h"

namespace doorstep::style {

namespace {

// Of two inks, the one for the palette's light or dark ground.
QColor ink(const QPalette &palette, const char *onLight, const char *onDark)
{
    return QColor(QLatin1String(isDark(palette) ? onDark : onLight));
}

// Nearly black on white or the other way round: the person asked for contrast, so nothing is toned down.
bool isHighContrast(const QPalette &palette)
{
    return qAbs(palette.color(QPalette::Window).lightnessF()
                - palette.color(QPalette::WindowText).lightnessF())
        > 0.97;
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QColor quietInk(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.36);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isHighContrast(palette) ? 0.6 : 0.16);
}

QColor panel(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.035);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Highlight);
}

QColor accentTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), accent(palette), 0.18);
}

QColor good(const QPalette &palette)
{
    return ink(palette, "#1c7a3e", "#63c98a");
}

QColor warning(const QPalette &palette)
{
    return ink(palette, "#8a5a00", "#e8b44c");
}

QColor bad(const QPalette &palette)
{
    return ink(palette, "#b3261e", "#f2887f");
}

QColor warningTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), ink(palette, "#e9b949", "#b98a1f"), 0.28);
}

} // namespace doorstep::style
