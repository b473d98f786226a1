// What the national body tells a hub about a return that it took in: what was accepted, and what was odd.
// Kept in the file with the return, and written out as a small page or text to send back. Nothing in it is
// signed, and nothing in it is about a person.
#pragma once

#include "returns/package_reader.h"
#include "storage/received_returns.h"

namespace doorstep {

// Something about a return that is worth telling, and no reason to refuse it.
struct ReceiptNote {
    enum class Kind {
        Reason, // a warning that the hub answered; subject: its name ("booked_long_ago"), detail: the reason
        Late, // subject: the day on which it was due, detail: the day on which it was signed off
        OffCalendar, // the programme does not ask for its period
        HubNotListed, // the programme does not list its hub
        OlderPack, // subject: the version that it was made under, detail: the one in force here
        NoMatchKeys, // people who can not be matched with other hubs'; subject: how many, detail: of how many
        FigureDiffers, // recounted from the rows; subject: the measure, detail: "hub's value/recounted/why"
        Recounted, // and every headline was as the hub has it
        Replaced, // subject: the period of what it replaced, "FROM/TO", detail: its revision
        KeptAside, // subject: period of what stands in its place, "FROM/TO", detail: its revision
        Practice, // not for real data: the programme's secret is public
    };
    Kind kind = Kind::Reason;
    QString subject;
    QString detail;
    friend bool operator==(const ReceiptNote &, const ReceiptNote &) = default;
};

// "late", as files and scripts have it.
QString receiptNoteCode(ReceiptNote::Kind kind);
// One sentence for a person; names measures by `programme`.
QString receiptNoteText(const ReceiptNote &note, const Programme &programme);
// Whether it asks somebody to look; the others are only told (what was replaced, practice).
bool isOdd(const ReceiptNote &note);

struct ReturnReceipt {
    ReceivedReturn received; // period, revision, who signed off and when, what became of it
    QString hubCode;
    QString hubName;
    QString coveringNote;
    struct Rows {
        QString file; // "conversations.csv"
        qint64 rows = 0;
    };
    QList<Rows> files; // those that have rows, in the order of returnTables(); without figures.csv
    QList<ReturnFigure> headlines; // as the hub worked them out
    QList<ReceiptNote> notes; // in the order of the kinds
};

// The receipt of a return that was taken in (accepted, replaced since, or kept aside). Throws
// std::logic_error for a key that is none.
ReturnReceipt receiptOf(Connection &connection, qint64 returnKey);
// Only what was odd; cheap enough for a cell of a list.
QList<ReceiptNote> receiptNotes(Connection &connection, qint64 returnKey);

// Parts of a receipt in words, for whatever shows one.
struct ReceiptLine {
    QString label;
    QString value;
};
QList<ReceiptLine> receiptHead(const ReturnReceipt &receipt, const Programme &programme);
// In the programme's order, its headlines first.
QList<ReceiptLine> receiptFigureLines(const ReturnReceipt &receipt, const Programme &programme);
QList<ReceiptLine> receiptRowLines(const ReturnReceipt &receipt);
// The notes that are odd, or those that are only told.
QStringList receiptNoteLines(const ReturnReceipt &receipt, const Programme &programme, bool odd);

// To send back to the hub: `programme` is the one in force, whose national body it comes from.
QString receiptAsText(const ReturnReceipt &receipt, const Programme &programme);
QString receiptAsHtml(const ReturnReceipt &receipt, const Programme &programme);
// "HUB07_2019-04-01_2019-06-30_r2 receipt.html"
QString receiptFileName(const ReturnReceipt &receipt);
// Writes the receipts as web pages into a folder, which is made where it is missing; gives their paths.
// Throws Error(System).
QStringList writeReceipts(Connection &connection, const QList<qint64> &returnKeys, const QString &folder,
                          const Programme &programme);

// Keeps what was odd about a return that is being taken in, within the caller's change, once its rows are in
// the file; gives it back. `decided`: what it replaced, or why it was kept aside.
QList<ReceiptNote> keepReceipt(Connection &connection, qint64 returnKey, const PackageDescription &said,
                               const Programme &programme, const QList<ReceiptNote> &decided);

// Counts the headlines of these returns again from their rows, each hub by itself, and keeps in the receipts
// where they differ from the hub's own; what does not count is passed over. For a batch, once it is in: a
// round of figures for each period. In a transaction of its own. Throws Error(Cancelled).
void recountReceipts(HubFile &file, const QList<qint64> &returnKeys, Progress &progress);

} // namespace doorstep
