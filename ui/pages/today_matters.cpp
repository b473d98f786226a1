#include "ui/pages/today_matters.h"

#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

TodayMatters::TodayMatters(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_nothing(
          style::label(tr("Nothing else waits: no course is short of learners, every register is marked."),
                       style::Type::Body, nullptr, true))
    , m_list(new TodayList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(style::label(tr("Also waiting"), style::Type::Heading));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addStretch(0); // below the words where there is no list
    m_nothing->hide();
    m_list->setAccessibleName(tr("Also waiting"));
    connect(m_list, &TodayList::opened, this, [this](qint64 id) {
        for (const TodayMatter &matter : std::as_const(m_matters))
            if (id && matter.row.id == id && matter.open) {
                const auto open = matter.open; // the page may be read again meanwhile
                open(m_context);
                return;
            }
    });
    connect(m_list, &QListView::clicked, m_list, [this] { Q_EMIT m_list->opened(m_list->currentId()); });
}

void TodayMatters::show(const TodayReading &reading)
{
    if (reading.next.period != m_reading.next.period)
        m_against.reset();
    m_reading = reading;
    fill();
}

void TodayMatters::showAgainst(const AgainstReturn &against)
{
    m_against = against;
    fill();
}

void TodayMatters::fill()
{
    m_matters = mattersOf(m_reading, m_against ? &*m_against : nullptr);
    QList<TodayRow> rows;
    for (const TodayMatter &matter : std::as_const(m_matters))
        rows.append(matter.row);
    m_list->setRows(rows);
    m_nothing->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
}

} // namespace doorstep
