#include "programme/pack_differences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <functional>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackDifferences)
};

constexpr qsizetype mostInWords = 8; // rows of a list told one by one; of more only how many

// A row of a list: what names it for a person, and what it says. The pack's own JSON is what both are
// compared by, so that no member of a row can be forgotten here.
struct Row {
    QString name;
    QJsonObject says;
};
using Rows = QMap<QString, Row>; // by what identifies it

QString text(const QJsonObject &row, const char *member)
{
    return row.value(QLatin1String(member)).toVariant().toString();
}

QString periodOf(const QJsonObject &row)
{
    return periodForPeople(
        {dateFromText(text(row, "from")).value_or(QDate()), dateFromText(text(row, "to")).value_or(QDate())});
}

// What one list of a pack is called, how its rows are named, and what is said of one that changed.
struct ListWords {
    const char *list;
    QStringList keys;
    QString what;
    std::function<QString(const QJsonObject &)> name;
    std::function<QString(const QJsonObject &was, const QJsonObject &is)> changed = {};
};

Rows rowsOf(const QJsonObject &pack, const ListWords &words)
{
    Rows rows;
    for (const QJsonValue value : pack.value(QLatin1String(words.list)).toArray()) {
        const QJsonObject row = value.toObject();
        QStringList identity;
        for (const QString &key : words.keys)
            identity.append(row.value(key).toString());
        rows.insert(identity.join(QChar(0x1F)), {words.name(row), row});
    }
    return rows;
}

void tell(const QString &few, const QString &many, const QString &what, const QStringList &names,
          QStringList &lines)
{
    if (names.isEmpty())
        return;
    if (names.size() <= mostInWords)
        lines.append(few.arg(what, names.join(QStringLiteral(", "))));
    else
        lines.append(many.arg(what).arg(names.size()));
}

void compareRows(const QJsonObject &before, const QJsonObject &after, const ListWords &words,
                 QStringList &lines)
{
    const Rows was = rowsOf(before, words);
    const Rows is = rowsOf(after, words);
    QStringList added;
    QStringList gone;
    QStringList changed;
    QStringList sentences;
    for (auto it = is.begin(); it != is.end(); ++it)
        if (const auto there = was.find(it.key()); there == was.end())
            added.append(it->name);
        else if (there->says != it->says) {
            changed.append(it->name);
            if (words.changed)
                sentences.append(words.changed(there->says, it->says));
        }
    for (auto it = was.begin(); it != was.end(); ++it)
        if (!is.contains(it.key()))
            gone.append(it->name);
    tell(Text::tr("%1: new %2"), Text::tr("%1: %2 new"), words.what, added, lines);
    if (words.changed && changed.size() <= mostInWords)
        lines.append(sentences);
    else
        tell(Text::tr("%1: changed %2"), Text::tr("%1: %2 changed"), words.what, changed, lines);
    tell(Text::tr("%1: no longer %2"), Text::tr("%1: %2 no longer there"), words.what, gone, lines);
    const QLatin1String list(words.list);
    if (added.isEmpty() && changed.isEmpty() && gone.isEmpty() && before.value(list) != after.value(list))
        lines.append(Text::tr("%1: in another order").arg(words.what));
}

void compareValue(const QJsonObject &before, const QJsonObject &after, const char *key, const QString &what,
                  QStringList &lines)
{
    const QJsonValue was = before.value(QLatin1String(key));
    const QJsonValue is = after.value(QLatin1String(key));
    if (was == is)
        return;
    const auto shown = [](const QJsonValue &value) {
        const QString text = value.toVariant().toString();
        return text.isEmpty() ? Text::tr("nothing") : text;
    };
    lines.append(Text::tr("%1: %2, was %3").arg(what, shown(is), shown(was)));
}

QString named(const QJsonObject &row)
{
    const QString name = text(row, "name");
    return name.isEmpty() ? text(row, "code") : Text::tr("%1 (%2)").arg(text(row, "code"), name);
}

QString labelOf(const Programme &programme, const QString &measure)
{
    const QString label = programme.labelOf(measure);
    return label.isEmpty() ? measure : label;
}

// "People trained, Apr 2017 to Mar 2018, HUB01"
QString targetName(const Programme &programme, const QJsonObject &row)
{
    const QString name = Text::tr("%1, %2").arg(labelOf(programme, text(row, "measure")), periodOf(row));
    const QString hub = text(row, "hub");
    return hub.isEmpty() ? name : Text::tr("%1, %2").arg(name, hub);
}

