#include "ui/widgets/period_picker.h"

#include "base/clock.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

namespace doorstep {

namespace {

constexpr int s_ownDates = -1; // in place of a choice's number

QToolButton *stepButton(Qt::ArrowType arrow, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PeriodPicker::PeriodPicker(const Programme &programme, QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_back(stepButton(Qt::LeftArrow, tr("The period before"), this))
    , m_forward(stepButton(Qt::RightArrow, tr("The period after"), this))
    , m_dates(new QWidget(this))
    , m_from(new DateEdit(Lean::Past, m_dates))
    , m_to(new DateEdit(Lean::Past, m_dates))
{
    m_box->setAccessibleName(tr("Period"));
    m_box->setMaxVisibleItems(20);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(style::widthOf(20)); // with large letters in a small window
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    for (DateEdit *edit : {m_from, m_to})
        edit->setFixedWidth(style::widthOf(22));

    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(m_from);
    dates->addWidget(style::label(tr("to"), style::Type::Body, m_dates));
    dates->addWidget(m_to);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space(style::Space::Small));
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_box),
                          static_cast<QWidget *>(m_forward), m_dates})
        row->addWidget(part);
    setFocusProxy(m_box);

    setProgramme(programme);
    setState(usualChoice(programme, Clock::today()));
    connect(m_box, &QComboBox::activated, this, &PeriodPicker::pick);
    connect(m_back, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_from, &QLineEdit::editingFinished, this, &PeriodPicker::takeDates);
    connect(m_to, &QLineEdit::editingFinished, this, &PeriodPicker::takeDates);
}

QString PeriodPicker::name() const
{
    const int choice = indexOf(m_period);
    return choice < 0 ? periodForPeople(m_period) : m_choices[choice].name;
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_period = period;
    showPeriod();
}

void PeriodPicker::setProgramme(const Programme &programme)
{
    m_choices = periodChoices(programme, Clock::today());
    fill();
    if (!m_period.isValid())
        m_period = m_choices.first().period;
    showPeriod();
}

QString PeriodPicker::state() const
{
    const int choice = m_box->currentData().toInt();
    return choice == s_ownDates ? periodToText(m_period) : m_choices[choice].id;
}

void PeriodPicker::setState(const QString &state)
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].id == state) {
            m_period = m_choices[i].period;
            showPeriod();
            m_box->setCurrentIndex(
                m_box->findData(i)); // of two names for the same days, the one that was meant
            return;
        }
    if (const Period own = periodFromText(state); own.isValid())
        setPeriod(own);
}

void PeriodPicker::fill()
{
    m_box->clear();
    for (int i = 0; i < m_choices.size(); ++i) {
        const PeriodChoice &choice = m_choices[i];
        if (choice.isReturn && i > 0 && !m_choices[i - 1].isReturn)
            m_box->insertSeparator(m_box->count());
        m_box->addItem(choice.isReturn ? tr("Return: %1").arg(choice.name)
                                       : tr("%1: %2").arg(choice.name, periodForPeople(choice.period)),
                       i);
    }
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Dates of your own"), s_ownDates);
}

void PeriodPicker::pick(int index)
{
    const int choice = m_box->itemData(index).toInt();
    m_dates->setVisible(choice == s_ownDates);
    if (choice == s_ownDates) {
        m_from->setFocus();
        m_from->selectAll();
        return;
    }
    if (m_choices[choice].period == m_period)
        return;
    m_period = m_choices[choice].period;
    m_from->setDate(m_period.from);
    m_to->setDate(m_period.to);
    Q_EMIT picked(m_period);
}

void PeriodPicker::takeDates()
{
    const Period typed{m_from->date(), m_to->date()};
    if (!typed.from.isValid() || !typed.to.isValid())
        return; // the field itself says that it is no date
    if (!typed.isValid()) {
        m_to->setHint(tr("before the first day"), true);
        return;
    }
    take(typed);
}

void PeriodPicker::step(bool forward)
{
    take(forward ? periodAfter(m_period) : periodBefore(m_period));
}

void PeriodPicker::take(const Period &period)
{
    if (period == m_period)
        return;
    const bool ownDates = m_box->currentData().toInt() == s_ownDates;
    m_period = period;
    if (ownDates) { // whoever types dates goes on typing dates
        m_from->setDate(period.from);
        m_to->setDate(period.to);
    } else {
        showPeriod();
    }
    Q_EMIT picked(m_period);
}

void PeriodPicker::showPeriod()
{
    m_from->setDate(m_period.from);
    m_to->setDate(m_period.to);
    const int choice = indexOf(m_period);
    m_box->setCurrentIndex(m_box->findData(choice < 0 ? s_ownDates : choice));
    m_dates->setVisible(choice < 0);
}

int PeriodPicker::indexOf(const Period &period) const
{
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].period == period)
            return i;
    return -1;
}

} // namespace doorstep
