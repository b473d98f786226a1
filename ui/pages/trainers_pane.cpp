#include "ui/pages/trainers_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/organisers_page.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/trainers_reading.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrainersPane)
};

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Trainer::table())
    {
        connect(addButton("organisers", Text::tr("All about this trainer"), true), &QPushButton::clicked,
                this, [this] { openTrainer(this->context(), record()->as<Trainer>().person.key); });
        connect(addButton("person", Text::tr("Their page"), true), &QPushButton::clicked, this,
                [this] { this->context().openRecord(Person::table(), record()->as<Trainer>().person.key); });
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &trainer = record.as<Trainer>();
        Words words;
        words.title = titleOf(context().connection(), Person::table(), trainer.person.key);
        words.lines = {trainer.observedBy.isEmpty()
                           ? spanWords(trainer)
                           : Text::tr("%1, observed by %2").arg(spanWords(trainer), trainer.observedBy)};
        words.marks = {validity(trainer)};
        return words;
    }

private:
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
        if (trainer.expiresOn < today)
            return {Text::tr("Ran out on %1").arg(end), Badge::Kind::Warning};
        if (trainer.expiresOn <= soonUntil(today))
            return {Text::tr("Runs out on %1").arg(end), Badge::Kind::Warning};
        return {Text::tr("\u2713 Holds until %1").arg(end), Badge::Kind::Good};
    }
};

} // namespace

TrainersPane::TrainersPane(AppContext &context, QWidget *parent)
    : PartsPane(context, Trainer::table(), parent)
{
    add(new Head(context));
    add(new PaneFacts(context, Trainer::table(),
                      {{"quality_assured_on"}, {"expires_on"}, {"observed_by"}, {"course_codes"}}, 2));
}

} // namespace doorstep
