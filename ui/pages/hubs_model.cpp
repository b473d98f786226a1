#include "ui/pages/hubs_model.h"

#include "ui/style/metrics.h"

#include <QLocale>

namespace doorstep {

void HubsModel::setReading(const HubsReading &reading, const QList<NamedMeasure> &measures, HubsShow show)
{
    beginResetModel();
    m_reading = reading;
    m_measures = measures;
    m_show = show;
    const auto fill = [this](HubsShow as) {
        const HubsCells cells(m_reading, m_measures, as, 0);
        QList<QList<HubsCell>> rows;
        for (int row = 0; row < m_reading.hubs.size() + FirstHub; ++row) {
            QList<HubsCell> filled;
            for (int column = 0; column < m_measures.size(); ++column)
                filled.append(cells.at(row == WholeRow     ? int(HubsCells::Whole)
                                           : row == SumRow ? int(HubsCells::Sum)
                                                           : row - FirstHub,
                                       column));
            rows.append(filled);
        }
        return rows;
    };
    m_shown = fill(show);
    m_shares = fill(HubsShow::ShareOfTarget);
    endResetModel();
}

const NamedMeasure *HubsModel::measureAt(int column) const
{
    const int at = column - FirstMeasure;
    return at >= 0 && at < m_measures.size() ? &m_measures[at] : nullptr;
}

const HubLine *HubsModel::hubAt(int row) const
{
    return row >= FirstHub ? &m_reading.hubs[row - FirstHub] : nullptr;
}

int HubsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_reading.hubs.isEmpty() ? 0 : int(m_reading.hubs.size()) + FirstHub;
}

int HubsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMeasure + int(m_measures.size());
}

QString HubsModel::words(int row, int column) const
{
    const HubLine *hub = hubAt(row);
    if (!hub) {
        if (column == NameColumn)
            return row == WholeRow ? tr("Whole programme") : tr("Sum of the hubs");
        return {};
    }
    switch (column) {
    case CodeColumn:
        return hub->code;
    case NameColumn:
        return hub->isListed ? hub->name : tr("%1 (not in the pack)").arg(hub->name);
    case LastColumn: {
        const ReceivedEntry *last = hub->last();
        if (!last)
            return tr("None");
        const QString until = tr("to %1", "a return's last month")
                                  .arg(QLocale().toString(last->period.to, QStringLiteral("MMM yyyy")));
        return last->revision > 1 ? tr("%1, r%2").arg(until).arg(last->revision) : until;
    }
    case StateColumn:
        return hub->standing.text();
    case DaysColumn:
        return QLocale().toString(hub->daysCovered);
    default:
        return {};
    }
}

// The number with what it is held against, for a tip and for who cannot see the bar.
QString HubsModel::inFull(const QModelIndex &index) const
{
    const NamedMeasure *measure = measureAt(index.column());
    if (!measure)
        return {};
    const HubsCell &shown = m_shown[index.row()][index.column() - FirstMeasure];
    const HubsCell &share = m_shares[index.row()][index.column() - FirstMeasure];
    if (!share.value)
        return shown.written;
    const HubLine *hub = hubAt(index.row());
    const auto target = hub ? m_reading.target(hub->code, measure->measure)
                            : std::optional(m_reading.wholeTargets.value(measure->measure));
    const Measure &of = *measure->measure;
    return tr("%1. %2 of the target of %3 by %4; by now %5 are expected")
        .arg(shown.written, share.written, valueForPeople(of, target->target.amount),
             dateForPeople(target->target.period.to), valueForPeople(of, target->expected));
}

QVariant HubsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HubLine *hub = hubAt(index.row());
    const NamedMeasure *measure = measureAt(index.column());
    const HubsCell shown = measure ? m_shown[index.row()].value(index.column() - FirstMeasure) : HubsCell();
    const HubsCell share = measure ? m_shares[index.row()].value(index.column() - FirstMeasure) : HubsCell();
    switch (role) {
    case Qt::DisplayRole:
        return measure ? shown.written : words(index.row(), index.column());
    case SortRole:
        if (measure)
            return shown.value ? QVariant(*shown.value) : QVariant();
        if (index.column() == DaysColumn)
            return hub ? QVariant(double(hub->daysCovered)) : QVariant();
        if (index.column() == LastColumn)
            return hub && hub->last() ? QVariant(hub->last()->period.to.toJulianDay() * 1.0) : QVariant();
        return words(index.row(), index.column());
    case HubRole:
        return hub ? hub->code : QString();
    case ShareRole:
        return share.value ? QVariant(*share.value) : QVariant();
    case ExpectedRole:
        return share.expected ? QVariant(*share.expected) : QVariant();
    case Qt::AccessibleTextRole:
        return measure ? inFull(index) : words(index.row(), index.column());
    case Qt::ToolTipRole:
        if (hub && hub->last() && index.column() == LastColumn)
            return tr("%1, revision %2").arg(periodForPeople(hub->last()->period)).arg(hub->last()->revision);
        return measure ? inFull(index) : QVariant();
    case Qt::FontRole:
        return hub ? QVariant() : QVariant(style::font(style::Type::Strong));
    case Qt::TextAlignmentRole:
        return int((measure || index.column() == DaysColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HubsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const NamedMeasure *measure = measureAt(section);
    if (role == Qt::TextAlignmentRole)
        return int((measure || section == DaysColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom)
            | int(Qt::TextWordWrap);
    if (role == Qt::ToolTipRole && section == DaysColumn)
        return tr("Of the %Ln days of the period, those that returns which count cover", nullptr,
                  m_reading.days());
    if (role == Qt::ToolTipRole && measure)
        return measure->measure->definitionText();
    if (role != Qt::DisplayRole)
        return {};
    if (measure)
        return measure->label;
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Hub");
    case LastColumn:
        return tr("Last return in");
    case StateColumn:
        return tr("State");
    case DaysColumn:
        return tr("Days covered");
    default:
        return {};
    }
}

HubsProxy::HubsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(HubsModel::SortRole);
    setSortLocaleAware(true);
}

void HubsProxy::setWanted(const QString &text)
{
    m_wanted = text.trimmed();
    invalidateFilter();
}

bool HubsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftIsTotal = left.row() < HubsModel::FirstHub;
    const bool rightIsTotal = right.row() < HubsModel::FirstHub;
    if (leftIsTotal || rightIsTotal) { // on top either way
        const bool isBefore = leftIsTotal && (!rightIsTotal || left.row() < right.row());
        return sortOrder() == Qt::AscendingOrder ? isBefore : !isBefore;
    }
    const QVariant a = left.data(HubsModel::SortRole);
    const QVariant b = right.data(HubsModel::SortRole);
    if (a.isValid() != b.isValid()) // what there is none of comes last either way
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    return QSortFilterProxyModel::lessThan(left, right);
}

bool HubsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (row < HubsModel::FirstHub || m_wanted.isEmpty())
        return true;
    for (const int column : {HubsModel::CodeColumn, HubsModel::NameColumn})
        if (sourceModel()
                ->index(row, column, parent)
                .data()
                .toString()
                .contains(m_wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace doorstep
