#include "storage/receipt_rows.h"

namespace doorstep {

QList<ReceiptRow> receiptRows(Connection &connection, qint64 returnKey)
{
    Statement found = connection.prepare(
        "SELECT kind, subject, detail FROM receipt_notes WHERE return = ? ORDER BY number");
    found.bind(1, returnKey);
    QList<ReceiptRow> rows;
    while (found.step())
        rows.append({found.text(0), found.text(1), found.text(2)});
    return rows;
}

void addReceiptRows(Connection &connection, qint64 returnKey, const QList<ReceiptRow> &rows)
{
    Statement last =
        connection.prepare("SELECT coalesce(max(number), 0) FROM receipt_notes WHERE return = ?");
    last.bind(1, returnKey).step();
    qint64 number = last.integer(0);
    Statement insert = connection.prepare(
        "INSERT INTO receipt_notes (return, number, kind, subject, detail) VALUES (?, ?, ?, ?, ?)");
    for (const ReceiptRow &row : rows)
        insert.bind(1, returnKey)
            .bind(2, ++number)
            .bind(3, row.kind)
            .bind(4, row.subject)
            .bind(5, row.detail)
            .execute();
}

void removeReceiptRows(Connection &connection, qint64 returnKey, const QString &kind)
{
    connection.prepare("DELETE FROM receipt_notes WHERE return = ? AND kind = ?")
        .bind(1, returnKey)
        .bind(2, kind)
        .execute();
}

PeopleWithKeys peopleWithKeys(Connection &connection, qint64 hub)
{
    Statement row = connection.prepare(
        "SELECT count(*), count(CASE WHEN NOT EXISTS (SELECT 1 FROM match_keys m WHERE m.person = p.key)"
        " THEN 1 END) FROM people p WHERE p.hub = ?");
    row.bind(1, hub).step();
    return {row.integer(0), row.integer(1)};
}

} // namespace doorstep
