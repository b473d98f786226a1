#include "ui/pages/programme_lists.h"

#include "measures/measure.h"
#include "programme/pack_edits.h"
#include "ui/pages/programme_list_parts.h"

namespace doorstep {

using programme_lists::Text;

namespace {

using programme_lists::codeUnused;
using programme_lists::notEmpty;
using Kind = ProgrammeColumn::Kind;

// A column of a plain text member; `rows` gives the list, `member` the text of a row.
template <class Rows, class Member>
ProgrammeColumn textColumn(const QString &title, int width, Rows rows, Member member)
{
    return {title, Kind::Text, width,
            [=](const Programme &p, int row) { return std::invoke(member, std::invoke(rows, p)[row]); },
            [=](Programme &p, int row, const QString &typed) {
                std::invoke(member, std::invoke(rows, p)[row]) = typed;
                return QString();
            }};
}

ProgrammeList hubs()
{
    ProgrammeList list;
    list.columns = {{Text::tr("Code"), Kind::Text, 14,
                     [](const Programme &p, int row) { return p.hubs[row].code; },
                     [](Programme &p, int row, const QString &typed) {
                         if (const QString why = notEmpty(typed); !why.isEmpty())
                             return why;
                         for (int i = 0; i < p.hubs.size(); ++i)
                             if (i != row && p.hubs[i].code == typed)
                                 return Text::tr("There is a hub “%1” already").arg(typed);
                         renameHub(p, p.hubs[row].code, typed);
                         return QString();
                     }},
                    textColumn(Text::tr("Name"), 40, &Programme::hubs, &Programme::Hub::name)};
    list.count = [](const Programme &p) { return int(p.hubs.size()); };
    list.addText = Text::tr("&Add a hub");
    list.add = [](Programme &p) {
        const auto isUsed = [&p](const QString &code) {
            return std::any_of(p.hubs.begin(), p.hubs.end(),
                               [&](const auto &hub) { return hub.code == code; });
        };
        QString code = QStringLiteral("HUB%1").arg(p.hubs.size() + 1, 2, 10, QLatin1Char('0'));
        if (isUsed(code))
            code = codeUnused(QStringLiteral("HUB-"), isUsed);
        p.hubs.append({code, {}});
    };
    list.remove = [](Programme &p, int row) { removeHub(p, QString(p.hubs[row].code)); };
    return list;
}

ProgrammeList figures()
{
    ProgrammeList list;
    list.columns = {{Text::tr("What the programme calls it"), Kind::Text, 40,
                     [](const Programme &p, int row) { return p.measures[row].label; },
                     [](Programme &p, int row, const QString &typed) {
                         p.measures[row].label = typed;
                         return QString();
                     }},
                    {Text::tr("Headline"), Kind::Tick, 9,
                     [](const Programme &p, int row) {
                         return p.measures[row].isHeadline ? QStringLiteral("yes") : QString();
                     },
                     [](Programme &p, int row, const QString &typed) {
                         p.measures[row].isHeadline = typed == QLatin1String("yes");
                         return QString();
                     }},
                    {Text::tr("What it counts"),
                     Kind::Text,
                     60,
                     [](const Programme &p, int row) {
                         const Measure *measure = measureNamed(p.measures[row].name);
                         return measure ? measure->definitionText() : p.measures[row].name;
                     },
                     {}}};
    list.count = [](const Programme &p) { return int(p.measures.size()); };
    list.move = [](Programme &p, int row, int to) { p.measures.move(row, to); };
    return list;
}

} // namespace

QString partId(ProgrammePart part)
{
    static const QStringList ids = {
        QStringLiteral("about"),   QStringLiteral("hubs"),     QStringLiteral("courses"),
        QStringLiteral("units"),   QStringLiteral("codes"),    QStringLiteral("figures"),
        QStringLiteral("targets"), QStringLiteral("calendar"), QStringLiteral("secret")};
    return ids[static_cast<int>(part)];
}

QString partTitle(ProgrammePart part)
{
    switch (part) {
    case ProgrammePart::About:
        return Text::tr("The programme");
    case ProgrammePart::Hubs:
        return Text::tr("Hubs");
    case ProgrammePart::Courses:
        return Text::tr("Courses");
    case ProgrammePart::Units:
        return Text::tr("Units");
    case ProgrammePart::Codes:
        return Text::tr("Codes");
    case ProgrammePart::Figures:
        return Text::tr("Figures");
    case ProgrammePart::Targets:
        return Text::tr("Targets");
    case ProgrammePart::Calendar:
        return Text::tr("Calendar");
    case ProgrammePart::Secret:
        break;
    }
    return Text::tr("Secret");
}

QString partIntro(ProgrammePart part)
{
    switch (part) {
    case ProgrammePart::About:
        return Text::tr(
            "What the programme is called, how long it runs, and the rules that its figures count by.");
    case ProgrammePart::Hubs:
        return Text::tr(
            "Who takes part. A return from a hub that is not listed is still taken in, with a note.");
    case ProgrammePart::Courses:
        return Text::tr(
            "The catalogue that every hub has. A course that a hub has made its own is left as it is "
            "there.");
    case ProgrammePart::Units:
        return Text::tr("What the qualifications are made of.");
    case ProgrammePart::Codes:
        return Text::tr("What hubs may choose beside the standard codes.");
    case ProgrammePart::Figures:
        return Text::tr(
            "What the figures are called here, in which order they stand, and which are headlines.");
    case ProgrammePart::Targets:
        return Text::tr(
            "What is to be reached in a period. Numbers can be pasted from a spreadsheet. A hub without "
            "a target of its own has its share of the programme's.");
    case ProgrammePart::Calendar:
        return Text::tr("The periods that hubs return, and by when.");
    case ProgrammePart::Secret:
        break;
    }
    return Text::tr(
        "Returns are signed with the programme's secret, and people known to several hubs are found "
        "by keys made with it. It travels in the pack: hand that to your hubs and to nobody else.");
}

ProgrammeList programmeList(ProgrammePart part, const Programme &programme, const Period &period)
{
    switch (part) {
    case ProgrammePart::Hubs:
        return hubs();
    case ProgrammePart::Courses:
        return programme_lists::courses();
    case ProgrammePart::Units:
        return programme_lists::units();
    case ProgrammePart::Codes:
        return programme_lists::codes();
    case ProgrammePart::Figures:
        return figures();
    case ProgrammePart::Targets:
        return programme_lists::targets(programme, period);
    case ProgrammePart::Calendar:
        return programme_lists::calendar();
    default:
        throw std::logic_error("not a list of the programme");
    }
}

} // namespace doorstep

namespace doorstep::programme_lists {

QString codeUnused(const QString &stem, const std::function<bool(const QString &)> &isUsed)
{
    for (int number = 1;; ++number)
        if (const QString code = stem + QString::number(number); !isUsed(code))
            return code;
}

QString notEmpty(const QString &typed)
{
    return typed.isEmpty() ? Text::tr("A code cannot be empty") : QString();
}

} // namespace doorstep::programme_lists
