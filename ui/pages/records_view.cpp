#include "ui/pages/records_view.h"

#include "ui/pages/column_menu.h"
#include "ui/pages/record_detail.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_typingMs = 120; // between keys that belong to one word
constexpr int s_movingMs = 40; // while an arrow key is held down, the pane waits

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

QString one(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.one);
}

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

void RecordsView::buildLine()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(style::space(style::Space::Gap));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter %1").arg(many(table()).toLower()));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->addAction(style::icon("filter"), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(style::widthOf(20));
    m_filter->setMaximumWidth(style::widthOf(44));
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(s_typingMs);
    connect(m_filter, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyFilter();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        focusTable();
    });
    connect(m_typing, &QTimer::timeout, this, &RecordsView::applyFilter);

    m_narrowed = new QPushButton;
    m_narrowed->setIcon(style::icon("close"));
    m_narrowed->setToolTip(tr("Show all again"));
    connect(m_narrowed, &QPushButton::clicked, this, [this] {
        m_onlyTitle.clear();
        m_filter->clear();
        m_model->showAll();
    });
    m_count = style::label({}, style::Type::Caption);
    m_new = new QPushButton(style::icon("add"), tr("New %1").arg(one(table()).toLower()));
    m_new->setEnabled(m_context.canWrite());
    connect(m_new, &QPushButton::clicked, this, &RecordsView::newRecord);
    m_more = new QToolButton;
    m_more->setIcon(style::icon("more"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Columns, copy, export, print"));
    m_more->setAccessibleName(m_more->toolTip());

    m_line->addWidget(m_filter, 1);
    m_line->addWidget(m_narrowed);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    m_line->addWidget(m_new);
    m_line->addWidget(m_more);
}

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
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordsView::showRowMenu);
    connect(m_table, &QTableView::activated, this, &RecordsView::editCurrent);

    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        if (const int column = header->logicalIndexAt(at); column >= 0) {
            const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            columns::fillValues(*menu.addMenu(style::icon("filter"), tr("Only where “%1” is").arg(name)),
                                m_context.file(), *m_model, column);
            menu.addSeparator();
        }
        columns::fillChooser(menu, *m_table, *m_model);
        menu.exec(header->mapToGlobal(at));
    });

    m_pane = pane ? pane : new RecordDetail(m_context, table());
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({style::widthOf(90), style::widthOf(60)});
    m_pane->setMinimumWidth(style::widthOf(40));
    m_table->setMinimumWidth(style::widthOf(30));
    m_body->addWidget(m_splitter);

    m_moving = new QTimer(this);
    m_moving->setSingleShot(true);
    m_moving->setInterval(s_movingMs);
    connect(m_moving, &QTimer::timeout, this, &RecordsView::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_moving,
            qOverload<>(&QTimer::start));
}

void RecordsView::buildEmpty()
{
    m_emptyPage = new QWidget;
    auto *layout = new QVBoxLayout(m_emptyPage);
    m_emptyTitle = style::label({}, style::Type::Title);
    m_emptyLine = style::label({}, style::Type::Body, nullptr, true);
    m_emptyLine->setFixedWidth(style::widthOf(60));
    m_emptyButton = new QPushButton;
    m_emptyButton->setAutoDefault(true);
    m_emptyButton->setDefault(true);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->isNarrowed())
            m_narrowed->click();
        else
            newRecord();
    });
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    auto *across = new QHBoxLayout; // an alignment would take the height from the whole width
    across->addStretch(1);
    across->addWidget(m_emptyLine);
    across->addStretch(1);
    layout->addLayout(across);
    layout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    m_emptyLine->setAlignment(Qt::AlignHCenter);
    layout->addStretch(3);
    m_body->addWidget(m_emptyPage);
}

void RecordsView::setDefaultColumns(const QList<const char *> &names, const char *sortedBy,
                                    Qt::SortOrder order)
{
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
    QList<qint64> keys;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        keys += m_model->keys(range.top(), range.height());
    return keys;
}

bool RecordsView::select(qint64 key)
{
    int row = m_model->rowOf(key);
    if (row < 0 && m_model->isNarrowed()) {
        m_narrowed->click();
        m_model->fetchAll();
        row = m_model->rowOf(key);
    }
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, columns::shown(*m_table).value(0)));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_moving->stop();
    followSelection();
    return true;
}

void RecordsView::showOnly(const QString &title, const QList<qint64> &keys)
{
    m_filter->clear();
    m_model->showAll();
    m_onlyTitle = title;
    m_model->setOnly(keys);
    showState();
}

void RecordsView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
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

void RecordsView::applyFilter()
{
    m_typing->stop();
    m_model->setFilter(m_filter->text());
}

void RecordsView::showState()
{
    const qint64 total = m_model->total();
    const bool isNarrowed = m_model->isNarrowed();
    m_count->setText(m_model->isComplete() ? tr("%Ln shown", nullptr, int(total))
                                           : tr("%L1 shown so far").arg(total));
    m_narrowed->setVisible(
        isNarrowed
        && (m_filter->text().isEmpty() || !m_onlyTitle.isEmpty() || !m_model->conditions().isEmpty()));
    QString what = m_onlyTitle;
    for (const Filter &filter : m_model->conditions())
        what = QCoreApplication::translate("doorstep::Field", table().find(filter.column)->label);
    m_narrowed->setText(what.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_narrowed->setAccessibleName(tr("Narrowed to %1; show all again").arg(what));

    const bool isEmpty = total == 0 && m_model->isComplete();
    if (isEmpty) {
        m_emptyTitle->setText(isNarrowed ? tr("Nothing here matches") : m_empty.title);
        m_emptyLine->setText(isNarrowed ? tr("Try fewer letters, or look at the whole list.") : m_empty.text);
        m_emptyButton->setText(isNarrowed ? tr("Show all") : m_empty.button);
        m_emptyButton->setVisible(isNarrowed || (!m_empty.button.isEmpty() && m_context.canWrite()));
    }
    m_count->setVisible(!isEmpty);
    m_new->setVisible(!isEmpty || isNarrowed);
    showBody(isEmpty ? m_emptyPage : m_splitter);
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
    menu.addActions(m_table->actions());
    menu.exec(m_table->viewport()->mapToGlobal(at));
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
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    columns::save(*m_table, *m_model, settings);
}

void RecordsView::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    columns::restore(*m_table, *m_model, settings);
}

} // namespace doorstep
