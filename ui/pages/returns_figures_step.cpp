#include "ui/pages/returns_figures_step.h"

#include "measures/figures.h"
#include "ui/charts/plain_table.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_measureRole = Qt::UserRole;
constexpr int s_headlineRole = Qt::UserRole + 1;

bool isHeadline(const Programme &programme, const QString &measure)
{
    for (const Programme::MeasureName &named : programme.measures)
        if (named.name == measure)
            return named.isHeadline;
    return false;
}

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

// The headlines are what a coordinator looks at first; the others are a step away.
void ReturnFiguresStep::showRows()
{
    int headlines = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        headlines += m_table->item(row, 0)->data(s_headlineRole).toBool() ? 1 : 0;
    const bool hides = !m_showsAll && headlines > 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, hides && !m_table->item(row, 0)->data(s_headlineRole).toBool());
    m_all->setVisible(hides && headlines < m_table->rowCount());
    fitHeight(*m_table, hides ? headlines : m_table->rowCount());
}

QString measureLabel(const Programme &programme, const QString &measure)
{
    const QString label = programme.labelOf(measure);
    const Measure *known = measureNamed(measure);
    return !label.isEmpty() ? label : known ? known->labelText() : measure;
}

ReturnFiguresStep::ReturnFiguresStep(QWidget *parent)
    : ReturnStep(1, tr("The figures as they will go"), parent)
    , m_table(new QTableWidget)
    , m_all(new style::LinkButton(tr("Show all figures")))
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setAccessibleName(tr("The figures as they will go"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body().addWidget(m_table);
    body().addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showRows();
    });
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
        m_table->item(row, 0)->setData(s_headlineRole, isHeadline(programme, figure.measure));
        m_table->setItem(row, 1, numberCell(valueForPeople(*measure, figure.value)));
        if (reading.isSent())
            m_table->setItem(row, 2,
                             numberCell(valueForPeople(*measure, sent.value(figure.measure, figure.value))));
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < headings.size(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMaximumWidth(style::widthOf(90));
    showRows();
    setState(
        tr("Besides, %Ln parts of these figures by age, place and so on. Enter on a figure opens the records "
           "behind it.",
           nullptr, int(parts)));
}

} // namespace doorstep
