// A small table of numbers on its way out of the window: a chart's, a page's. Goes to the clipboard, a CSV
// file or a workbook.
#pragma once

#include "base/money.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace doorstep {

// A number that is no count: so many per thousand. Shown with one decimal.
struct Rate {
    double value = 0;
};

struct NumberTable {
    QString title;
    QStringList headings;
    // A cell for each heading: a QString, a qint64 (a count), a Money, a double (a share, 0 to 1), a Rate, or
    // nothing.
    QList<QList<QVariant>> rows;

    // As people read it: tab-separated, with headings.
    QString text() const;
    // One cell as people read it: "1,234", "£1,200", "87.0%".
    static QString cellForPeople(const QVariant &value);
};

// A workbook where the path ends in .xlsx, else CSV with numbers as files spell them. Throws Error(System).
void writeNumberTable(const NumberTable &table, const QString &path);

} // namespace doorstep

Q_DECLARE_METATYPE(doorstep::Rate)
