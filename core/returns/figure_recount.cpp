#include "returns/figure_recount.h"

#include "measures/counted_rows.h"
#include "measures/hubs_alone.h"
#include "programme/pack_store.h"
#include "storage/received_returns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FigureRecount)
};

using Why = RecountDifference::Why;
using Parts = QMap<QString, qint64>; // values by category
const QString notRecorded = QStringLiteral("not_recorded");

struct Held {
    FrozenReturn frozen;
    QString hub; // code
    bool isOvertaken = false; // another accepted return of the hub was signed later
    bool isOfNewest = false; // no accepted return of the hub ends later
    QHash<QString, QHash<QString, Parts>> figures; // by measure and breakdown; a headline's under ""
};

QDateTime signedAt(const FrozenReturn &frozen)
{
    return QDateTime::fromString(frozen.signedAt, Qt::ISODateWithMs);
}

QList<Held> acceptedReturns(Connection &connection)
{
    QList<Held> all;
    const qint64 none = 0; // of all hubs the file's own has never sent anything
    for (const ReportingHub &hub : reportingHubs(connection, none)) {
        const qsizetype first = all.size();
        QDate newest;
        for (const ReceivedReturn &received : receivedReturns(connection, hub.key)) {
            if (received.state != ReceivedState::Accepted)
                continue;
            Held held;
            held.frozen = received.frozen;
            held.hub = hub.code;
            all.append(held);
            newest = qMax(newest, held.frozen.period.to);
        }
        for (qsizetype i = first; i < all.size(); ++i) {
            all[i].isOfNewest = all[i].frozen.period.to == newest;
            for (qsizetype j = first; j < all.size(); ++j)
                if (signedAt(all[j].frozen) > signedAt(all[i].frozen))
                    all[i].isOvertaken = true;
        }
    }
    return all;
}

void readFigures(Connection &connection, Held &held)
{
    for (const FrozenFigure &figure : frozenFigures(connection, held.frozen.key))
        held.figures[figure.measure][figure.breakdown].insert(figure.category, figure.value);
}

// What of people stays at the hub where they did not agree to share it.
bool isWithheld(BreakdownId by)
{
    static const QSet<BreakdownId> withheld{BreakdownId::AgeBand,     BreakdownId::Gender,
                                            BreakdownId::EthnicGroup, BreakdownId::Disability,
                                            BreakdownId::ImdDecile,   BreakdownId::LocalAuthority};
    return withheld.contains(by);
}

// Whether the parts differ only by people who are in a category there and not recorded here, and by no more
// than there are such.
bool isByConsent(const Parts &theirs, const Parts &ours, qint64 withheld)
{
    qint64 moved = 0;
    for (const QString &category : (theirs.keys() + ours.keys()))
        if (category != notRecorded && ours.value(category) > theirs.value(category))
            return false;
    for (auto part = theirs.begin(); part != theirs.end(); ++part)
        if (part.key() != notRecorded)
            moved += part.value() - ours.value(part.key());
    return ours.value(notRecorded) - theirs.value(notRecorded) == moved && moved <= withheld;
}

qint64 sumOf(const Parts &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0));
}

class Recounting {
public:
    Recounting(Connection &connection, const Programme &programme, Progress &progress)
        : m_connection(connection)
        , m_programme(programme)
        , m_packs(loadedProgrammes(connection))
        , m_progress(progress)
    {
    }

    // `returns`: those to look at.
    FigureRecount run(QList<Held> returns, bool withParts)
    {
        QMap<std::pair<QDate, QDate>, QList<Held *>> byPeriod;
        QSet<QString> hubs;
        for (Held &held : returns) {
            byPeriod[{held.frozen.period.from, held.frozen.period.to}].append(&held);
            hubs.insert(held.hub);
        }
        m_recount.hubs = int(hubs.size());
        m_recount.returns = int(returns.size());
        const HubsAlone eachByItself(m_connection);
        int done = 0;
        for (const QList<Held *> &ofOne : byPeriod) {
            m_progress.report(Text::tr("Counting again what the hubs sent"), done++, byPeriod.size());
            countPeriod(ofOne, withParts);
        }
        putInOrder();
        return m_recount;
    }

private:
    void countPeriod(const QList<Held *> &returns, bool withParts)
    {
        for (Held *held : returns)
            readFigures(m_connection, *held);
        CountedRows rows(m_connection, m_programme, returns.first()->frozen.period);
        for (const Measure &measure : measures()) {
            if (measure.isNationalOnly)
                continue;
            m_progress.throwIfCancelled();
            rows.count(measure);
            const QMap<QString, qint64> values = rows.figures();
            for (const Held *held : returns)
                compare(*held, measure, {}, {{QString(), values.value(held->hub)}}, 0);
            if (withParts)
                compareParts(rows, measure, returns);
        }
        for (Held *held : returns)
            held->figures.clear();
    }

    void compareParts(CountedRows &rows, const Measure &measure, const QList<Held *> &returns)
    {
        const QMap<QString, qint64> withheld = measure.unit == MeasureUnit::People
            ? rows.peopleOfWhomNothingIsShared()
            : QMap<QString, qint64>();
        for (const BreakdownId by : measure.breakdowns) {
            m_progress.throwIfCancelled();
            const QMap<QString, Parts> parts = rows.breakdown(by);
            for (const Held *held : returns)
                compare(*held, measure, by, parts.value(held->hub), withheld.value(held->hub));
        }
    }

