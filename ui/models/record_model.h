// The records of one type as a table: fetched by key a page at a time, sorted and filtered by the storage,
// refreshed row by row after a change. One column for each field that people read; references show the title
// of what they refer to.
#pragma once

#include "records/any_record.h"
#include "storage/hub_file.h"

#include <QAbstractTableModel>
#include <QHash>
#include <memory>

namespace doorstep
{

class RecordList;

class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, // qint64, the record's key
        SortRole, // what the column sorts by: date, number, or folded text
    };

    // `file` must outlive the model.
    RecordModel(HubFile &file, const RecordTable &table, QObject *parent = nullptr);
    ~RecordModel() override;

    const RecordTable &table() const { return m_table; }
    // The fields shown, in column order: all but the identifier.
    const QList<const Field *> &columns() const { return m_columns; }
    int columnOf(const char *column) const; // -1 where it is not shown

    // Only records that have all these words; empty shows all.
    void setFilter(const QString &words);
    const QString &filter() const { return m_filter; }
    // Only records whose reference field holds that key (the members of a group); null shows all.
    void setReferring(const Field *field, qint64 key);
    // Only these records: what stands behind a figure. setOnly(std::nullopt) shows all again.
    void setOnly(const std::optional<QList<qint64>> &keys);
    bool isNarrowed() const;

    // How many records the filter lets through, fetched or not.
    qint64 total() const;
    qint64 keyAt(int row) const; // 0 outside
    // The row of a record, fetching up to it; -1 where it is not among those shown.
    int rowOf(qint64 key);
    // The whole record of a row.
    std::optional<AnyRecord> recordAt(int row) const;
    // Fetches all rows: before something is done to the whole list (copy, print).
    void fetchAll();

    // Looks again at what the notice names; call it for every notice.
    void onChange(const ChangeNotice &notice);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalChanged();

private:
    struct Row;
    QString shown(const AnyRecord &record, int column) const;
    QVariant sortValue(const AnyRecord &record, int column) const;
    QString titleOfReference(const Field &field, qint64 key) const;

    HubFile &m_file;
    const RecordTable &m_table;
    QList<const Field *> m_columns;
    QString m_filter;
    std::unique_ptr<RecordList> m_list;
    mutable QHash<std::pair<const RecordTable *, qint64>, QString> m_titles;
};

} // namespace doorstep
