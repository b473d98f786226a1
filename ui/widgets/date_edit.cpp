#include "ui/widgets/date_edit.h"

#include "base/clock.h"
#include "base/dates.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace doorstep {

DateEdit::DateEdit(Lean lean, QWidget *parent) : HintedLineEdit(parent), m_lean(lean)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT dateEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
    QAction *calendar = addAction(style::icon("calendar"), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Open a calendar (Alt+Down)"));
    calendar->setText(tr("Open a calendar"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    setText(dateForPeople(date)); // also where no day is set over what stood there
    settle();
}

void DateEdit::read()
{
    const std::optional<QDate> date = dateFromTyped(text(), Clock::today(), m_lean);
    m_date = date.value_or(QDate());
    if (m_date.isValid()) {
        QString meant = QLocale().toString(m_date, QStringLiteral("ddd ")) + dateForPeople(m_date);
        if (m_date.year() == Clock::today().year())
            meant.chop(5); // this year goes without saying
        setHint(meant);
    } else {
        setHint(isUnreadable() ? tr("not a date yet") : QString(), true);
    }
}

// Once the person has gone on, the date stands there in one form with its weekday; what is no date stays as
// typed.
void DateEdit::settle()
{
    if (isUnreadable()) {
        setHint(tr("not a date"), true);
        return;
    }
    setText(dateForPeople(m_date));
    setHint(m_date.isValid() ? QLocale().toString(m_date, QStringLiteral("ddd")) : QString());
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (isReadOnly() || (!up && !down)) {
        HintedLineEdit::keyPressEvent(event);
        return;
    }
    if (down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    setDate(m_date.isValid() ? m_date.addDays(up ? 1 : -1) : Clock::today());
    Q_EMIT dateEdited();
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *calendar = new QCalendarWidget(frame);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : Clock::today());
    layout->addWidget(calendar);
    const auto take = [this, frame](QDate day) {
        setDate(day);
        frame->close();
        setFocus();
        Q_EMIT dateEdited();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    frame->move(mapToGlobal(QPoint(0, height())));
    frame->show();
    calendar->setFocus();
}

} // namespace doorstep
