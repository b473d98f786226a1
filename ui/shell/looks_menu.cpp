#include "ui/shell/looks_menu.h"

#include "base/translations.h"
#include "ui/style/appearance.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::LooksMenu)
};

// A menu of choices, one of which holds.
class Choices {
public:
    Choices(QMenu &menu, const QString &title)
        : m_menu(menu.addMenu(title)), m_group(new QActionGroup(m_menu))
    {
    }

    void add(const QString &text, bool holds, const std::function<void()> &choose)
    {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(holds);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, m_menu, choose);
    }

private:
    QMenu *m_menu;
    QActionGroup *m_group;
};

} // namespace

void addLooksMenus(QMenu &menu, const std::function<void(const QString &)> &say)
{
    Choices looks(menu, Text::tr("&Appearance"));
    const QList<std::pair<QString, style::Appearance>> appearances = {
        {Text::tr("As the &system has it"), style::Appearance::System},
        {Text::tr("&Light"), style::Appearance::Light},
        {Text::tr("&Dark"), style::Appearance::Dark},
        {Text::tr("&High contrast"), style::Appearance::HighContrast}};
    for (const auto &[text, choice] : appearances)
        looks.add(text, style::appearance() == choice, [choice = choice] { style::setAppearance(choice); });

    Choices sizes(menu, Text::tr("&Text size"));
    for (const int percent : style::textSizes())
        sizes.add(percent == 100 ? Text::tr("As the system has it") : Text::tr("%1% of it").arg(percent),
                  style::textSize() == percent, [percent, say] {
                      style::setTextSize(percent);
                      say(Text::tr("The text size changes when Doorstep is next opened."));
                  });

    Choices languages(menu, Text::tr("La&nguage"));
    languages.add(Text::tr("As the system has it"), chosenLanguage().isEmpty(), [say] {
        chooseLanguage({});
        say(Text::tr("The language changes when Doorstep is next opened."));
    });
    for (const Language &language : doorstep::languages())
        languages.add(language.name, chosenLanguage() == language.code, [code = language.code, say] {
            chooseLanguage(code);
            say(Text::tr("The language changes when Doorstep is next opened."));
        });
}

} // namespace doorstep
