#include "storage/group_life.h"

#include "base/dates.h"

#include <QHash>
#include <algorithm>

namespace doorstep {

namespace {

bool isClosed(const Group &group, QDate today)
{
    return group.closedOn.isValid() && group.closedOn <= today;
}

bool isFormed(const Group &group, QDate today)
{
    return group.formedOn.isValid() && group.formedOn <= today;
}

// Meetings stay at the hubs: in the national body's file nobody can tell which groups are dormant.
bool knowsMeetings(Connection &connection)
{
    Statement &row = connection.cached(QStringLiteral("SELECT value FROM settings WHERE name = 'kind'"));
    const bool isNational = row.step() && row.text(0) == QLatin1String("national");
    row.reset();
    return !isNational;
}

// The first day of dormancy, given the last sign of life.
QDate dormantFrom(Connection &connection, const Group &group, QDate lastMeeting, QDate today)
{
    if (!knowsMeetings(connection))
        return {};
    const QDate sign = lastMeeting.isValid() ? lastMeeting : group.formedOn;
    if (isClosed(group, today) || !sign.isValid())
        return {};
    const QDate day = addMonths(sign, groupDormantAfterMonths);
    return day <= today ? day : QDate();
}

GroupState stateOf(Connection &connection, const Group &group, const GroupNow &now, int needed, QDate today)
{
    if (isClosed(group, today))
        return GroupState::Closed;
    if (dormantFrom(connection, group, now.lastMeeting, today).isValid())
        return GroupState::Dormant;
    if (!isFormed(group, today))
        return GroupState::Forming;
    return now.members >= needed ? GroupState::Recognised : GroupState::Formed;
}

QDate dateOf(Connection &connection, const QString &sql, qint64 group, QDate today)
{
    Statement &row = connection.cached(sql);
    const QDate day = row.bind(1, group).bind(2, today).step() ? row.date(0) : QDate();
    row.reset();
    return day;
}

// Somebody comes or goes on a day; who goes and comes on the same day stays.
struct Step {
    QDate day;
    qint64 person = 0;
    int by = 0;
};

QList<Step> stepsOf(Connection &connection, qint64 group)
{
    QList<Step> steps;
    Statement &row = connection.cached(
        QStringLiteral("SELECT person_id, joined_on, left_on FROM group_members WHERE group_id = ?"));
    row.bind(1, group);
    while (row.step()) {
        const QDate joined = row.date(1);
        const QDate left = row.date(2);
        steps.append({joined, row.integer(0), 1});
        if (left.isValid())
            steps.append({left, row.integer(0), -1});
    }
    row.reset();
    std::sort(steps.begin(), steps.end(),
              [](const Step &left, const Step &right) { return left.day < right.day; });
    return steps;
}

// Goes through the group's days on which something changed, up to today.
class Sweep {
public:
    Sweep(const Group &group, GroupLife &life, QDate today) : m_group(group), m_life(life), m_today(today) { }

    void run(const QList<Step> &steps)
    {
        if (!steps.isEmpty() && steps.first().day <= m_today)
            m_life.began = steps.first().day;
        bool formingSeen = false;
        for (qsizetype i = 0; i < steps.size() && steps[i].day <= m_today;) {
            const QDate day = steps[i].day;
            if (!formingSeen && m_group.formedOn.isValid() && m_group.formedOn < day) {
                look(m_group.formedOn); // it formed with those who were there already
                formingSeen = true;
            }
            for (; i < steps.size() && steps[i].day == day; ++i)
                take(steps[i]);
            look(day);
        }
        if (!formingSeen && isFormed(m_group, m_today))
            look(m_group.formedOn);
    }

private:
    void take(const Step &step)
    {
        int &times = m_times[step.person];
        m_members -= times > 0;
        times += step.by;
        m_members += times > 0;
    }
    void look(QDate day)
    {
        m_life.most = std::max(m_life.most, m_members);
        if (!m_life.recognisedOn.isValid() && m_members >= m_life.needed && isFormed(m_group, day)
            && !isClosed(m_group, day))
            m_life.recognisedOn = day;
    }
    const Group &m_group;
    GroupLife &m_life;
    QDate m_today;
    QHash<qint64, int> m_times; // a person's memberships at the time
    int m_members = 0;
};

} // namespace

GroupNow groupNow(Connection &connection, const Group &group, int needed, QDate today)
{
    GroupNow now;
    Statement &row = connection.cached(QString::fromLatin1(groupMembersSql));
    if (row.bind(1, group.key).bind(2, today).step())
        now.members = int(row.integer(0));
    row.reset();
    now.lastMeeting = dateOf(connection, QString::fromLatin1(groupLastMeetingSql), group.key, today);
    now.state = stateOf(connection, group, now, needed, today);
    return now;
}

GroupLife groupLife(Connection &connection, const Group &group, int needed, QDate today)
{
    const ReadTogether together(connection);
    GroupLife life;
    static_cast<GroupNow &>(life) = groupNow(connection, group, needed, today);
    life.needed = needed;
    life.formedOn = group.formedOn;
    life.closedOn = group.closedOn;
    life.isRecognised =
        isFormed(group, today) && !isClosed(group, today) && life.members > 0 && life.members >= needed;
    life.dormantFrom = dormantFrom(connection, group, life.lastMeeting, today);
    Sweep(group, life, today).run(stepsOf(connection, group.key));
    const QDate firstMeeting = dateOf(
        connection, QStringLiteral("SELECT min(held_on) FROM meetings WHERE group_id = ? AND held_on <= ?"),
        group.key, today);
    for (const QDate day : {firstMeeting, group.formedOn})
        if (day.isValid() && day <= today && (!life.began.isValid() || day < life.began))
            life.began = day;
    return life;
}

} // namespace doorstep
