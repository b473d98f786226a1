// What a receipt says of the figures: counted again from the rows that came, once for many returns.
#include "programme/pack_store.h"
#include "returns/figure_recount.h"
#include "returns/receipt.h"
#include "storage/receipt_rows.h"
#include "storage/write_turn.h"

#include <algorithm>

namespace doorstep {

namespace {

struct Standing {
    qint64 key;
    QString hub;
    Period period;
};

// Those that make the record: no others can be counted.
QList<Standing> standingAmong(Connection &connection, const QList<qint64> &returnKeys)
{
    QList<Standing> standing;
    for (const qint64 key : returnKeys) {
        const FrozenReturn frozen = frozenReturn(connection, key);
        const QList<ReceivedReturn> held = receivedReturns(connection, frozen.hub);
        const bool stands = std::any_of(held.begin(), held.end(), [&](const ReceivedReturn &received) {
            return received.frozen.key == key && received.state == ReceivedState::Accepted;
        });
        if (stands)
            standing.append({key, hubCode(connection, frozen.hub), frozen.period});
    }
    return standing;
}

QList<ReceiptRow> rowsOf(const Standing &held, const QList<RecountDifference> &differences)
{
    const QString kind = receiptNoteCode(ReceiptNote::Kind::FigureDiffers);
    QList<ReceiptRow> rows;
    for (const RecountDifference &difference : differences)
        if (difference.hub == held.hub && difference.period == held.period && !difference.isAsItShouldBe())
            rows.append({kind, difference.measure,
                         QStringLiteral("%1/%2/%3")
                             .arg(difference.theirs)
                             .arg(difference.ours)
                             .arg(whyName(difference.why))});
    if (rows.isEmpty())
        rows.append({receiptNoteCode(ReceiptNote::Kind::Recounted), {}, {}});
    return rows;
}

} // namespace

void recountReceipts(HubFile &file, const QList<qint64> &returnKeys, Progress &progress)
{
    Connection &connection = file.connection();
    const QList<Standing> standing = standingAmong(connection, returnKeys);
    if (standing.isEmpty())
        return;
    QList<qint64> keys;
    for (const Standing &held : standing)
        keys.append(held.key);
    const QList<RecountDifference> differences =
        recountHeadlines(connection, currentProgramme(connection), keys, progress);
    const HeldTurn turn(file);
    Transaction transaction(connection);
    for (const Standing &held : standing) {
        for (const ReceiptNote::Kind kind : {ReceiptNote::Kind::FigureDiffers, ReceiptNote::Kind::Recounted})
            removeReceiptRows(connection, held.key, receiptNoteCode(kind));
        addReceiptRows(connection, held.key, rowsOf(held, differences));
    }
    transaction.commit();
}

} // namespace doorstep
