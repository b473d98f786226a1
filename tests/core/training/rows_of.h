// Everything that stands in tables, row by row as it is stored: for tests that hold that it came back.
#pragma once

#include "storage/engine/connection.h"

#include <QByteArrayList>

namespace doorstep::tests {

inline QByteArrayList rowsOf(Connection &connection, std::initializer_list<const char *> tables)
{
    QByteArrayList rows;
    for (const char *table : tables) {
        Statement read = connection.prepare(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
        const qsizetype first = rows.size();
        while (read.step()) {
            QByteArray row = table;
            for (int column = 0; column < read.columnCount(); ++column)
                row += '|' + (read.isNull(column) ? "NULL" : read.utf8(column).toByteArray());
            rows.append(row);
        }
        std::sort(rows.begin() + first, rows.end());
    }
    return rows;
}

} // namespace doorstep::tests
