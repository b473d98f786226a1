#include "ui/style/appearance.h"

#include "ui/style/accessible_roles.h"
#include "ui/style/desk_style.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

// Resources of a static library are only there once somebody asks for them; must stand outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(doorstep_icons);
    Q_INIT_RESOURCE(doorstep_help);
}

namespace doorstep::style {

namespace {

constexpr auto s_key = "window/appearance";
constexpr auto s_sizeKey = "window/text_size";

QPalette s_systemPalette; // as it was before a choice was laid over it

QPalette lightPalette()
{
    QPalette palette(QColor(0xf6, 0xf6, 0xf4), QColor(0xf6, 0xf6, 0xf4));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf9, 0xf9, 0xf7));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0x8b));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0x7a));
    palette.setColor(QPalette::PlaceholderText, QColor(0x62, 0x68, 0x6f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x9a, 0x9f, 0xa5));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x33), QColor(0x24, 0x27, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x25, 0x29));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6, 0xe8, 0xea));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3d));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x8f, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7c, 0xc4, 0xdd));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa2, 0xa8, 0xaf));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x76, 0x7c, 0x84));
    return palette;
}

// White on black, what is chosen in yellow: the pair that people with low vision ask for most.
QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0xff, 0xd5, 0x00));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x8f, 0xdc, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xb8, 0xb8, 0xb8));
    return palette;
}

void apply(Appearance choice)
{
    switch (choice) {
    case Appearance::System:
        // Where no desktop says what it wants, Qt has a grey of its own making; ours is kinder to the eye.
        QApplication::setPalette(qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
                                         && s_systemPalette.resolveMask() == 0
                                     ? lightPalette()
                                     : s_systemPalette);
        return;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case Appearance::HighContrast:
        QApplication::setPalette(highContrastPalette());
        return;
    }
}

void enlarge(int percent)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

// In the order of Appearance.
constexpr const char *s_names[] = {"system", "light", "dark", "high_contrast"};

} // namespace

void setUp(QApplication &application)
{
    loadResources();
    installAccessibleRoles();
    s_systemPalette = QApplication::palette();
    if (textSize() != 100)
        enlarge(textSize());
    application.setStyle(new DeskStyle);
    apply(appearance());
}

Appearance appearance()
{
    const QString chosen = QSettings().value(QLatin1String(s_key)).toString();
    for (int i = 0; i < int(std::size(s_names)); ++i)
        if (chosen == QLatin1String(s_names[i]))
            return Appearance(i);
    return Appearance::System;
}

void setAppearance(Appearance choice)
{
    QSettings().setValue(QLatin1String(s_key), QLatin1String(s_names[int(choice)]));
    apply(choice);
}

QList<int> textSizes()
{
    return {100, 125, 150, 200};
}

int textSize()
{
    const int percent = QSettings().value(QLatin1String(s_sizeKey), 100).toInt();
    return textSizes().contains(percent) ? percent : 100;
}

void setTextSize(int percent)
{
    QSettings().setValue(QLatin1String(s_sizeKey), percent);
}

} // namespace doorstep::style
