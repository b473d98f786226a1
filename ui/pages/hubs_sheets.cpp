#include "ui/pages/hubs_sheets.h"

#include "report/report_content.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubsSheets)
};

QString wholeProgramme()
{
    return Text::tr("Whole programme");
}

QString sumOfHubs()
{
    return Text::tr("Sum of the hubs");
}

bool isChosen(const HubsChoice &choice, const HubLine &hub)
{
    return choice.hubs.isEmpty() || choice.hubs.contains(hub.code);
}

// The chosen hubs' rows in the order asked for; `value`: what they are ranked by, nothing last.
QList<int> rowsInOrder(const HubsReading &reading, const HubsChoice &choice,
                       const std::function<std::optional<double>(int row)> &value)
{
    QList<int> rows;
    for (int row = 0; row < reading.hubs.size(); ++row)
        if (isChosen(choice, reading.hubs[row]))
            rows.append(row);
    if (choice.order == HubsOrder::Name) {
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            return collator.compare(reading.hubs[a].name, reading.hubs[b].name) < 0;
        });
    } else if (choice.order != HubsOrder::Code) {
        const double sign = choice.order == HubsOrder::MostFirst ? -1 : 1;
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const auto left = value(a);
            const auto right = value(b);
            return left && right ? sign * *left < sign * *right : left.has_value() && !right;
        });
    }
    return rows;
}

QString titleOf(const HubsReading &reading, const QString &what, HubsShow show)
{
    const QString period = periodForPeople(reading.period);
    return show == HubsShow::Number
        ? Text::tr("%1 by hub, %2").arg(what, period)
        : Text::tr("%1 by hub, %2, %3").arg(what, hubsShowLabel(show).toLower(), period);
}

// A line of words under a table's numbers.
void addNote(NumberTable &table, const QString &note)
{
    QList<QVariant> row(table.headings.size());
    row[0] = note;
    table.rows.append(row);
}

void addNotes(HubsSheet &sheet, const HubsChoice &choice, bool hasHeldBack)
{
    if (choice.show != HubsShow::Number)
        sheet.notes.append(hubsShowDefinition(choice.show));
    if (hasHeldBack)
        sheet.notes.append(heldBackNote(choice.threshold));
    for (const QString &note : std::as_const(sheet.notes))
        addNote(sheet.table, note);
}

PanelBar barOf(const QString &label, const HubsCell &cell)
{
    return {label, cell.written, cell.value, cell.expected, false};
}

BarPanel panelOf(const HubsReading &reading, const HubsCells &cells, int column, const QList<int> &rows,
                 HubsShow show)
{
    BarPanel panel;
    const HubsCell whole = cells.at(HubsCells::Whole, column);
    for (const int row : rows) {
        panel.bars.append(barOf(reading.hubs[row].name, cells.at(row, column)));
        if (show == HubsShow::PerThousand)
            panel.bars.last().mark = whole.value;
    }
    if (show != HubsShow::Number) { // beside numbers it would make all hubs look alike
        panel.bars.append(barOf(wholeProgramme(), whole));
        panel.bars.last().isStrong = true;
    } else {
        panel.note = Text::tr("Whole programme: %1").arg(whole.written);
    }
    return panel;
}

QString markOf(HubsShow show)
{
    switch (show) {
    case HubsShow::ShareOfTarget:
        return Text::tr("Where it should be by now");
    case HubsShow::PerThousand:
        return Text::tr("The whole programme");
    case HubsShow::Number:
        break;
    }
    return {};
}

QString shortPeriod(const Period &period)
{
    return QLocale().toString(period.from, QStringLiteral("MMM yy"));
}

BarPanel trendPanel(const HubsReading &reading, const Measure &measure, const QString &title,
                    const QList<HubGrid::Cell> &cells)
{
    const double unit = measure.unit == MeasureUnit::Money ? 100 : 1;
    BarPanel panel{title, {}, {}};
    for (int i = 0; i < cells.size(); ++i) {
        const HubGrid::Cell &cell = cells[i];
        panel.bars.append({shortPeriod(reading.calendar[i]),
                           cell ? valueForPeople(measure, *cell) : heldBackMark(),
                           cell ? std::optional(double(*cell) / unit) : std::nullopt,
                           {},
                           false});
    }
    return panel;
}

QList<QVariant> trendNumbers(const Measure &measure, const QList<HubGrid::Cell> &cells)
{
    QList<QVariant> numbers;
    for (const HubGrid::Cell &cell : cells)
        numbers.append(!cell                                    ? QVariant(heldBackMark())
                           : measure.unit == MeasureUnit::Money ? QVariant::fromValue(Money{*cell})
                                                                : QVariant(*cell));
    return numbers;
}

} // namespace

