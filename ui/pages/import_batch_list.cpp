#include "ui/pages/import_batch_list.h"

#include "base/moments.h"
#include "ui/charts/plain_table.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace doorstep {

namespace {

qint64 sum(const QJsonObject &summary, const QString &outcome)
{
    qint64 rows = 0;
    for (const QJsonValue &file : summary)
        rows += file.toObject().value(outcome).toInteger();
    return rows;
}

QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value);
}

} // namespace

ImportBatchList::ImportBatchList(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
    , m_undo(new QPushButton(style::icon("undo"), tr("&Undo this import")))
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Imports that were made"));
    setHeadings(*m_table, {tr("When"), tr("Folder"), tr("By"), tr("New"), tr("Changed"), tr("Refused"), {}},
                3);
    m_table->horizontalHeaderItem(6)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *line = new QHBoxLayout;
    line->addWidget(style::label(tr("Imports so far"), style::Type::Heading));
    line->addStretch(1);
    line->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportBatchList::follow);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { Q_EMIT undoAsked(m_batches[m_table->currentRow()].number); });
    follow();
}

void ImportBatchList::showBatches(const QList<ImportBatch> &batches, bool canWrite)
{
    m_batches = batches;
    m_canWrite = canWrite;
    m_table->clearContents();
    m_table->setRowCount(int(batches.size()));
    for (int row = 0; row < batches.size(); ++row) {
        const ImportBatch &batch = batches[row];
        m_table->setItem(row, 0, textCell(momentForPeople(batch.madeAt)));
        m_table->setItem(row, 1, textCell(batch.source));
        m_table->setItem(row, 2, textCell(batch.madeBy));
        int column = 3;
        for (const char *outcome : {"created", "updated", "refused"})
            m_table->setItem(row, column++,
                             numberCell(number(sum(batch.summary, QString::fromLatin1(outcome)))));
        m_table->setItem(row, 6, textCell(batch.undone ? tr("Undone") : QString()));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < 6; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + style::space(style::Space::Gap));
    setVisible(!batches.isEmpty());
    follow();
}

void ImportBatchList::follow()
{
    const int row = m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow();
    m_undo->setEnabled(m_canWrite && row >= 0 && row < m_batches.size() && !m_batches[row].undone);
}

} // namespace doorstep
