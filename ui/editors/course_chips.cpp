#include "ui/editors/course_chips.h"

#include "records/courses.h"
#include "storage/record_store.h"
#include "storage/search.h"
#include "ui/widgets/chip_edit.h"

namespace doorstep {

namespace {

constexpr int mostOffered = 12;

QList<Suggestion> coursesCalled(Connection &connection, const QString &typed)
{
    QList<Suggestion> known;
    for (const SearchHit &hit : searchIn(connection, Course::table(), typed, mostOffered))
        if (const auto course = find(connection, Id<Course>(hit.key)))
            known.append({course->title, course->code, course->code});
    return known;
}

} // namespace

ChipEdit *makeCourseChips(HubFile &file, QWidget *parent)
{
    auto *chips = new ChipEdit(
        [&file](const QString &typed) { return coursesCalled(file.connection(), typed); }, false, parent);
    chips->setShown([&file](const QString &code) {
        const qint64 key = keyOf(file.connection(), Course::table(), file.ownHub(), code);
        const auto course = key ? find(file.connection(), Id<Course>(key)) : std::nullopt;
        return course ? course->title : code;
    });
    return chips;
}

} // namespace doorstep
