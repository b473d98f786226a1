// Receipts in words: a sentence for each note, and the whole as a page or text to send back to the hub.
#include "base/moments.h"
#include "base/text.h"
#include "measures/figures.h"
#include "programme/measure_names.h"
#include "returns/figure_recount.h"
#include "returns/receipt.h"
#include "returns/return_checks.h"
#include "returns/return_figures.h"
#include "returns/return_schema.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

using Kind = ReceiptNote::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnReceipt)
};

QString labelOf(const QString &measure, const Programme &programme)
{
    const QString own = programme.labelOf(measure);
    const Measure *known = measureNamed(measure);
    return !own.isEmpty() ? own : known ? known->labelText() : measure;
}

QString dayInWords(const QString &text)
{
    return dateForPeople(dateFromText(text).value_or(QDate()));
}

// "2019-04-01/2019-06-30" and "2": "Apr 2019 to Jun 2019, revision 2".
QString returnInWords(const QString &period, const QString &revision)
{
    const Period days{dateFromText(period.section(QLatin1Char('/'), 0, 0)).value_or(QDate()),
                      dateFromText(period.section(QLatin1Char('/'), 1)).value_or(QDate())};
    return Text::tr("%1, revision %2").arg(periodForPeople(days), revision);
}

QString reasonInWords(const ReceiptNote &note)
{
    const QString label = warningLabel(note.subject);
    return Text::tr("%1. The hub's reason: %2")
        .arg(label.isEmpty() ? visibleControls(note.subject) : label, visibleControls(note.detail));
}

// "conversations", "34/33/later_return".
QString differenceInWords(const ReceiptNote &note, const Programme &programme)
{
    using Why = RecountDifference::Why;
    const Measure *measure = measureNamed(note.subject);
    const QStringList parts = note.detail.split(QLatin1Char('/'));
    const auto value = [&](int part) {
        const qint64 number = parts.value(part).toLongLong();
        return measure ? valueForPeople(*measure, number) : QString::number(number);
    };
    const QString words = Text::tr("%1: the hub has %2, its rows give %3")
                              .arg(labelOf(note.subject, programme), value(0), value(1));
    for (const Why why : {Why::LaterReturn, Why::OtherRules})
        if (parts.value(2) == whyName(why))
            return QStringLiteral("%1. %2").arg(words, whyForPeople(why));
    return words;
}

QString becameInWords(const ReceivedReturn &received)
{
    switch (received.state) {
    case ReceivedState::Replaced:
        return Text::tr("Taken in, and replaced by a later return since");
    case ReceivedState::Aside:
        return Text::tr("Kept aside: it does not count");
    case ReceivedState::Accepted:
        break;
    }
    return Text::tr("Taken in: it counts");
}

QString rowsOf(const QString &fileName)
{
    const ReturnTable *table = returnTableNamed(fileName.section(QLatin1Char('.'), 0, 0));
    return table ? table->title : fileName;
}

QString title(const ReturnReceipt &receipt)
{
    return Text::tr("Receipt for the return of %1, %2")
        .arg(receipt.hubCode, periodForPeople(receipt.received.frozen.period));
}

QString nothingOdd()
{
    return Text::tr("Nothing was odd about this return.");
}

QString farewell()
{
    return Text::tr("Something is not right? Correct it in the hub's own file and send a new revision. This "
                    "receipt names nobody and is not signed.");
}

QString escaped(const QString &text)
{
    return visibleControls(text).toHtmlEscaped();
}

constexpr const char s_style[] = R"(
:root{color-scheme:light dark}
body{margin:2rem auto;padding:0 1.25rem;max-width:44rem;font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{padding:.3rem .5rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}
th{font-weight:400}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
blockquote{margin:0;padding-left:1rem;border-left:.25rem solid #8886;white-space:pre-wrap}
)";

QString htmlTable(const QList<ReceiptLine> &lines, bool ofNumbers)
{
    QString rows;
    for (const ReceiptLine &line : lines)
        rows += QStringLiteral("<tr><th scope=\"row\">%1</th><td%2>%3</td></tr>\n")
                    .arg(escaped(line.label), ofNumbers ? QStringLiteral(" class=\"n\"") : QString(),
                         escaped(line.value));
    return QStringLiteral("<table>\n%1</table>\n").arg(rows);
}

QString htmlList(const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += QStringLiteral("<li>%1</li>\n").arg(escaped(line));
    return QStringLiteral("<ul>\n%1</ul>\n").arg(items);
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(escaped(text));
}

QString textTable(const QList<ReceiptLine> &lines)
{
    qsizetype width = 0;
    for (const ReceiptLine &line : lines)
        width = std::max(width, line.label.size());
    QString text;
    for (const ReceiptLine &line : lines)
        text += QStringLiteral("  %1  %2\n").arg(line.label.leftJustified(width), line.value);
    return text;
}

QString textList(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("  - %1\n").arg(line);
    return text;
}

} // namespace

// What stands above the tables: which return this is.
QList<ReceiptLine> receiptHead(const ReturnReceipt &receipt, const Programme &programme)
{
    const FrozenReturn &frozen = receipt.received.frozen;
    return {{Text::tr("Hub"), Text::tr("%1, %2").arg(receipt.hubCode, visibleControls(receipt.hubName))},
            {Text::tr("Period"), periodForPeople(frozen.period)},
            {Text::tr("Revision"), QString::number(frozen.revision)},
            {Text::tr("Signed off"),
             Text::tr("%1, by %2").arg(momentForPeople(frozen.signedAt), visibleControls(frozen.signedBy))},
            {Text::tr("Received"),
             Text::tr("%1, by %2").arg(momentForPeople(receipt.received.receivedAt), programme.nationalBody)},
            {Text::tr("What became of it"), becameInWords(receipt.received)},
            {Text::tr("Checksum"), frozen.sha256}};
}

