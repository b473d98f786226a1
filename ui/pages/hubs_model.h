// All hubs as a table: how they stand with their returns and what they come to; first the whole programme and
// the sum of the hubs, which stay on top however it is sorted.
#pragma once

#include "ui/pages/hubs_sheets.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace doorstep {

class HubsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CodeColumn, NameColumn, LastColumn, StateColumn, DaysColumn, FirstMeasure };
    enum Role {
        HubRole = Qt::UserRole, // the hub's code; empty for a total
        SortRole,
        ShareRole, // of the target, 0 to 1 and beyond; nothing without one
        ExpectedRole, // of the target, where it should be by now
    };
    enum Row { WholeRow, SumRow, FirstHub };

    using QAbstractTableModel::QAbstractTableModel;

    // `measures`: a column each.
    void setReading(const HubsReading &reading, const QList<NamedMeasure> &measures, HubsShow show);
    const HubsReading &reading() const { return m_reading; }
    const QList<NamedMeasure> &measures() const { return m_measures; }
    // Null for a column that is none.
    const NamedMeasure *measureAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const HubLine *hubAt(int row) const;
    HubsCell cell(const QModelIndex &index, const HubsCells &cells) const;
    QString words(int row, int column) const;
    QString inFull(const QModelIndex &index) const;
    HubsReading m_reading;
    QList<NamedMeasure> m_measures;
    HubsShow m_show = HubsShow::Number;
    QList<QList<HubsCell>> m_shown; // as the choice has it
    QList<QList<HubsCell>> m_shares; // of the targets
};

// Sorts by what is shown, the totals always on top, and lets through hubs by code or name.
class HubsProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit HubsProxy(QObject *parent = nullptr);
    void setWanted(const QString &text);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted;
};

} // namespace doorstep
