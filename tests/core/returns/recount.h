// The national body's side of the bargain: headline figures worked out again from nothing but the files of
// returns. Written against DATA.md 3 and 4, and not with the program's own measures.
#pragma once

#include "base/dates.h"
#include <QMap>
#include <QStringList>

namespace doorstep::tests {

// The files of a package, each as its rows, by the name of its table.
using PackageRows = QMap<QString, QList<QStringList>>;
PackageRows rowsOfPackage(const QString &path);

// Rows of several returns of one hub taken together: a row that is in more than one is as the last one has
// it.
class Recount {
public:
    void add(const PackageRows &content);
    // By measure, money in pence.
    QMap<QString, qint64> figures(const Period &period, int windowMonths, int recognitionMembers) const;

private:
    using Row = QHash<QString, QString>;
    QList<Row> rows(const char *table) const;
    QHash<QString, QMap<QString, Row>> m_tables;
};

} // namespace doorstep::tests
