// One list of the programme's draft as a table. Nothing is stored here: what is typed goes out as a whole
// programme, and comes back with setProgramme() once it is stored.
#pragma once

#include "ui/pages/programme_lists.h"

#include <QAbstractTableModel>

namespace doorstep {

class ProgrammeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // Code and label of a choice cell's choices, as QVariantList of QStringList pairs: for the delegate.
    enum Role { CodeRole = Qt::UserRole };

    void show(const ProgrammeList &list, const Programme &programme, bool canChange);
    const ProgrammeList &list() const { return m_list; }
    const Programme &programme() const { return m_programme; }
    bool canChange() const { return m_canChange; }

    // A block of cells from there on, new rows added where there are too few and the list takes them. Cells
    // that cannot be changed are passed over. Empty where all were taken, else why not; then nothing is
    // changed.
    QString paste(int row, int column, const QList<QStringList> &block);
    // Empties the cells.
    QString clear(const QModelIndexList &cells);
    void addRow();
    void removeRows(QList<int> rows);
    // By one up (-1) or down (1). False at an end.
    bool moveRow(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    // What the programme would be; `what`: what was done, for the undo line.
    void edited(const doorstep::Programme &programme, const QString &what);
    void refused(const QString &why);

private:
    bool isChangeable(int column) const;
    QString take(Programme &programme, int row, int column, const QString &typed) const;
    ProgrammeList m_list;
    Programme m_programme;
    bool m_canChange = false;
};

} // namespace doorstep
