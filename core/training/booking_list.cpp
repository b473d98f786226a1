#include "training/booking_list.h"

#include "base/text.h"
#include "records/groups.h"
#include "storage/record_store.h"
#include "storage/search.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_mostCandidates = 6;

bool holdsPlace(const Enrolment &enrolment)
{
    return enrolment.outcome.code != QLatin1String("withdrawn")
        && enrolment.outcome.code != QLatin1String("no_show");
}

bool hasSameContact(const Person &one, const Person &other)
{
    const QString email = normalEmail(one.email);
    const QString phone = normalPhone(one.phone);
    return (!email.isEmpty() && email == normalEmail(other.email))
        || (!phone.isEmpty() && phone == normalPhone(other.phone));
}

bool hasSameName(const Person &one, const Person &other)
{
    const QString name = normalName(personName(one));
    return !name.isEmpty() && (name == normalName(personName(other)) || name == normalName(other.knownAs));
}

// Something that both have and that differs speaks against a name alone.
bool hasOtherContact(const Person &one, const Person &other)
{
    const QString email = normalEmail(one.email);
    const QString phone = normalPhone(one.phone);
    return (!email.isEmpty() && !normalEmail(other.email).isEmpty() && email != normalEmail(other.email))
        || (!phone.isEmpty() && !normalPhone(other.phone).isEmpty() && phone != normalPhone(other.phone));
}

// Those found by the words of the name, and by an e-mail or phone with whatever name.
void addFound(Connection &connection, const Person &typed, const QString &words, QList<LikelyPerson> &found)
{
    if (words.isEmpty())
        return;
    for (const SearchHit &hit : searchPeople(connection, words, s_mostCandidates)) {
        const auto isHit = [&hit](const LikelyPerson &likely) { return likely.person.key == hit.key; };
        if (std::any_of(found.begin(), found.end(), isHit))
            continue;
        const std::optional<Person> person = find(connection, Id<Person>(hit.key));
        if (person && (hasSameName(typed, *person) || hasSameContact(typed, *person)))
            found.append({*person, likeness(typed, *person)});
    }
}

QList<LikelyPerson> candidatesFor(Connection &connection, const Person &typed)
{
    QList<LikelyPerson> found = likelySame(connection, typed, s_mostCandidates);
    addFound(connection, typed, personName(typed), found);
    addFound(connection, typed, typed.email, found);
    addFound(connection, typed, typed.phone, found);
    return found;
}

// The one who is meant for sure; null where nobody is or several may be.
const LikelyPerson *onlyOne(const QList<LikelyPerson> &found,
                            const std::function<bool(const LikelyPerson &)> &is)
{
    const LikelyPerson *only = nullptr;
    for (const LikelyPerson &likely : found) {
        if (!is(likely))
            continue;
        if (only)
            return nullptr;
        only = &likely;
    }
    return only;
}

const LikelyPerson *surely(const Person &typed, bool isNamed, const QList<LikelyPerson> &found)
{
    const auto byContact = [&](const LikelyPerson &likely) {
        return hasSameContact(typed, likely.person)
            && (!isNamed || hasSameName(typed, likely.person) || likely.likeness.score >= likelyScore);
    };
    if (const LikelyPerson *one = onlyOne(found, byContact))
        return one;
    const auto byName = [&](const LikelyPerson &likely) { return hasSameName(typed, likely.person); };
    const LikelyPerson *one = onlyOne(found, byName);
    return one && !hasOtherContact(typed, one->person) ? one : nullptr;
}

void match(BookingLine &line, bool isNamed, QList<LikelyPerson> found)
{
    const LikelyPerson *one = surely(line.typed, isNamed, found);
    if (!one) {
        line.match = found.isEmpty() ? BookingLine::Match::New : BookingLine::Match::Unsure;
        line.candidates = std::move(found);
        return;
    }
    line.match = BookingLine::Match::Known;
    line.person = one->person.key;
    line.candidates = {*one};
}

