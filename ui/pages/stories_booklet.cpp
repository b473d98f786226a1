#include "ui/pages/stories_booklet.h"

#include "base/clock.h"
#include "ui/pages/stories_sorting.h"
#include "ui/print/booklet_document.h"
#include "ui/print/page_steps.h"
#include "ui/print/page_view.h"
#include "ui/print/print_output.h"
#include "ui/shell/file_settings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/key_button.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace doorstep {

namespace {

using style::Space;
using style::Type;

constexpr int s_keyRole = Qt::UserRole; // of a story's item

QString setting(AppContext &context, const char *name)
{
    return settingOfFile(context.file(), QLatin1String(name));
}

const char s_titleSetting[] = "bookletTitle";
const char s_forewordSetting[] = "bookletForeword";

} // namespace

StoriesBooklet::StoriesBooklet(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLineEdit)
    , m_foreword(new GrowingText(2, 6))
    , m_tree(new QTreeWidget)
    , m_theme(new ThemeBox)
    , m_up(new KeyButton(tr("Move up")))
    , m_down(new KeyButton(tr("Move down")))
    , m_state(style::label({}, Type::Caption))
    , m_steps(new PageSteps)
    , m_view(new PageView)
    , m_save(new QPushButton(style::icon("export"), tr("&Save as PDF…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Gap));
    layout->addWidget(makeTop());
    auto *parts = new QHBoxLayout;
    parts->setSpacing(style::space(Space::Wide));
    parts->addWidget(makeChoices(), 1);
    parts->addWidget(makePages(), 1);
    layout->addLayout(parts, 1);
    const QSettings settings;
    m_title->setText(settings.value(setting(context, s_titleSetting), tr("Stories")).toString());
    m_foreword->setWords(settings.value(setting(context, s_forewordSetting)).toString());
    m_laidOutSoon.setSingleShot(true);
    constexpr int pause = 250; // milliseconds
    m_laidOutSoon.setInterval(pause);
    connect(&m_laidOutSoon, &QTimer::timeout, this, &StoriesBooklet::layOut);
    connect(m_title, &QLineEdit::textEdited, this, &StoriesBooklet::keepWords);
    connect(m_foreword, &GrowingText::wordsEdited, this, &StoriesBooklet::keepWords);
}

StoriesBooklet::~StoriesBooklet() = default;

QWidget *StoriesBooklet::makeTop()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Gap));
    auto *back = new KeyButton(tr("Back to the list"));
    back->setIcon(style::icon("chevron-left"));
    layout->addWidget(back);
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &StoriesBooklet::left);
    connect(m_save, &QPushButton::clicked, this, &StoriesBooklet::save);
    return line;
}

QWidget *StoriesBooklet::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    style::setMargins(layout, Space::Hair, Space::Small);
    const auto heading = [layout](const QString &text, QWidget *buddy) {
        QLabel *label = style::label(text, Type::Strong);
        label->setBuddy(buddy);
        if (layout->count() > 0)
            layout->addSpacing(style::space(Space::Small));
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    heading(tr("T&itle"), m_title);
    heading(tr("&Foreword"), m_foreword);
    heading(tr("Stories by t&heme"), m_tree);
    layout->setStretchFactor(m_tree, 1);
    m_tree->setHeaderLabels({tr("Story"), tr("Hub and day")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Stories by theme"));
    m_tree->setMinimumHeight(style::widthOf(20));
    layout->addWidget(makeOrder());
    connect(m_tree, &QTreeWidget::itemChanged, this,
            [this] { QMetaObject::invokeMethod(this, &StoriesBooklet::takeChecks, Qt::QueuedConnection); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &StoriesBooklet::followCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (const ToldStory *story = current())
            Q_EMIT readingWanted(story->key);
    });
    auto *scroll = new QScrollArea; // for large type on a small screen
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(choices);
    return scroll;
}

// What is done with the story that is in front.
QWidget *StoriesBooklet::makeOrder()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Gap));
    auto *theme = new QLabel(tr("&Theme"));
    theme->setBuddy(m_theme);
    m_up->setIcon(style::icon("chevron-up"));
    m_down->setIcon(style::icon("chevron-down"));
    m_up->setKey(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setKey(QKeySequence(Qt::ALT | Qt::Key_Down));
    layout->addWidget(theme);
    layout->addWidget(m_theme, 1);
    layout->addWidget(m_up);
    layout->addWidget(m_down);
    connect(m_theme, &ThemeBox::picked, this, &StoriesBooklet::putUnderTheme);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return line;
}

