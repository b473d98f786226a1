#include "ui/pages/stories_reader.h"

#include "storage/record_store.h"
#include "ui/pages/stories_parts.h"
#include "ui/pages/stories_sorting.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reading_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr qreal readingScale = 1.35;
constexpr int lettersAcross = 92; // of ordinary size: some 66 of those read

PanePart *answerPart(AppContext &context)
{
    if (context.file().identity().national)
        return new StorySorting(context);
    return new StoryConsent(context);
}

} // namespace

StoriesReader::StoriesReader(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QPushButton(style::icon("chevron-left"), tr("Back to the list")))
    , m_before(new QPushButton(tr("Previous story")))
    , m_after(new QPushButton(tr("Next story")))
    , m_place(style::label({}, style::Type::Caption))
    , m_scroll(new QScrollArea)
    , m_title(style::label({}, style::Type::Title, nullptr, true))
    , m_about(style::label({}, style::Type::Body, nullptr, true))
    , m_told(style::label({}, style::Type::Caption, nullptr, true))
    , m_words(new ReadingText(readingScale))
    , m_answer(answerPart(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_place);
    line->addWidget(m_before);
    line->addWidget(m_after);
    layout->addLayout(line);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    auto *column = new QWidget;
    column->setMaximumWidth(style::widthOf(lettersAcross));
    across->addStretch(1);
    across->addWidget(column, 20);
    across->addStretch(1);
    auto *text = new QVBoxLayout(column);
    style::setMargins(text, style::Space::Page, style::Space::Gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_about, m_told, m_words, m_answer}) {
        if (part == m_words || part == m_answer)
            text->addSpacing(style::space(style::Space::Wide));
        text->addWidget(part);
    }
    text->addStretch(1);
    m_words->setAccessibleName(tr("The story"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    m_scroll->installEventFilter(this); // it would take the arrow keys for itself
    layout->addWidget(m_scroll, 1);
    connect(m_back, &QPushButton::clicked, this, &StoriesReader::left);
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void StoriesReader::showStory(qint64 key, int place, int count)
{
    const bool isOther = std::exchange(m_key, key) != key;
    m_place->setText(tr("%1 of %2", "this story of so many").arg(place + 1).arg(count));
    m_before->setEnabled(place > 0);
    m_after->setEnabled(place + 1 < count);
    read();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    m_words->setFocus();
}

void StoriesReader::read()
{
    const auto story = doorstep::find(m_context.connection(), Id<Story>(m_key));
    if (!story) {
        Q_EMIT left();
        return;
    }
    m_title->setText(story->title);
    const QString about = storyAbout(m_context.connection(), *story);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    const std::optional<ToldStory> sent = toldStory(m_context.connection(), m_key);
    m_told->setText(sent ? storyToldAt(m_context, *sent) : storyTold(m_context.connection(), *story));
    m_words->setWords(story->text.isEmpty() ? tr("Nobody has written it down yet.") : story->text);
    m_answer->showRecord(m_key);
}

void StoriesReader::onChange(const ChangeNotice &notice)
{
    for (const ChangeNotice::Records &records : notice.records)
        if (records.table == &Story::table()) {
            read();
            return;
        }
}

void StoriesReader::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Left:
        (mirrored ? m_after : m_before)->click();
        return;
    case Qt::Key_Right:
        (mirrored ? m_before : m_after)->click();
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool StoriesReader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_scroll || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

} // namespace doorstep
