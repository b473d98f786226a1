#include "ui/pages/history_page.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/history_detail.h"
#include "ui/pages/history_model.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/beside_splitter.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableView>

namespace doorstep {

HistoryPage::HistoryPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("history"), context, parent)
    , m_model(new ChangeListModel(context.connection(), this))
    , m_table(new QTableView)
    , m_detail(new ChangeDetail(context))
    , m_splitter(new BesideSplitter)
    , m_undo(new QAction(style::icon("undo"), tr("Undo the selected change"), this))
{
    m_table->setModel(m_model);
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ChangeListModel::WhenColumn, style::widthOf(24));
    m_table->setColumnWidth(ChangeListModel::WhatColumn, style::widthOf(44));
    m_table->setColumnWidth(ChangeListModel::WhoColumn, style::widthOf(16));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::follow);
    connect(m_detail, &ChangeDetail::undoAsked, this, &HistoryPage::undoCurrent);
    connect(m_undo, &QAction::triggered, this, &HistoryPage::undoCurrent);
}

HistoryPage::~HistoryPage() = default;

bool HistoryPage::showChange(qint64 number)
{
    reload();
    const int row = m_model->rowOf(number);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void HistoryPage::undoCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_model->changeAt(current.row()).undone && context().canWrite())
        context().undoStack().undoChange(m_model->changeAt(current.row()).number);
}

QList<QAction *> HistoryPage::pageActions() const
{
    return {m_undo};
}

void HistoryPage::openArgument(const QString &argument)
{
    showChange(argument.toLongLong());
}

void HistoryPage::activate()
{
    m_table->setFocus();
    if (m_isStale)
        reload();
}

void HistoryPage::onChange(const ChangeNotice &)
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void HistoryPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->besideState());
}

void HistoryPage::restoreState(QSettings &settings)
{
    m_splitter->restoreBeside(settings.value(QStringLiteral("splitter")).toByteArray());
}

// The change that was looked at stays in front.
void HistoryPage::reload()
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 number = current.isValid() ? m_model->changeAt(current.row()).number : 0;
    try {
        m_model->reload();
        m_isStale = false;
        const int row = number ? m_model->rowOf(number) : 0;
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    } catch (const Error &error) {
        context().sayError(error);
    }
    follow();
}

void HistoryPage::follow()
{
    const QModelIndex current = m_table->currentIndex();
    m_undo->setEnabled(current.isValid() && context().canWrite() && !m_model->changeAt(current.row()).undone);
    if (current.isValid())
        m_detail->showChange(m_model->changeAt(current.row()));
    else
        m_detail->clear();
}

} // namespace doorstep
