#include "ui/models/record_model.h"

#include "base/text.h"
#include "records/refers_to.h"
#include "ui/models/record_mime.h"
#include "ui/style/plain_words.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <limits>

namespace doorstep {

namespace {

constexpr int s_blockRows = 50; // what is read at a time: about a screen
constexpr int s_blocksKept = 120;
// What the view is told of at first. A view keeps an account of each row, which is not worth making for
// millions that nobody may scroll to.
constexpr int s_firstRows = 500;

int rowsOf(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

bool isNumber(const RecordColumn &column)
{
    const FieldKind kind = column.field->kind;
    return !column.words && (kind == FieldKind::Integer || kind == FieldKind::Money);
}

} // namespace

RecordModel::RecordModel(HubFile &file, const RecordTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_file(file), m_table(table), m_blocks(s_blocksKept)
{
    if (file.identity().national)
        m_columns.append({&hubColumn(), hubColumn().column, hubColumn().label});
    for (const Field &field : table.fields)
        if (qstrcmp(field.column, "id") != 0)
            m_columns.append({&field, field.column, field.label});
    const QList<RecordColumn> worded = wordedColumns(table);
    for (const Field &extra : extraColumns(table)) {
        const bool isWorded = std::any_of(worded.begin(), worded.end(), [&extra](const RecordColumn &column) {
            return qstrcmp(column.name, extra.column) == 0;
        });
        if (!isWorded)
            m_columns.append({&extra, extra.column, extra.label});
    }
    m_columns += worded;
    m_query.table = &table;
    m_list = std::make_unique<RecordList>(file.connection(), m_query);
    m_shown = qMin(rowsOf(m_list->count()), s_firstRows);
    connect(m_list.get(), &RecordList::grown, this, &RecordModel::grow);
    connect(m_list.get(), &RecordList::replaced, this, &RecordModel::replace);
    connect(m_list.get(), &RecordList::failed, this, &RecordModel::failed);
}

RecordModel::~RecordModel() = default;

int RecordModel::columnOf(const char *column) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (qstrcmp(column, m_columns[i].name) == 0)
            return i;
    return -1;
}

void RecordModel::setFilter(const QString &words)
{
    const QString asked = words.simplified();
    if (asked == m_query.text)
        return;
    m_query.text = asked;
    ask();
}

void RecordModel::setCondition(const QString &column, const std::optional<Filter> &condition)
{
    m_query.filters.removeIf([&](const Filter &filter) { return filter.column == column; });
    if (condition)
        m_query.filters.append(*condition);
    ask();
}

void RecordModel::narrow(const QString &words, const QList<Filter> &conditions)
{
    m_query.text = words.simplified();
    m_query.filters = conditions;
    m_query.only.reset();
    ask();
}

void RecordModel::setOnly(const std::optional<QList<qint64>> &keys)
{
    m_query.only = keys;
    ask();
}

bool RecordModel::isNarrowed() const
{
    return !m_query.text.isEmpty() || !m_query.filters.isEmpty() || m_query.only;
}

void RecordModel::showAll()
{
    if (!isNarrowed())
        return;
    m_query.text.clear();
    m_query.filters.clear();
    m_query.only.reset();
    ask();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    m_query.sortColumn = column < 0 ? QString() : m_columns.at(column).field->name();
    m_query.order = order;
    ask();
}

void RecordModel::ask()
{
    if (m_query == m_list->query())
        return;
    m_showsAllKnown = false;
    m_list->setQuery(m_query);
}

qint64 RecordModel::total() const
{
    return m_list->count();
}

bool RecordModel::isComplete() const
{
    return m_list->isComplete();
}

qint64 RecordModel::keyAt(int number) const
{
    const ListRow *found = row(number);
    return found ? found->record.head().key : 0;
}

qint64 RecordModel::shownKeyAt(int number) const
{
    const Block *block = m_blocks.object(number / s_blockRows);
    return block && number % s_blockRows < block->size() ? block->at(number % s_blockRows).record.head().key
                                                         : 0;
}

int RecordModel::rowOf(qint64 key)
{
    const qint64 number = m_list->rowOf(key);
    if (number >= m_shown && number < std::numeric_limits<int>::max())
        showAllOfKnown();
    return number < m_shown ? int(number) : -1;
}

QList<qint64> RecordModel::keys(int first, int count)
{
    return m_list->keys(first, count < 0 ? m_list->count() - first : count);
}

std::optional<ListRow> RecordModel::rowAt(int number) const
{
    const ListRow *found = row(number);
    return found ? std::optional(*found) : std::nullopt;
}

QList<ListRow> RecordModel::rowsAt(qint64 first, int count)
{
    return m_list->fetch(first, count);
}

void RecordModel::fetchAll()
{
    m_list->waitUntilComplete();
    showAllOfKnown();
}

void RecordModel::onChange(const ChangeNotice &notice)
{
    for (const ChangeNotice::Records &records : notice.records) {
        const bool concerns = records.table == &m_table || refersTo(m_table, *records.table);
        if (concerns || (asksForExtras() && hasExtrasFrom(m_table, *records.table))) {
            m_list->refresh();
            return;
        }
        if (hasExtrasFrom(m_table, *records.table))
            lookAgain();
    }
}

// Whether which rows there are, and in what order, hangs on columns that are worked out.
bool RecordModel::asksForExtras() const
{
    const auto isExtra = [this](const QString &column) { return !column.isEmpty() && !m_table.find(column); };
    bool asks = isExtra(m_query.sortColumn);
    for (const Filter &filter : m_query.filters)
        asks = asks || isExtra(filter.column);
    return asks;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordColumn &column = m_columns.at(index.column());
    const Field &field = *column.field;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != KeyRole && role != SortRole)
        return {};
    const ListRow *found = row(index.row());
    if (!found)
        return {};
    if (role == KeyRole)
        return found->record.head().key;
    if (role == SortRole && !column.words && field.kind != FieldKind::Reference) {
        const QJsonValue plain = toJson(field, found->holding(field));
        return field.kind == FieldKind::Text ? QVariant(folded(plain.toString())) : plain.toVariant();
    }
    const QString shown = column.shown(*found);
    if (role == Qt::ToolTipRole)
        return style::toolTip(shown);
    // A row is one line high: line breaks in people's own words would hide all but the first.
    return field.form == TextForm::Free ? shown.simplified() : shown;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].labelText();
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(m_columns[section]) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList RecordModel::mimeTypes() const
{
    return {recordFormat(m_table)};
}

QMimeData *RecordModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<qint64> keys;
    for (const int number : rows)
        keys.append(keyAt(number));
    auto *data = new QMimeData;
    addRecords(*data, m_table, keys);
    return data;
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < rowsOf(m_list->count());
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        showAllOfKnown();
}

