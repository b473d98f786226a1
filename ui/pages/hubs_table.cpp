#include "ui/pages/hubs_table.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/hubs_bar.h"
#include "ui/pages/hubs_headings.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStyledItemDelegate>

namespace doorstep {

namespace {

constexpr int s_measureWidth = 15; // characters
constexpr double s_rowLines = 1.85;

// The number above, the share of the target as a bar below.
class NumberDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(HubsModel::ShareRole);
        if (!share.isValid())
            return;
        const int side = style::space(style::Space::Small);
        const int height = qMax(4, option.rect.height() / 9);
        const QRectF place(option.rect.left() + side, option.rect.bottom() - height - side / 2.0,
                           option.rect.width() - 2 * side, height);
        paintShareBar(*painter, place, share.toDouble(), index.data(HubsModel::ExpectedRole).toDouble(),
                      option.palette);
    }
};

} // namespace

HubsTable::HubsTable(QWidget *parent)
    : QTableView(parent), m_model(new HubsModel(this)), m_proxy(new HubsProxy(this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    dressPlainTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new NumberDelegate(this));
    setSortingEnabled(true);
    sortByColumn(HubsModel::CodeColumn, Qt::AscendingOrder);
    setAccessibleName(tr("Hubs"));
    QHeaderView &header = *horizontalHeader();
    header.setSectionsMovable(true);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this, &HubsTable::showMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const NamedMeasure *measure = m_model->measureAt(m_proxy->mapToSource(index).column());
        Q_EMIT opened(hub(), measure ? measure->measure : nullptr);
    });
    fit();
}

void HubsTable::fit()
{
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * s_rowLines));
    fitHeadings(*this, HubsModel::FirstMeasure, s_measureWidth);
    for (const int column : {HubsModel::CodeColumn, HubsModel::NameColumn, HubsModel::LastColumn,
                             HubsModel::StateColumn, HubsModel::DaysColumn})
        setColumnWidth(column,
                       qBound(style::widthOf(9), sizeHintForColumn(column) + style::space(style::Space::Gap),
                              style::widthOf(30)));
}

void HubsTable::setReading(const HubsReading &reading, HubsShow show)
{
    m_show = show;
    QList<NamedMeasure> columns;
    for (const QString &name : std::as_const(m_columns))
        if (const NamedMeasure *measure = reading.named(name))
            columns.append(*measure);
    if (columns.isEmpty())
        columns = reading.headlines();
    const QString before = hub();
    const bool wasOnTotal = isOnTotal();
    const bool isSame = columns.size() == m_model->measures().size();
    QList<int> widths;
    for (int column = 0; isSame && column < m_model->columnCount(); ++column)
        widths.append(columnWidth(column));
    m_isFilling = true;
    m_model->setReading(reading, columns, show);
    if (widths.isEmpty() || reading.hubs.isEmpty() || before.isEmpty())
        fit();
    else
        for (int column = 0; column < widths.size(); ++column)
            setColumnWidth(column, widths[column]);
    m_isFilling = false;
    if (!before.isEmpty() || !wasOnTotal)
        selectHub(before);
    else
        selectRow(0);
    Q_EMIT hubChanged();
}

void HubsTable::refill()
{
    setReading(HubsReading(m_model->reading()), m_show);
}

QString HubsTable::hub() const
{
    return currentIndex().data(HubsModel::HubRole).toString();
}

bool HubsTable::isOnTotal() const
{
    return currentIndex().isValid() && hub().isEmpty();
}

// The first hub where there is none of that code.
void HubsTable::selectHub(const QString &code)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QString here = m_proxy->index(row, 0).data(HubsModel::HubRole).toString();
        if (here.isEmpty() || (!code.isEmpty() && here != code))
            continue;
        setCurrentIndex(m_proxy->index(row, HubsModel::NameColumn));
        return;
    }
    if (!code.isEmpty())
        selectHub({});
}

QStringList HubsTable::order() const
{
    QStringList codes;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (const QString code = m_proxy->index(row, 0).data(HubsModel::HubRole).toString(); !code.isEmpty())
            codes.append(code);
    return codes;
}

void HubsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isFilling && current.row() != previous.row())
        Q_EMIT hubChanged();
}

void HubsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        fit();
}

// All measures, those shown ticked.
void HubsTable::showMenu(const QPoint &at)
{
    QMenu menu;
    QStringList shown;
    for (const NamedMeasure &measure : m_model->measures())
        shown.append(measure.measure->nameText());
    for (const NamedMeasure &measure : m_model->reading().measures) {
        const QString name = measure.measure->nameText();
        QAction *action = menu.addAction(style::onButton(measure.label));
        action->setCheckable(true);
        action->setChecked(shown.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool isShown) { showColumn(name, isShown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Only the headlines"), this, [this] {
        m_columns.clear();
        refill();
    });
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void HubsTable::showColumn(const QString &measure, bool shown)
{
    QStringList names;
    for (const NamedMeasure &one : m_model->reading().measures) {
        const QString name = one.measure->nameText();
        const bool wasShown =
            std::any_of(m_model->measures().begin(), m_model->measures().end(),
                        [&](const NamedMeasure &there) { return there.measure == one.measure; });
        if (name == measure ? shown : wasShown)
            names.append(name);
    }
    m_columns = names;
    refill();
}

void HubsTable::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns"), m_columns);
    settings.setValue(QStringLiteral("sorted"), horizontalHeader()->sortIndicatorSection());
    settings.setValue(QStringLiteral("descending"),
                      horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void HubsTable::restore(QSettings &settings)
{
    m_columns = settings.value(QStringLiteral("columns")).toStringList();
    const int sorted = settings.value(QStringLiteral("sorted"), 0).toInt();
    sortByColumn(qMax(0, sorted),
                 settings.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder
                                                                       : Qt::AscendingOrder);
}

} // namespace doorstep
