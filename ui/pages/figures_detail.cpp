#include "ui/pages/figures_detail.h"

#include "measures/programme_figures.h"
#include "records/targets.h"
#include "storage/record_store.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/figures_breakdown.h"
#include "ui/pages/figures_evidence.h"
#include "ui/pages/figures_national.h"
#include "ui/pages/figures_records.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace doorstep {

FigureDetail::FigureDetail(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QToolButton)
    , m_title(style::label({}, style::Type::Heading))
    , m_number(style::label({}, style::Type::Figure))
    , m_facts(style::label({}, style::Type::Body, nullptr, true))
    , m_definition(style::label({}, style::Type::Caption, nullptr, true))
    , m_target(new QPushButton)
    , m_breakdown(new FigureBreakdown(context))
    , m_national(new FigureNational)
    , m_evidence(new FigureEvidence(context))
    , m_partsReader(context.file())
    , m_recordsReader(context.file())
    , m_nationalReader(context.file())
    , m_recountReader(context.file())
{
    m_target->setEnabled(context.canEdit(Target::table()));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_breakdown);
    halves->addWidget(m_evidence);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(makeHead());
    layout->addWidget(m_national);
    layout->addWidget(halves, 1);
    m_national->setVisible(isNational());

    connect(m_breakdown, &FigureBreakdown::breakdownChosen, this, [this] {
        readParts();
        readRecords();
    });
    connect(m_breakdown, &FigureBreakdown::categoryPicked, this, &FigureDetail::readRecords);
    connect(&records(), &FigureRecords::partDismissed, m_breakdown, &FigureBreakdown::clearPick);
}

FigureDetail::~FigureDetail() = default;

QLayout *FigureDetail::makeHead()
{
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setText(tr("All figures"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolTip(tr("Back to all figures (Esc)"));
    connect(m_back, &QToolButton::clicked, this, &FigureDetail::closed);

    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Hair));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_definition);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Wide));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(style::space(style::Space::Small));
    buttons->addWidget(m_back, 0, Qt::AlignLeft);
    buttons->addWidget(m_target);
    buttons->addStretch(1);
    head->addLayout(buttons);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    connect(m_target, &QPushButton::clicked, this, &FigureDetail::editTarget);
    return head;
}

FigureRecords &FigureDetail::records()
{
    return m_evidence->records();
}

void FigureDetail::showFigure(const FiguresReading &reading, const FigureLine &line)
{
    const bool isSame = m_line.measure == line.measure && m_period == reading.period;
    showFacts(reading, line);
    m_breakdown->setMeasure(*line.measure, line.label);
    readParts();
    readRecords();
    if (!isNational())
        return;
    m_evidence->setMeasure(*line.measure, line.label, periodForPeople(reading.period));
    if (!isSame)
        m_national->clear();
    readNational();
    readRecount();
}

void FigureDetail::showFacts(const FiguresReading &reading, const FigureLine &line)
{
    m_line = line;
    m_period = reading.period;
    m_before = reading.before;
    m_title->setText(line.label);
    m_number->setText(line.valueText());
    m_number->setAccessibleName(tr("%1: %2").arg(line.label, line.valueText()));
    const bool isOwn = line.target && line.target->source == TargetValue::Source::Hub;
    m_target->setText(isOwn ? tr("Change the &target…") : tr("Set a &target…"));
    QStringList facts{line.targetText(), line.courseText()};
    if (line.before)
        facts.append(tr("%1 in %2: %3")
                         .arg(valueForPeople(*line.measure, *line.before), periodForPeople(reading.before),
                              differenceText(*line.measure, line.value - *line.before)));
    facts.append(companionText(reading, line));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setVisible(!facts.isEmpty());
    m_definition->setText(line.measure->definitionText());
}

// The hub's own target where it has one; else a new one that begins with what is known.
void FigureDetail::editTarget()
{
    Connection &connection = m_context.connection();
    Target target;
    target.measure = m_line.measure->nameText();
    const Period period = m_line.target ? m_line.target->period : m_period;
    target.from = period.from;
    target.to = period.to;
    if (m_line.target)
        target.target = m_line.measure->unit == MeasureUnit::Money ? moneyToText(Money{m_line.target->amount})
                                                                   : QString::number(m_line.target->amount);
    const AnyRecord made = AnyRecord::of(target);
    const qint64 own = keyOfSame(connection, made, m_context.file().ownHub());
    const std::optional<AnyRecord> stored =
        own == 0 ? std::nullopt : findRecord(connection, Target::table(), own);
    m_context.editRecord(stored ? *stored : made);
}

