#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "base/money.h"
#include "measures/measure.h"
#include "programme/shipped_packs.h"
#include "returns/check_package.h"

namespace doorstep::commands {

namespace {

QString originWord(PackageReport::Origin origin)
{
    switch (origin) {
    case PackageReport::Origin::Proven:
        return QStringLiteral("proven");
    case PackageReport::Origin::Wrong:
        return QStringLiteral("wrong");
    case PackageReport::Origin::NotChecked:
        break;
    }
    return QStringLiteral("not checked");
}

QString valueText(const ReturnFigure &figure)
{
    const Measure *measure = measureNamed(figure.measure);
    return measure && measure->unit == MeasureUnit::Money ? moneyToText(Money{figure.value})
                                                          : QString::number(figure.value);
}

QJsonObject toJson(const PackageReport &report)
{
    const PackageDescription &said = report.description;
    QJsonObject figures;
    for (const ReturnFigure &figure : report.headlines) {
        const Measure *measure = measureNamed(figure.measure);
        const bool isMoney = measure && measure->unit == MeasureUnit::Money;
        figures.insert(figure.measure, isMoney ? QJsonValue(valueText(figure)) : QJsonValue(figure.value));
    }
    QJsonObject files;
    for (const PackageDescription::Member &member : said.members)
        files.insert(member.table, member.rows);
    return {{QStringLiteral("whole"), report.isWhole()},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
            {QStringLiteral("origin"), originWord(report.origin)},
            {QStringLiteral("locked"), report.isLocked},
            {QStringLiteral("draft"), said.isDraft},
            {QStringLiteral("hub"), said.hubCode},
            {QStringLiteral("hub_name"), said.hubName},
            {QStringLiteral("from"), dateToText(said.period.from)},
            {QStringLiteral("to"), dateToText(said.period.to)},
            {QStringLiteral("revision"), said.revision},
            {QStringLiteral("programme"), said.programme},
            {QStringLiteral("pack_version"), said.packVersion},
            {QStringLiteral("signed_by"), said.signedBy},
            {QStringLiteral("signed_at"), said.signedAt},
            {QStringLiteral("note"), said.note},
            {QStringLiteral("rows"), files},
            {QStringLiteral("figures"), figures}};
}

void show(const PackageReport &report, Console &console)
{
    const PackageDescription &said = report.description;
    if (!said.hubCode.isEmpty())
        console.line(
            CliText::tr("%1 (%2), %3, %4, programme %5")
                .arg(said.hubName, said.hubCode, periodForPeople(said.period),
                     said.isDraft ? CliText::tr("a draft") : CliText::tr("revision %1").arg(said.revision),
                     said.programme));
    if (!said.signedBy.isEmpty())
        console.line(CliText::tr("Signed off by %1 at %2").arg(said.signedBy, said.signedAt));
    for (const QString &note : report.notes)
        console.line(note);
    QList<QStringList> rows;
    for (const ReturnFigure &figure : report.headlines)
        rows.append({figure.measure, valueText(figure)});
    if (!rows.isEmpty())
        console.table({CliText::tr("figure"), CliText::tr("number")}, rows, {1});
    console.line(report.isWhole() ? CliText::tr("The package is whole.")
                                  : CliText::tr("The package is not whole."));
}

int run(const Invocation &invocation, Console &console)
{
    QList<Programme> packs;
    if (invocation.has("programme"))
        packs.append(parseProgramme(packBytes(invocation.value("programme")), invocation.value("programme")));
    const QString password = passwordOf(invocation, console);
    const QString package = invocation.argument(0);
    const PackageReport report = [&] {
        TerminalProgress progress(console);
        return checkPackage(package, packs, password, progress);
    }();
    for (const QString &problem : report.problems)
        console.say(package + QStringLiteral(": ") + problem);
    if (invocation.has("json"))
        console.json(toJson(report));
    else
        show(report, console);
    return report.isWhole() ? 0 : static_cast<int>(Error::Kind::Refused);
}

} // namespace

Command check()
{
    return {QStringLiteral("check"),
            CliText::tr("Whether the package of a return is whole and valid, and what it says"),
            {QStringLiteral("PACKAGE")},
            {{QStringLiteral("programme"), QStringLiteral("P"),
              CliText::tr("a pack's file or name: checks the signature as well")},
             passwordOption(),
             jsonOption()},
            &run};
}

} // namespace doorstep::commands
