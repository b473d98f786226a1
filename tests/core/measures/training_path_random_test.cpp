// The path held against a slow, plain reckoning over random histories: of a hub, and of hubs whose people are
// linked.
#include "core/measures/as_received.h"
#include "core/measures/figure_of.h"
#include "core/measures/path_text.h"
#include "core/measures/path_world.h"
#include "storage/record_store.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// The reckoning, one person at a time, by the sentences that define it.
class Plain {
public:
    Plain(const World &world, const std::function<bool(const PlainEnrolment &)> &isInScope,
          const Period &period)
        : m_world(world)
    {
        QSet<int> units;
        for (int person = 0; person < s_people; ++person)
            units.insert(world.unit(person));
        for (const int unit : std::as_const(units))
            add(unit, isInScope, period);
    }

    QStringList bands() const
    {
        QStringList lines;
        for (auto band = m_bands.begin(); band != m_bands.end(); ++band)
            lines.append(band.key() + QLatin1Char(' ') + QString::number(band.value()));
        return lines;
    }

private:
    QDate first(const QMultiMap<int, QDate> &days, int unit, QDate from, QDate before) const
    {
        QDate found;
        for (auto day = days.begin(); day != days.end(); ++day)
            if (m_world.unit(day.key()) == unit && (!from.isValid() || *day >= from)
                && (!before.isValid() || *day < before) && (!found.isValid() || *day < found))
                found = *day;
        return found;
    }

    QString course(const PlainEnrolment &enrolment) const { return m_world.runs[enrolment.run].course; }

    void add(int unit, const std::function<bool(const PlainEnrolment &)> &isInScope, const Period &period)
    {
        const PlainEnrolment *start = nullptr;
        for (const PlainEnrolment &each : m_world.enrolments)
            if (m_world.unit(each.person) == unit && each.completedOn.isValid() && isInScope(each)
                && (!start || each.completedOn < start->completedOn))
                start = &each;
        if (!start || !period.contains(start->completedOn))
            return;
        const QDate began = start->completedOn;
        // First day attended of a later stage, by rank; and of a qualification that was completed.
        QMap<int, QDate> later;
        QDate qualified;
        QDate lastDay;
        bool hadOther = false;
        for (const PlainEnrolment &each : m_world.enrolments) {
            if (m_world.unit(each.person) != unit)
                continue;
            lastDay = std::max({lastDay, each.attendedOn, each.completedOn});
            if (course(each) == course(*start) || !each.attendedOn.isValid())
                continue;
            hadOther = hadOther || each.attendedOn < began;
            if (each.attendedOn <= began)
                continue;
            const int rank = stageRank(course(each));
            if (!later.contains(rank) || each.attendedOn < later[rank])
                later[rank] = each.attendedOn;
            if (rank == 2 && each.completedOn.isValid()
                && (!qualified.isValid() || each.completedOn < qualified))
                qualified = each.completedOn;
        }
        const int rank = stageRank(course(*start));
        QStringList places{first(m_world.acts, unit, {}, began).isValid() ? QStringLiteral("acted")
                               : first(m_world.listened, unit, {}, began).isValid()
                               ? QStringLiteral("listened")
                               : hadOther ? QStringLiteral("trained")
                                          : QStringLiteral("new")};
        QDate reached = began;
        places.append(rank == 2 ? QStringLiteral("qualified") : stageName(course(*start)));
        const bool isFollowOn = rank < 1 && later.contains(1) && !(later.contains(2) && later[2] < later[1]);
        if (isFollowOn) {
            places.append(QStringLiteral("follow-on"));
            reached = later[1];
        }
        if (rank < 2 && later.contains(2)) {
            places.append(QStringLiteral("q"));
            reached = later[2];
            if (qualified.isValid()) {
                places.append(QStringLiteral("qualified"));
                reached = qMax(reached, qualified);
            }
        }
        places.append(first(m_world.acts, unit, reached, {}).isValid() ? QStringLiteral("action")
                          : addMonths(lastDay, s_months) > s_today     ? QStringLiteral("may")
                                                                       : QStringLiteral("stopped"));
        for (qsizetype i = 0; i + 1 < places.size(); ++i)
            ++m_bands[places[i] + QLatin1Char('>') + places[i + 1]];
    }

    const World &m_world;
    QMap<QString, int> m_bands;
};

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

