#include "ui/courses/run_units.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reference_picker.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_beforeUnits = 2; // columns: the learner, how many are passed
constexpr int s_mostRows = 14; // that are shown at once
constexpr qsizetype s_headingLine = 22; // characters

const QStringList &results()
{
    static const QStringList codes{QStringLiteral("passed"), QStringLiteral("referred"),
                                   QStringLiteral("failed")};
    return codes;
}

QString resultText(const QString &code)
{
    return codeLabel(CodeListId::UnitResult, code);
}

// The key that sets it: the first letter of its word.
std::optional<QString> resultOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || event.text().isEmpty())
        return std::nullopt;
    for (const QString &code : results())
        if (resultText(code).startsWith(event.text(), Qt::CaseInsensitive))
            return code;
    return std::nullopt;
}

// A heading in lines of so many characters, at words.
QString inLines(const QString &text)
{
    QString lines;
    qsizetype length = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isNew = length > 0 && length + 1 + word.size() > s_headingLine;
        lines += (isNew ? QStringLiteral("\n") : length > 0 ? QStringLiteral(" ") : QString()) + word;
        length = isNew ? word.size() : length + 1 + word.size();
    }
    return lines;
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

RunUnits::RunUnits(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_table(new QTableWidget)
{
    setTitle(tr("Units"));
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setAccessibleName(tr("Learners by units"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    if (context.canEdit())
        makeLine();
}

void RunUnits::makeLine()
{
    m_line = new QWidget;
    auto *layout = new FlowLayout(m_line, style::space(style::Space::Gap));
    layout->setContentsMargins(0, 0, 0, 0);
    m_day = new DateEdit(Lean::Past);
    m_day->setAccessibleName(tr("Assessed on"));
    m_day->setPlaceholderText(tr("Assessed on"));
    m_day->setMinimumWidth(style::widthOf(18));
    m_day->setDate(Clock::today());
    m_assessor = new ReferencePicker(context().file(), Person::table());
    m_assessor->setOffersNew(false);
    m_assessor->setAccessibleName(tr("Assessor"));
    m_assessor->setPlaceholderText(tr("Assessor"));
    m_assessor->setMinimumWidth(style::widthOf(26));
    layout->addWidget(m_day);
    layout->addWidget(m_assessor);
    for (const QString &code : results()) {
        auto *button = new QPushButton(resultText(code));
        button->setToolTip(tr("Sets it for the cells that are selected; in the table, its first letter"));
        connect(button, &QPushButton::clicked, this, [this, code] { setResult(code); });
        layout->addWidget(button);
    }
    m_pass = new QPushButton(style::icon("check"), {});
    connect(m_pass, &QPushButton::clicked, this, &RunUnits::passWhoMay);
    layout->addWidget(m_pass);
    body()->addWidget(m_line);
}

bool RunUnits::concerns(const RecordTable &table) const
{
    return &table == &UnitResult::table() || &table == &Enrolment::table() || &table == &CourseUnit::table()
        || &table == &Person::table();
}

void RunUnits::read(bool isOther)
{
    m_progress = readUnitProgress(context().connection(), key());
    const bool isThere = !m_progress.units.isEmpty() && !m_progress.learners.isEmpty();
    setVisible(isThere);
    if (!isThere)
        return;
    if (isOther && m_assessor)
        m_assessor->setKey(m_progress.run.leadTrainer.key);
    const QList<std::pair<int, int>> selected = isOther ? QList<std::pair<int, int>>() : selectedCells();
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    fill();
    if (!isOther)
        m_table->setCurrentCell(row, column, QItemSelectionModel::NoUpdate);
    for (const auto &[learner, unit] : selected)
        if (QTableWidgetItem *cell = m_table->item(learner, unit + s_beforeUnits))
            cell->setSelected(true);
    const int able = int(std::count_if(m_progress.learners.begin(), m_progress.learners.end(),
                                       [this](const UnitLearner &one) { return m_progress.mayPass(one); }));
    setSummary(tr("%n needed to pass", nullptr, m_progress.neededCount()));
    if (m_pass) {
        m_pass->setText(tr("Outcome \u201Cpassed\u201D for %n who may pass", nullptr, able));
        m_pass->setVisible(able > 0);
    }
}

void RunUnits::fill()
{
    m_table->clear();
    m_table->setRowCount(int(m_progress.learners.size()));
    m_table->setColumnCount(int(m_progress.units.size()) + s_beforeUnits);
    QStringList headings{tr("Learner"), inLines(tr("Passed of those needed"))};
    for (int unit = 0; unit < m_progress.units.size(); ++unit) {
        const QString &title = m_progress.units[unit].title;
        headings.append(
            inLines(m_progress.isNeeded(unit) ? title : tr("%1 (not needed to pass)").arg(title)));
    }
    m_table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UnitLearner &learner = m_progress.learners[row];
        m_table->setItem(row, 0, cellOf(learner.name));
        for (int unit = 0; unit < learner.units.size(); ++unit)
            m_table->setItem(row, unit + s_beforeUnits, cellOf(textOf(learner.units[unit])));
        m_table->setItem(row, 1, cellOf(countOf(learner)));
    }
    fit();
}

// How many of the needed units are passed, and what the outcome makes of it.
QString RunUnits::countOf(const UnitLearner &learner) const
{
    const int passed = m_progress.neededPassed(learner);
    const QString count = tr("%1 of %2").arg(passed).arg(m_progress.neededCount());
    if (m_progress.mayPass(learner))
        return tr("%1: may pass").arg(count);
    const bool saysPassed = learner.enrolment.outcome.code == QLatin1String("passed");
    return saysPassed && passed < m_progress.neededCount()
        ? tr("\u26A0 %1, but the outcome is passed", "units that are passed of those needed").arg(count)
        : count;
}

QString RunUnits::textOf(const UnitStanding &standing) const
{
    if (!standing.result)
        return {};
    const UnitResult &result = *standing.result;
    QString text = tr("%1 %2", "a unit's result and its day")
                       .arg(resultText(result.result.code), dateForPeople(result.assessedOn));
    if (standing.tries > 1)
        text += tr(" (%n tries)", nullptr, standing.tries);
    if (result.assessor)
        text += QLatin1Char('\n') + titleOf(context().connection(), Person::table(), result.assessor.key);
    return text;
}

void RunUnits::fit()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                qBound(style::widthOf(12), m_table->columnWidth(column), style::widthOf(28)));
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth()
        + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, m_table->rowHeight(row) + style::space(style::Space::Small));
        height += row < s_mostRows ? m_table->rowHeight(row) : 0;
    }
    m_table->setFixedHeight(height);
}

