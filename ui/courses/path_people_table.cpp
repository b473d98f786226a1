#include "ui/courses/path_people_table.h"

#include "records/people.h"
#include "ui/charts/plain_table.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QCollator>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace doorstep {

namespace {

// Days from the first to the second; nullopt without both.
std::optional<qint64> daysBetween(const PathRow &row)
{
    return row.fromDay.isValid() && row.toDay.isValid() ? std::optional(row.fromDay.daysTo(row.toDay))
                                                        : std::nullopt;
}

QDate dayOf(const PathRow &row, int column)
{
    switch (column) {
    case PathRowsModel::FromDay:
        return row.fromDay;
    case PathRowsModel::ToDay:
        return row.toDay;
    default:
        return row.did[std::size_t(column - PathRowsModel::Conversation)];
    }
}

// Of many rows it takes a moment: on a worker. What is missing is smallest; those alike keep their order.
QList<PathRow> sorted(const QList<PathRow> &rows, int column, Qt::SortOrder order)
{
    const auto by = [&](const auto &keyOf) {
        using Key = std::decay_t<decltype(keyOf(rows.first()))>;
        std::vector<std::pair<Key, qsizetype>> keys;
        for (qsizetype i = 0; i < rows.size(); ++i)
            keys.emplace_back(keyOf(rows[i]), i);
        std::stable_sort(keys.begin(), keys.end(), [order](const auto &one, const auto &other) {
            return order == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
        });
        QList<PathRow> list;
        for (const auto &key : keys)
            list.append(rows[key.second]);
        return list;
    };
    if (column == PathRowsModel::Name || column == PathRowsModel::From || column == PathRowsModel::To) {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return by([&](const PathRow &row) {
            return collator.sortKey(column == PathRowsModel::Name       ? row.name
                                        : column == PathRowsModel::From ? row.from
                                                                        : row.to);
        });
    }
    if (column == PathRowsModel::Days)
        return by([](const PathRow &row) { return daysBetween(row).value_or(-1); });
    return by([column](const PathRow &row) { return dayOf(row, column); });
}

} // namespace

void PathRowsModel::setRows(const QList<PathRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PathRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PathRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant PathRowsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Days ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const PathRow &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Name:
        return row.name;
    case From:
        return row.from;
    case To:
        return row.to;
    case Days: {
        const std::optional<qint64> days = daysBetween(row);
        return days ? QVariant(QLocale().toString(*days)) : QVariant();
    }
    case FromDay:
    case ToDay:
    case Conversation:
    case Group:
    case Action:
        return dateForPeople(dayOf(row, index.column()));
    case Columns:
        break;
    }
    return {};
}

QVariant PathRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Days ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Person");
    case From:
        return tr("From");
    case FromDay:
        return tr("On", "a day: the day on which it was");
    case To:
        return tr("Then");
    case ToDay:
        return tr("On", "a day: the day on which it was");
    case Days:
        return tr("Days between");
    case Conversation:
        return nextStepLabel(NextStep::Conversation);
    case Group:
        return nextStepLabel(NextStep::Group);
    case Action:
        return nextStepLabel(NextStep::Action);
    case Columns:
        break;
    }
    return {};
}

PathPeopleTable::PathPeopleTable(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(style::label({}, style::Type::Heading, nullptr, true))
    , m_definition(style::label({}, style::Type::Caption, nullptr, true))
    , m_list(new QPushButton(style::icon("people"), tr("Open as a &list")))
    , m_model(new PathRowsModel(this))
    , m_table(new QTableView)
    , m_reader(context.file())
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("People behind this part of the path"));
    m_table->setTabKeyNavigation(false);
    m_list->setToolTip(tr("These people on the People page, where they can be filtered and worked with"));

    constexpr int leastRows = 3;
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + m_table->verticalHeader()->defaultSectionSize() * leastRows);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Gap));
    head->addWidget(m_title, 1);
    head->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addLayout(head);
    layout->addWidget(m_definition);
    layout->addWidget(m_table, 1);

    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PathPeopleTable::sort);
    connect(m_table, &QTableView::activated, this, &PathPeopleTable::openCurrent);
    connect(m_list, &QPushButton::clicked, this, &PathPeopleTable::openList);
}

PathPeopleTable::~PathPeopleTable() = default;

void PathPeopleTable::showItem(const TrainingPath &path, const PathItem &item)
{
    m_item = item;
    m_title->setText(item.sentence());
    m_definition->setText(item.definition);
    fitWords();
    m_keys.clear();
    for (const PathMember &member : item.members)
        m_keys.append(path.people[member.person].person);
    m_list->setEnabled(!m_keys.isEmpty());
    m_reader.ask<QList<PathRow>>(
        [path, members = item.members, until = item.until, step = item.step](HubFile &file, Progress &) {
            return pathRows(file.connection(), path, members, until, step);
        },
        [this](const QList<PathRow> &rows) {
            showRows(rows);
            sort(); // as the headings say
        },
        [this](const Error &error) { m_context.sayError(error); });
}

void PathPeopleTable::showRows(const QList<PathRow> &rows)
{
    m_model->setRows(rows);
    fitColumns();
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void PathPeopleTable::sort()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const int column = header.sortIndicatorSection();
    if (column < 0 || column >= PathRowsModel::Columns || m_reader.isBusy()) // then when they are read
        return;
    m_reader.ask<QList<PathRow>>([rows = m_model->rows(), column, order = header.sortIndicatorOrder()](
                                     HubFile &, Progress &) { return sorted(rows, column, order); },
                                 [this](const QList<PathRow> &rows) { showRows(rows); });
}

void PathPeopleTable::clear()
{
    m_reader.stop();
    m_title->clear();
    m_definition->clear();
    m_keys.clear();
    m_list->setEnabled(false);
    m_model->setRows({});
}

// What nobody has is left out. By the headings and what stands in the first rows: all of them would take long
// where there are many.
void PathPeopleTable::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto isAnywhere = [this](QDate PathRow::*day) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if ((m_model->row(row).*day).isValid())
                return true;
        return false;
    };
    const bool isFrom = isAnywhere(&PathRow::fromDay);
    const bool isTo = isAnywhere(&PathRow::toDay);
    for (const int column : {PathRowsModel::From, PathRowsModel::FromDay})
        m_table->setColumnHidden(column, !isFrom);
    for (const int column : {PathRowsModel::To, PathRowsModel::ToDay})
        m_table->setColumnHidden(column, !isTo);
    m_table->setColumnHidden(PathRowsModel::Days, !isFrom || !isTo);
    header->setResizeContentsPrecision(50);
    for (int column = 0; column < PathRowsModel::Columns; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), style::widthOf(40)));
    }
}

void PathPeopleTable::fitWords()
{
    for (QLabel *label : {m_title, m_definition})
        label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
}

void PathPeopleTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void PathPeopleTable::takeFocus()
{
    m_table->setFocus();
}

void PathPeopleTable::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_context.openRecord(Person::table(), m_model->row(current.row()).person);
}

void PathPeopleTable::openList()
{
    m_context.showRecords(Person::table(), m_item.title, m_keys);
}

} // namespace doorstep
