#include "ui/pages/stories_sorting.h"

#include "records/stories.h"
#include "report/story_booklet.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace doorstep {

namespace {

void sortNow(AppContext &context, const QString &label, const QList<ToldStory> &stories)
{
    try {
        if (const qint64 change = chooseStories(context.file(), label, stories))
            context.say(label, change);
    } catch (const Error &error) {
        context.sayError(error);
    }
}

} // namespace

void sortStories(AppContext &context, const QString &label, const QList<ToldStory> &stories)
{
    context.whenFree([=, &context] { sortNow(context, label, stories); });
}

QString storyToldAt(AppContext &context, const ToldStory &story)
{
    const QString hub = bookletHub(story, context.programme());
    if (!story.toldOn.isValid())
        return hub;
    //: A hub, and when a story was told there: "Bristol, 12 Mar 2019"
    return StorySorting::tr("%1, %2").arg(hub, dateForPeople(story.toldOn));
}

ThemeBox::ThemeBox(QWidget *parent) : QWidget(parent), m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 22;
    m_box->setMinimumContentsLength(letters);
    m_box->lineEdit()->setPlaceholderText(tr("Not sorted yet"));
    m_box->setAccessibleName(tr("Theme"));
    m_box->lineEdit()->setAccessibleName(tr("Theme"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &ThemeBox::leave);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ThemeBox::leave);
}

void ThemeBox::setThemes(const QStringList &themes)
{
    const QString text = m_box->currentText();
    m_box->clear();
    m_box->addItems(themes);
    m_box->setEditText(text);
}

void ThemeBox::setTheme(const QString &theme)
{
    m_shown = themeToText(theme);
    m_box->setEditText(m_shown);
}

QString ThemeBox::theme() const
{
    return themeFromText(m_box->currentText());
}

void ThemeBox::leave()
{
    const QString text = m_box->currentText().simplified();
    if (std::exchange(m_shown, text) != text)
        Q_EMIT picked();
}

StorySorting::StorySorting(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_theme(new ThemeBox), m_chosen(new QCheckBox(tr("In the &booklet")))
{
    setTitle(tr("For the booklet"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(style::space(style::Space::Gap));
    form->setVerticalSpacing(style::space(style::Space::Gap));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(m_chosen);
    body()->addLayout(form);
    m_theme->setEnabled(context.canWrite());
    m_chosen->setEnabled(context.canWrite());
    connect(m_theme, &ThemeBox::picked, this, &StorySorting::sort);
    connect(m_chosen, &QCheckBox::clicked, this, &StorySorting::sort);
    // A choice is no record's: the change that holds it names none.
    connect(&context, &AppContext::changed, this, [this] {
        if (key() && isVisible())
            showRecord(key());
    });
}

bool StorySorting::concerns(const RecordTable &table) const
{
    return &table == &Story::table();
}

void StorySorting::read(bool)
{
    const std::optional<ToldStory> story = toldStory(context().connection(), key());
    setVisible(story.has_value());
    if (!story)
        return;
    m_theme->setThemes(themesToOffer(context().programme(), storyThemes(context().connection())));
    m_theme->setTheme(story->theme);
    m_chosen->setChecked(story->isChosen);
}

void StorySorting::sort()
{
    std::optional<ToldStory> story = toldStory(context().connection(), key());
    if (!story)
        return;
    const bool isOtherTheme = story->theme != m_theme->theme();
    story->theme = m_theme->theme();
    story->isChosen = m_chosen->isChecked();
    if (isOtherTheme)
        story->place = 0; // at the end of those that were put in order
    const QString label = isOtherTheme
        ? tr("Put under “%1”: %2").arg(bookletTheme(story->theme), story->title)
        : story->isChosen ? tr("Put into the booklet: %1").arg(story->title)
                          : tr("Left out of the booklet: %1").arg(story->title);
    sortStories(context(), label, {*story});
}

} // namespace doorstep
