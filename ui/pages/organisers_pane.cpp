#include "ui/pages/organisers_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "records/organisations.h"
#include "storage/record_store.h"
#include "ui/pages/organisers_work.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::OrganisersPane)
};

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Organiser::table())
    {
        if (QPushButton *log = addButton("conversations", Text::tr("Log a conversation")))
            connect(log, &QPushButton::clicked, this, [this] {
                Conversation conversation;
                conversation.organiser = record()->as<Organiser>().person;
                this->context().editRecord(AnyRecord::of(conversation));
            });
        connect(addButton("person", Text::tr("Their page"), true), &QPushButton::clicked, this, [this] {
            this->context().openRecord(Person::table(), record()->as<Organiser>().person.key);
        });
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &organiser = record.as<Organiser>();
        Words words;
        words.title = titleOf(context().connection(), Person::table(), organiser.person.key);
        if (!organiser.patch.isEmpty())
            words.lines = {Text::tr("Patch: %1").arg(organiser.patch)};
        const bool hasEnded = organiser.endedOn.isValid() && organiser.endedOn <= Clock::today();
        if (hasEnded)
            words.marks.append({Text::tr("Ended on %1").arg(dateForPeople(organiser.endedOn))});
        else
            words.marks.append({organiser.startedOn.isValid()
                                    ? Text::tr("Organiser since %1").arg(dateForPeople(organiser.startedOn))
                                    : Text::tr("Organiser"),
                                Badge::Kind::Accent});
        return words;
    }
};

qint64 personOf(Connection &connection, qint64 organiser)
{
    const auto record = find(connection, Id<Organiser>(organiser));
    return record ? record->person.key : 0;
}

} // namespace

OrganisersPane::OrganisersPane(AppContext &context, QWidget *parent)
    : PartsPane(context, Organiser::table(), parent)
{
    const RecordTable &table = Organiser::table();
    add(new Head(context));
    add(new OrganisersWork(context, &personOf));
    add(new PaneFacts(
        context, table,
        {{"patch"}, {"supported_by_id"}, {"started_on"}, {"ended_on"}, {"organisation_id", 2}, {"notes", 2}},
        2, Text::tr("Details")));
}

} // namespace doorstep
