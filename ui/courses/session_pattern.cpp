#include "ui/courses/session_pattern.h"

#include "base/dates.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/time_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace doorstep {

namespace {

constexpr int s_mostSessions = 100;
constexpr qsizetype s_daysTold = 8;

QString dayText(const SessionTime &session)
{
    return QLocale().toString(session.day, QStringLiteral("ddd ")) + dateForPeople(session.day);
}

} // namespace

SessionPattern::SessionPattern(QWidget *parent)
    : QWidget(parent)
    , m_first(new DateEdit(Lean::Future))
    , m_count(new QSpinBox)
    , m_every(new QComboBox)
    , m_from(new TimeEdit)
    , m_to(new TimeEdit)
    , m_days(style::label({}, style::Type::Caption, nullptr, true))
{
    m_count->setRange(1, s_mostSessions);
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
    grid->addWidget(m_days, 2, 0, 1, 5);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    connect(m_first, &DateEdit::dateEdited, this, &SessionPattern::showDays);
    connect(m_count, &QSpinBox::valueChanged, this, &SessionPattern::changeByHand);
    connect(m_every, &QComboBox::currentIndexChanged, this, &SessionPattern::changeByHand);
    connect(m_from, &TimeEdit::timeEdited, this, &SessionPattern::changeByHand);
    connect(m_to, &TimeEdit::timeEdited, this, &SessionPattern::changeByHand);
    showDays();
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
    m_like = sessions;
    if (!sessions.isEmpty()) {
        const QSignalBlocker blocker(m_count);
        m_count->setValue(int(sessions.size()));
        m_from->setTime(sessions.first().startsAt);
        m_to->setTime(sessions.first().endsAt);
    }
    showDays();
}

QList<SessionTime> SessionPattern::sessions() const
{
    if (!m_first->date().isValid())
        return {};
    if (!m_like.isEmpty())
        return movedTo(m_like, m_first->date());
    return sessionsOf({m_first->date(),
                       m_count->value(),
                       RunPattern::Every(m_every->currentData().toInt()),
                       m_from->time(),
                       m_to->time(),
                       {}});
}

void SessionPattern::changeByHand()
{
    m_like.clear();
    showDays();
}

void SessionPattern::showDays()
{
    m_every->setEnabled(m_count->value() > 1);
    const QList<SessionTime> held = sessions();
    QStringList days;
    for (const SessionTime &session : held.mid(0, s_daysTold))
        days.append(dayText(session));
    QString text = days.join(QStringLiteral(" \u00B7 "));
    if (held.size() > s_daysTold)
        text = tr("%1 and %n more", nullptr, int(held.size() - s_daysTold)).arg(text);
    m_days->setText(
        held.isEmpty() ? tr("Say the first day, as 3 Apr or next sat; the sessions follow from it.") : text);
    Q_EMIT changed();
}

} // namespace doorstep
