#include "returns/receive.h"

#include "base/clock.h"
#include "base/periods.h"
#include "base/text.h"
#include "programme/pack_store.h"
#include "returns/check_package.h"
#include "returns/consolidate.h"
#include "returns/return_package.h"
#include "returns/take_in_order.h"
#include "storage/received_returns.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Receive)
};

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Error::Kind::Refused, QString(), why);
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// In UTC and of one form, so that moments are in order where their texts are.
bool isMoment(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z\\z"));
    return form.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

// What a package may not say of itself to be taken in here.
void checkDescription(const HubFile &file, const QList<Programme> &packs, const OpenedPackage &opened)
{
    const PackageDescription &said = opened.report.description;
    if (said.isDraft)
        refuse(Text::tr("it is a draft, which nobody has signed off"));
    if (said.programme != packs.first().code)
        refuse(Text::tr("it is of the programme “%1”, and this file is of “%2”")
                   .arg(visibleControls(said.programme), packs.first().code));
    if (opened.report.origin == PackageReport::Origin::NotChecked)
        refuse(Text::tr("it was made under the secret “%1”, which this file does not have")
                   .arg(visibleControls(said.secretId)));
    if (said.hubCode == file.identity().hubCode)
        refuse(Text::tr("its hub's code, %1, is this file's own").arg(said.hubCode));
    if (said.signedBy.trimmed().isEmpty())
        refuse(Text::tr("it does not say who signed it off"));
    if (!isMoment(said.signedAt))
        refuse(Text::tr("it does not say when it was signed off: “%1” is no time")
                   .arg(visibleControls(said.signedAt)));
}

CodeLists codesOf(const HubFile &file, const QList<Programme> &packs)
{
    CodeLists codes = file.codes();
    for (const Programme &pack : packs)
        for (const auto &[list, code] : pack.codes)
            codes.add(list, code);
    return codes;
}

// What the file holds of the hub, against what comes.
struct Decision {
    Receipt::Outcome outcome = Receipt::Outcome::Accepted;
    QList<ReceivedReturn> replaced;
    QList<ReceivedReturn> inItsPlace; // why it is kept aside, or itself where it is held already
    QString why;
};

QString nameOf(const FrozenReturn &frozen)
{
    return Text::tr("%1 (revision %2)").arg(periodForPeople(frozen.period)).arg(frozen.revision);
}

void decideOnSamePeriod(const ReceivedReturn &there, const PackageDescription &said, const QString &sha256,
                        Decision &decision)
{
    if (there.frozen.revision == said.revision) {
        if (there.frozen.sha256 != sha256)
            refuse(Text::tr("revision %1 came before with other content").arg(said.revision));
        decision.outcome = Receipt::Outcome::AlreadyHeld;
        decision.inItsPlace = {there};
    } else if (there.frozen.revision > said.revision && decision.outcome != Receipt::Outcome::AlreadyHeld) {
        decision.outcome = Receipt::Outcome::KeptAside;
        decision.inItsPlace = {there};
        decision.why = Text::tr("revision %1 came before").arg(there.frozen.revision);
    }
}

Decision decide(const QList<ReceivedReturn> &held, const PackageDescription &said, const QString &sha256)
{
    Decision decision;
    for (const ReceivedReturn &there : held)
        if (there.frozen.period == said.period)
            decideOnSamePeriod(there, said, sha256, decision);
    if (decision.outcome != Receipt::Outcome::Accepted)
        return decision;
    for (const ReceivedReturn &there : held) {
        const Period &period = there.frozen.period;
        if (there.state != ReceivedState::Accepted || !overlap(period, said.period))
            continue;
        if (holds(said.period, period)) {
            decision.replaced.append(there);
        } else if (holds(period, said.period)) {
            decision.outcome = Receipt::Outcome::KeptAside;
            decision.inItsPlace = {there};
            decision.why = Text::tr("the return of %1 holds its period").arg(nameOf(there.frozen));
        } else {
            refuse(Text::tr("its period overlaps in part with that of %1").arg(nameOf(there.frozen)));
        }
    }
    if (!decision.replaced.isEmpty())
        decision.outcome = Receipt::Outcome::Replaced;
    return decision;
}

QList<ReceiptNote> notesOf(const Decision &decision)
{
    QList<ReceiptNote> notes;
    const auto note = [&](ReceiptNote::Kind kind, const QList<ReceivedReturn> &returns) {
        for (const ReceivedReturn &other : returns)
            notes.append(
                {kind,
                 dateToText(other.frozen.period.from) + QLatin1Char('/') + dateToText(other.frozen.period.to),
                 QString::number(other.frozen.revision)});
    };
    if (decision.outcome == Receipt::Outcome::KeptAside)
        note(ReceiptNote::Kind::KeptAside, decision.inItsPlace);
    else
        note(ReceiptNote::Kind::Replaced, decision.replaced);
    return notes;
}

qint64 freeze(Connection &connection, qint64 hub, const QString &fileName, const OpenedPackage &opened)
{
    const PackageDescription &said = opened.report.description;
    const PackageReader &package = *opened.package;
    const FrozenReturn frozen{0,
                              hub,
                              said.period,
                              said.revision,
                              said.programme,
                              said.packVersion,
                              said.signedBy,
                              said.signedAt,
                              0,
                              fileName,
                              sha256Of(package.descriptionJson()),
                              package.descriptionJson()};
    QList<FrozenFigure> figures;
    for (const ReturnFigure &figure : opened.figures)
        figures.append({figure.measure, figure.breakdown, figure.category, figure.value});
    const FrozenFile signature{QStringLiteral("signature.txt"), sha256Of(package.signature()),
                               package.signature()};
    return freezeReturn(connection, frozen, {signature}, figures, {});
}

// Brings the hub's record to what its accepted returns say, this one among them. What only a return held that
// this one replaces has to go: that is seen by taking those that stay together, or where this one is alone.
void takeRows(Change &change, qint64 hub, qint64 returnKey, OpenedPackage &opened,
              const QList<ReceivedReturn> &others, bool isReplacing, Progress &progress)
{
    Connection &connection = change.file().connection();
    const ReturnOrder order = returnOrder(opened.report.description, others);
    bool isDone = false;
    if (order == ReturnOrder::Alone
        || (order == ReturnOrder::Last && !isReplacing && !isTakenTogether(connection, hub))) {
        isDone = takeInOrder(change, hub, returnKey, *opened.package, order, progress);
    } else {
        keepFiles(connection, returnKey, *opened.package, progress);
    }
    if (!isDone)
        consolidate(change, hub, progress);
    else if (order == ReturnOrder::Alone)
        setTakenTogether(connection, hub, false);
    QList<Period> covered{opened.report.description.period};
    for (const ReceivedReturn &other : others)
        if (other.state == ReceivedState::Accepted)
            covered.append(other.frozen.period);
    setCoverage(connection, hub, covered);
}

void take(HubFile &file, const QString &package, OpenedPackage &opened, Receipt &receipt, Progress &progress)
{
    const PackageDescription &said = opened.report.description;
    Connection &connection = file.connection();
    Change change(file,
                  Text::tr("Take in the return of %1, %2").arg(said.hubCode, periodForPeople(said.period)),
                  ChangeKind::Receive);
    const qint64 hub = reportingHub(connection, said.hubCode, said.hubName);
    const Decision decision =
        decide(receivedReturns(connection, hub), said, sha256Of(opened.package->descriptionJson()));
    receipt.outcome = decision.outcome;
    receipt.why = decision.why;
    if (decision.outcome == Receipt::Outcome::AlreadyHeld) {
        receipt.returnKey = decision.inItsPlace.first().frozen.key;
        receipt.notes = receiptNotes(connection, receipt.returnKey);
        return;
    }
    for (const ReceivedReturn &earlier : decision.replaced) {
        receipt.replaced.append({earlier.frozen.period, earlier.frozen.revision});
        setReceivedState(connection, earlier.frozen.key, ReceivedState::Replaced);
    }
    const QList<ReceivedReturn> others = receivedReturns(connection, hub);
    const bool isAside = decision.outcome == Receipt::Outcome::KeptAside;
    receipt.returnKey = freeze(connection, hub, QFileInfo(package).fileName(), opened);
    storeReceived(connection, receipt.returnKey, isAside ? ReceivedState::Aside : ReceivedState::Accepted,
                  Clock::stamp());
    if (isAside)
        keepFiles(connection, receipt.returnKey, *opened.package, progress);
    else
        takeRows(change, hub, receipt.returnKey, opened, others, !decision.replaced.isEmpty(), progress);
    receipt.notes =
        keepReceipt(connection, receipt.returnKey, said, currentProgramme(connection), notesOf(decision));
    change.keepEmpty();
    progress.throwIfCancelled();
    change.commit();
}

// Only a national file that can be written to and has a programme takes in returns.
void requireReceiver(HubFile &file)
{
    if (!file.identity().national)
        throw Error(Error::Kind::Usage, file.path(),
                    Text::tr("only the national body's file takes in returns"),
                    Text::tr("Make one with create --national"));
    if (file.isReadOnly())
        throw Error(Error::Kind::CannotOpen, file.path(), file.whyReadOnly(),
                    Text::tr("Returns are taken in where the file can be written to"));
    currentProgramme(file.connection()); // throws where there is none
}

} // namespace

Receipt receiveReturn(HubFile &file, const QString &package, const QString &password, Progress &progress)
{
    requireReceiver(file);
    const QList<Programme> packs = loadedProgrammes(file.connection());
    Receipt receipt;
    OpenedPackage opened;
    try {
        const CodeLists codes = codesOf(file, packs);
        opened = openPackage(package, packs, password, progress, &codes);
        const PackageDescription &said = opened.report.description;
        receipt.hubCode = said.hubCode;
        receipt.period = said.period;
        receipt.revision = said.revision;
        if (!opened.report.isWhole())
            refuse(opened.report.problems.first());
        checkDescription(file, packs, opened);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled || error.kind() == Error::Kind::System)
            throw;
        receipt.why = error.why();
        receipt.kind = error.kind();
        return receipt;
    }
    try {
        take(file, package, opened, receipt, progress);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Refused)
            throw;
        receipt.outcome = Receipt::Outcome::Refused;
        receipt.replaced.clear();
        receipt.returnKey = 0;
        receipt.notes.clear();
        receipt.why = error.why();
    }
    return receipt;
}

} // namespace doorstep
