#include "ui/pages/stories_parts.h"

#include "base/dates.h"
#include "records/actions.h"
#include "records/groups.h"
#include "records/people.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reading_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

StoryWords::StoryWords(AppContext &context, qreal scale, QWidget *parent)
    : PanePart(context, parent), m_words(new ReadingText(scale))
{
    m_words->setAccessibleName(tr("The story"));
    body()->addWidget(m_words);
}

void StoryWords::read(bool)
{
    const auto story = doorstep::find(context().connection(), Id<Story>(key()));
    const bool hasWords = story && !story->text.isEmpty();
    m_words->setWords(hasWords ? story->text : tr("Nobody has written it down yet."));
    m_words->setEnabled(hasWords);
}

StoryConsent::StoryConsent(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_sentence(style::label({}, style::Type::Body, nullptr, true))
{
    setTitle(tr("May it be published?"));
    body()->addWidget(m_sentence);
    if (!context.canEdit())
        return;
    auto *answers = new QHBoxLayout;
    answers->setSpacing(style::space(style::Space::Gap));
    m_yes = new QPushButton(style::icon("check"), tr("Yes, they agree"));
    m_no = new QPushButton(style::icon("close"), tr("No, keep it here"));
    m_yes->setAccessibleName(tr("It may be published"));
    m_no->setAccessibleName(tr("It may not be published"));
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    body()->addLayout(answers);
}

void StoryConsent::read(bool)
{
    const auto story = doorstep::find(context().connection(), Id<Story>(key()));
    const QString code = story ? story->publishConsent.code : QString();
    const bool isYes = code == QLatin1String("yes");
    const bool isNo = code == QLatin1String("no");
    m_sentence->setText(isYes      ? tr("\u2713 Yes. It can go into a return, if you tick it there.")
                            : isNo ? tr("No. It stays in this file.")
                                   : tr("Nobody has been asked. Until then it stays in this file."));
    if (!m_yes)
        return;
    // The one that was given is not offered again; the focus goes on to the other.
    if ((isYes && m_yes->hasFocus()) || (isNo && m_no->hasFocus()))
        (isYes ? m_no : m_yes)->setFocus();
    m_yes->setVisible(!isYes);
    m_no->setVisible(!isNo);
}

void StoryConsent::answer(bool agrees)
{
    quickEdit<Story>(context(), Id<Story>(key()),
                     agrees ? tr("The story may be published") : tr("The story is not to be published"),
                     [agrees](Story &story) {
                         story.publishConsent.code = agrees ? QStringLiteral("yes") : QStringLiteral("no");
                     });
}

QString storyTold(Connection &connection, const Story &story)
{
    const QString by = story.person ? titleOf(connection, Person::table(), story.person.key) : QString();
    const QString day = story.toldOn.isValid() ? dateForPeople(story.toldOn) : QString();
    if (by.isEmpty())
        return day.isEmpty() ? QString() : StoryWords::tr("Told on %1").arg(day);
    return day.isEmpty() ? StoryWords::tr("Told by %1").arg(by)
                         : StoryWords::tr("Told by %1 on %2").arg(by, day);
}

QString storyAbout(Connection &connection, const Story &story)
{
    QStringList about;
    if (story.action)
        about.append(titleOf(connection, Action::table(), story.action.key));
    if (story.group)
        about.append(titleOf(connection, Group::table(), story.group.key));
    return about.join(QStringLiteral(" · "));
}

} // namespace doorstep
