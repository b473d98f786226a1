#include "ui/pages/records_view.h"

#include "records/courses.h"
#include "records/people.h"
#include "ui/pages/column_menu.h"
#include "ui/pages/filter_chips.h"
#include "ui/pages/filters_menu.h"
#include "ui/pages/record_detail.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/beside_splitter.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_movingMs = 40; // while an arrow key is held down, the pane waits
constexpr int s_mostDragged = 200; // people at a time

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

// The lists of a national file have columns of their own.
class SettingsOf {
public:
    SettingsOf(const AppContext &context, QSettings &settings)
        : m_settings(context.file().identity().national ? &settings : nullptr)
    {
        if (m_settings)
            m_settings->beginGroup(QStringLiteral("national"));
    }
    ~SettingsOf()
    {
        if (m_settings)
            m_settings->endGroup();
    }
    Q_DISABLE_COPY_MOVE(SettingsOf)

private:
    QSettings *m_settings;
};

} // namespace

RecordsView::RecordsView(AppContext &context, const RecordTable &table, EmptyText empty, DetailPane *pane,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordModel(context.file(), table, this))
    , m_empty(std::move(empty))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    buildLine();
    layout->addLayout(m_line);
    m_chips = new FilterChips(context.file(), *m_model);
    connect(m_chips, &FilterChips::allWanted, this, &RecordsView::showAll);
    layout->addWidget(m_chips);
    m_body = new QStackedWidget;
    layout->addWidget(m_body, 1);
    buildTable(pane);
    buildEmpty();
    buildActions();

    connect(m_model, &RecordModel::totalChanged, this, &RecordsView::showState);
    connect(m_model, &RecordModel::modelAboutToBeReset, this, &RecordsView::rememberSelection);
    connect(m_model, &RecordModel::modelReset, this, &RecordsView::restoreSelection);
    connect(m_model, &RecordModel::failed, &context,
            [&context](const QString &why) { context.sayError(why); });
    showState();
}

RecordsView::~RecordsView() = default;

void RecordsView::buildTable(DetailPane *pane)
{
    m_table = new QTableView;
    m_table->setAccessibleName(many(table()));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(qRound(m_table->fontMetrics().height() * 1.85));
    columns::setUp(*m_table);
    // A heading that is asked whether all of its column is selected looks at every row; here none is ever
    // drawn so.
    m_table->horizontalHeader()->setSelectionModel(
        new QItemSelectionModel(m_model, m_table->horizontalHeader()));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordsView::showRowMenu);
    connect(m_table, &QTableView::activated, this, &RecordsView::editCurrent);

    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordsView::showHeaderMenu);
    auto *menu = new QMenu(m_filtersButton);
    m_filters = new FiltersMenu(m_context, *m_model, *m_table, *menu);
    connect(m_filters, &FiltersMenu::opened, this, &RecordsView::applyFilter);
    m_filtersButton->setMenu(menu);

    m_pane = pane ? pane : new RecordDetail(m_context, table());
    m_splitter = new BesideSplitter;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    // The numbers of a run stand beside one another.
    m_splitter->setSizes({style::widthOf(&table() == &CourseRun::table() ? 110 : 90), style::widthOf(60)});
    m_pane->setMinimumWidth(style::widthOf(40));
    m_table->setMinimumWidth(style::widthOf(30));
    m_body->addWidget(m_splitter);

    m_moving = new QTimer(this);
    m_moving->setSingleShot(true);
    m_moving->setInterval(s_movingMs);
    connect(m_moving, &QTimer::timeout, this, &RecordsView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_moving,
            qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsView::selectionChanged);
    connect(this, &RecordsView::selectionChanged, this, &RecordsView::showCount);
    // People are dragged into groups and actions; a selection of many thousands would take long to gather.
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    const auto allowDrag = [this] {
        m_table->setDragEnabled(&this->table() == &Person::table() && selectedCount() <= s_mostDragged);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, allowDrag);
    allowDrag();
}

