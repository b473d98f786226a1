#include "ui/pages/received_grid_model.h"

#include "base/periods.h"
#include "base/text.h"
#include "ui/pages/received_words.h"
#include "ui/style/plain_words.h"

#include <algorithm>

namespace doorstep {

void ReceivedGridModel::show(const Completeness &grid, const Period &span, bool onlyWanting)
{
    beginResetModel();
    m_grid = grid;
    m_onlyWanting = onlyWanting;
    m_hubs.clear();
    m_periods.clear();
    for (int i = 0; i < m_grid.periods.size(); ++i)
        if (!span.isValid() || overlap(m_grid.periods[i].period, span))
            m_periods.append(i);
    for (int i = 0; i < m_grid.hubs.size(); ++i)
        m_hubs.append(i);
    if (onlyWanting) {
        const auto wants = [this](int hub, int period) {
            return m_grid.hubs[hub].cells[period].wantsLooking();
        };
        m_hubs.removeIf([&](int hub) {
            return std::none_of(m_periods.begin(), m_periods.end(), [&](int p) { return wants(hub, p); });
        });
        m_periods.removeIf([&](int period) {
            return std::none_of(m_hubs.begin(), m_hubs.end(), [&](int h) { return wants(h, period); });
        });
    }
    m_hasOthers = !onlyWanting && m_grid.hasOffCalendar();
    endResetModel();
}

ReceivedPlace ReceivedGridModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_hubs[index.row()], m_periods.value(index.column(), ReceivedPlace::otherPeriods)};
}

QModelIndex ReceivedGridModel::indexOf(const ReceivedPlace &place) const
{
    const auto row = m_hubs.indexOf(place.hub);
    const auto column = place.period == ReceivedPlace::otherPeriods && m_hasOthers
        ? m_periods.size()
        : m_periods.indexOf(place.period);
    return row < 0 || column < 0 ? QModelIndex() : index(int(row), int(column));
}

const CompletenessCell *ReceivedGridModel::cellAt(const QModelIndex &index) const
{
    const ReceivedPlace place = placeAt(index);
    return place.isCell() ? &m_grid.hubs[place.hub].cells[place.period] : nullptr;
}

int ReceivedGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hubs.size());
}

int ReceivedGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size()) + m_hasOthers;
}

QString ReceivedGridModel::word(const ReceivedPlace &place) const
{
    const CompletenessHub &hub = m_grid.hubs[place.hub];
    if (place.isCell())
        return cellWord(hub.cells[place.period]);
    const int count = int(hub.offCalendar.size());
    return count > 0 ? tr("%Ln returns", nullptr, count) : QString();
}

QString ReceivedGridModel::sentence(const ReceivedPlace &place) const
{
    if (place.isCell())
        return cellSentence(m_grid, place.hub, place.period);
    QStringList returns;
    for (const int at : m_grid.hubs[place.hub].offCalendar)
        returns.append(returnText(m_grid.hubs[place.hub].returns[at]));
    return returns.isEmpty() ? tr("Nothing came of other periods.")
                             : tr("Came of other periods: %1.").arg(returns.join(QStringLiteral("; ")));
}

QVariant ReceivedGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReceivedPlace place = placeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return word(place);
    case Qt::ToolTipRole:
        return style::toolTip(sentence(place));
    case SentenceRole:
        return sentence(place);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(hubHeader(index.row(), Qt::DisplayRole).toString(),
                 place.isCell() ? periodHeading(m_grid.periods[place.period].period) : tr("other periods"),
                 sentence(place));
    default:
        return {};
    }
}

QVariant ReceivedGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // In the midst of a reset a header still asks for sections that were.
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Vertical ? hubHeader(section, role) : periodHeader(section, role);
}

QVariant ReceivedGridModel::hubHeader(int row, int role) const
{
    const CompletenessHub &hub = m_grid.hubs[m_hubs[row]];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name = QStringLiteral("%1  %2").arg(hub.code, visibleControls(hub.name));
    if (role == Qt::DisplayRole)
        return name;
    return style::toolTip(hub.isListed ? name : tr("%1\nThe programme does not list this hub").arg(name));
}

QVariant ReceivedGridModel::periodHeader(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (column >= m_periods.size())
        return role == Qt::DisplayRole ? QVariant(tr("Other\nperiods")) : QVariant();
    if (role == Qt::DisplayRole)
        return columnHeading(m_grid.periods[m_periods[column]]);
    if (role == Qt::ToolTipRole)
        return style::toolTip(periodSummaryText(m_grid, m_periods[column]));
    return {};
}

} // namespace doorstep
