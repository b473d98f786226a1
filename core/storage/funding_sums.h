// What funding comes to: secured and pledged, as cash, in kind and time.
#pragma once

#include "base/dates.h"
#include "base/money.h"
#include "storage/engine/connection.h"

#include <QList>
#include <optional>

namespace doorstep {

struct FundingSum {
    QString status; // pledged, secured; empty where nobody wrote it down
    QString kind; // cash, in_kind, time; empty likewise
    qint64 pence = 0;
    int count = 0;
};

// One for each status and kind that there is, of the funding with these keys (nullopt: all) received in the
// period (nullopt: at any time).
QList<FundingSum> fundingSums(Connection &connection, const std::optional<QList<qint64>> &keys,
                              const std::optional<Period> &period = std::nullopt);

// Added up over all kinds, or over one; of one status.
qint64 penceOf(const QList<FundingSum> &sums, QStringView status);
qint64 penceOf(const QList<FundingSum> &sums, QStringView status, QStringView kind);

} // namespace doorstep
