// The rows of one file of a return, as they will go. A file may have hundreds of thousands: they are read as
// they are scrolled to.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace doorstep {

struct ReturnTable;

class ReturnRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // The table must outlive the model; `content` as the return holds it, empty for no rows.
    void setFile(const ReturnTable &table, const QByteArray &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<QStringList> readMore();
    const ReturnTable *m_table = nullptr;
    QByteArray m_content;
    QByteArray m_heading;
    qsizetype m_read = 0; // bytes of the content
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace doorstep