void RecordsView::setDefaultColumns(const QList<const char *> &names, const char *sortedBy,
                                    Qt::SortOrder order)
{
    m_usualColumns.clear();
    for (const char *name : names)
        m_usualColumns.append(QString::fromLatin1(name));
    columns::show(*m_table, *m_model, names);
    m_table->sortByColumn(sortedBy ? m_model->columnOf(sortedBy) : -1, order);
}

void RecordsView::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_count), tool);
}

void RecordsView::setNewText(const QString &text)
{
    m_new->setText(text);
}

qint64 RecordsView::currentKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->keyAt(current.row()) : 0;
}

QList<qint64> RecordsView::selectedKeys() const
{
    QList<QItemSelectionRange> ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &one, const QItemSelectionRange &other) {
                  return one.top() < other.top();
              });
    QList<qint64> keys;
    for (const QItemSelectionRange &range : std::as_const(ranges))
        keys += m_model->keys(range.top(), range.height());
    return keys;
}

bool RecordsView::select(qint64 key)
{
    int row = m_model->rowOf(key);
    if (row < 0 && m_model->isNarrowed()) {
        showAll();
        m_model->fetchAll();
        row = m_model->rowOf(key);
    }
    if (row < 0)
        return false;
    // Not setCurrentIndex(): while Ctrl is held down, as in Ctrl+Enter, that would add to the selection.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, columns::shown(*m_table).value(0)),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_moving->stop();
    followSelection();
    return true;
}

void RecordsView::focusTable()
{
    if (m_body->currentWidget() == m_emptyPage) {
        m_emptyButton->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, columns::shown(*m_table).value(0)));
}

void RecordsView::showBody(QWidget *body)
{
    if (m_body->currentWidget() == body)
        return;
    // The keyboard stays with the list: left alone, Qt would put it into the next field, where keys mean
    // other things.
    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && m_body->isAncestorOf(focused);
    m_body->setCurrentWidget(body);
    if (wasHere)
        focusTable();
}

void RecordsView::showRowMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    QMenu menu;
    for (QAction *action : m_table->actions())
        if (!isReceived() || action->shortcut() == QKeySequence(QKeySequence::Copy)
            || action->shortcut() == QKeySequence(QKeySequence::SelectAll))
            menu.addAction(action);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void RecordsView::showHeaderMenu(const QPoint &at)
{
    const QHeaderView &header = *m_table->horizontalHeader();
    QMenu menu;
    if (const int column = header.logicalIndexAt(at); column >= 0) {
        const QString name =
            QCoreApplication::translate("doorstep::Field", m_model->columns()[column].field->label)
                .replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(style::icon("filter"), tr("Filter by “%1”…").arg(name), this,
                       [this, column] { m_filters->askFor(column); });
        menu.addAction(style::icon("columns"), tr("Columns…"), this, &RecordsView::chooseColumns);
        menu.addSeparator();
    }
    columns::fillChooser(menu, *m_table, *m_model);
    menu.exec(header.mapToGlobal(at));
}

void RecordsView::followSelection()
{
    // A table that gets the focus for the first time has a current row that is not selected; what the pane
    // shows is what keys work on.
    if (m_table->currentIndex().isValid() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(m_table->currentIndex().row());
    m_shownKey = currentKey();
    m_pane->showRecord(m_shownKey);
    Q_EMIT currentChanged(m_shownKey);
}

void RecordsView::onChange(const ChangeNotice &notice)
{
    m_model->onChange(notice);
    m_pane->onChange(notice);
}

void RecordsView::saveState(QSettings &settings) const
{
    const SettingsOf own(m_context, settings);
    settings.setValue(QStringLiteral("splitter"), m_splitter->besideState());
    columns::save(*m_table, *m_model, settings);
}

void RecordsView::restoreState(QSettings &settings)
{
    const SettingsOf own(m_context, settings);
    m_splitter->restoreBeside(settings.value(QStringLiteral("splitter")).toByteArray());
    columns::restore(*m_table, *m_model, settings);
}

} // namespace doorstep