QList<ReceiptLine> receiptRowLines(const ReturnReceipt &receipt)
{
    QList<ReceiptLine> lines;
    for (const ReturnReceipt::Rows &rows : receipt.files)
        lines.append({rowsOf(rows.file), QStringLiteral("%L1").arg(rows.rows)});
    return lines;
}

// In the programme's order, its headlines first; what it does not name comes last.
QList<ReceiptLine> receiptFigureLines(const ReturnReceipt &receipt, const Programme &programme)
{
    QStringList order;
    for (const bool headlines : {true, false})
        for (const Programme::MeasureName &name : programme.measures)
            if (name.isHeadline == headlines)
                order.append(name.name);
    order += measureNames();
    order.removeDuplicates();
    QList<ReceiptLine> lines;
    for (const QString &measure : std::as_const(order))
        for (const ReturnFigure &figure : receipt.headlines)
            if (const Measure *known = measureNamed(measure); known && figure.measure == measure)
                lines.append({labelOf(measure, programme), valueForPeople(*known, figure.value)});
    return lines;
}

QStringList receiptNoteLines(const ReturnReceipt &receipt, const Programme &programme, bool odd)
{
    QStringList lines;
    for (const ReceiptNote &note : receipt.notes)
        if (isOdd(note) == odd)
            lines.append(receiptNoteText(note, programme));
    return lines;
}

QString receiptNoteText(const ReceiptNote &note, const Programme &programme)
{
    switch (note.kind) {
    case Kind::Reason:
        return reasonInWords(note);
    case Kind::Late:
        return Text::tr("Late: it was due on %1 and signed off on %2")
            .arg(dayInWords(note.subject), dayInWords(note.detail));
    case Kind::OffCalendar:
        return Text::tr("The programme does not ask for this period");
    case Kind::HubNotListed:
        return Text::tr("The programme does not list this hub");
    case Kind::OlderPack:
        return Text::tr("Made under version %1 of the programme; version %2 is in force")
            .arg(visibleControls(note.subject), note.detail);
    case Kind::NoMatchKeys:
        return Text::tr("%L1 of %L2 people have no match keys, so nobody can tell whether another hub knows "
                        "them too")
            .arg(note.subject.toLongLong())
            .arg(note.detail.toLongLong());
    case Kind::FigureDiffers:
        return differenceInWords(note, programme);
    case Kind::Recounted:
        return Text::tr("Counted again from its rows: every figure is as the hub has it");
    case Kind::Replaced:
        return Text::tr("It replaces the return of %1").arg(returnInWords(note.subject, note.detail));
    case Kind::KeptAside:
        return Text::tr("The return of %1 stands in its place").arg(returnInWords(note.subject, note.detail));
    case Kind::Practice:
        break;
    }
    return Text::tr("Not for real data: the secret of this programme is public");
}

QString receiptAsText(const ReturnReceipt &receipt, const Programme &programme)
{
    const QString line = QStringLiteral("\n");
    QString text = title(receipt) + line + line + textTable(receiptHead(receipt, programme)) + line;
    const QStringList told = receiptNoteLines(receipt, programme, false);
    if (!told.isEmpty())
        text += textList(told) + line;
    const QStringList odd = receiptNoteLines(receipt, programme, true);
    text +=
        Text::tr("What was odd") + line + textList(odd.isEmpty() ? QStringList{nothingOdd()} : odd) + line;
    if (!receipt.coveringNote.isEmpty())
        text += Text::tr("The hub's note") + line + QStringLiteral("  ")
            + visibleControls(receipt.coveringNote) + line + line;
    text += Text::tr("The hub's figures") + line + textTable(receiptFigureLines(receipt, programme)) + line;
    text += Text::tr("What came with it") + line + textTable(receiptRowLines(receipt)) + line;
    return text + farewell() + line;
}

QString receiptAsHtml(const ReturnReceipt &receipt, const Programme &programme)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                                  "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<h1>%1</h1>\n")
                       .arg(escaped(title(receipt)), QLatin1String(s_style));
    page += htmlTable(receiptHead(receipt, programme), false);
    const QStringList told = receiptNoteLines(receipt, programme, false);
    if (!told.isEmpty())
        page += htmlList(told);
    const QStringList odd = receiptNoteLines(receipt, programme, true);
    page += heading(Text::tr("What was odd"))
        + (odd.isEmpty() ? QStringLiteral("<p>%1</p>\n").arg(escaped(nothingOdd())) : htmlList(odd));
    if (!receipt.coveringNote.isEmpty())
        page += heading(Text::tr("The hub's note"))
            + QStringLiteral("<blockquote>%1</blockquote>\n").arg(escaped(receipt.coveringNote));
    page += heading(Text::tr("The hub's figures")) + htmlTable(receiptFigureLines(receipt, programme), true);
    page += heading(Text::tr("What came with it")) + htmlTable(receiptRowLines(receipt), true);
    return page + QStringLiteral("<p>%1</p>\n</body>\n</html>\n").arg(escaped(farewell()));
}

QString receiptFileName(const ReturnReceipt &receipt)
{
    const FrozenReturn &frozen = receipt.received.frozen;
    return QStringLiteral("%1_%2_%3_r%4 receipt.html")
        .arg(receipt.hubCode, dateToText(frozen.period.from), dateToText(frozen.period.to))
        .arg(frozen.revision);
}

} // namespace doorstep