QWidget *StoriesBooklet::makePages()
{
    auto *pages = new QWidget;
    auto *layout = new QVBoxLayout(pages);
    style::setMargins(layout, Space::Hair, Space::Small);
    layout->addWidget(m_steps, 0, Qt::AlignHCenter);
    layout->addWidget(m_view, 1);
    connect(m_steps, &PageSteps::pageChanged, m_view, &PageView::setPage);
    return pages;
}

void StoriesBooklet::activate()
{
    read();
    m_tree->setFocus();
}

void StoriesBooklet::onChange()
{
    read();
}

int StoriesBooklet::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void StoriesBooklet::read()
{
    m_stories = toldStories(m_context.connection());
    m_theme->setThemes(themesToOffer(m_context.programme(), storyThemes(m_context.connection())));
    fillTree();
    followCurrent();
    m_laidOutSoon.start();
}

// The story that was in front stays there, wherever it stands now.
void StoriesBooklet::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    const ToldStory *before = current();
    const qint64 inFront = before ? before->key : 0;
    m_tree->clear();
    for (const ToldStory &story : std::as_const(m_stories)) {
        auto *item = new QTreeWidgetItem(themeItem(story), {story.title, storyToldAt(m_context, story)});
        item->setData(0, s_keyRole, story.key);
        item->setToolTip(0, story.title.toHtmlEscaped());
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                       | (m_context.canWrite() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setCheckState(0, story.isChosen ? Qt::Checked : Qt::Unchecked);
        if (story.key == inFront)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

// Its box ticks all of them.
QTreeWidgetItem *StoriesBooklet::themeItem(const ToldStory &story)
{
    const QString theme = story.theme.isEmpty() ? tr("Not sorted yet") : bookletTheme(story.theme);
    const int count = m_tree->topLevelItemCount();
    if (count > 0 && m_tree->topLevelItem(count - 1)->text(0) == theme)
        return m_tree->topLevelItem(count - 1);
    auto *item = new QTreeWidgetItem(m_tree, {theme});
    item->setFont(0, style::font(Type::Strong));
    item->setFlags(
        Qt::ItemIsSelectable | Qt::ItemIsEnabled
        | (m_context.canWrite() ? Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate : Qt::ItemIsAutoTristate));
    return item;
}

// All boxes that were ticked at once are one change.
void StoriesBooklet::takeChecks()
{
    QHash<qint64, bool> ticked;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if (const qint64 key = (*item)->data(0, s_keyRole).toLongLong())
            ticked.insert(key, (*item)->checkState(0) == Qt::Checked);
    QList<ToldStory> changed;
    for (ToldStory story : std::as_const(m_stories)) {
        const bool isTicked = ticked.value(story.key, story.isChosen);
        if (isTicked == story.isChosen)
            continue;
        story.isChosen = isTicked;
        changed.append(story);
    }
    if (changed.isEmpty())
        return;
    const bool isIn = changed.first().isChosen;
    const QString label = changed.size() > 1
        ? (isIn ? tr("%n story(s) put into the booklet", nullptr, int(changed.size()))
                : tr("%n story(s) left out of the booklet", nullptr, int(changed.size())))
        : (isIn ? tr("Put into the booklet: %1").arg(changed.first().title)
                : tr("Left out of the booklet: %1").arg(changed.first().title));
    sortStories(m_context, label, changed);
}

const ToldStory *StoriesBooklet::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const qint64 key = item ? item->data(0, s_keyRole).toLongLong() : 0;
    for (const ToldStory &story : m_stories)
        if (key && story.key == key)
            return &story;
    return nullptr;
}

void StoriesBooklet::followCurrent()
{
    const ToldStory *story = current();
    const QTreeWidgetItem *item = story ? m_tree->currentItem() : nullptr;
    const int place = item ? item->parent()->indexOfChild(m_tree->currentItem()) : 0;
    const bool mayChange = story && m_context.canWrite();
    m_theme->setEnabled(mayChange);
    m_theme->setTheme(story ? story->theme : QString());
    m_up->setEnabled(mayChange && place > 0);
    m_down->setEnabled(mayChange && place + 1 < item->parent()->childCount());
}

void StoriesBooklet::putUnderTheme()
{
    const ToldStory *before = current();
    if (!before || before->theme == m_theme->theme())
        return;
    ToldStory story = *before;
    story.theme = m_theme->theme();
    story.place = 0;
    sortStories(m_context, tr("Put under “%1”: %2").arg(bookletTheme(story.theme), story.title), {story});
}

// Changes places with its neighbour; all of the theme are numbered by that.
void StoriesBooklet::move(int by)
{
    const ToldStory *moved = current();
    if (!moved)
        return;
    QList<ToldStory> ofTheme;
    for (const ToldStory &story : std::as_const(m_stories))
        if (story.theme == moved->theme)
            ofTheme.append(story);
    qsizetype at = 0;
    while (ofTheme[at].key != moved->key)
        ++at;
    if (at + by < 0 || at + by >= ofTheme.size())
        return;
    ofTheme.swapItemsAt(at, at + by);
    for (qsizetype i = 0; i < ofTheme.size(); ++i)
        ofTheme[i].place = int(i) + 1;
    sortStories(m_context, tr("Moved within the booklet: %1").arg(moved->title), ofTheme);
}

QString StoriesBooklet::title() const
{
    const QString typed = m_title->text().simplified();
    return typed.isEmpty() ? tr("Stories") : typed;
}

StoryBooklet StoriesBooklet::booklet() const
{
    return storyBooklet(m_stories, m_context.programme(), title(), m_foreword->words(), Clock::today());
}

// Here and not on a worker: texts that are broken into lines hold fonts of the thread that broke them.
void StoriesBooklet::layOut()
{
    const StoryBooklet booklet = this->booklet();
    auto document = bookletDocument(booklet);
    const PaperSize paper = PaperSize::of(bookletPageLayout());
    document->layOut(paper);
    m_view->setDocument(document.get());
    m_document = std::move(document);
    m_view->setPaper(paper);
    m_steps->setCount(m_document->pageCount());
    showState(booklet.storyCount());
}

void StoriesBooklet::showState(int chosen)
{
    m_save->setEnabled(chosen > 0);
    if (chosen == 0)
        return m_state->setText(tr("Tick the stories that go into it."));
    const QString stories = tr("%L1 of %Ln story(s)", nullptr, int(m_stories.size())).arg(chosen);
    m_state->setText(tr("%1, %2").arg(stories, tr("%Ln page(s)", nullptr, m_document->pageCount())));
}

void StoriesBooklet::keepWords()
{
    QSettings settings;
    settings.setValue(setting(m_context, s_titleSetting), m_title->text());
    settings.setValue(setting(m_context, s_forewordSetting), m_foreword->words());
    m_laidOutSoon.start();
}

void StoriesBooklet::save()
{
    QString path = m_context.dialogs().fileToSave(this, tr("Save the booklet"), QStringLiteral("report"),
                                                  title() + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    PrintJob job;
    job.title = title();
    job.make = [booklet = booklet()](HubFile &, Progress &) { return bookletDocument(booklet); };
    savePages(m_context, job, path, bookletPageLayout(), {});
}

} // namespace doorstep
