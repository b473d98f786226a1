#include "whole_file.h"

#include "returns/consolidate.h"
#include "storage/change.h"
#include "support/catch_strings.h"

#include <catch2/catch.hpp>

namespace doorstep::tests {

namespace {

QString shown(const Statement &row, int column)
{
    return row.isNull(column) ? QStringLiteral("-")
                              : QString::fromLatin1(row.blob(column).toPercentEncoding());
}

} // namespace

QStringList wholeFile(Connection &connection, const QStringList &without)
{
    QStringList tables;
    QStringList lines;
    Statement names = connection.prepare("SELECT type, name, sql FROM sqlite_master ORDER BY name");
    while (names.step()) {
        lines.append(names.text(0) + QLatin1Char(' ') + names.text(1));
        if (names.text(0) == QLatin1String("table")
            && !names.text(2).startsWith(QLatin1String("CREATE VIRTUAL")) && !without.contains(names.text(1)))
            tables.append(names.text(1));
    }
    for (const QString &table : std::as_const(tables)) {
        QStringList rows;
        Statement all = connection.prepare(QStringLiteral("SELECT * FROM ") + table);
        while (all.step()) {
            QString line = table;
            for (int column = 0; column < all.columnCount(); ++column)
                line += QLatin1Char('|') + shown(all, column);
            rows.append(line);
        }
        rows.sort();
        lines.append(rows);
    }
    return lines;
}

void requireAsTakenTogether(HubFile &file, const QString &hubCode)
{
    Connection &connection = file.connection();
    const QStringList notCounted{QStringLiteral("changes"), QStringLiteral("change_records"),
                                 QStringLiteral("taken_together"), QStringLiteral("spent_keys")};
    const QStringList before = wholeFile(connection, notCounted);
    NoProgress progress;
    QStringList different;
    {
        Change change(file, QStringLiteral("Take together"), ChangeKind::Receive);
        const qint64 hub =
            connection.number(QStringLiteral("SELECT key FROM hubs WHERE code = '%1'").arg(hubCode)).value();
        consolidate(change, hub, progress);
        const QStringList after = wholeFile(connection, notCounted);
        const QSet<QString> inOrder(before.begin(), before.end());
        const QSet<QString> together(after.begin(), after.end());
        for (const QString &line : inOrder - together)
            different.append(QStringLiteral("in order: ") + line);
        for (const QString &line : together - inOrder)
            different.append(QStringLiteral("together: ") + line);
    }
    REQUIRE(different == QStringList());
}

} // namespace doorstep::tests