    void compare(const Held &held, const Measure &measure, std::optional<BreakdownId> by, const Parts &ours,
                 qint64 withheld)
    {
        const QString breakdown = by ? breakdownName(*by) : QString();
        const Parts theirs = held.figures.value(measure.nameText()).value(breakdown);
        QStringList categories = theirs.keys() + ours.keys();
        std::sort(categories.begin(), categories.end());
        categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
        m_recount.figures += categories.size();
        if (theirs == ours)
            return;
        const Why why = whyOf(held, measure, by, theirs, ours, withheld);
        for (const QString &category : std::as_const(categories))
            if (theirs.value(category) != ours.value(category))
                m_recount.differences.append({held.frozen.key, held.hub, held.frozen.period,
                                              held.frozen.revision, measure.nameText(), breakdown, category,
                                              theirs.value(category), ours.value(category), why});
    }

    Why whyOf(const Held &held, const Measure &measure, std::optional<BreakdownId> by, const Parts &theirs,
              const Parts &ours, qint64 withheld) const
    {
        if (by && isWithheld(*by) && isByConsent(theirs, ours, withheld))
            return Why::Consent;
        if (by == BreakdownId::AgeBand && !held.isOfNewest && sumOf(theirs) == sumOf(ours))
            return Why::NewerAge;
        if (hasOtherRules(held.frozen, measure, by))
            return Why::OtherRules;
        return held.isOvertaken ? Why::LaterReturn : Why::NotKnown;
    }

    // Whether what decides about the figure was otherwise in the pack that the hub had, as far as is known.
    bool hasOtherRules(const FrozenReturn &frozen, const Measure &measure,
                       std::optional<BreakdownId> by) const
    {
        const auto counts = [&](const char *name) { return qstrcmp(measure.name, name) == 0; };
        for (const Programme &pack : m_packs) {
            if (pack.code != frozen.programme || pack.version != frozen.packVersion)
                continue;
            return (by == BreakdownId::ImdDecile && pack.imdEdition != m_programme.imdEdition)
                || (counts("young_people_trained") && pack.youngPersonMaxAge != m_programme.youngPersonMaxAge)
                || (counts("groups_recognised")
                    && pack.groupRecognitionMembers != m_programme.groupRecognitionMembers)
                || (counts("trained_then_acted")
                    && pack.actionWindowMonths != m_programme.actionWindowMonths);
        }
        return true;
    }

    // They came period by period and measure by measure.
    void putInOrder()
    {
        std::stable_sort(m_recount.differences.begin(), m_recount.differences.end(),
                         [](const RecountDifference &left, const RecountDifference &right) {
                             return std::tie(left.hub, left.period.from, left.period.to)
                                 < std::tie(right.hub, right.period.from, right.period.to);
                         });
    }

    Connection &m_connection;
    const Programme &m_programme;
    QList<Programme> m_packs;
    Progress &m_progress;
    FigureRecount m_recount;
};

} // namespace

QString whyForPeople(RecountDifference::Why why)
{
    switch (why) {
    case Why::Consent:
        return Text::tr("People who did not agree to share this are counted by the hub, and are not recorded "
                        "here.");
    case Why::NewerAge:
        return Text::tr("Ages here are those of the hub’s newest return.");
    case Why::LaterReturn:
        return Text::tr(
            "The hub signed a return of another period later, which may say otherwise of the same records.");
    case Why::OtherRules:
        return Text::tr("The return was made under a programme pack with other rules.");
    case Why::NotKnown:
        break;
    }
    return Text::tr("No reason is known: ask the hub for a new revision.");
}

QString whyName(RecountDifference::Why why)
{
    switch (why) {
    case Why::Consent:
        return QStringLiteral("consent");
    case Why::NewerAge:
        return QStringLiteral("newer_age");
    case Why::LaterReturn:
        return QStringLiteral("later_return");
    case Why::OtherRules:
        return QStringLiteral("other_rules");
    case Why::NotKnown:
        break;
    }
    return QStringLiteral("not_known");
}

QList<RecountDifference> FigureRecount::realDifferences() const
{
    QList<RecountDifference> real = differences;
    real.removeIf([](const RecountDifference &difference) { return difference.isAsItShouldBe(); });
    return real;
}

QList<RecountDifference> FigureRecount::of(const QString &measure) const
{
    QList<RecountDifference> some = realDifferences();
    some.removeIf([&](const RecountDifference &difference) { return difference.measure != measure; });
    return some;
}

FigureRecount recountFigures(HubFile &file, const Programme &programme, const Period &touching,
                             Progress &progress)
{
    const ReadTogether moment(file.connection());
    QList<Held> returns = acceptedReturns(file.connection());
    if (touching.isValid())
        returns.removeIf([&](const Held &held) {
            return held.frozen.period.to < touching.from || held.frozen.period.from > touching.to;
        });
    return Recounting(file.connection(), programme, progress).run(std::move(returns), true);
}

QList<RecountDifference> recountHeadlines(Connection &connection, const Programme &programme,
                                          const QList<qint64> &returnKeys, Progress &progress)
{
    const ReadTogether moment(connection);
    QList<Held> returns = acceptedReturns(connection);
    returns.removeIf([&](const Held &held) { return !returnKeys.contains(held.frozen.key); });
    return Recounting(connection, programme, progress).run(std::move(returns), false).differences;
}

} // namespace doorstep
