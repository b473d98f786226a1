// Places on a run, held against a plain list of who is booked and who waits: thousands of bookings,
// withdrawals, moves up, changes of the capacity, each of them taken back now and then.
#include "training/booking.h"

#include "base/clock.h"
#include "base/progress.h"
#include "core/training/rows_of.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

constexpr int s_people = 9;

// One run as somebody with pencil and paper would keep it.
struct Paper {
    struct Line {
        int person;
        QByteArray outcome;
        QDate day;
    };
    std::vector<Line> lines; // in the order in which people first came
    std::optional<int> capacity;
    bool isCancelled = false;

    Line *of(int person)
    {
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [person](const Line &line) { return line.person == person; });
        return found == lines.end() ? nullptr : &*found;
    }
    int count(bool isWaiting) const
    {
        return int(std::count_if(lines.begin(), lines.end(), [isWaiting](const Line &line) {
            return isWaiting ? line.outcome == "waiting"
                             : line.outcome != "waiting" && line.outcome != "withdrawn";
        }));
    }
    bool hasFree() const { return !capacity || count(false) < *capacity; }
    bool isFreeForNew() const
    {
        return !capacity || count(false) + (isCancelled ? 0 : count(true)) < *capacity;
    }
    void book(int person, QDate day)
    {
        Line *line = of(person);
        if (line && line->outcome != "withdrawn" && line->outcome != "no_show")
            return;
        const QByteArray outcome =
            (line && line->outcome == "no_show") || isFreeForNew() ? "booked" : "waiting";
        if (!line)
            line = &lines.emplace_back(Line{person, {}, {}});
        line->outcome = outcome;
        line->day = day;
    }
    // True where somebody got a place.
    bool moveOneUp()
    {
        Line *first = nullptr;
        for (Line &line : lines)
            if (line.outcome == "waiting" && (!first || line.day < first->day))
                first = &line;
        if (!first || !hasFree() || isCancelled)
            return false;
        first->outcome = "booked";
        return true;
    }
    void withdraw(int person)
    {
        Line &line = *of(person);
        const bool freesPlace = line.outcome != "waiting" && line.outcome != "withdrawn";
        line.outcome = "withdrawn";
        if (freesPlace)
            moveOneUp();
    }
};

// The run on paper and in the file; each act is done in both.
class BothWays {
public:
    explicit BothWays(quint32 seed) : m_random(seed)
    {
        m_hub.run("run", "power", day("2019-06-01"), {day("2019-06-01")});
        m_run = keyOf(m_hub.connection(), CourseRun::table(), m_hub.file().ownHub(), QStringLiteral("run"));
        for (int i = 0; i < s_people; ++i)
            m_people.push_back(m_hub.person(QByteArray(1, char('a' + i)).constData()));
    }

    void act()
    {
        if (m_random.bounded(5) == 0 && !m_before.empty()) {
            takeBack();
            return;
        }
        const QByteArrayList rows = stored();
        Paper paper = m_paper;
        Change change(m_hub.file(), QStringLiteral("Act"));
        const int acts = m_random.bounded(4) == 0 ? 2 : 1; // two people withdraw at once, two are booked
        const int kind = m_random.bounded(10);
        for (int i = 0; i < acts; ++i)
            one(change, kind);
        if (const qint64 number = change.commit())
            m_before.push_back({number, paper, rows});
    }
    void takeBack()
    {
        const Before before = m_before.back();
        m_before.pop_back();
        const QByteArrayList after = stored();
        const qint64 back = undo(m_hub.file(), before.change, m_progress);
        CHECK(stored() == before.rows);
        const qint64 again = undo(m_hub.file(), back, m_progress);
        CHECK(stored() == after);
        undo(m_hub.file(), again, m_progress);
        m_paper = before.paper;
    }
    void takeAllBack()
    {
        while (!m_before.empty())
            takeBack();
    }
    void compare()
    {
        const RunPlaces places = placesOf(m_hub.connection(), m_run);
        CHECK(places.taken == m_paper.count(false));
        CHECK(places.waiting.size() == m_paper.count(true));
        QByteArrayList inFile;
        for (const Enrolment &enrolment : referring<Enrolment>(m_hub.connection(), "run_id", m_run))
            inFile.append(
                said(indexOf(enrolment.person), enrolment.outcome.code.toLatin1(), enrolment.enrolledOn));
        QByteArrayList onPaper;
        for (const Paper::Line &line : m_paper.lines)
            onPaper.append(said(line.person, line.outcome, line.day));
        std::sort(inFile.begin(), inFile.end());
        std::sort(onPaper.begin(), onPaper.end());
        CHECK(inFile == onPaper);
    }

private:
    struct Before {
        qint64 change;
        Paper paper;
        QByteArrayList rows;
    };
    static QByteArray said(int person, const QByteArray &outcome, QDate day)
    {
        return QByteArray(1, char('a' + person)) + ' ' + outcome + ' ' + dateToText(day).toLatin1();
    }
    QByteArrayList stored() { return rowsOf(m_hub.connection(), {"enrolments", "course_runs", "people"}); }
    int indexOf(Id<Person> person) const
    {
        return int(std::find(m_people.begin(), m_people.end(), person) - m_people.begin());
    }
    qint64 keyOfLearner(int person)
    {
        for (const Enrolment &enrolment : referring<Enrolment>(m_hub.connection(), "run_id", m_run))
            if (enrolment.person == m_people[size_t(person)])
                return enrolment.key;
        return 0;
    }
    void one(Change &change, int kind)
    {
        const int person = m_random.bounded(s_people);
        const qint64 learner = keyOfLearner(person);
        if (kind < 4) {
            const QDate on = day("2019-05-01").addDays(m_random.bounded(4));
            m_paper.book(person, on);
            book(change, m_run, m_people[size_t(person)], on);
        } else if (kind < 7 && learner) {
            m_paper.withdraw(person);
            withdraw(change, learner);
        } else if (kind == 7) {
            changeRun(change);
        } else if (kind == 8) {
            int moved = 0;
            while (m_paper.moveOneUp())
                ++moved;
            CHECK(moveUp(change, m_run).size() == moved);
        } else if (learner) {
            changeLearner(change, person, learner);
        }
    }
    // A smaller or larger room, none, no limit; cancelled and put on again.
    void changeRun(Change &change)
    {
        CourseRun run = *find(m_hub.connection(), Id<CourseRun>(m_run));
        const int capacity = m_random.bounded(-1, 6);
        m_paper.capacity = capacity < 0 ? std::optional<int>() : capacity;
        m_paper.isCancelled = m_random.bounded(6) == 0;
        run.capacity = m_paper.capacity;
        run.status.code = m_paper.isCancelled ? QStringLiteral("cancelled") : QString();
        change.save(run);
    }
    // What the form of an enrolment does: another outcome, or the row away.
    void changeLearner(Change &change, int person, qint64 key)
    {
        if (m_random.bounded(3) == 0) {
            change.remove(Enrolment::table(), key);
            m_paper.lines.erase(m_paper.lines.begin() + (m_paper.of(person) - m_paper.lines.data()));
            return;
        }
        Enrolment enrolment = *find(m_hub.connection(), Id<Enrolment>(key));
        const QByteArray outcome = m_random.bounded(2) ? "no_show" : "completed";
        enrolment.outcome.code = QString::fromLatin1(outcome);
        change.save(enrolment);
        m_paper.of(person)->outcome = outcome;
    }

