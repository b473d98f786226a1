#include "ui/pages/groups_story.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/actions.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/stories.h"
#include "storage/group_life.h"
#include "storage/people_in.h"
#include "storage/record_store.h"
#include "ui/style/on_one_line.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::GroupStory)
};

QString amountOf(const Funding &funding)
{
    return style::onOneLine(
        {moneyForPeople(funding.amount), codeLabel(CodeListId::FundingStatus, funding.status.code)});
}

// Gathers what happened to one record that others refer to.
class Teller {
public:
    Teller(Connection &connection, qint64 key) : m_connection(connection), m_key(key) { }

    template <class Record>
    QList<Record> all(const char *column) const
    {
        return referring<Record>(m_connection, column, m_key);
    }
    void add(const RecordTable &table, qint64 key, QDate day, const QString &title,
             const QString &detail = {}, const QString &words = {})
    {
        m_items.append({day, title, detail, words, &table, key});
    }
    void addMoneyAndStories(const char *owner)
    {
        for (const Funding &f : all<Funding>(owner))
            add(Funding::table(), f.key, f.receivedOn, Text::tr("Money from %1").arg(f.source), amountOf(f));
        for (const Story &s : all<Story>(owner))
            add(Story::table(), s.key, s.toldOn, Text::tr("A story: %1").arg(s.title), {}, s.text);
    }
    // Those who came, or went, on the same day stand together.
    void addPeople(const PartsTable &parts, const QString &oneCame, const QString &manyCame)
    {
        QMap<QDate, QList<PersonIn>> came;
        QMap<QDate, QList<PersonIn>> went;
        for (const PersonIn &person : peopleIn(m_connection, parts, m_key, Clock::today())) {
            came[person.joinedOn].append(person);
            if (person.leftOn.isValid())
                went[person.leftOn].append(person);
        }
        addDays(parts, came, oneCame, manyCame);
        addDays(parts, went, Text::tr("%1 left"), Text::tr("%1 people left"));
    }
    QList<StoryItem> tell()
    {
        std::stable_sort(m_items.begin(), m_items.end(), [](const StoryItem &left, const StoryItem &right) {
            return left.day.isValid() != right.day.isValid() ? left.day.isValid() : left.day > right.day;
        });
        return m_items;
    }

private:
    void addDays(const PartsTable &parts, const QMap<QDate, QList<PersonIn>> &days, const QString &one,
                 const QString &many)
    {
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            QStringList names;
            for (const PersonIn &person : *day)
                names.append(person.name);
            const QString title = names.size() == 1 ? one.arg(names.first()) : many.arg(names.size());
            const qsizetype shown = qMin(names.size(), mostNames);
            QString detail = names.size() == 1 ? codeLabel(parts.roles, day->first().role)
                                               : names.first(shown).join(QStringLiteral(", "));
            if (shown < names.size())
                detail = Text::tr("%1 and others").arg(detail);
            add(*parts.table, day->first().key, day.key(), title, detail);
        }
    }
    static constexpr qsizetype mostNames = 8;
    Connection &m_connection;
    qint64 m_key;
    QList<StoryItem> m_items;
};

void addLife(Teller &teller, Connection &connection, const Group &group, int needed)
{
    const GroupLife life = groupLife(connection, group, needed, Clock::today());
    const RecordTable &table = Group::table();
    if (group.formedOn.isValid())
        teller.add(table, group.key, group.formedOn, Text::tr("Formed"));
    if (life.recognisedOn.isValid())
        teller.add(table, group.key, life.recognisedOn, Text::tr("Recognised"),
                   Text::tr("It had %L1 members from that day.").arg(needed));
    if (group.closedOn.isValid())
        teller.add(table, group.key, group.closedOn, Text::tr("Closed"));
}

} // namespace

QList<StoryItem> groupStory(Connection &connection, qint64 key, int needed)
{
    const std::optional<Group> group = find(connection, Id<Group>(key));
    if (!group)
        return {};
    Teller teller(connection, key);
    addLife(teller, connection, *group, needed);
    teller.addPeople(groupParts(), Text::tr("%1 joined"), Text::tr("%1 people joined"));
    for (const Meeting &m : teller.all<Meeting>("group_id"))
        teller.add(Meeting::table(), m.key, m.heldOn,
                   m.attended ? Text::tr("Met: %L1 people").arg(*m.attended) : Text::tr("Met"), {}, m.notes);
    for (const Action &a : teller.all<Action>("group_id")) {
        teller.add(Action::table(), a.key, a.startedOn, Text::tr("Action: %1").arg(a.title), {}, a.aim);
        if (a.endedOn.isValid())
            teller.add(Action::table(), a.key, a.endedOn, Text::tr("Action ended: %1").arg(a.title), {},
                       a.whatChanged);
    }
    teller.addMoneyAndStories("group_id");
    return teller.tell();
}

QList<StoryItem> actionStory(Connection &connection, qint64 key)
{
    const std::optional<Action> action = find(connection, Id<Action>(key));
    if (!action)
        return {};
    Teller teller(connection, key);
    if (action->startedOn.isValid())
        teller.add(Action::table(), key, action->startedOn, Text::tr("Started"));
    if (action->endedOn.isValid())
        teller.add(Action::table(), key, action->endedOn, Text::tr("Ended"));
    teller.addPeople(actionParts(), Text::tr("%1 joined in"), Text::tr("%1 people joined in"));
    teller.addMoneyAndStories("action_id");
    return teller.tell();
}

} // namespace doorstep
