#include "ui/pages/groups_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/actions.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/group_life.h"
#include "storage/record_store.h"
#include "ui/models/group_words.h"
#include "ui/pages/groups_cares.h"
#include "ui/pages/groups_life.h"
#include "ui/pages/groups_meetings.h"
#include "ui/pages/groups_story.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/pane_people.h"
#include "ui/pages/pane_records.h"
#include "ui/pages/pane_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::GroupsPane)
};

Badge::Kind badgeOf(GroupState state)
{
    switch (state) {
    case GroupState::Recognised:
        return Badge::Kind::Good;
    case GroupState::Formed:
        return Badge::Kind::Accent;
    case GroupState::Dormant:
        return Badge::Kind::Warning;
    case GroupState::Forming:
    case GroupState::Closed:
        break;
    }
    return Badge::Kind::Plain;
}

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Group::table()) { }

    bool concerns(const RecordTable &table) const override
    {
        return &table == &GroupMember::table() || &table == &Meeting::table() || PaneHead::concerns(table);
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &group = record.as<Group>();
        const GroupNow now = groupNow(context().connection(), group,
                                      context().programme().groupRecognitionMembers, Clock::today());
        QStringList line;
        if (!group.kind.isEmpty())
            line.append(group.kind.code == QLatin1String("place") ? Text::tr("A group of a place")
                                                                  : Text::tr("A group around an issue"));
        if (!group.neighbourhood.isEmpty())
            line.append(group.neighbourhood);
        return {group.name,
                {line.join(QStringLiteral(" · "))},
                {{groupStateText(now.state), badgeOf(now.state)}}};
    }
};

// What the group did.
class Actions : public PaneRecords {
public:
    explicit Actions(AppContext &context)
        : PaneRecords(context, Action::table(), "group_id", Text::tr("Actions"))
    {
        setInvitation(Text::tr("What it does together will stand here."));
        setAdd(Text::tr("Add an action"));
    }

protected:
    QList<PaneRow> rows(const QList<AnyRecord> &records) override
    {
        QList<Action> actions;
        for (const AnyRecord &record : records)
            actions.append(record.as<Action>());
        std::stable_sort(actions.begin(), actions.end(), [](const Action &left, const Action &right) {
            return left.startedOn > right.startedOn;
        });
        QList<PaneRow> rows;
        for (const Action &action : std::as_const(actions))
            rows.append({action.key, action.title, {}, action.whatChanged, when(action)});
        return rows;
    }
    // A group's action has its themes and place to begin with.
    void prepare(AnyRecord &record) override
    {
        auto &action = record.as<Action>();
        if (const auto group = doorstep::find(context().connection(), action.group)) {
            action.themes = group->themes;
            action.neighbourhood = group->neighbourhood;
        }
    }

private:
    static QString when(const Action &action)
    {
        if (!action.startedOn.isValid())
            return Text::tr("not started");
        return action.endedOn.isValid() ? periodForPeople({action.startedOn, action.endedOn})
                                        : Text::tr("since %1").arg(dateForPeople(action.startedOn));
    }
};

} // namespace

GroupsPane::GroupsPane(AppContext &context, QWidget *parent) : PartsPane(context, Group::table(), parent)
{
    const RecordTable &table = Group::table();
    const QString member = QStringLiteral("member");
    add(new Head(context));
    add(new GroupsLife(context));
    add(new PanePeople(context, groupParts(), Text::tr("People"), member));
    const bool isHub = !context.file().identity().national;
    if (isHub)
        add(new GroupsMeetings(context));
    add(new GroupsCares(context));
    add(new Actions(context));
    add(new PaneMoney(context, "group_id"));
    if (isHub)
        add(new PaneStories(context, "group_id"));
    add(new PaneFacts(context, table,
                      {{"name"},
                       {"kind"},
                       {"neighbourhood"},
                       {"postcode"},
                       {"formed_on"},
                       {"closed_on"},
                       {"support"},
                       {"supported_by_id"},
                       {"notes", 2}},
                      2, Text::tr("About the group")));
    const auto tell = [needed = context.programme().groupRecognitionMembers](
                          Connection &connection, qint64 key) { return groupStory(connection, key, needed); };
    add(new PaneTime(context, Text::tr("What happened"), tell,
                     {&table, &GroupMember::table(), &Meeting::table(), &Action::table(), &Funding::table(),
                      &Story::table(), &Person::table()}));
}

} // namespace doorstep
