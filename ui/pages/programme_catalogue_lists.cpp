#include "ui/pages/programme_list_parts.h"

#include "programme/pack_edits.h"

namespace doorstep::programme_lists {

namespace {

using Kind = ProgrammeColumn::Kind;

Choices codesOf(CodeListId list)
{
    Choices choices{{QString(), QString()}};
    const CodeLists lists;
    for (const QString &code : lists.codes(list))
        choices.append({code, codeLabel(list, code)});
    return choices;
}

template <CodeListId List>
ProgrammeColumn codeColumn(const QString &title, Code<List> Course::*member)
{
    return {
        title,
        Kind::Choice,
        14,
        [=](const Programme &p, int row) { return codeLabel(List, (p.courses[row].course.*member).code); },
        [=](Programme &p, int row, const QString &typed) {
            (p.courses[row].course.*member).code = typed;
            return QString();
        },
        [](const Programme &) { return codesOf(List); }};
}

ProgrammeColumn courseText(const QString &title, int width, QString Course::*member)
{
    return {title, Kind::Text, width,
            [=](const Programme &p, int row) { return p.courses[row].course.*member; },
            [=](Programme &p, int row, const QString &typed) {
                p.courses[row].course.*member = typed;
                return QString();
            }};
}

Choices courseChoices(const Programme &p)
{
    Choices choices;
    for (const Programme::CatalogueCourse &row : p.courses)
        choices.append({row.course.code, row.course.title});
    return choices;
}

QString courseTitle(const Programme &p, const QString &code)
{
    for (const Programme::CatalogueCourse &row : p.courses)
        if (row.course.code == code)
            return row.course.title;
    return code;
}

ProgrammeColumn courseCode()
{
    return {Text::tr("Code"), Kind::Text, 10,
            [](const Programme &p, int row) { return p.courses[row].course.code; },
            [](Programme &p, int row, const QString &typed) {
                if (const QString why = notEmpty(typed); !why.isEmpty())
                    return why;
                for (int i = 0; i < p.courses.size(); ++i)
                    if (i != row && p.courses[i].course.code == typed)
                        return Text::tr("There is a course “%1” already").arg(typed);
                renameCourse(p, QString(p.courses[row].course.code), typed);
                return QString();
            }};
}

ProgrammeColumn courseSessions()
{
    return {Text::tr("Sessions needed"), Kind::Number, 8,
            [](const Programme &p, int row) {
                const std::optional<int> needed = p.courses[row].course.sessionsRequired;
                return needed ? QString::number(*needed) : QString();
            },
            [](Programme &p, int row, const QString &typed) {
                bool isNumber = false;
                const int needed = typed.toInt(&isNumber);
                if (!typed.isEmpty() && !isNumber)
                    return Text::tr("“%1” is not a whole number").arg(typed);
                p.courses[row].course.sessionsRequired =
                    typed.isEmpty() ? std::optional<int>() : std::optional<int>(needed);
                return QString();
            }};
}

ProgrammeColumn courseFollows()
{
    return {Text::tr("Follows"),
            Kind::Choice,
            18,
            [](const Programme &p, int row) { return courseTitle(p, p.courses[row].followsCode); },
            [](Programme &p, int row, const QString &typed) {
                p.courses[row].followsCode = typed;
                return QString();
            },
            [](const Programme &p) {
                return Choices{{QString(), QString()}} + courseChoices(p);
            }};
}

QString listLabel(CodeListId list)
{
    switch (list) {
    case CodeListId::Gender:
        return Text::tr("Gender");
    case CodeListId::Theme:
        return Text::tr("Theme");
    default:
        return codeListName(list);
    }
}

void addUnit(Programme &p)
{
    if (p.courses.isEmpty())
        return; // a unit is of a course
    Programme::CatalogueUnit row;
    row.courseCode = p.courses.last().course.code;
    for (const Programme::CatalogueCourse &course : p.courses)
        if (course.course.kind.code == QLatin1String("qualification"))
            row.courseCode = course.course.code;
    row.unit.code = codeUnused(QStringLiteral("unit-"), [&p](const QString &code) {
        return std::any_of(p.units.begin(), p.units.end(),
                           [&](const auto &other) { return other.unit.code == code; });
    });
    row.unit.title = Text::tr("New unit");
    p.units.append(row);
}

} // namespace

ProgrammeList courses()
{
    ProgrammeList list;
    ProgrammeColumn kind = codeColumn(Text::tr("Kind"), &Course::kind);
    kind.choices = [](const Programme &) { return codesOf(CodeListId::CourseKind).mid(1); };
    list.columns = {courseText(Text::tr("Title"), 30, &Course::title),
                    courseCode(),
                    kind,
                    courseFollows(),
                    courseSessions(),
                    courseText(Text::tr("Hours"), 7, &Course::hours),
                    courseText(Text::tr("Level"), 7, &Course::level),
                    codeColumn(Text::tr("Strand"), &Course::strand),
                    courseText(Text::tr("Awarding body"), 16, &Course::awardingBody)};
    list.count = [](const Programme &p) { return int(p.courses.size()); };
    list.addText = Text::tr("&Add a course");
    list.add = [](Programme &p) {
        Programme::CatalogueCourse row;
        row.course.code = codeUnused(QStringLiteral("course-"), [&p](const QString &code) {
            return std::any_of(p.courses.begin(), p.courses.end(),
                               [&](const auto &other) { return other.course.code == code; });
        });
        row.course.title = Text::tr("New course");
        row.course.kind.code = QStringLiteral("follow_on");
        p.courses.append(row);
    };
    list.remove = [](Programme &p, int row) { removeCourse(p, QString(p.courses[row].course.code)); };
    list.move = [](Programme &p, int row, int to) { p.courses.move(row, to); };
    return list;
}

ProgrammeList units()
{
    ProgrammeList list;
    list.columns = {
        {Text::tr("Course"), Kind::Choice, 28,
         [](const Programme &p, int row) { return courseTitle(p, p.units[row].courseCode); },
         [](Programme &p, int row, const QString &typed) {
             p.units[row].courseCode = typed;
             return QString();
         },
         &courseChoices},
        {Text::tr("Code"), Kind::Text, 16, [](const Programme &p, int row) { return p.units[row].unit.code; },
         [](Programme &p, int row, const QString &typed) {
             p.units[row].unit.code = typed;
             return notEmpty(typed);
         }},
        {Text::tr("Title"), Kind::Text, 36,
         [](const Programme &p, int row) { return p.units[row].unit.title; },
         [](Programme &p, int row, const QString &typed) {
             p.units[row].unit.title = typed;
             return QString();
         }},
        {Text::tr("Required"), Kind::Tick, 9,
         [](const Programme &p, int row) {
             return p.units[row].unit.isRequired.value_or(false) ? QStringLiteral("yes") : QString();
         },
         [](Programme &p, int row, const QString &typed) {
             p.units[row].unit.isRequired = typed == QLatin1String("yes");
             return QString();
         }}};
    list.count = [](const Programme &p) { return int(p.units.size()); };
    list.addText = Text::tr("&Add a unit");
    list.add = &addUnit;
    list.remove = [](Programme &p, int row) { p.units.removeAt(row); };
    list.move = [](Programme &p, int row, int to) { p.units.move(row, to); };
    return list;
}

ProgrammeList codes()
{
    ProgrammeList list;
    list.columns = {
        {Text::tr("List"), Kind::Choice, 16,
         [](const Programme &p, int row) { return listLabel(p.codes[row].first); },
         [](Programme &p, int row, const QString &typed) {
             p.codes[row].first = static_cast<CodeListId>(codeListNamed(typed));
             return QString();
         },
         [](const Programme &) {
             Choices choices;
             for (int i = 0; i < codeListCount; ++i)
                 if (const auto id = static_cast<CodeListId>(i); isOpenList(id))
                     choices.append({codeListName(id), listLabel(id)});
             return choices;
         }},
        {Text::tr("Code"), Kind::Text, 24, [](const Programme &p, int row) { return p.codes[row].second; },
         [](Programme &p, int row, const QString &typed) {
             // "Street safety" is typed, street_safety stored.
             p.codes[row].second = typed.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
             return notEmpty(typed);
         }},
        {Text::tr("Shown as"),
         Kind::Text,
         24,
         [](const Programme &p, int row) { return codeLabel(p.codes[row].first, p.codes[row].second); },
         {}}};
    list.count = [](const Programme &p) { return int(p.codes.size()); };
    list.addText = Text::tr("&Add a code");
    list.add = [](Programme &p) {
        p.codes.append({CodeListId::Theme, codeUnused(QStringLiteral("theme_"), [&p](const QString &code) {
                            return p.codes.contains(std::pair(CodeListId::Theme, code));
                        })});
    };
    list.remove = [](Programme &p, int row) { p.codes.removeAt(row); };
    return list;
}

} // namespace doorstep::programme_lists
