#include "ui/pages/actions_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/actions.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/record_store.h"
#include "ui/pages/groups_story.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/pane_people.h"
#include "ui/pages/pane_records.h"
#include "ui/pages/pane_time.h"
#include "ui/style/link_button.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ActionsPane)
};

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Action::table()) { }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &action = record.as<Action>();
        const QString group =
            action.group ? titleOf(context().connection(), Group::table(), action.group.key) : QString();
        QStringList line{group, action.neighbourhood};
        line.removeAll(QString());
        return {action.title, {line.join(QStringLiteral(" · ")), when(action)}, {mark(action)}};
    }

private:
    static QString when(const Action &action)
    {
        if (!action.startedOn.isValid())
            return Text::tr("No day is written down on which it started: it counts nowhere yet.");
        return action.endedOn.isValid() ? periodForPeople({action.startedOn, action.endedOn})
                                        : Text::tr("Since %1").arg(dateForPeople(action.startedOn));
    }
    using Mark = Words::Mark; // lupdate takes a qualified type for the name of the texts' context
    static Mark mark(const Action &action)
    {
        const QDate today = Clock::today();
        if (action.endedOn.isValid() && action.endedOn <= today)
            return {Text::tr("Ended"), Badge::Kind::Plain};
        if (action.startedOn.isValid() && action.startedOn <= today)
            return {Text::tr("Under way"), Badge::Kind::Accent};
        return {Text::tr("Planned"), Badge::Kind::Plain};
    }
};

} // namespace

ActionsPane::ActionsPane(AppContext &context, QWidget *parent) : PartsPane(context, Action::table(), parent)
{
    const RecordTable &table = Action::table();
    add(new Head(context));
    add(new PaneFacts(context, table,
                      {{"aim", 1, QT_TRANSLATE_NOOP("doorstep::PaneFacts", "Say what the people in it want")},
                       {"what_changed", 1,
                        QT_TRANSLATE_NOOP("doorstep::PaneFacts", "Say what changed, in people's own words")}},
                      1));
    add(new PanePeople(context, actionParts(), Text::tr("Who is in it"), QStringLiteral("took_part")));
    add(new PaneFacts(context, table,
                      {{"started_on"},
                       {"ended_on"},
                       {"group_id"},
                       {"organiser_id"},
                       {"neighbourhood"},
                       {"title"},
                       {"themes", 2}},
                      2, Text::tr("About the action")));
    add(new PaneMoney(context, "action_id"));
    if (!context.file().identity().national)
        add(new PaneStories(context, "action_id"));
    add(new PaneTime(context, Text::tr("What happened"), &actionStory,
                     {&table, &ActionPerson::table(), &Funding::table(), &Story::table(), &Person::table()}));
}

} // namespace doorstep