QList<std::pair<int, int>> RunUnits::selectedCells() const
{
    QList<std::pair<int, int>> cells;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        if (const int unit = index.column() - s_beforeUnits; unit >= 0 && unit < m_progress.units.size())
            cells.append({index.row(), unit});
    return cells;
}

void RunUnits::setResult(const QString &result)
{
    QList<UnitCell> cells;
    for (const auto &[learner, unit] : selectedCells())
        cells.append({m_progress.learners[learner].enrolment.person.key, m_progress.units[unit].code});
    if (!context().canEdit())
        return;
    if (cells.isEmpty()) {
        context().say(tr("Select the cells of learners and units first."));
        return;
    }
    const QDate day = m_day->date();
    if (!day.isValid()) {
        m_day->setFocus();
        context().sayError(tr("Say the day of the assessment, as 3 Apr or yesterday."));
        return;
    }
    const QString label = cells.size() == 1
        ? tr("%1: %2").arg(m_progress.learners[selectedCells().first().first].name, resultText(result))
        : tr("%1: %n results", nullptr, int(cells.size())).arg(resultText(result));
    const Id<Person> assessor(m_assessor->key());
    quickChange(context(), label, [=, run = key()](Change &change) {
        return setUnitResults(change, run, cells, result, day, assessor) > 0;
    });
}

void RunUnits::takeAway()
{
    QList<qint64> keys;
    for (const auto &[learner, unit] : selectedCells()) {
        const std::optional<UnitResult> &shown = m_progress.learners[learner].units[unit].result;
        if (shown && shown->run.key == key())
            keys.append(shown->key);
    }
    if (!keys.isEmpty() && context().canEdit())
        context().removeRecords(UnitResult::table(), keys);
}

void RunUnits::passWhoMay()
{
    quickChange(context(), tr("Outcomes of those who passed all units needed"),
                [run = key()](Change &change) {
                    const UnitProgress now = readUnitProgress(change.file().connection(), run);
                    return doorstep::passWhoMay(change, now) > 0;
                });
}

bool RunUnits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !context().canEdit())
        return PanePart::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_Delete) {
        takeAway();
        return true;
    }
    if (const std::optional<QString> result = resultOf(*pressed)) {
        setResult(*result);
        return true;
    }
    return PanePart::eventFilter(watched, event);
}

} // namespace doorstep