NumberTable hubsTable(const HubsReading &reading, const QList<NamedMeasure> &measures,
                      const HubsChoice &choice)
{
    const HubsCells cells(reading, measures, choice.show, choice.threshold);
    NumberTable table{Text::tr("Hubs, %1").arg(periodForPeople(reading.period)),
                      {Text::tr("Hub"), Text::tr("Name"), Text::tr("Last return"), Text::tr("State"),
                       Text::tr("Days covered")},
                      {}};
    for (const NamedMeasure &measure : measures)
        table.headings.append(measure.label);
    const auto add = [&](QList<QVariant> row, int at) {
        for (int column = 0; column < measures.size(); ++column)
            row.append(cells.at(at, column).number);
        table.rows.append(row);
    };
    for (const int row : rowsInOrder(reading, choice, [&](int at) { return cells.at(at, 0).value; })) {
        const HubLine &hub = reading.hubs[row];
        const ReceivedEntry *last = hub.last();
        add({hub.code, hub.name, last ? periodForPeople(last->period) : QString(), hub.standing.text(),
             qint64(hub.daysCovered)},
            row);
    }
    add({sumOfHubs(), QVariant(), QVariant(), QVariant(), QVariant()}, HubsCells::Sum);
    add({wholeProgramme(), QVariant(), QVariant(), QVariant(), QVariant()}, HubsCells::Whole);
    HubsSheet sheet{{}, table, {}};
    sheet.notes.append(Text::tr("Whole programme: a person known at two hubs counts once."));
    addNotes(sheet, choice, cells.hasHeldBack());
    return sheet.table;
}

HubsSheet besideSheet(const HubsReading &reading, const QList<NamedMeasure> &measures,
                      const HubsChoice &choice)
{
    const HubsCells cells(reading, measures, choice.show, choice.threshold);
    const QList<int> rows = rowsInOrder(reading, choice, [&](int at) { return cells.at(at, 0).value; });
    HubsSheet sheet;
    const QString what = measures.size() == 1 ? measures.first().label : Text::tr("Headlines");
    sheet.panels = {titleOf(reading, what, choice.show), markOf(choice.show), false, false, {}};
    sheet.table = {sheet.panels.title, {Text::tr("Hub"), Text::tr("Name")}, {}};
    for (int column = 0; column < measures.size(); ++column) {
        BarPanel panel = panelOf(reading, cells, column, rows, choice.show);
        panel.title = measures[column].label;
        sheet.panels.panels.append(panel);
        sheet.table.headings.append(measures[column].label);
    }
    const auto add = [&](const QString &code, const QVariant &name, int at) {
        QList<QVariant> cellsOfRow{code, name};
        for (int column = 0; column < measures.size(); ++column)
            cellsOfRow.append(cells.at(at, column).number);
        sheet.table.rows.append(cellsOfRow);
    };
    for (const int row : rows)
        add(reading.hubs[row].code, reading.hubs[row].name, row);
    add(sumOfHubs(), {}, HubsCells::Sum);
    add(wholeProgramme(), {}, HubsCells::Whole);
    addNotes(sheet, choice, cells.hasHeldBack());
    return sheet;
}

HubsSheet trendSheet(const HubsReading &reading, const HubGrid &trend, const NamedMeasure &measure,
                     const HubsChoice &choice)
{
    const HubGrid grid = choice.threshold > 0 ? heldBack(trend, choice.threshold) : trend;
    const auto latest = [&](int row) -> std::optional<double> {
        const auto &cells = grid.cells[row];
        return cells.isEmpty() || !cells.last() ? std::nullopt : std::optional(double(*cells.last()));
    };
    HubsSheet sheet;
    sheet.panels = {Text::tr("%1 by hub over time").arg(measure.label), {}, true, choice.oneScale, {}};
    sheet.table = {sheet.panels.title, {Text::tr("Hub"), Text::tr("Name")}, {}};
    for (const HubGrid::Column &column : grid.columns)
        sheet.table.headings.append(column.label);
    const auto addPanel = [&](const QString &title, const QList<HubGrid::Cell> &cells) {
        sheet.panels.panels.append(trendPanel(reading, *measure.measure, title, cells));
    };
    const auto addRow = [&](const QString &code, const QVariant &name, const QList<HubGrid::Cell> &cells) {
        sheet.table.rows.append(QList<QVariant>{code, name} + trendNumbers(*measure.measure, cells));
    };
    for (const int row : rowsInOrder(reading, choice, latest)) {
        addPanel(grid.rows[row].name, grid.cells[row]);
        addRow(grid.rows[row].code, grid.rows[row].name, grid.cells[row]);
    }
    if (!choice.oneScale) // to one scale it would make all hubs look alike
        addPanel(wholeProgramme(), grid.wholes);
    addRow(sumOfHubs(), {}, grid.sums);
    addRow(wholeProgramme(), {}, grid.wholes);
    addNotes(sheet, choice, grid.hasHeldBack());
    return sheet;
}

} // namespace doorstep
