#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "programme/pack_store.h"
#include "returns/sign_return.h"

namespace doorstep::commands {

namespace {

QMap<QString, QString> reasonsOf(const Invocation &invocation)
{
    QMap<QString, QString> reasons;
    for (const QString &reason : invocation.values("reason")) {
        const qsizetype equals = reason.indexOf(QLatin1Char('='));
        const QString warning = reason.left(qMax<qsizetype>(equals, 0));
        if (warning != QLatin1String("all") && !returnWarnings().contains(warning))
            throw Error(
                Error::Kind::Usage, invocation.command().name,
                CliText::tr("“%1” is not WARNING=TEXT").arg(reason),
                CliText::tr("WARNING is all, or one of %1").arg(returnWarnings().join(QStringLiteral(", "))));
        reasons.insert(warning, reason.mid(equals + 1));
    }
    return reasons;
}

void tellFindings(const ReturnChecks &checks, Console &console)
{
    constexpr int mostTold = 100;
    for (const ReturnFinding &finding : checks.findings.mid(0, mostTold)) {
        const QString kind = finding.severity == ReturnFinding::Severity::Error ? CliText::tr("error")
            : finding.severity == ReturnFinding::Severity::Warning              ? CliText::tr("warning")
                                                                                : CliText::tr("note");
        console.say(QStringLiteral("%1 %2: %3").arg(kind, finding.code, finding.text));
    }
    if (checks.findings.size() > mostTold)
        console.say(CliText::tr("return: %1 more of these").arg(checks.findings.size() - mostTold));
}

int run(const Invocation &invocation, Console &console)
{
    const Period period = periodOf(invocation);
    const SignOptions options{.signedBy = invocation.value("signed-by"),
                              .reasons = reasonsOf(invocation),
                              .note = invocation.value("note"),
                              .password = passwordOf(invocation, console),
                              .outFolder = invocation.value("out"),
                              .storyIds = {}};
    const bool isDraft = !invocation.has("signed-by");
    const auto file = isDraft ? openToRead(invocation) : openToWrite(invocation);
    const SignedReturn made = [&] {
        TerminalProgress progress(console);
        if (isDraft)
            return draftReturn(*file, period, options, progress);
        try {
            return signReturn(*file, period, options, progress);
        } catch (const Error &error) {
            if (error.kind() == Error::Kind::Refused)
                tellFindings(checkReturn(*file, currentProgramme(file->connection()), period, progress),
                             console);
            throw;
        }
    }();
    tellFindings(made.checks, console);
    if (!made.isNew)
        console.say(CliText::tr("return: nothing has changed since revision %1; there is no new one")
                        .arg(made.revision));
    console.line(made.path);
    return made.checks.hasErrors() ? static_cast<int>(Error::Kind::Refused) : 0;
}

} // namespace

Command makeReturn()
{
    std::vector<CommandOption> options = periodOptions();
    options.push_back(
        {QStringLiteral("out"), QStringLiteral("DIR"), CliText::tr("folder to write it to"), true});
    options.push_back({QStringLiteral("signed-by"), QStringLiteral("N"),
                       CliText::tr("who signs it off; without it a draft, which freezes nothing")});
    options.push_back({QStringLiteral("reason"), QStringLiteral("WARNING=TEXT"),
                       CliText::tr("the reason for what a warning tells; all=TEXT answers every one"), false,
                       true});
    options.push_back({QStringLiteral("note"), QStringLiteral("T"), CliText::tr("a covering note")});
    options.push_back(passwordOption());
    return {QStringLiteral("return"),
            CliText::tr("Checks, freezes and writes the return for a period, and prints its path"),
            {QStringLiteral("FILE")},
            options,
            &run};
}

} // namespace doorstep::commands
