#include "ui/courses/session_pattern.h"

#include "base/dates.h"
#include "training/bank_holidays.h"
#include "training/left_out_days.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/time_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace doorstep {

namespace {

constexpr int s_mostSessions = 100;
constexpr qsizetype s_daysTold = 8;
constexpr int s_mostYears = 9; // that a hundred sessions a month apart take

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd ")) + dateForPeople(day);
}

} // namespace

SessionPattern::SessionPattern(QWidget *parent)
    : QWidget(parent)
    , m_first(new DateEdit(Lean::Future))
    , m_count(new QSpinBox)
    , m_every(new QComboBox)
    , m_from(new TimeEdit)
    , m_to(new TimeEdit)
    , m_leaveOutLabel(style::label(tr("&Leave out"), style::Type::Caption))
    , m_leaveOut(new QLineEdit)
    , m_holidays(new QCheckBox(tr("Not on &bank holidays")))
    , m_days(style::label({}, style::Type::Caption, nullptr, true))
{
    m_count->setRange(1, s_mostSessions);
    m_count->setMinimumHeight(m_first->sizeHint().height()); // they stand in one line
    using Every = RunPattern::Every;
    m_every->addItem(tr("a week apart"), int(Every::Week));
    m_every->addItem(tr("one day after the other"), int(Every::Day));
    m_every->addItem(tr("on working days"), int(Every::WorkingDay));
    m_every->addItem(tr("a fortnight apart"), int(Every::Fortnight));
    m_every->addItem(tr("a month apart"), int(Every::Month));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Gap));
    grid->setVerticalSpacing(style::space(style::Space::Hair));
    const auto add = [&](int column, const QString &text, QWidget *field, const QString &name) {
        QLabel *label = style::label(text, style::Type::Caption);
        label->setTextFormat(Qt::AutoText);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    add(0, tr("&First day"), m_first, tr("First day"));
    add(1, tr("&Sessions"), m_count, tr("Sessions"));
    add(2, tr("How far apart"), m_every, tr("How far apart"));
    add(3, tr("From"), m_from, tr("From"));
    add(4, tr("To"), m_to, tr("To"));
    buildLeaveOut(*grid);
    grid->addWidget(m_days, 4, 0, 1, 5);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    connect(m_first, &DateEdit::dateEdited, this, &SessionPattern::showDays);
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        m_isCountGiven = true;
        changeByHand();
    });
    connect(m_every, &QComboBox::currentIndexChanged, this, &SessionPattern::changeByHand);
    connect(m_from, &TimeEdit::timeEdited, this, &SessionPattern::changeByHand);
    connect(m_to, &TimeEdit::timeEdited, this, &SessionPattern::changeByHand);
    showDays();
}

void SessionPattern::buildLeaveOut(QGridLayout &grid)
{
    m_leaveOutLabel->setTextFormat(Qt::AutoText);
    m_leaveOutLabel->setBuddy(m_leaveOut);
    m_leaveOut->setAccessibleName(tr("Days to leave out"));
    m_leaveOut->setPlaceholderText(tr("as 15-19 Feb, 25 Dec"));
    m_holidays->setChecked(true);
    m_holidays->setToolTip(tr("Of England and Wales; a first day on one stays"));
    grid.addWidget(m_leaveOutLabel, 2, 0, 1, 3);
    grid.addWidget(m_leaveOut, 3, 0, 1, 3);
    grid.addWidget(m_holidays, 3, 3, 1, 2);
    connect(m_leaveOut, &QLineEdit::textChanged, this, &SessionPattern::showDays);
    connect(m_holidays, &QCheckBox::toggled, this, &SessionPattern::showDays);
}

QDate SessionPattern::firstDay() const
{
    return m_first->date();
}

void SessionPattern::setFirstDay(QDate day)
{
    m_first->setDate(day);
    showDays();
}

void SessionPattern::setLike(const QList<SessionTime> &sessions)
{
    const std::optional<RunPattern> pattern = patternOf(sessions);
    m_like = pattern ? QList<SessionTime>() : sessions;
    if (!sessions.isEmpty()) {
        m_isCountGiven = true;
        const QSignalBlocker count(m_count);
        m_count->setValue(int(sessions.size()));
        m_from->setTime(sessions.first().startsAt);
        m_to->setTime(sessions.first().endsAt);
    }
    const QSignalBlocker every(m_every);
    if (pattern)
        m_every->setCurrentIndex(m_every->findData(int(pattern->every)));
    showDays();
}

void SessionPattern::setUsualCount(int count)
{
    if (m_isCountGiven || count == m_count->value())
        return;
    const QSignalBlocker blocker(m_count);
    m_count->setValue(count);
    showDays();
}

QList<SessionTime> SessionPattern::sessions() const
{
    if (!m_first->date().isValid())
        return {};
    if (!m_like.isEmpty())
        return movedTo(m_like, m_first->date());
    return sessionsOf({m_first->date(), m_count->value(), RunPattern::Every(m_every->currentData().toInt()),
                       m_from->time(), m_to->time(), notOn()});
}

// The first day is what somebody typed: it stands.
QList<QDate> SessionPattern::notOn() const
{
    const QDate first = m_first->date();
    if (m_count->value() == 1)
        return {};
    QList<QDate> days = leftOutDays(m_leaveOut->text(), first).days;
    if (m_holidays->isChecked())
        for (int year = first.year(); year <= first.year() + s_mostYears; ++year)
            days += bankHolidays(year);
    days.removeAll(first);
    return days;
}

// The days that the pattern would have had.
QStringList SessionPattern::leftOut(const QList<SessionTime> &held) const
{
    QStringList days;
    const QList<QDate> without = notOn();
    if (!m_like.isEmpty() || held.size() < 2 || without.isEmpty())
        return days;
    const RunPattern all{
        m_first->date(), s_mostSessions, RunPattern::Every(m_every->currentData().toInt()), {}, {}, {}};
    for (const SessionTime &session : sessionsOf(all))
        if (session.day < held.last().day && without.contains(session.day))
            days.append(dayText(session.day));
    return days;
}

QString SessionPattern::daysText() const
{
    return m_days->text();
}

void SessionPattern::changeByHand()
{
    m_like.clear();
    showDays();
}

void SessionPattern::showDays()
{
    const bool isPattern = m_count->value() > 1 && m_like.isEmpty();
    m_every->setEnabled(m_count->value() > 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_leaveOutLabel, m_leaveOut, m_holidays})
        widget->setVisible(isPattern);
    const QList<SessionTime> held = sessions();
    QStringList days;
    for (const SessionTime &session : held.mid(0, s_daysTold))
        days.append(dayText(session.day));
    QString text = days.join(QStringLiteral(" \u00B7 "));
    if (held.size() > s_daysTold)
        text = tr("%1 and %n more", nullptr, int(held.size() - s_daysTold)).arg(text);
    if (!m_like.isEmpty() && !held.isEmpty())
        text = tr("%1 (as far apart as in the earlier run)").arg(text);
    if (const QStringList left = leftOut(held); !left.isEmpty())
        text = tr("%1. Left out: %2").arg(text, left.join(QStringLiteral(", ")));
    if (held.isEmpty())
        text = tr("Say the first day, as 3 Apr or next sat; the sessions follow from it.");
    else if (const QStringList odd = leftOutDays(m_leaveOut->text(), m_first->date()).notUnderstood;
             isPattern && !odd.isEmpty())
        text += tr(" \u26A0 Not a day: %1").arg(odd.join(QStringLiteral(", ")));
    m_days->setText(text);
    Q_EMIT changed();
}

} // namespace doorstep
