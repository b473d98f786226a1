// One hub's accepted returns as one record (DATA.md 4): a row held from several is as the most recently
// signed one has it, and what the most recently signed of those that ought to hold it does not hold is gone.
// For the whole sets those are all returns whose last day it began by: of returns signed in the order of
// their periods the newest, so that its sets replace older ones, while a revised first quarter still has its
// say about what began in it. Somebody whom nothing mentions any more is gone too, unless the most recently
// signed return has them. Only thinks; knows no file.
#pragma once

#include "base/dates.h"
#include "returns/later_changes.h"

#include <QSet>

namespace doorstep {

struct ReturnTable;

struct HeldReturn {
    Period period;
    QString secretId;
    ReturnRows rows;
};

class MergedReturns {
public:
    // `returns`: earliest signed first; their periods do not overlap. Their rows are used up. `former`: those
    // that others replaced, earliest signed first, of which only match keys under other secrets still count.
    explicit MergedReturns(QList<HeldReturn> returns, const QList<HeldReturn> &former = {});

    // The rows of a file, in byte order of their key. All that a row refers to is there.
    QList<QStringList> rows(const ReturnTable &table) const;
    // Match keys of a person by all the secrets under which they came: a changed secret does not undo links.
    // None where the newest row has none.
    QStringList matchKeys(const QString &personId) const;
    // Whether somebody's first activation was worked out from the rows because no return says it any more.
    bool hasWorkedOut() const { return m_hasWorkedOut; }

private:
    struct Row {
        QStringList cells;
        QList<int> holders; // numbers of the returns that have it, earliest signed first
        int ageOf = 0; // of people: the return whose last day the age band is of
    };
    using Rows = QHash<QString, Row>;

    void take(int number, const HeldReturn &held);
    void takePerson(Row &row, const QStringList &cells, int number);
    void noteDatedRuns(int number, const HeldReturn &held);
    void takeFormerKeys(const HeldReturn &former);
    bool isStale(const Row &row, QDate day) const;
    bool isGoneFromSet(const Row &row, QDate begun) const;
    void dropStale();
    void emptyStaleDays();
    void dropStaleEnrolments();
    void emptyStaleCompletions();
    void dropGoneFromSets();
    void endGoneMemberships();
    void keepEnrolmentsWhole();
    void dropAllDangling();
    bool dropDangling(const ReturnTable &table);
    void dropStaleActivations();
    void workOutActivations(const QSet<QString> &people);
    void dropUnmentioned();

    bool m_hasWorkedOut = false;
    QList<Period> m_periods;
    QHash<QString, Rows> m_rows; // by table
    QHash<QString, int> m_runDatedBy; // the most recently signed return in whose period the run has a day
    QHash<QString, QMap<QString, QString>> m_matchKeys; // by person and secret
};

} // namespace doorstep