void RecordModel::showAllOfKnown()
{
    m_showsAllKnown = true;
    const int known = rowsOf(m_list->count());
    if (known <= m_shown)
        return;
    // The block at the old end was read when there were fewer rows.
    m_blocks.remove(m_shown / s_blockRows);
    beginInsertRows({}, m_shown, known - 1);
    m_shown = known;
    endInsertRows();
}

void RecordModel::grow()
{
    const int wanted = m_showsAllKnown ? rowsOf(m_list->count()) : qMin(rowsOf(m_list->count()), s_firstRows);
    if (wanted > m_shown) {
        m_blocks.remove(m_shown / s_blockRows);
        beginInsertRows({}, m_shown, wanted - 1);
        m_shown = wanted;
        endInsertRows();
    }
    Q_EMIT totalChanged();
}

void RecordModel::replace()
{
    const int known = rowsOf(m_list->count());
    const int wanted = m_showsAllKnown ? known : qMin(known, s_firstRows);
    if (wanted == m_shown && isSameAsShown()) {
        lookAgain(); // nobody moved: selection and scrolling stay as they are
    } else {
        beginResetModel();
        m_blocks.clear();
        m_shown = wanted;
        endResetModel();
    }
    Q_EMIT totalChanged();
}

bool RecordModel::isSameAsShown() const
{
    for (const int block : m_blocks.keys()) {
        const QList<qint64> now = m_list->keys(qint64(block) * s_blockRows, s_blockRows);
        const Block &before = *m_blocks.object(block);
        if (now.size() != before.size())
            return false;
        for (int i = 0; i < now.size(); ++i)
            if (now[i] != before[i].record.head().key)
                return false;
    }
    return true;
}

void RecordModel::lookAgain()
{
    m_blocks.clear();
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, columnCount() - 1));
}

const ListRow *RecordModel::row(int number) const
{
    if (number < 0 || number >= m_shown)
        return nullptr;
    const int block = number / s_blockRows;
    if (!m_blocks.contains(block))
        m_blocks.insert(block, new Block(m_list->fetch(qint64(block) * s_blockRows, s_blockRows)));
    const Block &rows = *m_blocks.object(block);
    const int place = number % s_blockRows;
    return place < rows.size() ? &rows[place] : nullptr;
}

} // namespace doorstep
