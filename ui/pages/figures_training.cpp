#include "ui/pages/figures_training.h"

#include "base/clock.h"
#include "records/people.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/plain_table.h"
#include "ui/courses/path_scope_box.h"
#include "ui/pages/output_menu.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_choices.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>

namespace doorstep {

namespace {

constexpr int s_firstStep = 2; // the column of the first next step

QString written(qint64 went, qint64 of)
{
    const QString number = QLocale().toString(went);
    return of == 0
        ? number
        : FigureTraining::tr("%1 (%2%)").arg(number).arg(qRound(100.0 * double(went) / double(of)));
}

ChartData chartOf(const OutcomeGroup &group)
{
    const qint64 people = group.people();
    ChartData data;
    data.title = FigureTraining::tr("What came of the training: %1").arg(group.name);
    data.written = [people](qint64 went) { return written(went, people); };
    for (const int months : outcomeMonths)
        data.series.append(FigureTraining::tr("Within %1 months").arg(months));
    for (const NextStep step : allNextSteps()) {
        ChartPart part{nextStepLabel(step), group.went(step, outcomeMonths[0])};
        for (std::size_t i = 1; i < outcomeMonths.size(); ++i)
            part.more.append(group.went(step, outcomeMonths[i]));
        data.parts.append(part);
    }
    return data;
}

QComboBox *box(const QString &name)
{
    auto *made = new QComboBox;
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    QLabel *label = style::label(text, style::Type::Body);
    label->setBuddy(buddy);
    return label;
}

} // namespace

FigureTraining::FigureTraining(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(style::label({}, style::Type::Body, nullptr, true))
    , m_by(box(tr("Broken down by")))
    , m_months(box(tr("Looked at after")))
    , m_open(new QPushButton(tr("&Open the people")))
    , m_path(new QPushButton(style::icon("path"), tr("Their &path…")))
    , m_chart(new ChartView)
    , m_table(new QTableWidget)
    , m_stack(new QStackedWidget)
    , m_reader(context.file())
{
    for (const TrainedBy by : allTrainedBy())
        m_by->addItem(trainedByLabel(by), int(by));
    for (const int months : outcomeMonths)
        m_months->addItem(tr("%1 months").arg(months), months);
    m_months->setCurrentIndex(m_months->count() - 1);
    m_open->setToolTip(tr("The people behind the number that is picked in the table, as a list (Enter)"));
    m_path->setToolTip(
        tr("A picture of where they went on to, where they turned to action and where they stopped"));
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAccessibleName(tr("Who went on to what"));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *tools = new FlowLayout(nullptr, style::space(style::Space::Gap));
    tools->addWidget(labelFor(m_by, tr("&By")));
    tools->addWidget(m_by);
    tools->addWidget(labelFor(m_months, tr("a&fter")));
    tools->addWidget(m_months);
    tools->addWidget(m_open);
    tools->addWidget(m_path);
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addStretch(1);
    endLayout->addWidget(new OutputMenu(context, tr("Copy or save"), m_chart, [this] { return numbers(); }));
    tools->addWidget(end);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addLayout(tools);
    belowLayout->addWidget(m_table, 1);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(scroll);
    halves->addWidget(below);
    halves->setSizes({600, 400});
    m_stack->addWidget(halves);
    QLabel *nobody = style::label(
        tr("Nobody completed a course in this period. Once people have, what they went on to shows here: "
           "conversations, groups, actions, further courses."),
        style::Type::Body, nullptr, true);
    nobody->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nobody);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);

    connect(m_by, &QComboBox::currentIndexChanged, this, &FigureTraining::read);
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        fillTable();
        showGroup();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &FigureTraining::showGroup);
    connect(m_table, &QTableWidget::cellActivated, this, &FigureTraining::openPeople);
    connect(m_open, &QPushButton::clicked, this, &FigureTraining::openPeople);
    connect(m_path, &QPushButton::clicked, this, &FigureTraining::openPath);
    connect(m_chart, &ChartView::partPicked, this, [this](int part) {
        m_table->setCurrentCell(qMax(0, m_table->currentRow()), s_firstStep + part);
    });
}

FigureTraining::~FigureTraining() = default;

void FigureTraining::showPeriod(const Period &period)
{
    m_period = period;
    read();
}

void FigureTraining::takeFocus()
{
    m_table->setFocus();
}

void FigureTraining::waitForAll()
{
    m_reader.waitForAll();
}

void FigureTraining::choose(TrainedBy by)
{
    m_by->setCurrentIndex(m_by->findData(int(by)));
}

TrainedBy FigureTraining::by() const
{
    return TrainedBy(m_by->currentData().toInt());
}

int FigureTraining::months() const
{
    return m_months->currentData().toInt();
}

const OutcomeGroup &FigureTraining::groupOf(int row) const
{
    return row > 0 && row <= m_reading.groups.size() ? m_reading.groups[row - 1] : m_reading.all;
}

