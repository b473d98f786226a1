#include "programme/catalogue.h"

#include "storage/pack_rows.h"
#include "storage/record_store.h"

#include <QSet>

namespace doorstep {

namespace {

// Whether the records say the same in all fields but their reference.
bool isSameBut(const char *reference, const AnyRecord &left, const AnyRecord &right)
{
    for (const Field &field : left.table().fields)
        if (qstrcmp(field.column, reference) != 0 && !isEqual(field, left.data(), right.data()))
            return false;
    return true;
}

QString codeOf(Connection &connection, Id<Course> course)
{
    const std::optional<Course> stored = find(connection, course);
    return stored ? stored->code : QString();
}

bool isAsOffered(Connection &connection, const Programme &programme, const Course &course)
{
    for (const Programme::CatalogueCourse &offered : programme.courses)
        if (offered.course.code == course.code)
            return isSameBut("follows_code", AnyRecord::of(offered.course), AnyRecord::of(course))
                && codeOf(connection, course.follows) == offered.followsCode;
    return false;
}

bool isAsOffered(Connection &connection, const Programme &programme, const CourseUnit &unit)
{
    for (const Programme::CatalogueUnit &offered : programme.units)
        if (offered.unit.code == unit.code && codeOf(connection, unit.course) == offered.courseCode)
            return isSameBut("course_code", AnyRecord::of(offered.unit), AnyRecord::of(unit));
    return false;
}

class Catalogue {
public:
    Catalogue(Change &change, const Programme &programme, const Programme *before)
        : m_change(change), m_connection(change.file().connection()), m_programme(programme), m_before(before)
    {
    }

    void bringIn()
    {
        // First without what follows what, so that no course refers to one that is not there yet.
        for (const Programme::CatalogueCourse &row : m_programme.courses)
            m_keys.insert(row.course.code, bringIn(row.course));
        for (const Programme::CatalogueCourse &row : m_programme.courses)
            setFollows(m_keys.value(row.course.code), m_keys.value(row.followsCode));
        for (const Programme::CatalogueUnit &row : m_programme.units)
            bringIn(row);
        takeAwayUnits();
        takeAwayCourses();
    }

private:
    // The pack's own, or as the pack before had it: brought in from a file, nobody changed it.
    template <class Record>
    bool isPacks(const Record &record)
    {
        return isFromPack(m_connection, Record::table(), record.key)
            || (m_before && isAsOffered(m_connection, *m_before, AnyRecord::of(record)));
    }

    // The stored course's key. What it follows is set once all are there.
    qint64 bringIn(Course course)
    {
        const qint64 key = keyOf(m_connection, Course::table(), m_change.file().ownHub(), course.code);
        if (const std::optional<Course> stored = find(m_connection, Id<Course>(key))) {
            if (!isPacks(*stored))
                return key;
            m_packs.insert(key);
            course.key = key;
            course.hub = stored->hub;
            course.follows = stored->follows;
        }
        const qint64 saved = m_change.save(course).key;
        m_packs.insert(saved);
        return saved;
    }

    void setFollows(qint64 course, qint64 follows)
    {
        if (!m_packs.contains(course))
            return;
        Course stored = *find(m_connection, Id<Course>(course));
        stored.follows = Id<Course>(follows);
        m_change.save(stored);
    }

    void bringIn(const Programme::CatalogueUnit &row)
    {
        CourseUnit unit = row.unit;
        unit.course = Id<Course>(m_keys.value(row.courseCode));
        unit.hub = m_change.file().ownHub();
        unit.key = keyOfSame(m_connection, AnyRecord::of(unit), unit.hub);
        const std::optional<CourseUnit> stored = find(m_connection, Id<CourseUnit>(unit.key));
        if (!stored || isPacks(*stored))
            m_units.insert(m_change.save(unit).key);
    }

    void takeAwayUnits()
    {
        for (const qint64 key : packRows(m_connection, CourseUnit::table(), true))
            if (!m_units.contains(key))
                m_change.remove(CourseUnit::table(), key);
    }

    void takeAwayCourses()
    {
        QSet<qint64> kept;
        for (const qint64 key : std::as_const(m_keys))
            kept.insert(key);
        for (const qint64 key : packRows(m_connection, Course::table(), true))
            if (!kept.contains(key))
                m_change.remove(Course::table(), key);
    }

    Change &m_change;
    Connection &m_connection;
    const Programme &m_programme;
    const Programme *m_before;
    QHash<QString, qint64> m_keys; // of courses, by code
    QSet<qint64> m_units;
    QSet<qint64> m_packs; // courses that are the pack's, not the hub's
};

} // namespace

void bringInCatalogue(Change &change, const Programme &programme, const Programme *before)
{
    Catalogue(change, programme, before).bringIn();
}

bool isAsOffered(Connection &connection, const Programme &programme, const AnyRecord &record)
{
    if (&record.table() == &Course::table())
        return isAsOffered(connection, programme, record.as<Course>());
    if (&record.table() == &CourseUnit::table())
        return isAsOffered(connection, programme, record.as<CourseUnit>());
    return false;
}

} // namespace doorstep
