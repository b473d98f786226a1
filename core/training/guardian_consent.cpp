#include "training/guardian_consent.h"

#include "records/people.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

constexpr int s_fullAge = 18;

// nullopt: not known.
std::optional<bool> isUnderAge(const Person &person, QDate day)
{
    if (person.birthDate.isValid())
        return person.birthDate.addYears(s_fullAge) > day;
    if (!person.birthYear)
        return std::nullopt;
    if (*person.birthYear + s_fullAge == day.year())
        return std::nullopt; // before the birthday or behind it
    return *person.birthYear + s_fullAge > day.year();
}

} // namespace

bool lacksGuardianConsent(Connection &connection, const CourseRegister &content,
                          const RegisterLearner &learner)
{
    if (!isExpected(learner.enrolment))
        return false;
    const std::optional<Person> person = find(connection, learner.enrolment.person);
    const bool isYouth = content.course.kind.code == QLatin1String("youth");
    return person && !person->guardianConsentOn.isValid()
        && isUnderAge(*person, content.run.startsOn).value_or(isYouth);
}

} // namespace doorstep