void FigureTraining::read()
{
    m_reader.ask<Reading>(
        [programme = m_context.programme(), period = m_period, by = by()](HubFile &file, Progress &) {
            const Transaction oneMoment(file.connection(), Transaction::Kind::Read);
            const QList<TrainingOutcome> outcomes = trainingOutcomes(file.connection(), programme, period);
            return Reading{allOutcomes(outcomes), outcomesBy(file.connection(), by, outcomes)};
        },
        [this](const Reading &reading) {
            m_reading = reading;
            m_stack->setCurrentIndex(reading.all.outcomes.isEmpty() ? 1 : 0);
            m_summary->setHidden(reading.all.outcomes.isEmpty());
            fillTable();
            showGroup();
        },
        [this](const Error &error) { m_context.sayError(error); });
}

// The row and the number that were picked stay, where they are still there.
void FigureTraining::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const QString name =
        m_table->currentRow() < 0 ? QString() : m_table->item(m_table->currentRow(), 0)->text();
    const int column = m_table->currentColumn();
    QStringList headings{trainedByLabel(by()), tr("Completed")};
    for (const NextStep step : allNextSteps())
        headings.append(nextStepLabel(step));
    m_table->clear();
    setHeadings(*m_table, headings, 1);
    m_table->setRowCount(int(m_reading.groups.size()) + 1);
    int current = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OutcomeGroup &group = groupOf(row);
        const qint64 people = group.people();
        current = group.name == name ? row : current;
        m_table->setItem(row, 0, textCell(group.name));
        m_table->setItem(row, 1, numberCell(QLocale().toString(people)));
        int at = s_firstStep;
        for (const NextStep step : allNextSteps()) {
            QTableWidgetItem *cell = numberCell(written(group.went(step, months()), people));
            cell->setToolTip(nextStepDefinition(step));
            m_table->setItem(row, at++, cell);
        }
        if (row == 0)
            for (int i = 0; i < m_table->columnCount(); ++i)
                m_table->item(0, i)->setFont(style::font(style::Type::Strong));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitFirstColumn(*m_table, style::widthOf(26));
    m_table->setCurrentCell(current, column < 0 ? s_firstStep : column);
}

void FigureTraining::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFirstColumn(*m_table, style::widthOf(26));
}

void FigureTraining::showGroup()
{
    const OutcomeGroup &group = groupOf(m_table->currentRow());
    m_summary->setText(summary(group));
    m_chart->setData(chartOf(group));
    m_chart->setCurrent(m_table->currentColumn() - s_firstStep);
    m_open->setEnabled(m_table->currentColumn() > 0);
}

QString FigureTraining::summary(const OutcomeGroup &group) const
{
    const qint64 people = group.people();
    const qint64 acted = group.went(NextStep::Acted, months());
    const qint64 mayYet = group.mayYet(NextStep::Acted, months(), Clock::today());
    QString text =
        tr("%1, %2: of %Ln people, ", nullptr, int(people)).arg(group.name, periodForPeople(m_period))
        + tr("%1 held a conversation as an organiser, joined a group or joined an action within %2 months.")
              .arg(written(acted, people))
              .arg(months());
    if (mayYet > 0)
        text += QLatin1Char(' ') + tr("For %Ln of the rest the time is not over yet.", nullptr, int(mayYet));
    return text;
}

void FigureTraining::openPeople()
{
    const int column = m_table->currentColumn();
    const OutcomeGroup &group = groupOf(m_table->currentRow());
    if (column < 1)
        return;
    if (column < s_firstStep) {
        m_context.showRecords(Person::table(), tr("Completed: %1").arg(group.name), group.peopleKeys());
        return;
    }
    const NextStep step = allNextSteps()[column - s_firstStep];
    m_context.showRecords(
        Person::table(), tr("%1 within %2 months: %3").arg(nextStepLabel(step)).arg(months()).arg(group.name),
        group.wentKeys(step, months()));
}

// Of a quarter and of those without a trainer it is everybody's: their path has no scope of its own.
void FigureTraining::openPath()
{
    static const QHash<TrainedBy, PathScope::Of> scopes{{TrainedBy::Course, PathScope::Of::Course},
                                                        {TrainedBy::Run, PathScope::Of::Run},
                                                        {TrainedBy::Trainer, PathScope::Of::Trainer}};
    const qint64 key = groupOf(m_table->currentRow()).key;
    const PathScope scope = key == 0 ? PathScope() : PathScope{scopes.value(by()), key};
    m_context.openPage(QStringLiteral("path"),
                       PathScopeBox::toText(scope) + QLatin1Char(' ') + periodToText(m_period));
}

NumberTable FigureTraining::numbers() const
{
    NumberTable table{tr("What came of the training, %1").arg(periodForPeople(m_period)),
                      {trainedByLabel(by()), tr("Completed")},
                      {}};
    for (const NextStep step : allNextSteps())
        for (const int months : outcomeMonths)
            table.headings.append(tr("%1, within %2 months").arg(nextStepLabel(step)).arg(months));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OutcomeGroup &group = groupOf(row);
        QList<QVariant> cells{group.name, group.people()};
        for (const NextStep step : allNextSteps())
            for (const int months : outcomeMonths)
                cells.append(group.went(step, months));
        table.rows.append(cells);
    }
    return table;
}

} // namespace doorstep
