// Measures as a table: the figure, what it is set beside, the change, the target.
#pragma once

#include "ui/pages/figures_reading.h"

#include "ui/charts/number_table.h"

#include <QAbstractTableModel>

namespace doorstep {

class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        LabelColumn,
        ValueColumn,
        BeforeColumn,
        ChangeColumn,
        TargetColumn,
        CourseColumn,
        ColumnCount
    };
    enum Role {
        MeasureRole = Qt::UserRole, // the measure's name
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `before`: what the compared column is called.
    void setLines(const QList<FigureLine> &lines, const QString &before);
    const QList<FigureLine> &lines() const { return m_lines; }
    // Of any lines: for a file, with targets and expectations as numbers of their own.
    static NumberTable table(const FiguresReading &reading, const QString &title);
    int rowOf(QStringView measure) const; // -1 where it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const FigureLine &line, int column) const;
    QList<FigureLine> m_lines;
    QString m_before;
};

} // namespace doorstep
