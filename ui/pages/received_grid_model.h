// Hubs by periods: a row a hub, a column a period of the calendar, and one for what came besides.
#pragma once

#include "returns/completeness.h"

#include <QAbstractTableModel>

namespace doorstep {

// A cell by what it is about: places in Completeness::hubs and periods.
struct ReceivedPlace {
    int hub = -1;
    int period = -1; // otherPeriods: returns of periods that are not in the calendar
    static constexpr int otherPeriods = -2;
    bool isCell() const { return hub >= 0 && period >= 0; }
    friend bool operator==(const ReceivedPlace &, const ReceivedPlace &) = default;
};

class ReceivedGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int SentenceRole = Qt::UserRole; // what the tooltip says, plain

    // Which part is shown: periods that meet `span` (all where it is invalid); of those and of the hubs only
    // the ones with something missing or late.
    void show(const Completeness &grid, const Period &span, bool onlyWanting);
    const Completeness &grid() const { return m_grid; }
    bool showsOnlyWanting() const { return m_onlyWanting; }

    ReceivedPlace placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ReceivedPlace &place) const; // invalid where it is not shown
    const CompletenessCell *cellAt(const QModelIndex &index) const; // null in the column of what came besides
    const QList<int> &periods() const { return m_periods; }
    const QList<int> &hubs() const { return m_hubs; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString word(const ReceivedPlace &place) const;
    QString sentence(const ReceivedPlace &place) const;
    QVariant hubHeader(int row, int role) const;
    QVariant periodHeader(int column, int role) const;
    Completeness m_grid;
    QList<int> m_hubs; // shown, by row
    QList<int> m_periods; // shown, by column
    bool m_hasOthers = false;
    bool m_onlyWanting = false;
};

} // namespace doorstep
