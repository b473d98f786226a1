#include "ui/pages/people_pane.h"

#include "storage/record_store.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_records.h"
#include "ui/pages/pane_time.h"
#include "ui/pages/people_head.h"
#include "ui/pages/people_held.h"
#include "ui/pages/people_next.h"
#include "ui/pages/people_reading.h"
#include "ui/pages/people_same.h"
#include "ui/pages/people_training.h"
#include "ui/pages/same_person_merges.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PeoplePane)
};

QList<StoryItem> storyOfKey(Connection &connection, qint64 key)
{
    const auto person = find(connection, Id<Person>(key));
    return person ? storyOf(connection, *person) : QList<StoryItem>();
}

QList<PaneFacts::Fact> hubFacts()
{
    return {{"phone"},      {"postcode"}, {"email", 2},     {"address", 2}, {"known_as"}, {"tags"},
            {"birth_date"}, {"gender"},   {"ethnic_group"}, {"disability"}, {"notes", 2}};
}

// What comes with returns, where a person agreed to share it.
QList<PaneFacts::Fact> nationalFacts()
{
    return {{"birth_year"}, {"gender"},          {"ethnic_group"},        {"disability"},       {"setting"},
            {"lsoa"},       {"local_authority"}, {"network_member_from"}, {"network_member_to"}};
}

} // namespace

PeoplePane::PeoplePane(AppContext &context, QWidget *parent) : PartsPane(context, Person::table(), parent)
{
    auto *reading = new PeopleReading(context, this);
    const bool isHub = !context.file().identity().national;
    add(new PeopleHead(context, *reading));
    if (isHub) {
        add(new PeopleSame(context));
        add(new SamePersonMerges(context));
        add(new PeopleNext(context, *reading));
    }
    add(new PaneFacts(context, Person::table(), isHub ? hubFacts() : nationalFacts(), 2,
                      Text::tr("Who they are")));
    add(new PeopleTraining(context, *reading));
    auto *story = new PaneTime(context, Text::tr("Their story"), &storyOfKey,
                               QList<const RecordTable *>(allTables().begin(), allTables().end()));
    story->setOwnTable(Person::table());
    story->setNothingYet(
        Text::tr("Nothing yet. Conversations, courses, groups and actions will stand here, newest first."));
    add(story);
    if (isHub) {
        add(new PaneStories(context, "person_id"));
        add(new PeopleHeld(context));
    }
}

} // namespace doorstep
