#include "ui/pages/returns_history_step.h"

#include "base/moments.h"
#include "ui/charts/plain_table.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_mostRows = 6;

} // namespace

ReturnHistoryStep::ReturnHistoryStep(AppContext &context, QWidget *parent)
    : ReturnStep(0, tr("What was sent"), parent)
    , m_context(context)
    , m_table(new QTableWidget)
    , m_again(new QPushButton(tr("Save the &file again…")))
    , m_difference(new ReturnDifferenceView)
    , m_reader(context.file())
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setAccessibleName(tr("Revisions of this return"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setHeadings(*m_table, {tr("Revision"), tr("Signed off"), tr("By"), tr("File")}, 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_again->setToolTip(tr("The same file as it was sent, with the password typed above, if any"));
    body().addWidget(m_table);
    body().addWidget(m_again, 0, Qt::AlignLeft);
    body().addWidget(m_difference);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReturnHistoryStep::follow);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const Row row = m_rows.value(m_table->currentRow()); row.sent)
            Q_EMIT saveAgainAsked(row.sent->key);
    });
}

ReturnHistoryStep::~ReturnHistoryStep() = default;

void ReturnHistoryStep::showReading(const ReturnReading &reading)
{
    m_reading = reading;
    m_rows.clear();
    const QList<SentReturn> &sent = m_reading.revisions;
    if (!sent.isEmpty() && !m_reading.sinceLast.isEmpty())
        m_rows.append(Row{nullptr, &sent.last()});
    for (qsizetype i = sent.size() - 1; i >= 0; --i)
        m_rows.append(Row{&sent.at(i), i > 0 ? &sent.at(i - 1) : nullptr});
    setVisible(!m_rows.isEmpty());
    {
        const QSignalBlocker quiet(m_table);
        m_table->clearContents();
        m_table->setRowCount(int(m_rows.size()));
        for (int i = 0; i < m_rows.size(); ++i) {
            const SentReturn *row = m_rows[i].sent;
            m_table->setItem(i, 0, textCell(row ? QString::number(row->revision) : tr("not sent yet")));
            m_table->setItem(i, 1, textCell(row ? momentForPeople(row->signedAt) : QString()));
            m_table->setItem(i, 2, textCell(row ? row->signedBy : QString()));
            m_table->setItem(i, 3, textCell(row ? row->fileName : QString()));
        }
        m_table->resizeColumnsToContents();
        for (int column = 0; column < 3; ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + style::space(style::Space::Wide));
        m_table->setCurrentCell(0, 0);
    }
    fitHeight(*m_table, s_mostRows);
    follow();
}

void ReturnHistoryStep::follow()
{
    const Row row = m_rows.value(m_table->currentRow());
    m_again->setEnabled(row.sent != nullptr);
    m_difference->setVisible(row.before != nullptr);
    if (!row.before) {
        m_reader.stop();
        setState(row.sent ? tr("Revision 1 is the first: there is nothing to compare it with.") : QString());
        return;
    }
    setState(
        row.sent
            ? tr("What revision %1 changed from revision %2:")
                  .arg(row.sent->revision)
                  .arg(row.before->revision)
            : tr("What is otherwise now than in revision %1, as it was sent:").arg(row.before->revision));
    const qint64 older = row.before->key;
    const qint64 newer = row.sent ? row.sent->key : 0;
    m_reader.ask<TitledDifference>(
        [older, newer, now = m_reading.sinceLast](HubFile &file, Progress &) {
            return withTitles(file, newer ? doorstep::difference(file, older, newer) : now);
        },
        [this](const TitledDifference &titled) {
            m_difference->showDifference(titled, m_context.programme());
        },
        [this](const Error &error) { m_context.sayError(error); });
}

} // namespace doorstep
