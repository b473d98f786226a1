// The register, held against marks on paper, through everything that happens to a run: marked, all present,
// sessions moved, dropped, given to another run, learners withdrawn and deleted, the run cancelled. Then all
// of it is taken back, step by step to the byte, and put forward again.
#include "base/progress.h"
#include "core/training/rows_of.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/register.h"

#include <QMap>
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

using Paper = QMap<std::pair<qint64, qint64>, QString>; // session and person: mark

class RegisterOnPaper {
public:
    explicit RegisterOnPaper(quint32 seed) : m_random(seed)
    {
        m_hub.run("one", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")});
        m_hub.run("two", "power", day("2019-04-06"), {day("2019-04-06"), day("2019-04-13")});
        for (const char *run : {"one", "two"})
            m_runs.push_back(
                keyOf(connection(), CourseRun::table(), m_hub.file().ownHub(), QString::fromLatin1(run)));
        for (const char *name : {"Ann", "Ben", "Cy", "Di", "Eve"}) {
            m_people.push_back(m_hub.person(name).key);
            m_hub.enrol(name, "one", "booked");
        }
        m_hub.enrol("Ann", "two", "waiting").enrol("Ben", "two", "booked");
    }

    void act()
    {
        const QByteArrayList before = stored();
        Change change(m_hub.file(), QStringLiteral("Act"));
        switch (m_random.bounded(9)) {
        case 0:
            return markAll(change, before);
        case 1:
            dropSession(change);
            break;
        case 2:
            changeSession(change);
            break;
        case 3:
            changeRun(change);
            break;
        case 4:
            changeLearner(change);
            break;
        default:
            for (int marks = m_random.bounded(1, 4); marks > 0; --marks)
                markOne(change);
        }
        keep(change.commit(), before);
    }
    void compare()
    {
        int seen = 0;
        for (const qint64 run : m_runs) {
            const CourseRegister read = readRegister(connection(), run);
            for (qsizetype i = 0; i < read.sessions.size(); ++i) {
                int there = 0;
                for (const RegisterLearner &learner : read.learners) {
                    const QString mark = m_paper.value({read.sessions[i].key, learner.enrolment.person.key});
                    CHECK(learner.marks[i] == mark);
                    there += mark == QLatin1String("present") || mark == QLatin1String("late");
                    seen += !mark.isEmpty();
                }
                CHECK(read.headcount(int(i)) == there);
            }
        }
        m_seen += seen;
    }
    // Step by step to the start; then forward again to where it stood.
    void backAndForth()
    {
        const QByteArrayList atTheEnd = stored();
        std::vector<qint64> backs;
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
            backs.push_back(undo(m_hub.file(), step->change, m_progress));
            CHECK(stored() == step->before);
        }
        for (size_t i = backs.size(); i-- > 0;) {
            undo(m_hub.file(), backs[i], m_progress);
            const size_t next = backs.size() - i;
            CHECK(stored() == (next < m_steps.size() ? m_steps[next].before : atTheEnd));
        }
        compare();
    }
    int marksSeen() const { return m_seen; }
    size_t steps() const { return m_steps.size(); }

private:
    struct Step {
        qint64 change;
        QByteArrayList before;
    };
    Connection &connection() { return m_hub.connection(); }
    QByteArrayList stored()
    {
        return rowsOf(connection(), {"course_runs", "course_sessions", "enrolments", "attendance", "people"});
    }
    void keep(qint64 change, const QByteArrayList &before)
    {
        if (change)
            m_steps.push_back({change, before});
        else
            CHECK(stored() == before);
    }
    template <class Value>
    Value one(const std::vector<Value> &values)
    {
        return values[size_t(m_random.bounded(int(values.size())))];
    }
    std::vector<CourseSession> sessions()
    {
        std::vector<CourseSession> all;
        for (const qint64 run : m_runs)
            for (const CourseSession &session : referring<CourseSession>(connection(), "run_id", run))
                all.push_back(session);
        return all;
    }
    void markOne(Change &change)
    {
        const std::vector<CourseSession> all = sessions();
        if (all.empty())
            return;
        const qint64 session = one(all).key;
        const qint64 person = one(m_people);
        const QString mark =
            QString::fromLatin1(one<const char *>({"", "present", "late", "absent", "apologies"}));
        CHECK(setMark(change, session, person, mark) == (m_paper.value({session, person}) != mark));
        if (mark.isEmpty())
            m_paper.remove({session, person});
        else
            m_paper.insert({session, person}, mark);
    }
    void markAll(Change &change, const QByteArrayList &before)
    {
        const CourseRegister read = readRegister(connection(), one(m_runs));
        if (read.sessions.isEmpty())
            return;
        const int session = m_random.bounded(int(read.sessions.size()));
        int marked = 0;
        for (const RegisterLearner &learner : read.learners) {
            const std::pair cell(read.sessions[session].key, learner.enrolment.person.key);
            const QString &outcome = learner.enrolment.outcome.code;
            if (outcome == QLatin1String("withdrawn") || outcome == QLatin1String("waiting")
                || m_paper.contains(cell))
                continue;
            m_paper.insert(cell, QStringLiteral("present"));
            ++marked;
        }
        CHECK(markTheRest(change, read, session, QStringLiteral("present")) == marked);
        keep(change.commit(), before);
    }
    void dropSession(Change &change)
    {
        const std::vector<CourseSession> all = sessions();
        if (all.empty())
            return;
        const qint64 session = one(all).key;
        change.remove(CourseSession::table(), session); // its marks go with it
        for (const qint64 person : m_people)
            m_paper.remove({session, person});
    }
    // Another day, another run (with its marks), or one more of the kind.
    void changeSession(Change &change)
    {
        const std::vector<CourseSession> all = sessions();
        CourseSession session;
        if (!all.empty() && m_random.bounded(2))
            session = one(all);
        session.heldOn = day("2019-03-01").addDays(m_random.bounded(60));
        session.run = Id<CourseRun>(one(m_runs));
        change.save(session);
    }
    void changeRun(Change &change)
    {
        CourseRun run = *find(connection(), Id<CourseRun>(one(m_runs)));
        run.status.code = QString::fromLatin1(one<const char *>({"", "cancelled", "delivered"}));
        change.save(run);
    }
    // Another outcome, gone from the list though their marks stay, or there again.
    void changeLearner(Change &change)
    {
        const Id<CourseRun> run(one(m_runs));
        Enrolment enrolment;
        enrolment.run = run;
        enrolment.person = Id<Person>(one(m_people));
        enrolment.hub = m_hub.file().ownHub();
        enrolment.key = keyOfSame(connection(), AnyRecord::of(enrolment), enrolment.hub);
        if (enrolment.key && m_random.bounded(3) == 0) {
            change.remove(Enrolment::table(), enrolment.key);
            return;
        }
        if (enrolment.key)
            enrolment = *find(connection(), Id<Enrolment>(enrolment.key));
        enrolment.outcome.code =
            QString::fromLatin1(one<const char *>({"withdrawn", "waiting", "booked", "completed"}));
        enrolment.overrideReason = one<QString>({QString(), QStringLiteral("Made up on another run")});
        change.save(enrolment);
    }

    QRandomGenerator m_random;
    HubBuilder m_hub;
    NoProgress m_progress;
    std::vector<qint64> m_runs;
    std::vector<qint64> m_people;
    Paper m_paper;
    std::vector<Step> m_steps;
    int m_seen = 0;
};

} // namespace

TEST_CASE("Whatever happens to a register, it reads as on paper, and comes back to the byte")
{
    for (const quint32 seed : {5U, 6U}) {
        RegisterOnPaper paper(seed);
        for (int act = 0; act < 90; ++act) {
            INFO("seed " << seed << ", act " << act);
            paper.act();
            paper.compare();
        }
        INFO("seed " << seed << ", back and forth");
        paper.backAndForth();
        CHECK(paper.steps() > 60);
        CHECK(paper.marksSeen() > 200);
    }
}
