#include "ui/pages/trainers_person_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "training/run_calendar.h"
#include "ui/courses/feedback_part.h"
#include "ui/courses/path_after.h"
#include "ui/courses/save_calendar.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/trainers_parts.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainerPersonPane)
};

class Head : public PaneHead {
public:
    Head(AppContext &context, const TrainersReading &reading)
        : PaneHead(context, Person::table()), m_reading(reading)
    {
        leaveEditOut(); // it would be the person's record, not the trainer's
        m_renew = addButton("check", Text::tr("Quality assured again\u2026"));
        if (m_renew)
            connect(m_renew, &QPushButton::clicked, this, [this] {
                if (const TrainerPerson *trainer = m_reading.find(key()))
                    renewAssurance(this->context(), *trainer);
            });
        connect(addButton("calendar", Text::tr("Diary for a calendar\u2026"), true), &QPushButton::clicked,
                this, [this] { saveDiary(); });
        connect(addButton("person", Text::tr("Their page"), true), &QPushButton::clicked, this,
                [this] { this->context().openRecord(Person::table(), key()); });
    }

protected:
    Words words(const AnyRecord &) override
    {
        Words words;
        const TrainerPerson *trainer = m_reading.find(key());
        if (!trainer)
            return words;
        words.title = trainer->name;
        words.lines = {mayLead(*trainer), numbers(*trainer)};
        words.marks = {{assuranceWords(*trainer), assuranceKind(*trainer)}};
        if (const QString toDo = toDoWords(*trainer, m_reading.today); !toDo.isEmpty())
            words.marks.append({Text::tr("\u26A0 %1").arg(toDo), Badge::Kind::Warning});
        if (m_renew)
            m_renew->setText(trainer->records.isEmpty() ? Text::tr("Write down a quality assurance\u2026")
                                                        : Text::tr("Quality assured again\u2026"));
        return words;
    }
    bool concerns(const RecordTable &) const override { return false; } // the reading tells

private:
    QString mayLead(const TrainerPerson &trainer) const
    {
        const QString courses = mayLeadWords(m_reading, trainer);
        return courses.isEmpty() ? Text::tr("No quality assurance holds today.")
                                 : Text::tr("May lead: %1.").arg(courses);
    }

    QString numbers(const TrainerPerson &trainer) const
    {
        QStringList numbers{Text::tr("%Ln run(s) led", nullptr, int(trainer.ledRuns()))};
        if (const auto coming = trainer.comingRuns())
            numbers.append(Text::tr("%Ln to come", nullptr, int(coming)));
        if (m_reading.isCounted)
            numbers.append(Text::tr("%Ln learner(s)", nullptr, trainer.learners));
        if (trainer.lastLed().isValid())
            numbers.append(Text::tr("last led %1").arg(dateForPeople(trainer.lastLed())));
        return numbers.join(QStringLiteral(" \u00B7 "));
    }

    void saveDiary()
    {
        const TrainerPerson *trainer = m_reading.find(key());
        if (!trainer)
            return;
        saveCalendar(
            context(), trainer->name,
            [person = trainer->person](Connection &connection, const QString &hub) {
                return diaryOf(connection, hub, person);
            },
            this);
    }

    const TrainersReading &m_reading;
    QPushButton *m_renew;
};

} // namespace

TrainerPersonPane::TrainerPersonPane(AppContext &context, const TrainersReading &reading, QWidget *parent)
    : PartsPane(context, Person::table(), parent)
    , m_fromReading{new Head(context, reading), new TrainersWithout(context, reading),
                    new TrainersAssurances(context, reading), new TrainersComing(context, reading),
                    new TrainersLed(context, reading)}
{
    for (PanePart *part : std::as_const(m_fromReading))
        add(part);
    add(new PathAfter(context, Person::table()));
    add(new FeedbackPart(context, FeedbackAbout::Trainer));
}

void TrainerPersonPane::readAgain()
{
    for (PanePart *part : std::as_const(m_fromReading))
        if (part->key())
            part->showRecord(part->key());
}

void TrainerPersonPane::takeFocus()
{
    for (QPushButton *button : findChildren<QPushButton *>())
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            return button->setFocus();
}

void renewAssurance(AppContext &context, const TrainerPerson &trainer)
{
    context.editRecord(AnyRecord::of(renewedAssurance(trainer, Clock::today())));
}

} // namespace doorstep
