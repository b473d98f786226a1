#include "ui/pages/receive_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

namespace doorstep {

namespace {

using Stage = ReceivedPackage::Stage;
using Outcome = Receipt::Outcome;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReceiveWords)
};

QString replacedWords(const Receipt &receipt)
{
    if (receipt.replaced.size() > 1)
        return Text::tr("Taken in, in place of %Ln returns", nullptr, int(receipt.replaced.size()));
    const Receipt::Earlier &earlier = receipt.replaced.first();
    return earlier.period == receipt.period
        ? Text::tr("Taken in, in place of revision %1").arg(earlier.revision)
        : Text::tr("Taken in, in place of %1").arg(periodForPeople(earlier.period));
}

QString outcomeWord(const Receipt &receipt)
{
    switch (receipt.outcome) {
    case Outcome::Accepted:
        return Text::tr("Taken in");
    case Outcome::Replaced:
        return receipt.replaced.isEmpty() ? Text::tr("Taken in") : replacedWords(receipt);
    case Outcome::AlreadyHeld:
        return Text::tr("Held already");
    case Outcome::KeptAside:
        return Text::tr("Kept aside");
    case Outcome::Refused:
        break;
    }
    return Text::tr("Refused");
}

// How many of each, in the order in which people want to know.
struct Tally {
    int taken = 0;
    int held = 0;
    int aside = 0;
    int refused = 0;
    int locked = 0;
    int left = 0;

    explicit Tally(const QList<ReceivedPackage> &packages)
    {
        for (const ReceivedPackage &package : packages) {
            const Outcome outcome = package.receipt.outcome;
            if (package.stage != Stage::Done)
                ++left;
            else if (package.isLocked())
                ++locked;
            else if (outcome == Outcome::Refused)
                ++refused;
            else if (outcome == Outcome::AlreadyHeld)
                ++held;
            else if (outcome == Outcome::KeptAside)
                ++aside;
            else
                ++taken;
        }
    }
};

} // namespace

QString returnWords(const ReceivedPackage &package)
{
    const Receipt &receipt = package.receipt;
    return receipt.hubCode.isEmpty() ? QFileInfo(package.path).fileName()
                                     : Text::tr("%1, %2, revision %3")
                                           .arg(receipt.hubCode, periodForPeople(receipt.period))
                                           .arg(receipt.revision);
}

QString outcomeWords(const ReceivedPackage &package)
{
    switch (package.stage) {
    case Stage::Waiting:
        return Text::tr("Waiting");
    case Stage::Working:
        return Text::tr("Being taken in…");
    case Stage::Stopped:
        return Text::tr("Not taken in: stopped");
    case Stage::Done:
        break;
    }
    return package.isLocked() ? Text::tr("Locked") : outcomeWord(package.receipt);
}

const char *outcomeIcon(const ReceivedPackage &package)
{
    if (package.stage != Stage::Done)
        return "more";
    if (package.isLocked())
        return "lock";
    switch (package.receipt.outcome) {
    case Outcome::Refused:
        return "error";
    case Outcome::KeptAside:
    case Outcome::AlreadyHeld:
        return "info";
    default:
        return "check";
    }
}

QString noteWord(ReceiptNote::Kind kind)
{
    using Kind = ReceiptNote::Kind;
    switch (kind) {
    case Kind::Reason:
        return Text::tr("Reasons given");
    case Kind::Late:
        return Text::tr("Late");
    case Kind::OffCalendar:
        return Text::tr("Off the calendar");
    case Kind::HubNotListed:
        return Text::tr("Hub not listed");
    case Kind::OlderPack:
        return Text::tr("Older pack");
    case Kind::NoMatchKeys:
        return Text::tr("Without match keys");
    case Kind::FigureDiffers:
        return Text::tr("Figures differ");
    default:
        return {};
    }
}

QString remarkWords(const ReceivedPackage &package)
{
    if (package.stage != Stage::Done)
        return {};
    if (!package.receipt.why.isEmpty()) {
        QString why = package.receipt.why;
        why[0] = why[0].toUpper();
        return why;
    }
    QStringList words;
    for (const ReceiptNote &note : package.receipt.notes)
        if (const QString word = noteWord(note.kind); !word.isEmpty() && !words.contains(word))
            words.append(word);
    return words.join(QStringLiteral(", "));
}

QString summaryWords(const QList<ReceivedPackage> &packages)
{
    const Tally tally(packages);
    QStringList parts;
    const auto add = [&](int number, const QString &words) {
        if (number > 0)
            parts.append(words.arg(number));
    };
    add(tally.taken, Text::tr("%1 taken in"));
    add(tally.held, Text::tr("%1 held already"));
    add(tally.aside, Text::tr("%1 kept aside"));
    add(tally.locked, Text::tr("%1 locked"));
    add(tally.refused, Text::tr("%1 refused"));
    add(tally.left, Text::tr("%1 not taken in"));
    return parts.join(QStringLiteral(", "));
}

QString listAsText(const QList<ReceivedPackage> &packages, const Programme &programme)
{
    QString text;
    for (const ReceivedPackage &package : packages) {
        const Receipt &receipt = package.receipt;
        text += QStringLiteral("%1: %2\n").arg(returnWords(package), outcomeWords(package));
        if (!receipt.why.isEmpty())
            text += QStringLiteral("  - %1\n").arg(remarkWords(package));
        for (const ReceiptNote &note : receipt.notes)
            if (isOdd(note))
                text += QStringLiteral("  - %1\n").arg(receiptNoteText(note, programme));
    }
    return text;
}

} // namespace doorstep
