// One hub's accepted returns as one record (DATA.md 4): a row held from several is as the most recently
// signed one has it, whole sets are those of the newest period, and what a later return ought to hold and
// does not is gone. Only thinks; knows no file.
#pragma once

#include "base/dates.h"
#include "returns/later_changes.h"

namespace doorstep {

struct ReturnTable;

struct HeldReturn {
    Period period;
    QString secretId;
    ReturnRows rows;
};

class MergedReturns {
public:
    // `returns`: earliest signed first; their periods do not overlap. Their rows are used up.
    explicit MergedReturns(QList<HeldReturn> returns);

    // The rows of a file, in byte order of their key. All that a row refers to is there.
    QList<QStringList> rows(const ReturnTable &table) const;
    // Match keys of a person by all the secrets under which they came: a changed secret does not undo links.
    // None where the newest row has none.
    QStringList matchKeys(const QString &personId) const;

private:
    struct Row {
        QStringList cells;
        QList<int> holders; // numbers of the returns that have it, earliest signed first
    };
    using Rows = QHash<QString, Row>;

    void take(int number, const HeldReturn &held);
    int returnOf(QDate day) const;
    bool isDeleted(const Row &row, QDate day) const;
    void dropDeleted();
    void keepWholeSetsOfNewest();
    void endMembershipsThatNewestLacks();
    void keepEnrolmentsWhole();
    bool dropDangling(const ReturnTable &table);

    QList<Period> m_periods;
    int m_newest = 0; // the return of the newest period
    QHash<QString, Rows> m_rows; // by table
    QHash<QString, QMap<QString, QString>> m_matchKeys; // by person and secret
};

} // namespace doorstep
