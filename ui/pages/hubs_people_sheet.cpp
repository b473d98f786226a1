// Who the people of each hub are, beside the whole programme's.
#include "report/report_content.h"
#include "ui/pages/hubs_sheets.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::HubsSheets)
};

using Cell = HubGrid::Cell;

// One hub's parts, or the programme's.
struct Parts {
    QList<Cell> cells; // in the order of the categories, not_recorded among them
    Cell sum;
    qsizetype notRecorded = -1; // where it is among them; -1 where it is not

    // Of how many the part is known; none where saying so would give away what is held back.
    Cell known() const
    {
        if (!sum || (notRecorded >= 0 && !cells[notRecorded]))
            return std::nullopt;
        return *sum - (notRecorded < 0 ? 0 : *cells[notRecorded]);
    }
    std::optional<double> share(qsizetype at) const
    {
        const Cell of = known();
        if (!of || *of == 0 || !cells[at])
            return std::nullopt;
        return double(*cells[at]) / double(*of);
    }
};

QString percent(double share)
{
    return Text::tr("%1%").arg(QLocale().toString(share * 100, 'f', share > 0 && share < 0.1 ? 1 : 0));
}

QString noteOf(const Parts &parts, bool isRecorded)
{
    if (!parts.sum)
        return Text::tr("Too few people to tell");
    const QString people = Text::tr("%Ln people", nullptr, int(*parts.sum));
    if (!isRecorded)
        return *parts.sum == 0 ? people : Text::tr("%1: did not come with its returns").arg(people);
    if (parts.notRecorded < 0 || !parts.cells[parts.notRecorded] || *parts.sum == 0)
        return people;
    const double share = double(*parts.cells[parts.notRecorded]) / double(*parts.sum);
    return Text::tr("%1, %2 not recorded").arg(people, percent(share));
}

