#include "ui/pages/pane_time.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/people_story_row.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/rows_layout.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int mostAtFirst = 12;
constexpr int mostMore = 60; // at each time that more is asked for
constexpr int mostAtOnce = 12; // made in one go

} // namespace

PaneTime::PaneTime(AppContext &context, const QString &title, Tell tell, QList<const RecordTable *> tables,
                   QWidget *parent)
    : PanePart(context, parent)
    , m_tell(std::move(tell))
    , m_tables(std::move(tables))
    , m_reader(new QuietReader(context.file(), this))
{
    setTitle(title);
}

void PaneTime::read(bool isOther)
{
    if (isOther) {
        m_most = mostAtFirst;
        show({});
    }
    m_reader->ask<QList<StoryItem>>(
        [tell = m_tell, key = key()](HubFile &file, Progress &) { return tell(file.connection(), key); },
        [this, key = key()](const QList<StoryItem> &items) {
            if (key != this->key())
                return;
            show(items);
            if (items.isEmpty() && !m_nothingYet.isEmpty())
                m_thread->layout()->addWidget(
                    style::label(m_nothingYet, style::Type::Caption, nullptr, true));
        });
}

void PaneTime::show(const QList<StoryItem> &items)
{
    m_items = items;
    m_shown = 0;
    m_thread = renewed(m_thread);
    auto *layout = new QVBoxLayout(m_thread);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rows = new QWidget;
    new RowsLayout(m_rows);
    layout->addWidget(m_rows);
    m_more = new style::LinkButton({});
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += mostMore;
        grow();
    });
    grow();
}

// A long line is made a piece at a time, so that the window never waits for it.
void PaneTime::grow()
{
    const int end = int(qMin(m_items.size(), qsizetype(qMin(m_most, m_shown + mostAtOnce))));
    for (; m_shown < end; ++m_shown) {
        auto *row = new PeopleStoryRow(m_items[m_shown], m_shown + 1 == m_items.size());
        connect(row, &PeopleStoryRow::opened, this, [this, item = m_items[m_shown]] { open(item); });
        m_rows->layout()->addWidget(row);
    }
    const int left = int(m_items.size()) - m_shown;
    m_more->setPlainText(tr("and %Ln earlier", nullptr, left));
    m_more->setVisible(left > 0);
    if (m_shown < m_most && left > 0)
        QTimer::singleShot(0, m_thread, [this] { grow(); });
}

void PaneTime::open(const StoryItem &item)
{
    if (item.table != m_own || item.key != key())
        context().openRecord(*item.table, item.key);
    else if (const auto record = findRecord(context().connection(), *item.table, item.key))
        context().editRecord(*record);
}

} // namespace doorstep
