#include "ui/pages/figures_model.h"

namespace doorstep {

namespace {

bool isNumeric(int column)
{
    return column >= FiguresModel::ValueColumn && column <= FiguresModel::ChangeColumn;
}

} // namespace

NumberTable FiguresModel::table(const FiguresReading &reading, const QString &title)
{
    NumberTable table{title,
                      {tr("Measure"), tr("This period"), tr("Compared"), tr("Target"),
                       tr("Reached towards it"), tr("Expected by now"), tr("Target's period"),
                       tr("What is counted")},
                      {}};
    for (const FigureLine &line : reading.lines) {
        const auto number = [&](qint64 value) {
            return line.measure->unit == MeasureUnit::Money ? QVariant::fromValue(Money{value})
                                                            : QVariant(value);
        };
        QList<QVariant> row{line.label, number(line.value), line.before ? number(*line.before) : QVariant()};
        if (line.target)
            row += {number(line.target->amount), number(line.towards), number(line.expected),
                    periodForPeople(line.target->period)};
        else
            row += {QVariant(), QVariant(), QVariant(), QVariant()};
        row.append(line.measure->definitionText());
        table.rows.append(row);
    }
    return table;
}

void FiguresModel::setLines(const QList<FigureLine> &lines, const QString &before)
{
    if (m_before != before) {
        m_before = before;
        Q_EMIT headerDataChanged(Qt::Horizontal, BeforeColumn, BeforeColumn);
    }
    bool isSame = lines.size() == m_lines.size();
    for (int i = 0; isSame && i < lines.size(); ++i)
        isSame = lines[i].measure == m_lines[i].measure;
    if (isSame) { // selection and focus stay
        m_lines = lines;
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(lines.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int FiguresModel::rowOf(QStringView measure) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].measure->nameText() == measure)
            return i;
    return -1;
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureLine &line = m_lines.at(index.row());
    const bool isNumber = isNumeric(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return line.measure->definitionText();
    case MeasureRole:
        return line.measure->nameText();
    default:
        return {};
    }
}

QString FiguresModel::shown(const FigureLine &line, int column) const
{
    switch (column) {
    case LabelColumn:
        return line.label;
    case ValueColumn:
        return line.valueText();
    case BeforeColumn:
        return line.before ? valueForPeople(*line.measure, *line.before) : QString();
    case ChangeColumn:
        return line.before ? differenceText(*line.measure, line.value - *line.before) : QString();
    case TargetColumn:
        return line.targetText();
    case CourseColumn:
        return line.courseText();
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Measure");
    case ValueColumn:
        return tr("This period");
    case BeforeColumn:
        return m_before;
    case ChangeColumn:
        return tr("Change");
    case TargetColumn:
        return tr("Target");
    case CourseColumn:
        return tr("By now");
    default:
        return {};
    }
}

} // namespace doorstep