// A new person whom the list names more than once.
QString identity(const Person &typed)
{
    const QString contact = typed.email.isEmpty() ? normalPhone(typed.phone) : normalEmail(typed.email);
    return normalName(personName(typed)) + QLatin1Char('|') + contact;
}

} // namespace

QSet<qint64> peopleOnRun(Connection &connection, qint64 run)
{
    QSet<qint64> people;
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "run_id", run))
        if (holdsPlace(enrolment))
            people.insert(enrolment.person.key);
    return people;
}

QList<BookingLine> matchToRun(Connection &connection, qint64 run, const QList<PastedPerson> &pasted,
                              Progress &progress)
{
    const QSet<qint64> on = peopleOnRun(connection, run);
    QList<BookingLine> lines;
    QSet<qint64> known;
    QSet<QString> named;
    for (const PastedPerson &one : pasted) {
        progress.throwIfCancelled();
        BookingLine line{one.text, one.person, BookingLine::Match::New, 0, {}};
        match(line, one.isNamed, candidatesFor(connection, one.person));
        if (line.person ? known.contains(line.person) : named.contains(identity(one.person)))
            line.match = BookingLine::Match::Twice;
        else if (line.person && on.contains(line.person))
            line.match = BookingLine::Match::OnIt;
        if (line.person)
            known.insert(line.person);
        named.insert(identity(one.person));
        lines.append(line);
    }
    return lines;
}

QList<BookingLine> membersForRun(Connection &connection, qint64 run, qint64 group, QDate day)
{
    QSet<qint64> seen;
    const QSet<qint64> on = peopleOnRun(connection, run);
    QList<BookingLine> lines;
    for (const GroupMember &member : referring<GroupMember>(connection, "group_id", group)) {
        const bool isMember = (!member.joinedOn.isValid() || member.joinedOn <= day)
            && (!member.leftOn.isValid() || member.leftOn > day);
        const std::optional<Person> person = find(connection, member.person);
        if (!isMember || !person || seen.contains(person->key))
            continue;
        seen.insert(person->key);
        const auto state = on.contains(person->key) ? BookingLine::Match::OnIt : BookingLine::Match::Known;
        lines.append({personName(*person), *person, state, person->key, {{*person, {}}}});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BookingLine &left, const BookingLine &right) {
        return left.text.localeAwareCompare(right.text) < 0;
    });
    return lines;
}

ContactNews contactNews(const Person &stored, const Person &typed)
{
    ContactNews news;
    const QString email = normalEmail(typed.email);
    if (!email.isEmpty() && stored.email.isEmpty())
        news.email = typed.email;
    else if (!email.isEmpty() && email != normalEmail(stored.email))
        news.differs.append(typed.email);
    const QString phone = normalPhone(typed.phone);
    if (!phone.isEmpty() && stored.phone.isEmpty())
        news.phone = typed.phone;
    else if (!phone.isEmpty() && phone != normalPhone(stored.phone))
        news.differs.append(typed.phone);
    return news;
}

void fillInContact(Change &change, const Person &typed)
{
    std::optional<Person> stored = find(change.file().connection(), Id<Person>(typed.key));
    const ContactNews news = stored ? contactNews(*stored, typed) : ContactNews();
    if (news.email.isEmpty() && news.phone.isEmpty())
        return;
    if (!news.email.isEmpty())
        stored->email = news.email;
    if (!news.phone.isEmpty())
        stored->phone = news.phone;
    change.save(*stored);
}

BookedPeople bookAll(Change &change, qint64 run, const QList<Person> &people, QDate day, Id<Organisation> by)
{
    BookedPeople done;
    const QSet<qint64> on = peopleOnRun(change.file().connection(), run);
    for (Person person : people) {
        if (on.contains(person.key)) {
            ++done.wereOnIt;
            continue;
        }
        if (!person.key)
            change.save(person);
        else
            fillInContact(change, person);
        const Enrolment enrolment = book(change, run, Id<Person>(person.key), day, by);
        ++(enrolment.outcome.code == QLatin1String("waiting") ? done.waiting : done.booked);
    }
    return done;
}

} // namespace doorstep
