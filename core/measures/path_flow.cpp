#include "measures/path_flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PathFlow)
};

PathOrigin originOf(const PathPerson &person)
{
    for (const Earlier act : {Earlier::HeldConversation, Earlier::JoinedGroup, Earlier::JoinedAction})
        if (person.firstDay(act).isValid())
            return PathOrigin::Acted;
    if (person.firstDay(Earlier::ListenedTo).isValid())
        return PathOrigin::ListenedTo;
    return person.firstDay(Earlier::Trained).isValid() ? PathOrigin::Trained : PathOrigin::New;
}

// The first day of what their origin says of them.
QDate originDay(const PathPerson &person, PathOrigin origin)
{
    switch (origin) {
    case PathOrigin::Acted: {
        QDate first;
        for (const Earlier act : {Earlier::HeldConversation, Earlier::JoinedGroup, Earlier::JoinedAction})
            if (const QDate day = person.firstDay(act); day.isValid() && (!first.isValid() || day < first))
                first = day;
        return first;
    }
    case PathOrigin::ListenedTo:
        return person.firstDay(Earlier::ListenedTo);
    case PathOrigin::Trained:
        return person.firstDay(Earlier::Trained);
    case PathOrigin::New:
        break;
    }
    return {};
}

PathEnd endOf(const PathPerson &person, int months)
{
    if (person.visits.last().actedOn.isValid())
        return PathEnd::Acted;
    return addMonths(person.lastTrainedOn, months) > person.knownUntil ? PathEnd::MayYet : PathEnd::Stopped;
}

constexpr int placesOfKind = 16; // more than there are stages with their ends

// Where a place stands in the order of the path.
int orderOf(const PathPlace &place)
{
    switch (place.kind) {
    case PathPlace::Kind::Origin:
        return static_cast<int>(place.origin);
    case PathPlace::Kind::Stage:
        return placesOfKind + static_cast<int>(place.stage);
    case PathPlace::Kind::End:
        break;
    }
    constexpr int ends = 3;
    return 2 * placesOfKind + static_cast<int>(place.stage) * ends + static_cast<int>(place.end);
}

class Making {
public:
    void add(const PathPlace &from, const PathPlace &to, const PathMember &member)
    {
        PathBand &band = m_bands[{orderOf(from), orderOf(to)}];
        band.from = from;
        band.to = to;
        band.members.append(member);
    }

    void addPerson(int index, const PathPerson &person, int months)
    {
        const PathOrigin origin = originOf(person);
        add(PathPlace::of(origin), PathPlace::of(person.visits.first().stage),
            {index, originDay(person, origin), person.startedOn()});
        for (qsizetype i = 0; i < person.visits.size(); ++i) {
            const PathVisit &visit = person.visits[i];
            const bool isLast = i + 1 == person.visits.size();
            const QDate next = isLast ? QDate() : person.visits[i + 1].on;
            addToStage(index, visit, next);
            if (!isLast)
                add(PathPlace::of(visit.stage), PathPlace::of(person.visits[i + 1].stage),
                    {index, visit.on, next});
        }
        const PathVisit &last = person.visits.last();
        add(PathPlace::of(last.stage), PathPlace::of(endOf(person, months), last.stage),
            {index, last.on, last.actedOn});
    }

    PathFlow take()
    {
        PathFlow flow;
        for (auto &[place, band] : m_bands)
            flow.bands.append(std::move(band));
        for (auto &[stage, sum] : m_stages)
            flow.stages.append(std::move(sum));
        return flow;
    }

private:
    void addToStage(int index, const PathVisit &visit, QDate next)
    {
        PathStageSum &sum = m_stages[visit.stage];
        sum.stage = visit.stage;
        sum.members.append({index, visit.on, next});
        if (visit.completedOn.isValid())
            sum.completed.append({index, visit.on, visit.completedOn});
        if (visit.actedOn.isValid())
            sum.acted.append({index, visit.on, visit.actedOn});
        if (visit.courses > 1)
            sum.several.append({index, visit.on, next});
    }

    std::map<std::pair<int, int>, PathBand> m_bands;
    std::map<PathStage, PathStageSum> m_stages;
};

template <class DayOf>
PathMembers membersWith(const TrainingPath &path, DayOf &&dayOf)
{
    PathMembers members;
    for (qsizetype i = 0; i < path.people.size(); ++i)
        if (const std::optional<PathMember> member = dayOf(int(i), path.people[i]))
            members.append(*member);
    return members;
}

} // namespace

QString pathStageLabel(PathStage stage)
{
    switch (stage) {
    case PathStage::Introduction:
        return Text::tr("Introduction");
    case PathStage::Youth:
        return Text::tr("Youth programme");
    case PathStage::FollowOn:
        return Text::tr("Follow-on course");
    case PathStage::Qualification:
        return Text::tr("Qualification begun");
    case PathStage::Qualified:
        break;
    }
    return Text::tr("Qualified");
}

QString pathStageDefinition(PathStage stage)
{
    switch (stage) {
    case PathStage::Introduction:
        return Text::tr("Completed an introduction as the first course of their path.");
    case PathStage::Youth:
        return Text::tr("Completed a youth programme as the first course of their path.");
    case PathStage::FollowOn:
        return Text::tr("Attended a follow-on course on a later day than that on which they completed their "
                        "first; or completed one as their first.");
    case PathStage::Qualification:
        return Text::tr("Attended a course towards a qualification on a later day than that on which they "
                        "completed their first course.");
    case PathStage::Qualified:
        break;
    }
    return Text::tr("Completed a qualification.");
}

