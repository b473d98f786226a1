#include "returns/receipt.h"

#include "base/file_writer.h"
#include "returns/return_schema.h"
#include "storage/receipt_rows.h"

#include <QDateTime>
#include <QDir>
#include <algorithm>

namespace doorstep {

namespace {

using Kind = ReceiptNote::Kind;

// In the order of Kind; what the file has.
const QStringList &codes()
{
    static const QStringList all{
        QStringLiteral("reason"),         QStringLiteral("late"),       QStringLiteral("off_calendar"),
        QStringLiteral("hub_not_listed"), QStringLiteral("older_pack"), QStringLiteral("no_match_keys"),
        QStringLiteral("figure_differs"), QStringLiteral("recounted"),  QStringLiteral("replaced"),
        QStringLiteral("kept_aside"),     QStringLiteral("practice")};
    return all;
}

void noteReasons(const PackageDescription &said, QList<ReceiptNote> &notes)
{
    for (auto reason = said.reasons.begin(); reason != said.reasons.end(); ++reason)
        notes.append({Kind::Reason, reason.key(), reason.value()});
}

void noteCalendar(const PackageDescription &said, const Programme &programme, QList<ReceiptNote> &notes)
{
    const auto &periods = programme.periods;
    const auto due = std::find_if(periods.begin(), periods.end(),
                                  [&](const auto &asked) { return asked.period == said.period; });
    const QDate signedOn = QDateTime::fromString(said.signedAt, Qt::ISODateWithMs).toLocalTime().date();
    if (due != periods.end()) {
        if (due->due.isValid() && signedOn > due->due)
            notes.append({Kind::Late, dateToText(due->due), dateToText(signedOn)});
    } else if (!periods.isEmpty()) {
        notes.append({Kind::OffCalendar, {}, {}});
    }
}

void noteProgramme(const PackageDescription &said, const Programme &programme, QList<ReceiptNote> &notes)
{
    if (!programme.hubs.isEmpty() && programme.hubName(said.hubCode).isEmpty())
        notes.append({Kind::HubNotListed, said.hubCode, {}});
    if (said.packVersion != programme.version)
        notes.append({Kind::OlderPack, said.packVersion, programme.version});
    if (programme.isForPractice())
        notes.append({Kind::Practice, {}, {}});
}

// As the file has the hub's people now: by the return that was just taken in, and those before it.
void noteMatchKeys(Connection &connection, qint64 hub, QList<ReceiptNote> &notes)
{
    const PeopleWithKeys keys = peopleWithKeys(connection, hub);
    if (keys.without > 0)
        notes.append({Kind::NoMatchKeys, QString::number(keys.without), QString::number(keys.people)});
}

void inOrderOfKinds(QList<ReceiptNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const ReceiptNote &left, const ReceiptNote &right) {
        return left.kind < right.kind;
    });
}

void store(Connection &connection, qint64 returnKey, const QList<ReceiptNote> &notes)
{
    QList<ReceiptRow> rows;
    for (const ReceiptNote &note : notes)
        rows.append({receiptNoteCode(note.kind), note.subject, note.detail});
    addReceiptRows(connection, returnKey, rows);
}

ReceivedReturn receivedReturn(Connection &connection, qint64 returnKey)
{
    const qint64 hub = frozenReturn(connection, returnKey).hub;
    for (const ReceivedReturn &received : receivedReturns(connection, hub))
        if (received.frozen.key == returnKey)
            return received;
    throw std::logic_error("a return that was not received has no receipt");
}

} // namespace

QString receiptNoteCode(Kind kind)
{
    return codes().at(static_cast<int>(kind));
}

bool isOdd(const ReceiptNote &note)
{
    return note.kind < Kind::Recounted;
}

QList<ReceiptNote> receiptNotes(Connection &connection, qint64 returnKey)
{
    QList<ReceiptNote> notes;
    for (const ReceiptRow &row : receiptRows(connection, returnKey))
        notes.append({static_cast<Kind>(codes().indexOf(row.kind)), row.subject, row.detail});
    inOrderOfKinds(notes);
    return notes;
}

ReturnReceipt receiptOf(Connection &connection, qint64 returnKey)
{
    ReturnReceipt receipt;
    receipt.received = receivedReturn(connection, returnKey);
    const PackageDescription said =
        parseDescription(receipt.received.frozen.manifest, receipt.received.frozen.fileName);
    receipt.hubCode = said.hubCode;
    receipt.hubName = said.hubName;
    receipt.coveringNote = said.note;
    for (const PackageDescription::Member &member : said.members)
        if (member.rows > 0 && member.table != QLatin1String("figures"))
            receipt.files.append({member.fileName, member.rows});
    for (const FrozenFigure &figure : frozenFigures(connection, returnKey))
        if (figure.breakdown.isEmpty())
            receipt.headlines.append({figure.measure, {}, {}, figure.value});
    receipt.notes = receiptNotes(connection, returnKey);
    return receipt;
}

QList<ReceiptNote> keepReceipt(Connection &connection, qint64 returnKey, const PackageDescription &said,
                               const Programme &programme, const QList<ReceiptNote> &decided)
{
    QList<ReceiptNote> notes = decided;
    noteReasons(said, notes);
    noteCalendar(said, programme, notes);
    noteProgramme(said, programme, notes);
    const bool isAside = std::any_of(decided.begin(), decided.end(),
                                     [](const ReceiptNote &note) { return note.kind == Kind::KeptAside; });
    if (!isAside)
        noteMatchKeys(connection, frozenReturn(connection, returnKey).hub, notes);
    inOrderOfKinds(notes);
    store(connection, returnKey, notes);
    return notes;
}

QStringList writeReceipts(Connection &connection, const QList<qint64> &returnKeys, const QString &folder,
                          const Programme &programme)
{
    QStringList paths;
    for (const qint64 key : returnKeys) {
        const ReturnReceipt receipt = receiptOf(connection, key);
        const QString path = QDir(folder).filePath(receiptFileName(receipt));
        FileWriter writer(path);
        writer.write(receiptAsHtml(receipt, programme).toUtf8());
        writer.commit();
        paths.append(path);
    }
    return paths;
}

} // namespace doorstep
