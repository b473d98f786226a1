#include "ui/pages/returns_figures_step.h"

#include "measures/figures.h"
#include "ui/charts/plain_table.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_measureRole = Qt::UserRole;

// Values at the last revision of the measures that have changed since.
QHash<QString, qint64> valuesAsSent(const ReturnDifference &difference)
{
    QHash<QString, qint64> values;
    for (const FigureDifference &figure : difference.figures)
        if (figure.breakdown.isEmpty())
            values.insert(figure.measure, figure.before);
    return values;
}

} // namespace

QString measureLabel(const Programme &programme, const QString &measure)
{
    const QString label = programme.labelOf(measure);
    const Measure *known = measureNamed(measure);
    return !label.isEmpty() ? label : known ? known->labelText() : measure;
}

ReturnFiguresStep::ReturnFiguresStep(QWidget *parent)
    : ReturnStep(1, tr("The figures as they will go"), parent), m_table(new QTableWidget)
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setAccessibleName(tr("The figures as they will go"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body().addWidget(m_table);
    connect(m_table, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *item) {
        Q_EMIT figureOpened(m_table->item(item->row(), 0)->data(s_measureRole).toString());
    });
}

void ReturnFiguresStep::showReading(const ReturnReading &reading, const Programme &programme)
{
    const QHash<QString, qint64> sent = valuesAsSent(reading.sinceLast);
    QStringList headings{tr("Measure"), tr("Now")};
    if (reading.isSent())
        headings.append(tr("As sent in revision %1").arg(reading.revisions.last().revision));
    m_table->clear();
    setHeadings(*m_table, headings, 1);
    m_table->setRowCount(0);
    qint64 parts = 0;
    for (const ReturnFigure &figure : reading.content.figures) {
        const Measure *measure = measureNamed(figure.measure);
        parts += figure.breakdown.isEmpty() ? 0 : 1;
        if (!figure.breakdown.isEmpty() || !measure)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, textCell(measureLabel(programme, figure.measure)));
        m_table->item(row, 0)->setData(s_measureRole, figure.measure);
        m_table->setItem(row, 1, numberCell(valueForPeople(*measure, figure.value)));
        if (reading.isSent())
            m_table->setItem(row, 2,
                             numberCell(valueForPeople(*measure, sent.value(figure.measure, figure.value))));
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < headings.size(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMaximumWidth(style::widthOf(90));
    fitHeight(*m_table, m_table->rowCount());
    setState(
        tr("Besides, %Ln parts of these figures by age, place and so on. Enter on a figure opens the records "
           "behind it.",
           nullptr, int(parts)));
}

} // namespace doorstep
