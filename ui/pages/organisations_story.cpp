#include "ui/pages/organisations_story.h"

#include "base/dates.h"
#include "records/actions.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QMap>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::OrganisationStory)
};

class Teller {
public:
    Teller(Connection &connection, qint64 organisation)
        : m_connection(connection), m_organisation(organisation)
    {
    }

    QList<StoryItem> tell()
    {
        addIntroduction();
        addOrganisers();
        addRuns();
        addBookings();
        addFunding();
        sortStory(m_items);
        return m_items;
    }

private:
    template <class Record>
    QList<Record> all(const char *column) const
    {
        return referring<Record>(m_connection, column, m_organisation);
    }
    template <class Record>
    QString title(Id<Record> id) const
    {
        return id ? titleOf(m_connection, Record::table(), id.key) : QString();
    }
    template <class Record>
    void add(const Record &record, QDate day, const QString &title, const QStringList &detail = {},
             const QString &words = {})
    {
        QStringList parts = detail;
        parts.removeAll(QString());
        m_items.append({day, title, parts.join(QStringLiteral(" · ")), words, &Record::table(), record.key});
    }

    void addIntroduction()
    {
        const auto organisation = find(m_connection, Id<Organisation>(m_organisation));
        if (organisation && (organisation->introducedOn.isValid() || organisation->introducedBy))
            add(*organisation, organisation->introducedOn,
                organisation->introducedBy
                    ? Text::tr("Introduced to organising by %1").arg(title(organisation->introducedBy))
                    : Text::tr("Introduced to organising"));
    }

    void addOrganisers()
    {
        for (const Organiser &o : all<Organiser>("organisation_id")) {
            const QString name = title(o.person);
            add(o, o.startedOn, Text::tr("%1 began to organise for it").arg(name), {o.patch});
            if (o.endedOn.isValid())
                add(o, o.endedOn, Text::tr("%1 ended as an organiser").arg(name));
        }
    }

    void addRuns()
    {
        for (const CourseRun &r : all<CourseRun>("organisation_id"))
            add(r, r.startsOn, Text::tr("Hosted a course: %1").arg(title(r.course)),
                {r.venue, codeLabel(CodeListId::RunStatus, r.status.code)});
    }

    void addBookings()
    {
        QMap<qint64, QList<Enrolment>> byRun;
        for (const Enrolment &e : all<Enrolment>("booked_by_organisation_id"))
            byRun[e.run.key].append(e);
        for (auto booked = byRun.cbegin(); booked != byRun.cend(); ++booked) {
            const auto run = find(m_connection, Id<CourseRun>(booked.key()));
            if (!run)
                continue;
            QDate first;
            QStringList names;
            for (const Enrolment &e : *booked) {
                if (e.enrolledOn.isValid() && (!first.isValid() || e.enrolledOn < first))
                    first = e.enrolledOn;
                if (names.size() < s_mostNames)
                    names.append(title(e.person));
            }
            if (booked->size() > names.size())
                names.append(Text::tr("and %n more", nullptr, int(booked->size() - names.size())));
            add(*run, first.isValid() ? first : run->startsOn,
                Text::tr("Booked %n people on %1", nullptr, int(booked->size())).arg(title(run->course)),
                {names.join(QStringLiteral(", "))});
        }
    }

    void addFunding()
    {
        for (const Funding &f : all<Funding>("organisation_id"))
            add(f, f.receivedOn, Text::tr("Funding: %1, %2").arg(moneyForPeople(f.amount), f.source),
                {codeLabel(CodeListId::FundingStatus, f.status.code),
                 codeLabel(CodeListId::FundingKind, f.kind.code),
                 f.group ? title(f.group) : title(f.action)});
    }

    static constexpr int s_mostNames = 4;
    Connection &m_connection;
    qint64 m_organisation;
    QList<StoryItem> m_items;
};

} // namespace

QList<StoryItem> organisationStory(Connection &connection, qint64 organisation)
{
    const ReadTogether moment(connection);
    return Teller(connection, organisation).tell();
}

QList<const RecordTable *> organisationStoryTables()
{
    return {&Organisation::table(), &Organiser::table(), &CourseRun::table(),
            &Enrolment::table(),    &Funding::table(),   &Person::table()};
}

} // namespace doorstep
