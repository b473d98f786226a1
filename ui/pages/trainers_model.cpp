#include "ui/pages/trainers_model.h"

#include "base/dates.h"
#include "ui/style/colours.h"
#include "ui/style/plain_words.h"

#include <QApplication>

namespace doorstep {

namespace {

// Far behind what has a day.
qint64 dayNumber(QDate day, qint64 without)
{
    return day.isValid() ? day.toJulianDay() : without;
}

} // namespace

void TrainersModel::setReading(const TrainersReading &reading)
{
    beginResetModel();
    m_reading = reading;
    endResetModel();
}

int TrainersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reading.trainers.size());
}

int TrainersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrainersModel::cell(int row, int column) const
{
    const TrainerPerson &trainer = m_reading.trainers[row];
    switch (column) {
    case Name:
        return trainer.name;
    case Assured:
        return assuranceWords(trainer);
    case ToDo:
        return toDoWords(trainer, m_reading.today);
    case MayLead:
        return mayLeadWords(m_reading, trainer);
    case ObservedBy:
        return trainer.observedBy();
    case Led:
        return qint64(trainer.ledRuns());
    case Coming:
        return qint64(trainer.comingRuns());
    case Learners:
        return m_reading.isCounted ? QVariant(qint64(trainer.learners)) : QVariant();
    case LastLed:
        return trainer.lastLed().isValid() ? dateForPeople(trainer.lastLed()) : QString();
    default:
        return {};
    }
}

QVariant TrainersModel::sortValue(int row, int column) const
{
    const TrainerPerson &trainer = m_reading.trainers[row];
    constexpr qint64 always = 5000000;
    switch (column) {
    case ToDo: // the order in which it was read
        return row;
    case Assured:
        return trainer.records.isEmpty() ? QVariant(qint64(0)) : dayNumber(trainer.until, always);
    case LastLed:
        return dayNumber(trainer.lastLed(), 0);
    case Led:
    case Coming:
    case Learners:
        return cell(row, column);
    default:
        return cell(row, column).toString().toCaseFolded();
    }
}

QVariant TrainersModel::inkOf(const QModelIndex &index) const
{
    const TrainerPerson &trainer = m_reading.trainers[index.row()];
    const QPalette palette = QApplication::palette();
    if (index.column() == Assured)
        return assuranceKind(trainer) == Badge::Kind::Good   ? style::good(palette)
            : assuranceKind(trainer) == Badge::Kind::Warning ? style::warning(palette)
                                                             : QVariant();
    if (index.column() == ToDo)
        return style::warning(palette);
    return {};
}

QVariant TrainersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() >= Led && index.column() <= Learners;
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant value = cell(index.row(), index.column());
        return isNumber ? QVariant(NumberTable::cellForPeople(value)) : value;
    }
    case Qt::ToolTipRole:
        return style::toolTip(cell(index.row(), index.column()).toString());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return inkOf(index);
    case PersonRole:
        return m_reading.trainers[index.row()].person.key;
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

QVariant TrainersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section >= Led && section <= Learners;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Learners)
        return style::toolTip(tr("Different people who attended runs that they led or helped to lead"));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Trainer");
    case Assured:
        return tr("Quality assured");
    case ToDo:
        return tr("To do");
    case MayLead:
        return tr("May lead");
    case ObservedBy:
        return tr("Observed by");
    case Led:
        return tr("Runs led");
    case Coming:
        return tr("To come");
    case Learners:
        return tr("Learners");
    case LastLed:
        return tr("Last led");
    default:
        return {};
    }
}

TrainersProxy::TrainersProxy(TrainersModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(TrainersModel::SortRole);
}

void TrainersProxy::setWords(const QString &words)
{
    m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TrainersProxy::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

bool TrainersProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TrainerPerson &trainer = m_model.reading().trainers[row];
    const bool holds = trainer.assurance == TrainerPerson::Assurance::Current
        || trainer.assurance == TrainerPerson::Assurance::RunsOutSoon;
    if ((m_which == Which::Assured && !holds) || (m_which == Which::NotAssured && holds)
        || (m_which == Which::WantsDoing && !trainer.wantsDoing(m_model.reading().today)))
        return false;
    QString text;
    for (int column = 0; column < TrainersModel::ColumnCount; ++column)
        text += m_model.cell(row, column).toString().toCaseFolded() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

NumberTable TrainersProxy::table(const QString &title) const
{
    NumberTable table{title, {}, {}};
    for (int column = 0; column < TrainersModel::ColumnCount; ++column)
        table.headings.append(headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < rowCount(); ++row) {
        QList<QVariant> cells;
        for (int column = 0; column < TrainersModel::ColumnCount; ++column)
            cells.append(m_model.cell(mapToSource(index(row, 0)).row(), column));
        table.rows.append(cells);
    }
    return table;
}

} // namespace doorstep
