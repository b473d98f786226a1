#include "training/unnamed_places.h"

#include "storage/record_store.h"

#include <QCoreApplication>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::UnnamedPlaces)
};

QString placeName(int number, const QString &organisation)
{
    return Text::tr("Learner %1 from %2", "a place whose learner is not named yet")
        .arg(QString::number(number), organisation);
}

// Hands over what the run holds of a person: the marks on its sessions, the results of units.
void handOver(Change &change, qint64 run, Id<Person> from, Id<Person> to)
{
    Connection &connection = change.file().connection();
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run))
        for (Attendance mark : referring<Attendance>(connection, "session_id", session.key))
            if (mark.person == from) {
                mark.person = to;
                change.save(mark);
            }
    for (UnitResult result : referring<UnitResult>(connection, "run_id", run))
        if (result.person == from) {
            result.person = to;
            change.save(result);
        }
}

} // namespace

QList<Person> unnamedPlaces(Connection &connection, qint64 run, const QString &organisation, int count)
{
    QSet<QString> taken;
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "run_id", run))
        taken.insert(titleOf(connection, Person::table(), enrolment.person.key));
    QList<Person> places;
    for (int number = 1; places.size() < count; ++number) {
        Person place;
        place.knownAs = placeName(number, organisation);
        if (!taken.contains(place.knownAs))
            places.append(place);
    }
    return places;
}

bool isUnnamed(const Person &person)
{
    return (person.givenName + person.familyName + person.email + person.phone).isEmpty();
}

bool nameLearner(Change &change, qint64 key, const Person &who)
{
    Connection &connection = change.file().connection();
    std::optional<Enrolment> enrolment = find(connection, Id<Enrolment>(key));
    std::optional<Person> unnamed = enrolment ? find(connection, enrolment->person) : std::nullopt;
    if (!unnamed || !isUnnamed(*unnamed) || who.key == unnamed->key)
        return false;
    if (!who.key) {
        unnamed->givenName = who.givenName;
        unnamed->familyName = who.familyName;
        unnamed->knownAs = who.knownAs;
        unnamed->email = who.email;
        unnamed->phone = who.phone;
        change.save(*unnamed);
        return true;
    }
    Enrolment same = *enrolment;
    same.person = Id<Person>(who.key);
    if (keyOfSame(connection, AnyRecord::of(same), same.hub))
        return false;
    change.save(same);
    handOver(change, same.run.key, enrolment->person, same.person);
    change.remove(Person::table(), unnamed->key);
    return true;
}

} // namespace doorstep
