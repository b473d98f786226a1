#include "ui/pages/trainers_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/courses.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "training/run_calendar.h"
#include "ui/courses/save_calendar.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/trainers_parts.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainersPane)
};

constexpr int s_soonDays = 60; // an observation wants arranging by then

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Trainer::table())
    {
        if (QPushButton *renew = addButton("check", Text::tr("Quality assured again")))
            connect(renew, &QPushButton::clicked, this, [this] {
                Trainer again;
                again.person = record()->as<Trainer>().person;
                again.courseCodes = record()->as<Trainer>().courseCodes;
                again.qualityAssuredOn = Clock::today();
                this->context().editRecord(AnyRecord::of(again));
            });
        connect(addButton("calendar", Text::tr("Diary for a calendar\u2026"), true), &QPushButton::clicked,
                this, [this] { saveDiary(); });
        connect(addButton("person", Text::tr("Their page"), true), &QPushButton::clicked, this,
                [this] { this->context().openRecord(Person::table(), record()->as<Trainer>().person.key); });
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &trainer = record.as<Trainer>();
        Words words;
        words.title = titleOf(context().connection(), Person::table(), trainer.person.key);
        const QString day = dateForPeople(trainer.qualityAssuredOn);
        words.lines = {trainer.observedBy.isEmpty()
                           ? Text::tr("Quality assured on %1.").arg(day)
                           : Text::tr("Quality assured on %1, observed by %2.").arg(day, trainer.observedBy),
                       courses(trainer)};
        words.marks = {validity(trainer)};
        return words;
    }
    bool concerns(const RecordTable &table) const override
    {
        return &table == &Course::table() || PaneHead::concerns(table);
    }

private:
    // All sessions that they lead or help to lead.
    void saveDiary()
    {
        const Id<Person> trainer = record()->as<Trainer>().person;
        saveCalendar(
            context(), titleOf(context().connection(), Person::table(), trainer.key),
            [trainer](Connection &connection, const QString &hub) {
                return diaryOf(connection, hub, trainer);
            },
            this);
    }
    using Mark = Words::Mark; // lupdate takes a qualified type for the name of the texts' context

    // Until when it holds; a newer one may have taken its place.
    Mark validity(const Trainer &trainer) const
    {
        const QDate today = Clock::today();
        for (const Trainer &other :
             referring<Trainer>(context().connection(), "person_id", trainer.person.key))
            if (other.qualityAssuredOn > trainer.qualityAssuredOn && other.qualityAssuredOn <= today)
                return {Text::tr("Renewed on %1").arg(dateForPeople(other.qualityAssuredOn)),
                        Badge::Kind::Plain};
        if (!trainer.expiresOn.isValid())
            return {Text::tr("\u2713 Holds; no end is written down"), Badge::Kind::Good};
        const QString end = dateForPeople(trainer.expiresOn);
        const qint64 days = today.daysTo(trainer.expiresOn);
        if (days < 0)
            return {Text::tr("Ran out on %1").arg(end), Badge::Kind::Warning};
        if (days <= s_soonDays)
            return {Text::tr("Runs out in %n day(s), on %1", nullptr, int(days)).arg(end),
                    Badge::Kind::Warning};
        return {Text::tr("\u2713 Holds until %1").arg(end), Badge::Kind::Good};
    }

    QString courses(const Trainer &trainer) const
    {
        QStringList titles;
        for (const QString &code : trainer.courseCodes) {
            const qint64 key = keyOf(context().connection(), Course::table(), trainer.hub, code);
            const auto course = doorstep::find(context().connection(), Id<Course>(key));
            titles.append(course ? course->title : code);
        }
        return titles.isEmpty() ? Text::tr("Nobody wrote down which courses they may lead.")
                                : Text::tr("May lead: %1.").arg(titles.join(QStringLiteral(", ")));
    }
};

} // namespace

TrainersPane::TrainersPane(AppContext &context, QWidget *parent)
    : PartsPane(context, Trainer::table(), parent)
{
    const RecordTable &table = Trainer::table();
    add(new Head(context));
    add(new TrainersRuns(context));
    add(new TrainersAssurances(context));
    add(new PaneFacts(context, table,
                      {{"quality_assured_on"}, {"expires_on"}, {"observed_by"}, {"course_codes"}}, 2,
                      Text::tr("Details")));
}

} // namespace doorstep
