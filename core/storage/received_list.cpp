#include "storage/received_list.h"

namespace doorstep {

QList<ReceivedEntry> receivedEntries(Connection &connection)
{
    Statement rows = connection.prepare(
        "SELECT r.key, h.code, h.name, r.period_from, r.period_to, r.revision, r.pack_version, r.signed_by,"
        " r.signed_at, w.received_at, w.state, r.file_name FROM received_returns w"
        " JOIN returns r ON r.key = w.return JOIN hubs h ON h.key = r.hub"
        " ORDER BY h.code, r.period_from, r.period_to, r.revision");
    QList<ReceivedEntry> entries;
    while (rows.step())
        entries.append({rows.integer(0),
                        rows.text(1),
                        rows.text(2),
                        {rows.date(3), rows.date(4)},
                        static_cast<int>(rows.integer(5)),
                        rows.text(6),
                        rows.text(7),
                        rows.text(8),
                        rows.text(9),
                        receivedStateNamed(rows.text(10)),
                        rows.text(11)});
    return entries;
}

QHash<QString, QString> frozenFileSums(Connection &connection, qint64 returnKey)
{
    Statement rows = connection.prepare("SELECT name, sha256 FROM return_files WHERE return = ?");
    rows.bind(1, returnKey);
    QHash<QString, QString> sums;
    while (rows.step())
        sums.insert(rows.text(0), rows.text(1));
    return sums;
}

QByteArray frozenContent(Connection &connection, qint64 returnKey, const QString &fileName)
{
    Statement row = connection.prepare("SELECT content FROM return_files WHERE return = ? AND name = ?");
    row.bind(1, returnKey).bind(2, fileName);
    return row.step() ? row.blob(0) : QByteArray();
}

} // namespace doorstep
