// The columns of the interchange files as DATA.md lists them, by file: the contract that the field tables
// keep. A trailing star marks what is required.
#pragma once

#include <QList>
#include <QString>

namespace doorstep::tests {

struct FileColumns {
    QString file; // "people"
    QStringList columns; // "name", "held_on*"
};

// The project's own copy.
QList<FileColumns> dataColumns();
// Read from the table in DATA.md ("| `people.csv` | id, given_name, … |").
QList<FileColumns> columnsInMarkdown(const QString &markdown);

} // namespace doorstep::tests