    QRandomGenerator m_random;
    HubBuilder m_hub;
    NoProgress m_progress;
    qint64 m_run = 0;
    std::vector<Id<Person>> m_people;
    Paper m_paper;
    std::vector<Before> m_before;
};

} // namespace

TEST_CASE("Booking, waiting, moving up and their undo are what a list on paper would say")
{
    const ClockSetTo today(day("2019-05-20"));
    for (const quint32 seed : {1U, 2U, 3U}) {
        BothWays run(seed);
        for (int act = 0; act < 150; ++act) {
            INFO("seed " << seed << ", act " << act);
            run.act();
            run.compare();
        }
        run.takeAllBack();
        run.compare();
    }
}

TEST_CASE("Who books while others wait is not put before them")
{
    const ClockSetTo today(day("2019-05-20"));
    HubBuilder hub;
    hub.run("run", "intro", day("2019-06-01"), {}, [](CourseRun &run) { run.capacity = 2; });
    hub.enrol("Ann", "run", "booked") // the second place came free by another way
        .enrol("Ben", "run", "waiting", {}, [](Enrolment &ben) { ben.enrolledOn = day("2019-05-01"); });
    const qint64 run =
        keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("run"));
    const auto bookAs = [&](const char *name) {
        const Id<Person> person = hub.person(name);
        Change change(hub.file(), QStringLiteral("Book"));
        const QString outcome = book(change, run, person, day("2019-05-20")).outcome.code;
        change.commit();
        return outcome;
    };
    CHECK(placesOf(hub.connection(), run).left() == 1);
    CHECK(placesOf(hub.connection(), run).leftForNew() == 0);
    CHECK(bookAs("Cy") == QStringLiteral("waiting"));
    Change change(hub.file(), QStringLiteral("Move up"));
    const QList<Enrolment> moved = moveUp(change, run);
    change.commit();
    REQUIRE(moved.size() == 1);
    CHECK(titleOf(hub.connection(), Person::table(), moved.first().person.key) == QStringLiteral("Ben"));
}

TEST_CASE("A place that comes free once a run began, or was cancelled, passes to nobody")
{
    HubBuilder hub;
    hub.run("run", "intro", day("2019-06-01"), {}, [](CourseRun &run) { run.capacity = 1; });
    hub.enrol("Ann", "run", "booked").enrol("Ben", "run", "waiting");
    const qint64 run =
        keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(), QStringLiteral("run"));
    const auto whoMovesUp = [&] {
        Change change(hub.file(), QStringLiteral("Withdraw")); // not committed: the next case starts afresh
        const Enrolment ann = referring<Enrolment>(hub.connection(), "run_id", run).first();
        return withdraw(change, ann.key).has_value();
    };
    {
        const ClockSetTo firstDay(day("2019-06-01"));
        CHECK(whoMovesUp());
    }
    const ClockSetTo dayAfter(day("2019-06-02"));
    CHECK_FALSE(whoMovesUp());
    const ClockSetTo before(day("2019-05-01"));
    CHECK(whoMovesUp());
    Change change(hub.file(), QStringLiteral("Cancel"));
    CourseRun cancelled = *find(hub.connection(), Id<CourseRun>(run));
    cancelled.status.code = QStringLiteral("cancelled");
    change.save(cancelled);
    change.commit();
    CHECK_FALSE(whoMovesUp());
}
