#include "ui/pages/people_story.h"

#include "base/dates.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/stories.h"
#include "storage/led_runs.h"
#include "storage/organiser_work.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PersonStory)
};

// Collects what one person's record holds, type by type.
class Collector {
public:
    Collector(Connection &connection, const Person &person) : m_connection(connection), m_person(person) { }

    QList<StoryItem> tell()
    {
        addConversations();
        addGroups();
        addCourses();
        addActions();
        addRoles();
        addWork();
        addConsents();
        addIntroductionsAndStories();
        sortStory(m_items);
        return m_items;
    }

private:
    template <class Record>
    QList<Record> all(const char *column) const
    {
        return referring<Record>(m_connection, column, m_person.key);
    }
    template <class Record>
    QString title(Id<Record> id) const
    {
        return id ? titleOf(m_connection, Record::table(), id.key) : QString();
    }
    template <class Record>
    void add(const Record &record, QDate day, const QString &title, const QString &detail = {},
             const QString &words = {})
    {
        m_items.append({day, title, detail, words, &Record::table(), record.key});
    }

    void addConversations()
    {
        for (const Conversation &c : all<Conversation>("person_id")) {
            QStringList detail{c.place};
            if (c.activatedOn.isValid())
                detail.append(c.activatedOn == c.heldOn
                                  ? Text::tr("activated")
                                  : Text::tr("activated on %1").arg(dateForPeople(c.activatedOn)));
            detail.removeAll(QString());
            add(c, c.heldOn, Text::tr("Conversation with %1").arg(title(c.organiser)),
                detail.join(QStringLiteral(" · ")), c.heard);
        }
    }

    void addGroups()
    {
        for (const GroupMember &m : all<GroupMember>("person_id")) {
            const QString group = title(m.group);
            add(m, m.joinedOn, Text::tr("Joined %1").arg(group),
                codeLabel(CodeListId::MemberRole, m.role.code));
            if (m.leftOn.isValid())
                add(m, m.leftOn, Text::tr("Left %1").arg(group));
        }
    }

    void addCourses()
    {
        for (const Enrolment &e : all<Enrolment>("person_id")) {
            const std::optional<CourseRun> run = find(m_connection, e.run);
            const QDate began = run ? run->startsOn : e.enrolledOn;
            add(e, e.completedOn.isValid() ? e.completedOn : began,
                Text::tr("Course: %1").arg(run ? title(run->course) : QString()),
                codeLabel(CodeListId::EnrolmentOutcome, e.outcome.code), e.feedback);
        }
        for (const UnitResult &r : all<UnitResult>("person_id"))
            add(r, r.assessedOn, Text::tr("Unit %1").arg(r.unitCode),
                codeLabel(CodeListId::UnitResult, r.result.code));
    }

    void addActions()
    {
        for (const ActionPerson &a : all<ActionPerson>("person_id")) {
            const std::optional<Action> action = find(m_connection, a.action);
            add(a, a.joinedOn.isValid() || !action ? a.joinedOn : action->startedOn,
                Text::tr("Action: %1").arg(title(a.action)), codeLabel(CodeListId::ActionRole, a.role.code));
        }
    }

    void addRoles()
    {
        for (const Organiser &o : all<Organiser>("person_id")) {
            add(o, o.startedOn, Text::tr("Began as an organiser"), o.patch);
            if (o.endedOn.isValid())
                add(o, o.endedOn, Text::tr("Ended as an organiser"), o.patch);
        }
        for (const Trainer &t : all<Trainer>("person_id"))
            add(t, t.qualityAssuredOn, Text::tr("Quality assured as a trainer"),
                t.expiresOn.isValid() ? Text::tr("until %1").arg(dateForPeople(t.expiresOn)) : QString());
        if (m_person.networkMemberFrom.isValid())
            add(m_person, m_person.networkMemberFrom, Text::tr("Joined the network"));
        if (m_person.networkMemberTo.isValid())
            add(m_person, m_person.networkMemberTo, Text::tr("Last day in the network"));
    }

    // What they did for the hub; the conversations that they held are counted in the head, and only the
    // first of them is told here.
    void addWork()
    {
        const Id<Conversation> first(firstConversationHeldBy(m_connection, m_person.key));
        if (const auto c = first ? find(m_connection, first) : std::nullopt)
            add(*c, c->heldOn, Text::tr("Held their first conversation as an organiser"), c->place);
        for (const LedRun &led : runsLedBy(m_connection, m_person.key))
            m_items.append({led.startsOn,
                            led.isLead ? Text::tr("Led a course: %1").arg(led.course)
                                       : Text::tr("Second trainer of a course: %1").arg(led.course),
                            led.venue,
                            {},
                            &CourseRun::table(),
                            led.run});
        for (const Action &a : all<Action>("organiser_id"))
            add(a, a.startedOn, Text::tr("Organised an action: %1").arg(a.title));
        for (const Group &g : all<Group>("supported_by_id"))
            add(g, g.formedOn, Text::tr("Supports %1").arg(g.name));
    }

    void addConsents()
    {
        if (m_person.consentOn.isValid()) {
            QStringList agreed;
            if (m_person.contactConsent.code == QLatin1String("yes"))
                agreed.append(Text::tr("may be contacted"));
            if (m_person.shareConsent.code == QLatin1String("yes"))
                agreed.append(Text::tr("details may go into returns"));
            add(m_person, m_person.consentOn, Text::tr("Said what we may do with their details"),
                agreed.join(QStringLiteral(" · ")));
        }
        if (m_person.guardianConsentOn.isValid())
            add(m_person, m_person.guardianConsentOn, Text::tr("Guardian agreed"), m_person.guardianName);
    }

    void addIntroductionsAndStories()
    {
        for (const Organisation &o : all<Organisation>("introduced_by_id"))
            add(o, o.introducedOn, Text::tr("Introduced %1").arg(o.name));
        for (const Story &s : all<Story>("person_id"))
            add(s, s.toldOn, Text::tr("Told a story: %1").arg(s.title), {}, s.text);
    }

    Connection &m_connection;
    const Person &m_person;
    QList<StoryItem> m_items;
};

} // namespace

void sortStory(QList<StoryItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const StoryItem &left, const StoryItem &right) {
        return left.day.isValid() != right.day.isValid() ? left.day.isValid() : left.day > right.day;
    });
}

QList<StoryItem> storyOf(Connection &connection, const Person &person)
{
    return Collector(connection, person).tell();
}

QList<OpenStep> openStepsOf(Connection &connection, qint64 person)
{
    QList<OpenStep> steps;
    for (const Conversation &c : referring<Conversation>(connection, "person_id", person))
        if (!c.nextStepDoneOn.isValid() && (!c.nextStep.isEmpty() || c.nextStepDue.isValid()))
            steps.append(
                {c.key, c.nextStepDue, c.nextStep, titleOf(connection, Person::table(), c.organiser.key)});
    std::stable_sort(steps.begin(), steps.end(), [](const OpenStep &left, const OpenStep &right) {
        return left.due.isValid() != right.due.isValid() ? left.due.isValid() : left.due < right.due;
    });
    return steps;
}

} // namespace doorstep
