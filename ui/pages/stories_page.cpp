#include "ui/pages/stories_page.h"

#include "records/stories.h"
#include "ui/pages/record_lists.h"
#include "ui/pages/stories_booklet.h"
#include "ui/pages/stories_pane.h"
#include "ui/pages/stories_reader.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace doorstep {

StoriesPage::StoriesPage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("stories"), context, parent)
    , m_stack(new QStackedWidget)
    , m_reader(new StoriesReader(context))
    , m_read(new QAction(tr("Read the story on the whole page"), this))
{
    const RecordListText text = listText(context.file(), Story::table());
    auto *pane = new StoriesPane(context);
    m_view = new RecordsView(context, Story::table(), text.empty, pane);
    m_view->setDefaultColumns(text.columns, text.sortedBy, text.order);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_reader);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_read->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_read->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_read);
    connect(m_read, &QAction::triggered, this, &StoriesPage::readCurrent);
    connect(pane, &StoriesPane::readingWanted, this, &StoriesPage::readCurrent);
    connect(m_reader, &StoriesReader::left, this, &StoriesPage::backToList);
    connect(m_reader, &StoriesReader::stepped, this, &StoriesPage::step);
    connect(m_view, &RecordsView::currentChanged, this, [this](qint64 key) { m_read->setEnabled(key != 0); });
    m_read->setEnabled(false);
    if (context.file().identity().national)
        addBooklet(*pane);
}

void StoriesPage::addBooklet(StoriesPane &pane)
{
    m_booklet = new StoriesBooklet(context());
    m_stack->addWidget(m_booklet);
    m_makeBooklet = new QAction(tr("Put the booklet together"), this);
    m_makeBooklet->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_makeBooklet->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_makeBooklet);
    connect(m_makeBooklet, &QAction::triggered, this, &StoriesPage::showBooklet);
    connect(&pane, &StoriesPane::bookletWanted, this, &StoriesPage::showBooklet);
    connect(m_booklet, &StoriesBooklet::left, this, &StoriesPage::backToList);
    connect(m_booklet, &StoriesBooklet::readingWanted, this, [this](qint64 story) {
        if (m_view->select(story))
            readCurrent();
    });
}

QList<QAction *> StoriesPage::pageActions() const
{
    return m_makeBooklet ? QList<QAction *>{m_read, m_makeBooklet} : QList<QAction *>{m_read};
}

void StoriesPage::showBooklet()
{
    m_stack->setCurrentWidget(m_booklet);
    m_booklet->activate();
}

QString StoriesPage::newText() const
{
    return context().canEdit() ? tr("New story") : QString();
}

void StoriesPage::readCurrent()
{
    const int row = m_view->model().rowOf(m_view->currentKey());
    if (row < 0)
        return;
    m_stack->setCurrentWidget(m_reader);
    m_reader->showStory(m_view->currentKey(), row, int(m_view->model().total()));
}

void StoriesPage::step(int by)
{
    const qint64 next = m_view->model().keyAt(m_view->model().rowOf(m_reader->key()) + by);
    if (next && m_view->select(next))
        readCurrent();
}

void StoriesPage::backToList()
{
    m_stack->setCurrentWidget(m_view);
    m_view->focusTable();
}

bool StoriesPage::showRecord(const RecordTable &table, qint64 key)
{
    m_stack->setCurrentWidget(m_view);
    return ListPage::showRecord(table, key);
}

bool StoriesPage::showOnly(const RecordTable &table, const QString &title, const QList<qint64> &keys)
{
    m_stack->setCurrentWidget(m_view);
    return ListPage::showOnly(table, title, keys);
}

void StoriesPage::focusFilter()
{
    m_stack->setCurrentWidget(m_view);
    ListPage::focusFilter();
}

void StoriesPage::activate()
{
    if (m_stack->currentWidget() == m_reader)
        m_reader->setFocus();
    else if (m_booklet && m_stack->currentWidget() == m_booklet)
        m_booklet->activate();
    else
        ListPage::activate();
}

void StoriesPage::onChange(const ChangeNotice &notice)
{
    ListPage::onChange(notice);
    if (m_stack->currentWidget() == m_reader)
        m_reader->onChange(notice);
    else if (m_booklet && m_stack->currentWidget() == m_booklet)
        m_booklet->onChange();
}

} // namespace doorstep
