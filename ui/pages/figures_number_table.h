// A NumberTable to look at: a table of any length, read only, that copies as it is saved.
#pragma once

#include "ui/charts/number_table.h"

#include <QAbstractTableModel>

namespace doorstep {

class NumberTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const NumberTable &table);
    const NumberTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const;
    NumberTable m_table;
};

} // namespace doorstep
