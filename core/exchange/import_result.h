// What became of an import: per file, per row, in the form that the command line and the window show.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace doorstep {

// One thing wrong with a row (or, with line 0 or an empty column, with a file or row as a whole).
struct ImportProblem {
    QString file; // the record type's name: "people"
    qint64 line = 0; // of the file, on which the row begins; the header is line 1
    QString column;
    QString value; // the cell as it stands in the file
    QString reason; // plain words
};

struct ImportedFile {
    QString file; // "people"
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0; // rows
    QStringList unknownColumns;
    QString whyRefused; // not empty: the file as a whole was refused, none of its rows was read
    qint64 rows() const { return created + updated + unchanged + refused; }
    // {"created": 0, "updated": 0, "unchanged": 0, "refused": 0}
    QJsonObject counts() const;
};

struct ImportResult {
    qint64 batch = 0; // 0: nothing was stored (a dry run, all or nothing with a bad row, or nothing new)
    bool dryRun = false;
    bool heldBack = false; // all or nothing was asked for and something was refused: nothing was stored
    QList<ImportedFile> files; // those that were in the folder, in the order in which they were read
    QStringList unknownFiles; // other files in the folder, left alone
    // The first so many of each, in the order of the files; problemsInAll and warningsInAll count them all.
    // problems.csv in the folder for refused rows has every problem.
    QList<ImportProblem> problems;
    QList<ImportProblem> warnings; // kept as they are, but worth a look
    qint64 problemsInAll = 0;
    qint64 warningsInAll = 0;
    static constexpr qsizetype mostProblems = 20'000;

    qint64 created() const;
    qint64 updated() const;
    qint64 unchanged() const;
    qint64 refused() const;
    // Whether anything, a row or a file, was refused: the command line's exit status 1.
    bool isPartial() const;
    // As CLI.md has it, with "warnings" and "unknown_files" besides; "batch" is null where nothing was
    // stored.
    QJsonObject toJson() const;
};

} // namespace doorstep