void FigureDetail::takeFocus()
{
    // There whatever the figure is: of a figure of nothing there are no records.
    if (m_breakdown->isVisibleTo(this))
        m_breakdown->chart().setFocus();
    else
        m_back->setFocus();
}

void FigureDetail::onChange(const ChangeNotice &notice)
{
    records().onChange(notice);
    m_recount.reset();
    m_recountReader.stop(); // it counts what was there before
    m_recountPeriod = {};
}

void FigureDetail::waitForAll()
{
    m_partsReader.waitForAll();
    m_recordsReader.waitForAll();
    m_nationalReader.waitForAll();
    m_recountReader.waitForAll();
}

void FigureDetail::readParts()
{
    const std::optional<BreakdownId> by = m_breakdown->chosen();
    if (!by) {
        m_partsReader.stop();
        return;
    }
    m_partsReader.ask<FigureParts>(
        [programme = m_context.programme(), period = m_period, before = m_before, measure = m_line.measure,
         by = *by](HubFile &file, Progress &progress) {
            const Transaction oneMoment(file.connection(), Transaction::Kind::Read);
            const auto parts = [&](const Period &of) {
                progress.throwIfCancelled();
                return of.isValid() ? breakdown(file.connection(), programme, of, *measure, by)
                                    : QList<Category>();
            };
            return FigureParts{by, period, parts(period), before, parts(before)};
        },
        [this](const FigureParts &figure) { m_breakdown->showParts(figure); },
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
        [this, by, category](const QList<RecordKeys> &found) {
            m_evidence->showRecords(
                found, tr("%1, %2").arg(m_line.label, periodForPeople(m_period)),
                category.isEmpty() || !by ? QString() : categoryLabel(m_context.programme(), *by, category));
        },
        [this](const Error &error) { m_context.sayError(error); });
}

// How it comes about first, which takes two rounds of the measure; the links one by one after it.
void FigureDetail::readNational()
{
    m_nationalReader.ask<NationalFigure>(
        [programme = m_context.programme(), period = m_period, measure = m_line.measure](HubFile &file,
                                                                                         Progress &) {
            return nationalFigure(file.connection(), programme, period, *measure);
        },
        [this](const NationalFigure &figure) {
            m_national->showFigure(figure);
            m_evidence->setLinkCount(figure.links);
            if (figure.links > 0)
                readLinks();
            else
                m_evidence->showLinks({{}, linksTable(*m_line.measure, {}, m_evidence->linksTitle())});
        },
        [this](const Error &error) { m_context.sayError(error); });
}

void FigureDetail::readLinks()
{
    m_nationalReader.ask<FigureLinks>(
        [programme = m_context.programme(), period = m_period, measure = m_line.measure,
         title = m_evidence->linksTitle()](HubFile &file, Progress &) {
            const QList<SharedUnit> links = sharedUnits(file.connection(), programme, period, *measure);
            return FigureLinks{links, linksTable(*measure, links, title)};
        },
        [this](const FigureLinks &links) { m_evidence->showLinks(links); },
        [this](const Error &error) { m_context.sayError(error); });
}

// One recount is for all measures of a period: it is kept until something changes.
void FigureDetail::readRecount()
{
    const auto show = [this] {
        m_national->showRecount(*m_recount, *m_line.measure);
        m_evidence->showRecount(*m_recount);
    };
    if (m_recount && m_recountPeriod == m_period)
        return show();
    if (m_recountReader.isBusy() && m_recountPeriod == m_period)
        return;
    m_recountPeriod = m_period;
    m_recountReader.ask<FigureRecount>(
        [programme = m_context.programme(), period = m_period](HubFile &file, Progress &progress) {
            return recountFigures(file, programme, period, progress);
        },
        [this, show](const FigureRecount &recount) {
            m_recount = recount;
            show();
        },
        [this](const Error &error) { m_context.sayError(error); });
}

} // namespace doorstep
