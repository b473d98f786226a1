#include "ui/courses/path_people_table.h"

#include "records/people.h"
#include "ui/charts/plain_table.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace doorstep {

namespace {

QVariant sortValue(QDate day)
{
    return day.isValid() ? day.toJulianDay() : qint64(0);
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
    const bool isSort = role == SortRole;
    const bool isNumber = index.column() == Days;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && !isSort)
        return {};
    const PathRow &row = m_rows.at(index.row());
    const auto day = [isSort](QDate date) {
        return isSort ? sortValue(date) : QVariant(dateForPeople(date));
    };
    switch (Column(index.column())) {
    case Name:
        return row.name;
    case From:
        return row.from;
    case FromDay:
        return day(row.fromDay);
    case To:
        return row.to;
    case ToDay:
        return day(row.toDay);
    case Days: {
        if (!row.fromDay.isValid() || !row.toDay.isValid())
            return isSort ? QVariant(qint64(-1)) : QVariant();
        const qint64 days = row.fromDay.daysTo(row.toDay);
        return isSort ? QVariant(days) : QVariant(QLocale().toString(days));
    }
    case Conversation:
    case Group:
    case Action:
        return day(row.did[std::size_t(index.column() - Conversation)]);
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
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_reader(context.file())
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PathRowsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
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

    connect(m_table, &QTableView::activated, this, &PathPeopleTable::openCurrent);
    connect(m_list, &QPushButton::clicked, this, &PathPeopleTable::openList);
}

PathPeopleTable::~PathPeopleTable() = default;

void PathPeopleTable::showItem(const TrainingPath &path, const PathItem &item)
{
    m_item = item;
    m_title->setText(item.sentence());
    m_definition->setText(item.definition);
    m_keys.clear();
    for (const PathMember &member : item.members)
        m_keys.append(path.people[member.person].person);
    m_list->setEnabled(!m_keys.isEmpty());
    m_reader.ask<QList<PathRow>>(
        [path, members = item.members, until = item.until, step = item.step](HubFile &file, Progress &) {
            return pathRows(file.connection(), path, members, until, step);
        },
        [this](const QList<PathRow> &rows) {
            m_model->setRows(rows);
            fitColumns();
            if (!rows.isEmpty())
                m_table->setCurrentIndex(m_sorted->index(0, 0));
        },
        [this](const Error &error) { m_context.sayError(error); });
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

void PathPeopleTable::takeFocus()
{
    m_table->setFocus();
}

void PathPeopleTable::openCurrent()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (current.isValid())
        m_context.openRecord(Person::table(), m_model->row(current.row()).person);
}

void PathPeopleTable::openList()
{
    m_context.showRecords(Person::table(), m_item.title, m_keys);
}

} // namespace doorstep
