// The likely doubles of the file as a list, most likely first.
#pragma once

#include "exchange/same_person.h"
#include "storage/hub_file.h"

#include <QAbstractListModel>
#include <QSet>

namespace doorstep {

struct PairOfPeople;

struct ShownPair {
    LikelyPair pair;
    QString names; // "Liz Okafor and Elizabeth Okafor"
    QString reasons;
    bool isThere = true; // both records are
};
// Finds them and what they are called. For a worker.
QList<ShownPair> readPairs(HubFile &file, Progress &progress);

class SamePersonModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonsRole = Qt::UserRole, StrengthRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void showPairs(const QList<ShownPair> &pairs, Connection &connection);
    // After a change: pairs of whom one is gone, or who were said to be different, go; others come back.
    void onChange(const ChangeNotice &notice, Connection &connection);
    const LikelyPair &pairAt(int row) const { return m_pairs[m_shown[row]].pair; }
    QString reasonsAt(int row) const { return m_pairs[m_shown[row]].reasons; }
    int rowOf(qint64 first, qint64 second) const; // -1 where it is not shown
    // Others who make a likely pair with any of these.
    QSet<qint64> likeThese(const QList<qint64> &people) const;

private:
    void follow(Connection &connection);
    QList<ShownPair> m_pairs;
    QList<int> m_shown; // places in m_pairs
};

} // namespace doorstep
