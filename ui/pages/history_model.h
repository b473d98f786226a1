// The change log as a table, newest first, read a page at a time as it is scrolled.
#pragma once

#include "storage/change_records.h"

#include <QAbstractTableModel>

namespace doorstep {

class ChangeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhatColumn, WhoColumn, StateColumn, ColumnCount };

    // `connection` must outlive the model and belong to this thread.
    explicit ChangeListModel(Connection &connection, QObject *parent = nullptr);

    // Looks again from the newest on; keeps as many as were shown. Throws Error.
    void reload();
    const ChangeInfo &changeAt(int row) const { return m_changes.at(row); }
    // The row of a change, reading up to it; -1 where there is none of that number.
    int rowOf(qint64 number);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    Connection &m_connection;
    QList<ChangeInfo> m_changes;
    bool m_isWhole = false;
};

} // namespace doorstep
