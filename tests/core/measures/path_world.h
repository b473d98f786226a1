// Random histories of training and of what people did, as records in a file and plainly beside it.
#pragma once

#include "support/builders.h"

#include <QMap>
#include <QSet>
#include <random>

namespace doorstep::tests {

inline const QDate s_first(2018, 1, 1);
inline const QDate s_today(2019, 12, 31);
inline constexpr int s_days = 720;
inline constexpr int s_months = 6;
inline constexpr int s_people = 14;
inline constexpr int s_runs = 18;
inline const QStringList s_courses{QStringLiteral("intro"),     QStringLiteral("youth"),
                                   QStringLiteral("listening"), QStringLiteral("power"),
                                   QStringLiteral("q2"),        QStringLiteral("q3")};

struct PlainRun {
    QString course;
    int lead = 0;
    int second = 0;
    bool isCancelled = false;
};

struct PlainEnrolment {
    int person = 0;
    int run = 0;
    QDate attendedOn; // null: did not
    QDate completedOn;
};

// Everything by numbers of people, as it was made.
struct World {
    QList<PlainRun> runs;
    QList<PlainEnrolment> enrolments;
    QMultiMap<int, QDate> acts;
    QMultiMap<int, QDate> listened;
    QMap<int, int> units;

    int unit(int person) const { return units.value(person, person); }
};

inline QByteArray name(int person)
{
    return "p" + QByteArray::number(person);
}

inline int stageRank(const QString &course)
{
    if (course == QLatin1String("intro") || course == QLatin1String("youth"))
        return 0;
    return course.startsWith(QLatin1Char('q')) ? 2 : 1;
}

inline QString stageName(const QString &course)
{
    return stageRank(course) == 0 ? course
        : stageRank(course) == 1  ? QStringLiteral("follow-on")
                                  : QStringLiteral("q");
}

class Maker {
public:
    Maker(HubBuilder &hub, unsigned seed, bool isNational)
        : m_hub(hub), m_random(seed), m_national(isNational)
    {
    }

    World make()
    {
        for (int person = 0; person < s_people; ++person)
            at(person).person(name(person).constData());
        for (int run = 0; run < s_runs; ++run)
            makeRun(run);
        for (int i = 0; i < 40; ++i)
            makeAct(below(s_people));
        return m_world;
    }

private:
    int below(int end) { return int(m_random() % unsigned(end)); }
    QDate someDay() { return s_first.addDays(below(s_days)); }
    // Even people belong to one hub, odd ones to the other; so do runs.
    HubBuilder &at(int number) { return m_national ? m_hub.inHub(number % 2 ? "HUB01" : "HUB02") : m_hub; }
    int personOf(int number) { return m_national ? below(s_people / 2) * 2 + number % 2 : below(s_people); }

    void makeRun(int number)
    {
        PlainRun run{s_courses[below(int(s_courses.size()))], personOf(number), personOf(number),
                     below(8) == 0};
        const QDate first = someDay();
        const QList<QDate> sessions{first, first.addDays(7)};
        const QByteArray id = "r" + QByteArray::number(number);
        at(number).run(id.constData(), run.course.toUtf8().constData(), first, sessions,
                       [&](CourseRun &made) {
                           made.leadTrainer = m_hub.person(name(run.lead).constData());
                           made.secondTrainer = m_hub.person(name(run.second).constData());
                           made.status.code =
                               run.isCancelled ? QStringLiteral("cancelled") : QStringLiteral("delivered");
                       });
        m_world.runs.append(run);
        QSet<int> on;
        for (int i = 0; i < 6; ++i)
            if (const int person = personOf(number); !on.contains(person)) {
                on.insert(person);
                enrol(number, person, id, sessions);
            }
    }

    // Outcomes with and without a register; what they come to by DATA.md 3.
    void enrol(int run, int person, const QByteArray &id, const QList<QDate> &sessions)
    {
        static constexpr std::array outcomes{"completed", "passed",        "attended", "no_show",
                                             "booked",    "not_completed", "completed"};
        const QByteArray outcome = outcomes[std::size_t(below(int(outcomes.size())))];
        const QDate written = below(2) ? sessions.last().addDays(below(40)) : QDate();
        m_hub.enrol(name(person).constData(), id.constData(), outcome.constData(), written);
        QList<QDate> there;
        const bool isMarked = below(2);
        for (int session = 0; isMarked && session < 2; ++session) {
            const bool came = below(3) > 0;
            m_hub.mark(name(person).constData(), (id + '/' + QByteArray::number(session + 1)).constData(),
                       came ? "present" : "absent");
            if (came)
                there.append(sessions[session]);
        }
        if (m_world.runs[run].isCancelled)
            return;
        PlainEnrolment made{person, run, {}, {}};
        const QDate fallback = written.isValid() ? written : sessions.first();
        if (isMarked)
            made.attendedOn = there.isEmpty() ? QDate() : there.first();
        else if (outcome != "no_show" && outcome != "booked")
            made.attendedOn = fallback;
        const QString course = m_world.runs[run].course;
        const int needed = course == QLatin1String("power") ? 2
            : course == QLatin1String("q2")                 ? 6
            : course == QLatin1String("q3")                 ? 12
            : course == QLatin1String("youth")              ? 4
                                                            : 1;
        const bool isEnough = !isMarked || there.size() >= needed;
        if (outcome == "completed" || outcome == "passed" || (outcome == "attended" && isEnough))
            made.completedOn = written.isValid() ? written
                : there.isEmpty()                ? sessions.first()
                                                 : there.last();
        m_world.enrolments.append(made);
    }

    void makeAct(int person)
    {
        const QDate day = someDay();
        const QByteArray id = "x" + QByteArray::number(++m_acts);
        const QByteArray who = name(person);
        at(person);
        if (const int kind = below(4); kind == 0) {
            m_hub.conversation(day, who.constData(), "");
            m_world.acts.insert(person, day);
        } else if (kind == 1) {
            m_hub.group(id.constData(), s_first).member(id.constData(), who.constData(), day);
            m_world.acts.insert(person, day);
        } else if (kind == 2) {
            m_hub.action(id.constData(), day).joinAction(id.constData(), who.constData());
            m_world.acts.insert(person, day);
        } else {
            m_hub.conversation(day, m_national ? name(person % 2).constData() : "p0", who.constData());
            m_world.acts.insert(m_national ? person % 2 : 0, day);
            m_world.listened.insert(person, day);
        }
    }

    HubBuilder &m_hub;
    std::mt19937 m_random;
    bool m_national;
    World m_world;
    int m_acts = 0;
};

} // namespace doorstep::tests
