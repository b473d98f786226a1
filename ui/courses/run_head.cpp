#include "ui/courses/run_head.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "training/booking.h"
#include "training/run_calendar.h"
#include "training/run_clashes.h"
#include "training/run_numbers.h"
#include "training/run_plan.h"
#include "training/trainer_standing.h"
#include "ui/courses/certificates_dialog.h"
#include "ui/courses/save_calendar.h"
#include "ui/pages/quick_change.h"

#include <QPushButton>

namespace doorstep {

RunHead::RunHead(AppContext &context, QWidget *parent) : PaneHead(context, CourseRun::table(), parent)
{
    connect(addButton("attendance", tr("Register"), true), &QPushButton::clicked, this,
            [this] { this->context().openPage(QStringLiteral("register"), QString::number(key())); });
    connect(addButton("calendar", tr("For a calendar\u2026"), true), &QPushButton::clicked, this,
            &RunHead::saveForCalendar);
    connect(addButton("page", tr("Certificates\u2026"), true), &QPushButton::clicked, this,
            [this] { openCertificates(this->context(), key(), this); });
    if (QPushButton *again = addButton("copy", tr("Repeat\u2026"))) {
        again->setToolTip(tr("A new run of the course, with the place, trainers and times of this one"));
        connect(again, &QPushButton::clicked, this, [this] {
            this->context().editRecord(AnyRecord::of(planLike(this->context().connection(), key(), {}).run));
        });
    }
    m_moveUp = addButton("check", tr("Give the free places to those who wait"));
    if (m_moveUp)
        connect(m_moveUp, &QPushButton::clicked, this, &RunHead::giveFreePlaces);
}

bool RunHead::concerns(const RecordTable &table) const
{
    return &table == &Enrolment::table() || &table == &Attendance::table()
        || &table == &CourseSession::table() || &table == &Course::table() || &table == &Trainer::table()
        || PaneHead::concerns(table);
}

PaneHead::Words RunHead::words(const AnyRecord &record)
{
    const auto &run = record.as<CourseRun>();
    Connection &connection = context().connection();
    const CourseRegister content = readRegister(connection, run.key);
    const RunPlaces places = placesOf(connection, run.key);
    const bool isCancelled = run.status.code == QLatin1String("cancelled");
    QStringList numbers{isCancelled ? tr("It was cancelled: nobody on it counts")
                                    : numbersOfRun(connection, run.key).text()};
    const QDate last = run.endsOn.isValid() ? run.endsOn : run.startsOn;
    if (places.left() && !isCancelled && last >= Clock::today()) // nobody takes one afterwards
        numbers.append(tr("%n place(s) left of %1", nullptr, *places.left()).arg(*places.capacity));
    if (!places.waiting.isEmpty())
        numbers.append(tr("%n waiting", nullptr, int(places.waiting.size())));
    QStringList where{run.venue, run.postcode};
    where.removeAll(QString());
    Words words;
    words.title = titleOf(connection, CourseRun::table(), run.key);
    words.lines = {numbers.join(QStringLiteral(" \u00B7 ")), where.join(QStringLiteral(", "))};
    if (!run.status.isEmpty())
        words.marks.append(
            {codeLabel(CodeListId::RunStatus, run.status.code),
             run.status.code == QLatin1String("delivered") ? Badge::Kind::Good : Badge::Kind::Plain});
    words.lines += trainerLines(content);
    if (!run.startsOn.isValid() || std::max(run.startsOn, run.endsOn) >= Clock::today())
        for (const QString &clash : clashesOf(connection, run))
            words.lines.append(tr("\u26A0 %1").arg(clash));
    if (m_moveUp)
        m_moveUp->setVisible(places.canMoveUp());
    return words;
}

// Who leads some of it without current quality assurance for the course, and on which days.
QStringList RunHead::trainerLines(const CourseRegister &content) const
{
    QList<QDate> days;
    for (const CourseSession &session : content.sessions)
        days.append(session.heldOn);
    QStringList lines;
    if (content.run.status.code == QLatin1String("cancelled"))
        return lines;
    for (const TrainerGap &gap : trainerGaps(context().connection(), content.run, days))
        lines.append(tr("\u26A0 %1").arg(gap.text()));
    return lines;
}

void RunHead::saveForCalendar()
{
    saveCalendar(
        context(), titleOf(context().connection(), CourseRun::table(), key()),
        [run = key()](Connection &connection, const QString &hub) {
            return eventsOfRun(connection, hub, run);
        },
        this);
}

void RunHead::giveFreePlaces()
{
    quickChange(context(), tr("Gave free places to those who wait"), [run = key()](Change &change) {
        moveUp(change, run);
        return true;
    });
}

} // namespace doorstep
