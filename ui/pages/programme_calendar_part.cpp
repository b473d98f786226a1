#include "ui/pages/programme_calendar_part.h"

#include "base/clock.h"
#include "programme/pack_edits.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace doorstep {

namespace {

// A label and its field, that stay together where the line wraps.
QWidget *labelled(const QString &text, QWidget *field)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    QLabel *label = style::label(text, style::Type::Body);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace

ProgrammeCalendarPart::ProgrammeCalendarPart(QWidget *parent)
    : ProgrammeListPart(ProgrammePart::Calendar, parent)
    , m_maker(new QWidget)
    , m_length(new QComboBox)
    , m_from(new DateEdit(Lean::Future))
    , m_to(new DateEdit(Lean::Future))
    , m_weeks(new QSpinBox)
{
    m_length->addItem(tr("Quarters"), int(PeriodLength::Quarter));
    m_length->addItem(tr("Months"), int(PeriodLength::Month));
    m_length->addItem(tr("Half years"), int(PeriodLength::HalfYear));
    m_length->addItem(tr("Years"), int(PeriodLength::Year));
    m_weeks->setRange(0, 52);
    m_weeks->setValue(4);
    for (DateEdit *edit : {m_from, m_to})
        edit->setMinimumWidth(style::widthOf(18));
    auto *make = new QPushButton(tr("&Make the calendar"));
    make->setToolTip(tr("In place of the periods below"));
    connect(make, &QPushButton::clicked, this, &ProgrammeCalendarPart::make);

    auto *flow = new FlowLayout(m_maker, style::space(style::Space::Gap));
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelled(tr("&Periods"), m_length));
    flow->addWidget(labelled(tr("&from"), m_from));
    flow->addWidget(labelled(tr("&to"), m_to));
    flow->addWidget(labelled(tr("&weeks until due"), m_weeks));
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addWidget(make);
    endLayout->addStretch(1);
    flow->addWidget(end);
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_maker);
}

void ProgrammeCalendarPart::show(const Programme &programme, bool canChange)
{
    ProgrammeListPart::show(programme, canChange);
    m_maker->setVisible(canChange);
    if (m_hasDates)
        return;
    m_hasDates = true;
    m_from->setDate(programme.from);
    m_to->setDate(programme.to.isValid() ? programme.to : addMonths(programme.from, 60).addDays(-1));
}

void ProgrammeCalendarPart::make()
{
    const Period whole{m_from->date(), m_to->date()};
    if (!whole.isValid()) {
        Q_EMIT refused(tr("The calendar needs a first and a last day, in that order"));
        return;
    }
    Programme programme = model().programme();
    programme.periods = periodsInARow(whole, PeriodLength(m_length->currentData().toInt()), m_weeks->value());
    Q_EMIT edited(programme, tr("the calendar made"));
}

ProgrammeTargetsPart::ProgrammeTargetsPart(QWidget *parent)
    : ProgrammeListPart(ProgrammePart::Targets, parent), m_period(new QComboBox)
{
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line().insertWidget(0, labelled(tr("Targets &for"), m_period));
    connect(m_period, &QComboBox::activated, this, [this] {
        const Programme programme = m_programme;
        show(programme, m_canChange);
    });
}

void ProgrammeTargetsPart::show(const Programme &programme, bool canChange)
{
    m_programme = programme;
    m_canChange = canChange;
    const QList<Period> periods = targetPeriods(programme);
    Period chosen{m_period->currentData().toDate(), m_period->currentData(Qt::UserRole + 1).toDate()};
    if (!periods.contains(chosen))
        chosen = !programme.targets.isEmpty() ? programme.targets.first().period : periods.value(0);
    m_period->clear();
    for (const Period &period : periods) {
        const bool has = std::any_of(programme.targets.begin(), programme.targets.end(),
                                     [&](const Programme::Goal &goal) { return goal.period == period; });
        const QString name = periodForPeople(period);
        m_period->addItem(has || !canChange ? name : tr("%1 (none yet)").arg(name), period.from);
        m_period->setItemData(m_period->count() - 1, period.to, Qt::UserRole + 1);
        if (period == chosen)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
    showList(programmeList(part(), programme, chosen), programme, canChange && chosen.isValid());
}

} // namespace doorstep
