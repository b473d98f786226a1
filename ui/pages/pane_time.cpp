#include "ui/pages/pane_time.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/people_story_row.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int mostAtFirst = 12;
constexpr int mostMore = 60; // at each time that more is asked for

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
            if (key == this->key())
                show(items);
        });
}

void PaneTime::show(const QList<StoryItem> &items)
{
    delete m_thread;
    m_thread = new QWidget;
    auto *layout = new QVBoxLayout(m_thread);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const qsizetype shown = qMin(items.size(), qsizetype(m_most));
    for (qsizetype i = 0; i < shown; ++i) {
        auto *row = new PeopleStoryRow(items[i], i + 1 == shown);
        connect(row, &PeopleStoryRow::opened, this,
                [this, item = items[i]] { context().openRecord(*item.table, item.key); });
        layout->addWidget(row);
    }
    if (shown < items.size()) {
        auto *more = new style::LinkButton(tr("and %Ln earlier", nullptr, int(items.size() - shown)));
        connect(more, &QPushButton::clicked, this, [this] {
            m_most += mostMore;
            read(false);
        });
        layout->addWidget(more);
    }
    body()->addWidget(m_thread);
}

} // namespace doorstep