QString pathOriginLabel(PathOrigin origin)
{
    switch (origin) {
    case PathOrigin::Acted:
        return Text::tr("Acted first");
    case PathOrigin::ListenedTo:
        return Text::tr("Was listened to first");
    case PathOrigin::Trained:
        return Text::tr("Trained before");
    case PathOrigin::New:
        break;
    }
    return Text::tr("New");
}

QString pathOriginDefinition(PathOrigin origin)
{
    switch (origin) {
    case PathOrigin::Acted:
        return Text::tr("Held a conversation as an organiser, joined a group or joined an action before the "
                        "day on which they completed the first course of their path.");
    case PathOrigin::ListenedTo:
        return Text::tr("Somebody held a conversation with them before that day; they themselves had not "
                        "acted yet.");
    case PathOrigin::Trained:
        return Text::tr("Attended another course before that day; no conversation, group or action is "
                        "recorded before it.");
    case PathOrigin::New:
        break;
    }
    return Text::tr("Nothing is recorded of them before that day.");
}

QString pathEndLabel(PathEnd end, PathStage after)
{
    switch (end) {
    case PathEnd::Acted:
        return Text::tr("Went into action");
    case PathEnd::MayYet:
        return Text::tr("May yet go on");
    case PathEnd::Stopped:
        break;
    }
    return after == PathStage::Qualified ? Text::tr("Nothing recorded since") : Text::tr("Stopped here");
}

QString pathEndDefinition(PathEnd end, PathStage after, int months)
{
    switch (end) {
    case PathEnd::Acted:
        return Text::tr("Came to no later stage, but has held a conversation as an organiser, joined a group "
                        "or joined an action since coming to this one.");
    case PathEnd::MayYet:
        return Text::tr("Neither went on nor acted so far, and their last day of training is no more than "
                        "%n month(s) ago: it is too early to say.",
                        nullptr, months);
    case PathEnd::Stopped:
        break;
    }
    return after == PathStage::Qualified
        ? Text::tr("No conversation, group or action is recorded since they qualified, more than %n month(s) "
                   "ago.",
                   nullptr, months)
        : Text::tr("Neither went on nor acted, and their last day of training is more than %n month(s) ago.",
                   nullptr, months);
}

QString earlierLabel(Earlier kind)
{
    switch (kind) {
    case Earlier::ListenedTo:
        return Text::tr("Was listened to");
    case Earlier::HeldConversation:
        return nextStepLabel(NextStep::Conversation);
    case Earlier::JoinedGroup:
        return nextStepLabel(NextStep::Group);
    case Earlier::JoinedAction:
        return nextStepLabel(NextStep::Action);
    case Earlier::Trained:
        break;
    }
    return nextStepLabel(NextStep::FurtherCourse);
}

QString earlierDefinition(Earlier kind)
{
    switch (kind) {
    case Earlier::ListenedTo:
        return Text::tr("Somebody held a conversation with them before the day on which they completed the "
                        "first course of their path.");
    case Earlier::HeldConversation:
        return Text::tr("Held a conversation as an organiser before that day.");
    case Earlier::JoinedGroup:
        return Text::tr("Joined a group before that day.");
    case Earlier::JoinedAction:
        return Text::tr("Took part in an action before that day.");
    case Earlier::Trained:
        break;
    }
    return Text::tr("Attended another course before that day.");
}

std::optional<int> medianDays(const PathMembers &members)
{
    std::vector<qint64> days;
    for (const PathMember &member : members)
        if (member.from.isValid() && member.to.isValid())
            days.push_back(member.from.daysTo(member.to));
    if (days.empty())
        return std::nullopt;
    const auto middle = days.begin() + (std::ssize(days) - 1) / 2;
    std::nth_element(days.begin(), middle, days.end());
    return int(*middle);
}

const PathStageSum *PathFlow::stage(PathStage wanted) const
{
    for (const PathStageSum &sum : stages)
        if (sum.stage == wanted)
            return &sum;
    return nullptr;
}

PathFlow pathFlow(const TrainingPath &path, int months)
{
    Making making;
    for (qsizetype i = 0; i < path.people.size(); ++i)
        making.addPerson(int(i), path.people[i], months);
    return making.take();
}

PathMembers pathMembers(const TrainingPath &path)
{
    return membersWith(path, [](int index, const PathPerson &person) {
        return std::optional(PathMember{index, person.startedOn(), {}});
    });
}

PathMembers whoDid(const TrainingPath &path, NextStep step)
{
    return membersWith(path, [step](int index, const PathPerson &person) {
        const QDate day = person.firstDay(step);
        return day.isValid() ? std::optional(PathMember{index, person.startedOn(), day}) : std::nullopt;
    });
}

PathMembers whoHad(const TrainingPath &path, Earlier kind)
{
    return membersWith(path, [kind](int index, const PathPerson &person) {
        const QDate day = person.firstDay(kind);
        return day.isValid() ? std::optional(PathMember{index, day, person.startedOn()}) : std::nullopt;
    });
}

} // namespace doorstep
