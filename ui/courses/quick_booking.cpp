#include "ui/courses/quick_booking.h"

#include "base/clock.h"
#include "training/booking_list.h"
#include "ui/pages/quick_change.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::QuickBooking)
};

QString label(AppContext &context, qint64 run, const QList<Person> &people)
{
    const QString title = titleOf(context.connection(), CourseRun::table(), run);
    const QString who =
        people.size() == 1 ? personName(people.first()) : Text::tr("%Ln people", nullptr, int(people.size()));
    const RunPlaces places = placesOf(context.connection(), run);
    const std::optional<int> left = places.leftForNew();
    const int over = left ? int(people.size()) - *left : 0;
    return over > 0 ? Text::tr("Booked %1 on %2; %n wait(s) for a place", nullptr, over).arg(who, title)
                    : Text::tr("Booked %1 on %2").arg(who, title);
}

} // namespace

bool quickBooking(AppContext &context, qint64 run, const QList<Person> &people, Id<Organisation> by)
{
    const QSet<qint64> on = peopleOnRun(context.connection(), run);
    QList<Person> fresh;
    for (const Person &person : people)
        if (!on.contains(person.key))
            fresh.append(person);
    if (fresh.isEmpty()) {
        context.say(Text::tr("On the run already: nothing was changed."));
        return false;
    }
    return quickChange(context, label(context, run, fresh), [=](Change &change) {
        bookAll(change, run, fresh, Clock::today(), by);
        return true;
    });
}

} // namespace doorstep
