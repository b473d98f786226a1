#include "ui/pages/returns_period_list.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace doorstep {

namespace {

QIcon iconFor(const ReturnPeriod &entry, QDate today)
{
    if (entry.needsRevision || entry.isOverdue(today))
        return style::icon("warning");
    return style::icon(entry.revisions.isEmpty() ? "calendar" : "check");
}

} // namespace

ReturnPeriodList::ReturnPeriodList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_from(new DateEdit(Lean::Past))
    , m_to(new DateEdit(Lean::Past))
{
    m_list->setAccessibleName(tr("Periods to return"));
    m_list->setIconSize(QSize(style::iconSide(), style::iconSide()));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(false);
    m_list->setSpacing(style::space(style::Space::Hair));
    m_from->setAccessibleName(tr("First day of another period"));
    m_to->setAccessibleName(tr("Last day of another period"));
    auto *show = new QPushButton(tr("Sho&w it"));
    show->setToolTip(tr("A return may cover any days; outside the calendar it carries a note"));

    auto *other = new QGridLayout;
    other->setSpacing(style::space(style::Space::Small));
    other->addWidget(style::label(tr("From"), style::Type::Body), 0, 0);
    other->addWidget(m_from, 0, 1);
    other->addWidget(style::label(tr("to"), style::Type::Body), 1, 0);
    other->addWidget(m_to, 1, 1);
    other->addWidget(show, 2, 1, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_list, 1);
    layout->addWidget(style::label(tr("Another period"), style::Type::Strong));
    layout->addLayout(other);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_periods.size() || m_periods[row].period == m_current)
            return;
        m_current = m_periods[row].period;
        Q_EMIT periodChosen(m_current);
    });
    connect(show, &QPushButton::clicked, this, &ReturnPeriodList::takeDates);
    connect(m_to, &QLineEdit::returnPressed, this, &ReturnPeriodList::takeDates);
}

void ReturnPeriodList::showPeriods(const QList<ReturnPeriod> &periods, QDate today)
{
    m_periods = periods;
    m_today = today;
    if (!m_current.isValid())
        m_current = returnPeriodToShow(periods, today);
    fill();
}

void ReturnPeriodList::setCurrent(const Period &period)
{
    if (!period.isValid() || period == m_current)
        return;
    m_current = period;
    fill();
    Q_EMIT periodChosen(m_current);
}

void ReturnPeriodList::fill()
{
    const auto isCurrent = [this](const ReturnPeriod &entry) { return entry.period == m_current; };
    if (m_current.isValid() && std::none_of(m_periods.cbegin(), m_periods.cend(), isCurrent))
        m_periods.prepend({m_current, {}, {}});
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ReturnPeriod &entry : std::as_const(m_periods)) {
        auto *item = new QListWidgetItem(
            iconFor(entry, m_today),
            QStringLiteral("%1\n%2").arg(periodForPeople(entry.period), entry.stateText(m_today)));
        m_list->addItem(item);
        if (isCurrent(entry))
            m_list->setCurrentItem(item);
    }
    m_list->scrollToItem(m_list->currentItem());
}

void ReturnPeriodList::takeDates()
{
    const Period typed{m_from->date(), m_to->date()};
    if (typed.from.isValid() && typed.to.isValid() && !typed.isValid())
        m_to->setHint(tr("before the first day"), true);
    else if (!typed.isValid())
        (typed.from.isValid() ? m_to : m_from)->setFocus();
    else
        setCurrent(typed);
}

} // namespace doorstep
