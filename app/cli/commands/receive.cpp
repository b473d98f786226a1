#include "returns/receive.h"
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/terminal_progress.h"
#include "programme/pack_store.h"

#include <algorithm>

namespace doorstep::commands {

namespace {

using Outcome = Receipt::Outcome;

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return QStringLiteral("accepted");
    case Outcome::AlreadyHeld:
        return QStringLiteral("already_held");
    case Outcome::Replaced:
        return QStringLiteral("replaced");
    case Outcome::KeptAside:
        return QStringLiteral("kept_aside");
    case Outcome::Refused:
        break;
    }
    return QStringLiteral("refused");
}

// "replaced r1" of the same period; a longer period names those that it replaces.
QString replacedText(const Receipt &receipt)
{
    QStringList parts;
    for (const Receipt::Earlier &earlier : receipt.replaced)
        parts.append(earlier.period == receipt.period
                         ? QStringLiteral("r%1").arg(earlier.revision)
                         : CliText::tr("%1 r%2").arg(periodForPeople(earlier.period)).arg(earlier.revision));
    return CliText::tr("replaced %1").arg(parts.join(QLatin1String(", ")));
}

QString outcomeText(const Receipt &receipt)
{
    switch (receipt.outcome) {
    case Outcome::Accepted:
        return CliText::tr("accepted");
    case Outcome::AlreadyHeld:
        return CliText::tr("already held");
    case Outcome::Replaced:
        return replacedText(receipt);
    case Outcome::KeptAside:
        return CliText::tr("kept aside: %1").arg(receipt.why);
    case Outcome::Refused:
        break;
    }
    return CliText::tr("refused: %1").arg(receipt.why);
}

QJsonArray notesToJson(const Receipt &receipt, const Programme &programme)
{
    QJsonArray notes;
    for (const ReceiptNote &note : receipt.notes)
        notes.append(QJsonObject{{QStringLiteral("kind"), receiptNoteCode(note.kind)},
                                 {QStringLiteral("odd"), isOdd(note)},
                                 {QStringLiteral("subject"), note.subject},
                                 {QStringLiteral("detail"), note.detail},
                                 {QStringLiteral("text"), receiptNoteText(note, programme)}});
    return notes;
}

QJsonObject toJson(const QString &package, const Receipt &receipt, const Programme &programme)
{
    QJsonArray replaced;
    for (const Receipt::Earlier &earlier : receipt.replaced)
        replaced.append(QJsonObject{{QStringLiteral("from"), dateToText(earlier.period.from)},
                                    {QStringLiteral("to"), dateToText(earlier.period.to)},
                                    {QStringLiteral("revision"), earlier.revision}});
    return {{QStringLiteral("package"), package},
            {QStringLiteral("outcome"), outcomeWord(receipt.outcome)},
            {QStringLiteral("hub"), receipt.hubCode},
            {QStringLiteral("from"), dateToText(receipt.period.from)},
            {QStringLiteral("to"), dateToText(receipt.period.to)},
            {QStringLiteral("revision"), receipt.revision},
            {QStringLiteral("replaced"), replaced},
            {QStringLiteral("reason"), receipt.why},
            {QStringLiteral("notes"), notesToJson(receipt, programme)}};
}

// 0 where nothing was refused; what all have in common where nothing was taken; else done in part.
int statusOf(const QList<Receipt> &receipts)
{
    const auto isRefused = [](const Receipt &receipt) { return receipt.outcome == Outcome::Refused; };
    if (std::none_of(receipts.begin(), receipts.end(), isRefused))
        return 0;
    const Error::Kind kind = receipts.first().kind;
    const bool isOneKind = std::all_of(receipts.begin(), receipts.end(), [&](const Receipt &receipt) {
        return isRefused(receipt) && receipt.kind == kind;
    });
    return static_cast<int>(isOneKind ? kind : Error::Kind::Refused);
}

// What became of one package, in words as soon as it is known.
Receipt takeIn(HubFile &file, const QString &package, const QString &password, bool asJson, Console &console)
{
    const Receipt receipt = [&] {
        TerminalProgress progress(console);
        return receiveReturn(file, package, password, progress);
    }();
    if (receipt.outcome == Outcome::Refused)
        console.say(package + QStringLiteral(": ") + receipt.why);
    if (!asJson) {
        console.line(package + QStringLiteral(": ") + outcomeText(receipt));
        console.flush();
    }
    return receipt;
}

QList<qint64> keysOf(const QList<Receipt> &receipts)
{
    QList<qint64> keys;
    for (const Receipt &receipt : receipts)
        if (receipt.returnKey && !keys.contains(receipt.returnKey))
            keys.append(receipt.returnKey);
    return keys;
}

// What stopped the command, with what stays nevertheless: each package is a transaction of its own.
Error withWhatStays(const Error &error, const QList<Receipt> &receipts)
{
    const auto taken = std::count_if(receipts.begin(), receipts.end(), [](const Receipt &receipt) {
        return receipt.outcome != Outcome::Refused && receipt.outcome != Outcome::AlreadyHeld;
    });
    if (taken == 0)
        return error;
    const QString why = error.kind() == Error::Kind::Cancelled ? CliText::tr("it was stopped") : error.why();
    return Error(
        error.kind(), error.subject(), why,
        CliText::tr(
            "%n package(s) are taken in and stay so; run it again for the rest and for their receipts",
            nullptr, int(taken)));
}

void receiveAll(HubFile &file, const Invocation &invocation, Console &console, QList<Receipt> &receipts)
{
    const QString password = passwordOf(invocation, console);
    for (int i = 1; i < invocation.argumentCount(); ++i)
        receipts.append(takeIn(file, invocation.argument(i), password, invocation.has("json"), console));
    TerminalProgress progress(console);
    recountReceipts(file, keysOf(receipts), progress);
}

QJsonArray asJson(HubFile &file, const Invocation &invocation, QList<Receipt> receipts,
                  const Programme &programme)
{
    QJsonArray list;
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (receipts[i].returnKey)
            receipts[i].notes = receiptNotes(file.connection(), receipts[i].returnKey);
        list.append(toJson(invocation.argument(int(i) + 1), receipts[i], programme));
    }
    return list;
}

int run(const Invocation &invocation, Console &console)
{
    const auto file = openToWrite(invocation);
    const Programme programme = currentProgramme(file->connection());
    QList<Receipt> receipts;
    try {
        receiveAll(*file, invocation, console, receipts);
        if (invocation.has("receipts"))
            writeReceipts(file->connection(), keysOf(receipts), invocation.value("receipts"), programme);
    } catch (const Error &error) {
        throw withWhatStays(error, receipts);
    }
    if (invocation.has("json"))
        console.json(asJson(*file, invocation, receipts, programme));
    return statusOf(receipts);
}

} // namespace

Command receive()
{
    return {QStringLiteral("receive"),
            CliText::tr("Takes hubs' returns into the national body's file, each whole or not at all"),
            {QStringLiteral("FILE"), QStringLiteral("PACKAGE") + QChar(0x2026)},
            {passwordOption(),
             {QStringLiteral("receipts"), QStringLiteral("DIR"),
              CliText::tr(
                  "folder to write a receipt to for each return, as a page to send back to its hub: what was "
                  "accepted, and what was odd")},
             jsonOption()},
            &run};
}

} // namespace doorstep::commands
