// Which records a period's return carries (DATA.md 4, "A return stands on its own"), so that what it holds
// refers to nothing that it does not hold.
#pragma once

#include "base/dates.h"
#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <QHash>
#include <functional>

namespace doorstep {

struct ReturnScope {
    struct Window {
        qint64 person = 0;
        QDate from; // the day on which somebody's training was complete
        QDate to; // and the last on which what they do counts for it
    };
    qint64 hub = 0;
    Period period;
    QList<Window> trained; // whose acts within the window are carried as evidence
    QList<qint64> activated; // people with an activation by the period's last day
    QList<qint64> stories; // that were ticked
};

// Lives in temporary tables of the connection until it goes: one at a time on a connection, within one
// transaction so that all of it agrees.
class ReturnSelection {
public:
    ReturnSelection(Connection &connection, const ReturnScope &scope);
    ~ReturnSelection();
    Q_DISABLE_COPY_MOVE(ReturnSelection)

    // Gives every record of that type that is carried, oldest key first.
    void read(const RecordTable &table, const std::function<void(const AnyRecord &)> &take) const;
    // Decile of deprivation by LSOA, for the LSOAs of the people carried, as that edition has it.
    QHash<QString, int> deciles(const QString &edition) const;

private:
    void fillWindows(const ReturnScope &scope);
    void fillCarried(const ReturnScope &scope);
    void carry(const RecordTable &table, const QList<qint64> &keys);
    Connection &m_connection;
};

// Keys of the stories that may be published and were told in the period or without a day, by day.
QList<qint64> storiesToPublish(Connection &connection, qint64 hub, const Period &period);

} // namespace doorstep
