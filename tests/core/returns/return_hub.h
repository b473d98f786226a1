// A hub for tests of returns: a small life as interchange files, in a folder of its own.
#pragma once

#include "returns/return_builder.h"
#include "returns/sign_return.h"
#include "storage/hub_file.h"

#include <QHash>
#include <QTemporaryDir>
#include <vector>

namespace doorstep::tests {

inline QDate day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth);
}

// Rows of a CSV file by column name.
using NamedRows = QList<QHash<QString, QString>>;

class ReturnHub {
public:
    // With the pack of COEP in force, which comes with the program.
    explicit ReturnHub(const char *code = "HUB01");

    HubFile &file() { return *m_file; }
    Connection &connection() { return m_file->connection(); }
    Programme programme();
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Brings in rows of one record type, header first, lines ended by \n. Every row must be taken.
    void load(const char *table, const char *csv) { load({{table, csv}}); }
    struct InterchangeFile {
        const char *table;
        const char *csv;
    };
    void load(const std::vector<InterchangeFile> &files);
    void loadFolder(const QString &folder);
    // Two organisers, four people, a course with a run and a group in the second quarter of 2019: enough to
    // begin with.
    void loadSmallLife();

    ReturnContent build(const Period &period, const QStringList &storyIds = {});
    NamedRows rows(const Period &period, const char *table);
    SignedReturn sign(const Period &period, const SignOptions &options);
    SignedReturn sign(const Period &period);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<HubFile> m_file;
};

const Period secondQuarter{day(2019, 4, 1), day(2019, 6, 30)};
const Period thirdQuarter{day(2019, 7, 1), day(2019, 9, 30)};

NamedRows namedRows(const ReturnContent &content, const char *table);
// The values of one column, in the order of the rows.
QStringList column(const NamedRows &rows, const char *name);
// The row in which that column has that value; empty where there is none.
QHash<QString, QString> rowWith(const NamedRows &rows, const char *column, const char *value);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace doorstep::tests