QString figureChange(const QJsonObject &was, const QJsonObject &is)
{
    const QString name = text(is, "label").isEmpty() ? text(is, "name") : text(is, "label");
    QStringList parts;
    if (was.value(QLatin1String("label")) != is.value(QLatin1String("label")))
        parts.append(Text::tr("was called “%1”").arg(text(was, "label")));
    if (was.value(QLatin1String("headline")) != is.value(QLatin1String("headline")))
        parts.append(is.value(QLatin1String("headline")).toBool() ? Text::tr("is a headline now")
                                                                  : Text::tr("is no headline any more"));
    return Text::tr("The figure “%1” %2").arg(name, parts.join(Text::tr(" and ")));
}

QList<ListWords> lists(const Programme &after)
{
    const QString code = QStringLiteral("code");
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    const auto byCode = [](const QJsonObject &row) { return text(row, "code"); };
    const auto target = [after](const QJsonObject &row) { return targetName(after, row); };
    return {
        {"hubs", {code}, Text::tr("Hubs"), named},
        {"courses", {code}, Text::tr("Courses"), byCode},
        {"units",
         {QStringLiteral("course_code"), code},
         Text::tr("Units"),
         [](const QJsonObject &row) {
             return Text::tr("%1 of %2").arg(text(row, "code"), text(row, "course_code"));
         }},
        {"targets",
         {QStringLiteral("measure"), QStringLiteral("hub"), from, to},
         Text::tr("Targets"),
         target,
         [target](const QJsonObject &was, const QJsonObject &is) {
             return Text::tr("Target: %1: %2, was %3")
                 .arg(target(is), text(is, "target"), text(was, "target"));
         }},
        {"periods",
         {from, to},
         Text::tr("Periods"),
         periodOf,
         [](const QJsonObject &was, const QJsonObject &is) {
             const auto due = [](const QJsonObject &row) {
                 return dateForPeople(dateFromText(text(row, "due")).value_or(QDate()));
             };
             return Text::tr("The return of %1 is due on %2, was %3").arg(periodOf(is), due(is), due(was));
         }},
        {"measures",
         {QStringLiteral("name")},
         Text::tr("Figures"),
         [after](const QJsonObject &row) { return labelOf(after, text(row, "name")); },
         figureChange},
    };
}

void compareCodes(const Programme &before, const Programme &after, QStringList &lines)
{
    const auto names = [](const Programme &programme, const Programme &without) {
        QStringList found;
        for (const auto &code : programme.codes)
            if (!without.codes.contains(code))
                found.append(code.second);
        return found;
    };
    tell(Text::tr("%1: new %2"), Text::tr("%1: %2 new"), Text::tr("Codes"), names(after, before), lines);
    tell(Text::tr("%1: no longer %2"), Text::tr("%1: %2 no longer there"), Text::tr("Codes"),
         names(before, after), lines);
}

} // namespace

QStringList packDifferences(const Programme &before, const Programme &after)
{
    const QJsonObject was = QJsonDocument::fromJson(toJson(before)).object();
    const QJsonObject is = QJsonDocument::fromJson(toJson(after)).object();
    QStringList lines;
    const auto value = [&](const char *key, const QString &what) { compareValue(was, is, key, what, lines); };
    value("name", Text::tr("Programme"));
    value("code", Text::tr("Programme code"));
    value("version", Text::tr("Version"));
    value("from", Text::tr("Begins"));
    value("to", Text::tr("Ends"));
    value("national_body", Text::tr("National body"));
    for (const ListWords &words : lists(after))
        compareRows(was, is, words, lines);
    compareCodes(before, after, lines);
    value("young_person_max_age", Text::tr("Greatest age of a young person"));
    value("group_recognition_members", Text::tr("Members for a group to be recognised"));
    value("action_window_months", Text::tr("Months to act in after training"));
    value("small_number_threshold", Text::tr("Smallest number to publish"));
    value("imd_edition", Text::tr("Edition of the deprivation index"));
    if (before.retention != after.retention)
        lines.append(Text::tr("How long records are kept has changed"));
    if (before.secretId != after.secretId || before.secret != after.secret)
        lines.append(Text::tr("Returns are signed with a new secret (%1)").arg(after.secretId));
    return lines;
}

} // namespace doorstep
