// Measures as a table: the figure, the period before, the change, the target.
#pragma once

#include "ui/pages/figures_reading.h"

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

    void setLines(const QList<FigureLine> &lines);
    const QList<FigureLine> &lines() const { return m_lines; }
    int rowOf(QStringView measure) const; // -1 where it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const FigureLine &line, int column) const;
    QList<FigureLine> m_lines;
};

} // namespace doorstep
