// Everyone who trains as a table, a row a person.
#pragma once

#include "ui/charts/number_table.h"
#include "ui/pages/trainers_reading.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace doorstep {

class TrainersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Assured, ToDo, MayLead, ObservedBy, Led, Coming, Learners, LastLed, ColumnCount };
    enum Role {
        PersonRole = Qt::UserRole, // the person's key
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReading(const TrainersReading &reading);
    const TrainersReading &reading() const { return m_reading; }
    // As it is said in the window; numbers as numbers.
    QVariant cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(int row, int column) const;
    QVariant inkOf(const QModelIndex &index) const;
    TrainersReading m_reading;
};

// Sorts by what is shown, and lets through by words and by a choice.
class TrainersProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Which { Everybody, WantsDoing, Assured, NotAssured };

    explicit TrainersProxy(TrainersModel &model, QObject *parent = nullptr);
    void setWords(const QString &words);
    void setWhich(Which which);
    bool isNarrowed() const { return m_which != Which::Everybody || !m_words.isEmpty(); }
    // What is shown, as it is shown.
    NumberTable table(const QString &title) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TrainersModel &m_model;
    QStringList m_words;
    Which m_which = Which::Everybody;
};

} // namespace doorstep
