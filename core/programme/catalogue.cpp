#include "programme/catalogue.h"

#include "storage/pack_rows.h"
#include "storage/record_store.h"

#include <QSet>

namespace doorstep {

namespace {

class Catalogue {
public:
    Catalogue(Change &change, const Programme &programme)
        : m_change(change), m_connection(change.file().connection()), m_programme(programme)
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
    // The stored course's key. What it follows is set once all are there.
    qint64 bringIn(Course course)
    {
        const qint64 key = keyOf(m_connection, Course::table(), m_change.file().ownHub(), course.code);
        if (key != 0 && !isFromPack(m_connection, Course::table(), key))
            return key;
        if (const std::optional<Course> stored = find(m_connection, Id<Course>(key))) {
            course.key = key;
            course.hub = stored->hub;
            course.follows = stored->follows;
        }
        return m_change.save(course).key;
    }

    void setFollows(qint64 course, qint64 follows)
    {
        if (!isFromPack(m_connection, Course::table(), course))
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
        if (unit.key == 0 || isFromPack(m_connection, CourseUnit::table(), unit.key))
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
    QHash<QString, qint64> m_keys; // of courses, by code
    QSet<qint64> m_units;
};

} // namespace

void bringInCatalogue(Change &change, const Programme &programme)
{
    Catalogue(change, programme).bringIn();
}

} // namespace doorstep