class PeopleSheet {
public:
    PeopleSheet(const HubsReading &reading, const HubPeople &people, const NamedMeasure &measure,
                const HubsChoice &choice)
        : m_people(people)
        , m_grid(choice.threshold > 0 ? heldBack(people.grid, choice.threshold) : people.grid)
        , m_choice(choice)
        , m_notRecorded(people.categories.indexOf(QLatin1String("not_recorded")))
        , m_whole{m_grid.wholes, m_grid.whole, m_notRecorded}
    {
        m_sheet.panels = {Text::tr("%1 by hub: %2, %3")
                              .arg(measure.label, breakdownLabel(people.by), periodForPeople(reading.period)),
                          Text::tr("The whole programme"),
                          false,
                          true,
                          {}};
        m_sheet.table = {m_sheet.panels.title, {Text::tr("Hub"), Text::tr("Name"), Text::tr("People")}, {}};
        for (const HubGrid::Column &column : m_grid.columns)
            m_sheet.table.headings.append(column.label);
    }
    HubsSheet make()
    {
        QStringList silent;
        for (const int row : rows()) {
            const Parts parts{m_grid.cells[row], m_grid.rowSums[row], m_notRecorded};
            const bool isRecorded = m_people.isRecorded(row);
            addPanel(m_grid.rows[row].name, parts, isRecorded, false);
            addRow(m_grid.rows[row].code, m_grid.rows[row].name, parts);
            if (!isRecorded && m_people.grid.rowSums[row].value_or(0) > 0)
                silent.append(m_grid.rows[row].name);
        }
        const bool isSilent = silent.size() == m_sheet.panels.panels.size() && !silent.isEmpty();
        if (isSilent) {
            m_sheet.panels.panels.clear();
            m_sheet.panels.mark.clear();
        } else {
            addPanel(Text::tr("Whole programme"), m_whole, true, true);
        }
        addRow(Text::tr("Whole programme"), {}, m_whole);
        addNotes(silent, isSilent);
        return m_sheet;
    }

private:
    QList<int> rows() const
    {
        QList<int> rows;
        for (int row = 0; row < m_grid.rows.size(); ++row)
            if (m_choice.hubs.isEmpty() || m_choice.hubs.contains(m_grid.rows[row].code))
                rows.append(row);
        // Most and fewest: of the first part, the most deprived.
        const auto first = [this](int row) {
            return Parts{m_grid.cells[row], m_grid.rowSums[row], m_notRecorded}.share(0).value_or(-1);
        };
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            switch (m_choice.order) {
            case HubsOrder::Name:
                return collator.compare(m_grid.rows[a].name, m_grid.rows[b].name) < 0;
            case HubsOrder::MostFirst:
                return first(a) > first(b);
            case HubsOrder::FewestFirst:
                return first(a) < first(b);
            case HubsOrder::Code:
                break;
            }
            return false;
        });
        return rows;
    }
    bool isShown(qsizetype at, const Parts &parts) const
    {
        return at != m_notRecorded
            && (m_whole.cells[at].value_or(1) != 0 || parts.cells[at].value_or(1) != 0);
    }
    void addPanel(const QString &title, const Parts &parts, bool isRecorded, bool isWhole)
    {
        BarPanel panel{title, noteOf(parts, isRecorded), {}};
        for (qsizetype at = 0; isRecorded && at < parts.cells.size(); ++at) {
            if (!isShown(at, parts))
                continue;
            const auto share = parts.share(at);
            PanelBar bar{m_grid.columns[at].label, heldBackMark(), share, {}, isWhole};
            if (share)
                bar.written = Text::tr("%1 (%2)", "share, number of people")
                                  .arg(percent(*share), QLocale().toString(*parts.cells[at]));
            else if (parts.cells[at])
                bar.written = QLocale().toString(*parts.cells[at]);
            if (!isWhole)
                bar.mark = m_whole.share(at);
            panel.bars.append(bar);
        }
        m_sheet.panels.panels.append(panel);
    }
    void addRow(const QString &code, const QVariant &name, const Parts &parts)
    {
        const bool asNumbers = m_choice.show == HubsShow::Number;
        QList<QVariant> row{code, name, parts.sum ? QVariant(*parts.sum) : QVariant(heldBackMark())};
        for (qsizetype at = 0; at < parts.cells.size(); ++at) {
            const auto share = parts.share(at);
            if (!parts.cells[at])
                row.append(heldBackMark());
            else if (asNumbers || at == m_notRecorded)
                row.append(*parts.cells[at]);
            else
                row.append(share ? QVariant(*share) : QVariant());
        }
        m_sheet.table.rows.append(row);
    }
    void addNotes(const QStringList &silent, bool isSilent)
    {
        m_sheet.notes.append(Text::tr("Shares are of the people of whom it is recorded. Each hub as its own "
                                      "returns have it; in the whole programme a person counts once."));
        if (isSilent)
            m_sheet.notes.append(Text::tr("Nothing of this came with the returns of any of these hubs."));
        else if (!silent.isEmpty())
            m_sheet.notes.append(
                Text::tr("Nothing of this came from: %1.").arg(silent.join(QStringLiteral(", "))));
        if (m_grid.hasHeldBack())
            m_sheet.notes.append(heldBackNote(m_choice.threshold));
        for (const QString &note : std::as_const(m_sheet.notes)) {
            QList<QVariant> row(m_sheet.table.headings.size());
            row[0] = note;
            m_sheet.table.rows.append(row);
        }
    }

    const HubPeople &m_people;
    HubGrid m_grid;
    const HubsChoice &m_choice;
    qsizetype m_notRecorded;
    Parts m_whole;
    HubsSheet m_sheet;
};

} // namespace

HubsSheet peopleSheet(const HubsReading &reading, const HubPeople &people, const NamedMeasure &measure,
                      const HubsChoice &choice)
{
    return PeopleSheet(reading, people, measure, choice).make();
}

} // namespace doorstep
