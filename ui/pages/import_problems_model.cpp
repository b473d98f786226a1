#include "ui/pages/import_problems_model.h"

#include "base/text.h"
#include "records/record_table.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

constexpr qsizetype s_mostShown = 300; // characters of a cell: whole letters may stand in one

} // namespace

void ImportProblemsModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem &problem = m_problems.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return problem.file + QStringLiteral(".csv");
    case LineColumn:
        return problem.line > 0 ? QVariant(problem.line) : QVariant();
    case FieldColumn:
        return problem.column;
    case ValueColumn:
        return visibleControls(QStringView(problem.value).left(s_mostShown));
    case ReasonColumn:
        return problem.reason;
    default:
        return {};
    }
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case FieldColumn:
        return tr("Column");
    case ValueColumn:
        return tr("What stands there");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

QString importedFileLabel(const QString &file)
{
    const RecordTable *table = tableNamed(file);
    return table ? QCoreApplication::translate("doorstep::Record", table->many) : file;
}

} // namespace doorstep
