#include "ui/pages/returns_difference_view.h"

#include "measures/figures.h"
#include "returns/return_schema.h"
#include "ui/pages/returns_figures_step.h"
#include "ui/pages/returns_row_title.h"
#include "ui/style/metrics.h"

#include <QHeaderView>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnDifferenceView)
};

QString figureTitle(const FigureDifference &figure, const Programme &programme)
{
    const QString label = measureLabel(programme, figure.measure);
    const std::optional<BreakdownId> by = breakdownNamed(figure.breakdown);
    if (!by)
        return label;
    return Text::tr("%1, %2: %3").arg(label, breakdownLabel(*by), categoryLabel(*by, figure.category));
}

QString what(RecordDifference::What what)
{
    switch (what) {
    case RecordDifference::What::Added:
        return Text::tr("new");
    case RecordDifference::What::Gone:
        return Text::tr("gone");
    case RecordDifference::What::Changed:
        break;
    }
    return Text::tr("changed");
}

// A column's name for people, where it is a field of a record.
QString columnLabel(const ReturnTable *table, const QString &column)
{
    const int index = table ? table->indexOf(column) : -1;
    const Field *field = index < 0 ? nullptr : table->columns[index].field;
    return field ? QCoreApplication::translate("doorstep::Field", field->label) : column;
}

} // namespace

TitledDifference withTitles(HubFile &file, const ReturnDifference &difference)
{
    TitledDifference titled{difference, {}};
    for (const RecordDifference &record : difference.records)
        titled.titles.append(returnRowTitle(file, record.file, record.key));
    return titled;
}

ReturnDifferenceView::ReturnDifferenceView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAccessibleName(tr("What changed"));
    setMinimumHeight(fontMetrics().height() * 14);
}

void ReturnDifferenceView::showDifference(const TitledDifference &titled, const Programme &programme)
{
    clear();
    addFigures(titled.difference.figures, programme);
    addRecords(titled);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(true);
    resizeColumnToContents(0);
    setColumnWidth(0, qMin(columnWidth(0) + style::space(style::Space::Wide), style::widthOf(70)));
    resizeColumnToContents(1);
    setColumnWidth(1, qMin(columnWidth(1) + style::space(style::Space::Wide), style::widthOf(40)));
}

void ReturnDifferenceView::addFigures(const QList<FigureDifference> &figures, const Programme &programme)
{
    if (figures.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, {tr("Figures (%L1)").arg(figures.size())});
    for (const FigureDifference &figure : figures) {
        const Measure *measure = measureNamed(figure.measure);
        if (!measure)
            continue;
        new QTreeWidgetItem(group,
                            {figureTitle(figure, programme), valueForPeople(*measure, figure.before),
                             valueForPeople(*measure, figure.after)});
    }
}

void ReturnDifferenceView::addRecords(const TitledDifference &titled)
{
    QHash<QString, QTreeWidgetItem *> groups;
    const QList<RecordDifference> &records = titled.difference.records;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const RecordDifference &record = records[i];
        const ReturnTable *table = returnTableNamed(record.file);
        QTreeWidgetItem *&group = groups[record.file];
        if (!group)
            group = new QTreeWidgetItem(this, {table ? table->title : record.file});
        auto *row =
            new QTreeWidgetItem(group, {tr("%1 (%2)").arg(titled.titles.value(i), what(record.what))});
        for (const RecordDifference::Cell &cell : record.cells)
            new QTreeWidgetItem(row, {columnLabel(table, cell.column), cell.before, cell.after});
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        group.value()->setText(0,
                               tr("%1 (%L2)").arg(group.value()->text(0)).arg(group.value()->childCount()));
}

} // namespace doorstep
