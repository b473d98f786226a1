#include "storage/merge_rows.h"

#include "base/dates.h"
#include "records/courses.h"
#include "records/groups.h"
#include "storage/record_store.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

// Later in the list says more.
constexpr const char *outcomes[] = {"no_show",  "withdrawn", "waiting",   "booked", "not_completed",
                                    "referred", "attended",  "completed", "passed"};
constexpr const char *marks[] = {"absent", "apologies", "late", "present"};

template <std::size_t Count>
int placeIn(const char *const (&list)[Count], const QString &code)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (code == QLatin1String(list[i]))
            return static_cast<int>(i);
    return -1;
}

int filledFields(const AnyRecord &record)
{
    int filled = 0;
    for (const Field &field : record.table().fields)
        filled += !isEmpty(field, record.data());
    return filled;
}

// How much a row says, the weightiest first; of two that contradict each other the greater one is kept to.
std::tuple<int, int> weight(const AnyRecord &row)
{
    int said = 0;
    if (&row.table() == &Enrolment::table())
        said = placeIn(outcomes, row.as<Enrolment>().outcome.code);
    else if (&row.table() == &Attendance::table())
        said = placeIn(marks, row.as<Attendance>().mark.code);
    else if (&row.table() == &GroupMember::table())
        said = row.as<GroupMember>().role.code != QLatin1String("member");
    return {said, filledFields(row)};
}

QString joined(const QString &one, const QString &other)
{
    return one.contains(other) ? one : other.contains(one) ? other : one + QLatin1Char('\n') + other;
}

QStringList joined(QStringList one, const QStringList &other)
{
    for (const QString &item : other)
        if (!one.contains(item))
            one.append(item);
    return one;
}

// Takes into `kept` what the other has; false where the two contradict each other.
bool takeIn(const Field &field, AnyRecord &kept, const AnyRecord &other)
{
    if (isEmpty(field, other.data()) || isEqual(field, kept.data(), other.data()))
        return true;
    if (isEmpty(field, kept.data())) {
        copyValue(field, other.data(), kept.data());
        return true;
    }
    void *mine = field.at(kept.data());
    const void *theirs = field.at(const_cast<void *>(other.data()));
    if (field.kind == FieldKind::TextList || field.kind == FieldKind::CodeSet)
        *static_cast<QStringList *>(mine) =
            joined(*static_cast<QStringList *>(mine), *static_cast<const QStringList *>(theirs));
    else if (field.kind == FieldKind::Text && field.form == TextForm::Free)
        *static_cast<QString *>(mine) =
            joined(*static_cast<QString *>(mine), *static_cast<const QString *>(theirs));
    else
        return false;
    return true;
}

bool doOverlap(const GroupMember &one, const GroupMember &other)
{
    return (!one.leftOn.isValid() || other.joinedOn < one.leftOn)
        && (!other.leftOn.isValid() || one.joinedOn < other.leftOn);
}

} // namespace

std::optional<AnyRecord> rowInItsPlace(Connection &connection, const AnyRecord &row)
{
    if (const qint64 same = keyOfSame(connection, row, row.head().hub); same != 0 && same != row.head().key)
        return findRecord(connection, row.table(), same);
    if (&row.table() != &GroupMember::table())
        return std::nullopt;
    const auto &member = row.as<GroupMember>();
    for (const GroupMember &other : referring<GroupMember>(connection, "person_id", member.person.key))
        if (other.key != member.key && other.group == member.group && doOverlap(member, other))
            return AnyRecord::of(other);
    return std::nullopt;
}

RowsMadeOne madeOne(Connection &connection, const AnyRecord &one, const AnyRecord &other)
{
    const bool isMembership = &one.table() == &GroupMember::table();
    const bool otherSaysMore = weight(other) > weight(one);
    const AnyRecord &more = otherSaysMore ? other : one;
    const AnyRecord &less = otherSaysMore ? one : other;
    // Which of the two rows stays only matters for its key fields: a membership begins on its first day.
    const bool otherStays = isMembership && other.as<GroupMember>().joinedOn < one.as<GroupMember>().joinedOn;
    RowsMadeOne made{otherStays ? other : one, otherStays ? one.head().key : other.head().key, {}};
    for (const Field &field : one.table().fields) {
        if (field.isInKey()) {
            if (!isEqual(field, one.data(), other.data()))
                made.givenWay.append(fieldInWords(connection, field, (otherStays ? one : other).data()));
            continue;
        }
        copyValue(field, more.data(), made.kept.data());
        if (!takeIn(field, made.kept, less))
            made.givenWay.append(fieldInWords(connection, field, less.data()));
    }
    if (isMembership) {
        const QDate ends[] = {one.as<GroupMember>().leftOn, other.as<GroupMember>().leftOn};
        made.kept.as<GroupMember>().leftOn =
            ends[0].isValid() && ends[1].isValid() ? std::max(ends[0], ends[1]) : QDate();
    }
    return made;
}

QString fieldInWords(Connection &connection, const Field &field, const void *record)
{
    const QString label = QCoreApplication::translate("doorstep::Field", field.label);
    const QString value = field.kind == FieldKind::Reference
        ? titleOf(connection, field.target(),
                  *static_cast<const qint64 *>(field.at(const_cast<void *>(record))))
        : forPeople(field, record);
    return label + QLatin1Char(' ') + value;
}

} // namespace doorstep