void compare(HubBuilder &hub, const World &world, const PathScope &scope, const Period &period,
             const std::function<bool(const PlainEnrolment &)> &isInScope)
{
    const TrainingPath path =
        trainingPath(hub.connection(), currentProgramme(hub.connection()), scope, period, s_today);
    const PathFlow flow = pathFlow(path, s_months);
    INFO(int(scope.of) << " " << scope.key);
    CHECK(sorted(flowText(flow).split(QStringLiteral("; "), Qt::SkipEmptyParts))
          == sorted(Plain(world, isInScope, period).bands()));
    // Out of each stage go as many as come in, and each person once.
    for (const PathStageSum &sum : flow.stages) {
        qsizetype in = 0;
        qsizetype out = 0;
        for (const PathBand &band : flow.bands) {
            in += band.to == PathPlace::of(sum.stage) ? band.members.size() : 0;
            out += band.from == PathPlace::of(sum.stage) ? band.members.size() : 0;
        }
        CHECK(in == sum.members.size());
        CHECK(out == sum.members.size());
    }
    QSet<qint64> units;
    for (const PathPerson &person : path.people)
        units.insert(person.unit);
    CHECK(units.size() == path.people.size());
}

void compareAll(HubBuilder &hub, const World &world, bool isNational)
{
    const Period always{QDate(1, 1, 1), QDate(9999, 12, 31)};
    const Period some{QDate(2018, 6, 1), QDate(2019, 3, 31)};
    const auto everybody = [](const PlainEnrolment &) { return true; };
    for (const Period &period : {always, some}) {
        compare(hub, world, {}, period, everybody);
        const TrainingPath path =
            trainingPath(hub.connection(), currentProgramme(hub.connection()), {}, period, s_today);
        CHECK(path.completed == figureOf(hub, "people_trained", period));
    }
    const auto key = [&](const RecordTable &table, const QString &id, int number) {
        Statement row = hub.connection().prepare("SELECT key FROM hubs WHERE code = ?");
        row.bind(1,
                 !isNational      ? QStringLiteral("HUB01")
                     : number % 2 ? QStringLiteral("HUB01")
                                  : QStringLiteral("HUB02"));
        row.step();
        return keyOf(hub.connection(), table, row.integer(0), id);
    };
    for (const QString &code : s_courses)
        compare(hub, world, {PathScope::Of::Course, key(Course::table(), code, 1)}, always,
                [&](const PlainEnrolment &each) { return world.runs[each.run].course == code; });
    for (int run = 0; run < 5; ++run)
        compare(hub, world,
                {PathScope::Of::Run, key(CourseRun::table(), QStringLiteral("r%1").arg(run), run)}, always,
                [&](const PlainEnrolment &each) { return each.run == run; });
    for (int person = 0; person < s_people; person += 5)
        compare(hub, world,
                {PathScope::Of::Trainer, key(Person::table(), QString::fromUtf8(name(person)), person)},
                always, [&](const PlainEnrolment &each) {
                    const PlainRun &run = world.runs[each.run];
                    return world.unit(run.lead) == world.unit(person)
                        || world.unit(run.second) == world.unit(person);
                });
}

} // namespace

TEST_CASE("random histories of a hub give the path that a plain reckoning gives")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        HubBuilder hub;
        const World world = Maker(hub, seed, false).make();
        compareAll(hub, world, false);
    }
}

TEST_CASE("random histories of linked people give the path that a plain reckoning gives")
{
    for (unsigned seed = 101; seed <= 104; ++seed) {
        INFO("seed " << seed);
        HubBuilder hub("coep-2017-2020", "NAT", true);
        for (const char *code : {"HUB01", "HUB02"})
            for (const QString &course : s_courses) {
                Course own;
                own.code = own.title = course;
                own.kind.code = course == QLatin1String("intro") ? QStringLiteral("introduction")
                    : course == QLatin1String("youth")           ? QStringLiteral("youth")
                    : stageRank(course) == 1                     ? QStringLiteral("follow_on")
                                                                 : QStringLiteral("qualification");
                own.sessionsRequired = course == QLatin1String("power") ? 2
                    : course == QLatin1String("q2")                     ? 6
                    : course == QLatin1String("q3")                     ? 12
                    : course == QLatin1String("youth")                  ? 4
                                                                        : 1;
                hub.inHub(code).add(own);
            }
        World world = Maker(hub, seed, true).make();
        asReceived(hub);
        // Pairs of an even and an odd one are the same person.
        for (int even = 0; even < 6; even += 2) {
            world.units[even + 1] = even;
            hub.inHub("HUB02");
            const qint64 stands = hub.person(name(even).constData()).key;
            hub.inHub("HUB01");
            const qint64 other = hub.person(name(even + 1).constData()).key;
            hub.connection()
                .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?1, ?1), (?2, ?1)")
                .bind(1, stands)
                .bind(2, other)
                .execute();
        }
        compareAll(hub, world, true);
    }
}
