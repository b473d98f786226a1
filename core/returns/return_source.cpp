#include "returns/return_source.h"

#include "base/error.h"
#include "records/actions.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnSource)
};

} // namespace

ReturnSource::ReturnSource(HubFile &file, const Programme &programme, const Period &period,
                           const QStringList &storyIds)
    : m_file(file), m_programme(programme), m_period(period)
{
    for (const auto &[list, code] : programme.codes)
        m_programmeCodes.add(list, code);
    m_selection = std::make_unique<ReturnSelection>(connection(), scope(storyIds));
    readIds();
}

ReturnScope ReturnSource::scope(const QStringList &storyIds)
{
    ReturnScope scope{m_file.ownHub(), m_period, {}, {}, storyKeys(storyIds)};
    workedOutActivations(connection(), [&](const WorkedOutActivation &activation) {
        if (activation.day > m_period.to)
            return;
        m_activations.append(activation);
        scope.activated.append(activation.person);
    });
    workedOutEnrolments(connection(), m_programme, [&](const WorkedOutEnrolment &enrolment) {
        m_enrolments.insert(enrolment.key, enrolment);
        const QDate day = enrolment.completedOn;
        if (day.isValid() && m_period.contains(day))
            scope.trained.append({enrolment.person, day, addMonths(day, m_programme.actionWindowMonths)});
    });
    return scope;
}

QList<qint64> ReturnSource::storyKeys(const QStringList &storyIds) const
{
    QList<qint64> keys;
    for (const QString &id : storyIds) {
        const qint64 key = keyOf(connection(), Story::table(), m_file.ownHub(), id);
        const std::optional<Story> story = find(connection(), Id<Story>(key));
        if (!story)
            throw Error(Error::Kind::Refused, Text::tr("Story %1").arg(id),
                        Text::tr("there is no such story"));
        if (story->publishConsent.code != QLatin1String("yes"))
            throw Error(Error::Kind::Refused, Text::tr("Story “%1”").arg(story->title),
                        Text::tr("who told it has not agreed that it may be published"),
                        Text::tr("Leave it out of the return, or ask them and record it"));
        keys.append(key);
    }
    return keys;
}

void ReturnSource::readIds()
{
    for (const RecordTable *table : {&Person::table(), &Group::table(), &Course::table(), &CourseRun::table(),
                                     &CourseSession::table(), &Organisation::table(), &Action::table()}) {
        const Field &id = table->fields.front();
        QHash<qint64, QString> &ids = m_ids[table];
        m_selection->read(*table, [&](const AnyRecord &record) {
            ids.insert(record.head().key, toFileText(id, record.data()));
        });
    }
}

QString ReturnSource::travellingTheme(const QString &theme) const
{
    return m_programmeCodes.contains(CodeListId::Theme, theme) ? theme : QStringLiteral("other");
}

} // namespace doorstep
