#include "ui/pages/figures_records.h"

#include "ui/charts/plain_table.h"
#include "ui/models/record_model.h"
#include "ui/pages/column_menu.h"
#include "ui/pages/list_output.h"
#include "ui/pages/record_lists.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace doorstep {

namespace {

QString many(const RecordTable &table)
{
    return QCoreApplication::translate("doorstep::Record", table.many);
}

void setUpTable(QTableView &table)
{
    dressPlainTable(table);
    columns::setUp(table);
}

} // namespace

FigureRecords::FigureRecords(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new FlowLayout(nullptr, style::space(style::Space::Gap)))
    , m_buttons(new QWidget)
    , m_kinds(new QTabBar)
    , m_part(new QPushButton)
    , m_open(new QPushButton(tr("&Open in its page")))
    , m_list(new QPushButton(tr("Open as a &list")))
    , m_export(new QPushButton(style::icon("export"), tr("&Export…")))
    , m_table(new QTableView)
    , m_none(style::label(tr("No records stand behind this figure in the period."), style::Type::Body,
                          nullptr, true))
{
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_kinds->setAccessibleName(tr("Records behind the figure"));
    m_part->setIcon(style::icon("close"));
    m_part->setToolTip(tr("Show all of the figure again"));

    auto *buttons = new QHBoxLayout(m_buttons); // takes the rest of the line
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    for (QPushButton *button : {m_open, m_list, m_export})
        buttons->addWidget(button);
    for (QWidget *part : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_part), m_buttons})
        m_line->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addLayout(m_line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1, Qt::AlignTop);

    setUpTable(*m_table);
    auto *copy = new QAction(tr("Copy as a table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        columns::fillChooser(menu, *m_table, *m_model);
        menu.exec(header->mapToGlobal(at));
    });
    connect(copy, &QAction::triggered, this, &FigureRecords::copySelected);
    connect(m_table, &QTableView::activated, this, &FigureRecords::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &FigureRecords::openCurrent);
    connect(m_list, &QPushButton::clicked, this, &FigureRecords::openList);
    connect(m_export, &QPushButton::clicked, this, &FigureRecords::exportShown);
    connect(m_part, &QPushButton::clicked, this, &FigureRecords::partDismissed);
    connect(m_kinds, &QTabBar::currentChanged, this, &FigureRecords::showKind);
}

void FigureRecords::showRecords(const QList<RecordKeys> &records, const QString &figure, const QString &part)
{
    m_title = part.isEmpty() ? figure : tr("%1: %2").arg(figure, part);
    const RecordTable *before = m_model ? &m_model->table() : nullptr;
    m_records = records;
    {
        const QSignalBlocker quiet(m_kinds);
        while (m_kinds->count() > 0)
            m_kinds->removeTab(0);
        for (const RecordKeys &kind : records)
            m_kinds->addTab(tr("%1 (%L2)").arg(many(*kind.table)).arg(kind.keys.size()));
    }
    m_kinds->setVisible(records.size() > 1 || !m_buttonsAreTaken);
    m_part->setText(tr("Only %1").arg(style::onButton(part)));
    m_part->setVisible(!part.isEmpty());
    int front = 0;
    for (int i = 0; i < records.size(); ++i)
        if (records[i].table == before)
            front = i;
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->setCurrentIndex(front);
    }
    showKind(front);
}

QWidget *FigureRecords::takeButtons()
{
    m_buttonsAreTaken = true;
    m_line->removeWidget(m_buttons);
    return m_buttons;
}

void FigureRecords::onChange(const ChangeNotice &notice)
{
    if (m_model)
        m_model->onChange(notice);
}

void FigureRecords::showKind(int kind)
{
    const bool isEmpty = kind < 0 || kind >= m_records.size();
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_open->setEnabled(!isEmpty);
    m_list->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
    if (isEmpty)
        return;
    const RecordKeys &records = m_records[kind];
    if (m_model && &m_model->table() == records.table) {
        m_model->setOnly(records.keys);
        return;
    }
    RecordModel *before = m_model;
    m_model = new RecordModel(m_context.file(), *records.table, this);
    m_model->setOnly(records.keys);
    connect(m_model, &RecordModel::failed, &m_context,
            [this](const QString &why) { m_context.sayError(why); });
    QItemSelectionModel *selection = m_table->selectionModel();
    m_table->setModel(m_model);
    columns::show(*m_table, *m_model, listText(m_model->file(), *records.table).columns);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("%1 behind the figure").arg(many(*records.table)));
    delete selection;
    delete before;
}

void FigureRecords::openCurrent()
{
    const int row = qMax(0, m_table->currentIndex().row());
    if (const qint64 key = m_model ? m_model->keyAt(row) : 0)
        m_context.openRecord(m_model->table(), key);
}

void FigureRecords::openList()
{
    const RecordKeys &kind = m_records[m_kinds->currentIndex()];
    m_context.showRecords(*kind.table, m_title, kind.keys);
}

void FigureRecords::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(
            asClipboardTable(*m_model, {many(m_model->table()), columns::shown(*m_table)}, rows).release());
}

void FigureRecords::exportShown()
{
    const QString path = m_context.dialogs().fileToSave(
        window(), tr("Export these records"), QStringLiteral("list"),
        many(m_model->table()) + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportList(m_context, *m_model, {many(m_model->table()), columns::shown(*m_table)}, path);
}

} // namespace doorstep
