#include "storage/funding_sums.h"

#include <map>

namespace doorstep {

namespace {

using Sums = std::map<std::pair<QString, QString>, FundingSum>;

void add(Sums &sums, const QString &status, const QString &kind, qint64 pence, int count)
{
    FundingSum &sum = sums[{status, kind}];
    sum.status = status;
    sum.kind = kind;
    sum.pence += pence;
    sum.count += count;
}

// By key, so that any list of records can be added up, however it was narrowed.
void addByKey(Connection &connection, const QList<qint64> &keys, const std::optional<Period> &period,
              Sums &sums)
{
    Statement row = connection.prepare("SELECT status, kind, amount, received_on FROM funding WHERE key = ?");
    for (const qint64 key : keys) {
        if (row.bind(1, key).step() && (!period || period->contains(row.date(3))))
            add(sums, row.text(0), row.text(1), row.integer(2), 1);
        row.reset();
    }
}

void addAll(Connection &connection, const std::optional<Period> &period, Sums &sums)
{
    const QString where = period ? QStringLiteral(" WHERE received_on BETWEEN ? AND ?") : QString();
    Statement rows = connection.prepare(
        QStringLiteral("SELECT status, kind, sum(amount), count(*) FROM funding%1 GROUP BY status, kind")
            .arg(where));
    if (period)
        rows.bind(1, period->from).bind(2, period->to);
    while (rows.step())
        add(sums, rows.text(0), rows.text(1), rows.integer(2), int(rows.integer(3)));
}

} // namespace

QList<FundingSum> fundingSums(Connection &connection, const std::optional<QList<qint64>> &keys,
                              const std::optional<Period> &period)
{
    Sums sums;
    if (keys)
        addByKey(connection, *keys, period, sums);
    else
        addAll(connection, period, sums);
    QList<FundingSum> all;
    for (const auto &entry : sums)
        all.append(entry.second);
    return all;
}

qint64 penceOf(const QList<FundingSum> &sums, QStringView status)
{
    qint64 pence = 0;
    for (const FundingSum &sum : sums)
        if (sum.status == status)
            pence += sum.pence;
    return pence;
}

qint64 penceOf(const QList<FundingSum> &sums, QStringView status, QStringView kind)
{
    qint64 pence = 0;
    for (const FundingSum &sum : sums)
        if (sum.status == status && sum.kind == kind)
            pence += sum.pence;
    return pence;
}

} // namespace doorstep
