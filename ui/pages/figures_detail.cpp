#include "ui/pages/figures_detail.h"

#include "ui/pages/figures_breakdown.h"
#include "ui/pages/figures_records.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace doorstep {

FigureDetail::FigureDetail(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(style::label({}, style::Type::Heading))
    , m_number(style::label({}, style::Type::Figure))
    , m_facts(style::label({}, style::Type::Body, nullptr, true))
    , m_definition(style::label({}, style::Type::Caption, nullptr, true))
    , m_breakdown(new FigureBreakdown)
    , m_records(new FigureRecords(context))
    , m_partsReader(context.file())
    , m_recordsReader(context.file())
{
    auto *back = new QToolButton;
    back->setArrowType(Qt::LeftArrow);
    back->setText(tr("All figures"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setToolTip(tr("Back to all figures (Esc)"));
    connect(back, &QToolButton::clicked, this, &FigureDetail::closed);

    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Hair));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_definition);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Wide));
    head->addWidget(back, 0, Qt::AlignTop);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_breakdown);
    halves->addWidget(m_records);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(head);
    layout->addWidget(halves, 1);

    connect(m_breakdown, &FigureBreakdown::breakdownChosen, this, [this] {
        readParts();
        readRecords();
    });
    connect(m_breakdown, &FigureBreakdown::categoryPicked, this, &FigureDetail::readRecords);
    connect(m_records, &FigureRecords::partDismissed, m_breakdown, &FigureBreakdown::clearPick);
}

FigureDetail::~FigureDetail() = default;

void FigureDetail::showFigure(const FigureLine &line, const Period &period, const QString &companion)
{
    m_line = line;
    m_period = period;
    m_title->setText(line.label);
    m_number->setText(line.valueText());
    m_number->setAccessibleName(tr("%1: %2").arg(line.label, line.valueText()));
    QStringList facts;
    if (line.target)
        facts.append(tr("Target %1 by %2")
                         .arg(valueForPeople(*line.measure, line.target->amount),
                              dateForPeople(line.target->period.to)));
    facts.append(line.courseText());
    facts.append(comparedText(line));
    facts.append(companion);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setVisible(!facts.isEmpty());
    m_definition->setText(line.measure->definitionText());
    m_breakdown->setMeasure(*line.measure, line.label);
    readParts();
    readRecords();
}

void FigureDetail::takeFocus()
{
    m_records->tableView().setFocus();
}

void FigureDetail::onChange(const ChangeNotice &notice)
{
    m_records->onChange(notice);
}

void FigureDetail::waitForAll()
{
    m_partsReader.waitForAll();
    m_recordsReader.waitForAll();
}

void FigureDetail::readParts()
{
    const std::optional<BreakdownId> by = m_breakdown->chosen();
    if (!by) {
        m_partsReader.stop();
        return;
    }
    m_partsReader.ask<QList<Category>>(
        [programme = m_context.programme(), period = m_period, measure = m_line.measure,
         by = *by](HubFile &file, Progress &) {
            return breakdown(file.connection(), programme, period, *measure, by);
        },
        [this, by = *by](const QList<Category> &parts) { m_breakdown->showParts(by, m_period, parts); },
        [this](const Error &error) { m_context.sayError(error); });
}

void FigureDetail::readRecords()
{
    const QString category = m_breakdown->pickedCategory();
    const std::optional<BreakdownId> by = m_breakdown->chosen();
    m_recordsReader.ask<QList<RecordKeys>>(
        [programme = m_context.programme(), period = m_period, measure = m_line.measure, by,
         category](HubFile &file, Progress &) {
            return category.isEmpty() || !by
                ? recordKeys(file.connection(), programme, period, *measure)
                : recordKeys(file.connection(), programme, period, *measure, *by, category);
        },
        [this, by, category](const QList<RecordKeys> &records) {
            m_records->showRecords(records,
                                   category.isEmpty() || !by ? QString() : categoryLabel(*by, category));
        },
        [this](const Error &error) { m_context.sayError(error); });
}

} // namespace doorstep
