// What is wrong with the rows of an import, a row each: where, what stands there, why.
#pragma once

#include "exchange/import_result.h"

#include <QAbstractTableModel>

namespace doorstep {

class ImportProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, LineColumn, FieldColumn, ValueColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<ImportProblem> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportProblem> m_problems;
};

// What people call a file of the folder: "People".
QString importedFileLabel(const QString &file);

} // namespace doorstep
