#include "ui/courses/path_page.h"

#include "base/clock.h"
#include "ui/charts/plain_table.h"
#include "ui/courses/path_drawing.h"
#include "ui/courses/path_paper.h"
#include "ui/courses/path_people_table.h"
#include "ui/courses/path_scope_box.h"
#include "ui/courses/path_view.h"
#include "ui/pages/output_menu.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_picker.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

namespace doorstep {

namespace {

using Of = PathScope::Of;

const Period s_always{QDate(1, 1, 1), QDate(9999, 12, 31)};

QLabel *labelFor(QWidget *buddy, const QString &text)
{
    QLabel *label = style::label(text, style::Type::Body);
    label->setBuddy(buddy);
    return label;
}

QWidget *together(const QList<QWidget *> &parts)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    for (QWidget *part : parts)
        layout->addWidget(part);
    return line;
}

} // namespace

PathPage::PathPage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("path"), context, parent)
    , m_scope(new PathScopeBox(context))
    , m_period(new PeriodPicker(context.programme()))
    , m_months(new QComboBox)
    , m_tabs(new QTabBar)
    , m_summary(style::label({}, style::Type::Body, nullptr, true))
    , m_stack(new QStackedWidget)
    , m_empty(style::label({}, style::Type::Body, nullptr, true))
    , m_forms(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_view(new PathView)
    , m_numbers(new QTableWidget)
    , m_people(new PathPeopleTable(context))
    , m_reader(context.file())
{
    m_period->setState(QStringLiteral("whole"));
    QList<int> choices(outcomeMonths.begin(), outcomeMonths.end());
    if (const int own = context.programme().actionWindowMonths; !choices.contains(own))
        choices.append(own);
    for (const int months : std::as_const(choices))
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(context.programme().actionWindowMonths));
    m_months->setToolTip(tr("How long after their last course it is too early to say that somebody stopped"));
    buildHead();
    connectParts();
}

PathPage::~PathPage() = default;

void PathPage::buildHead()
{
    m_months->setAccessibleName(tr("Time to go on"));
    m_tabs->addTab(tr("Picture"));
    m_tabs->addTab(tr("Numbers"));
    m_tabs->setAccessibleName(tr("How the path is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *line = new FlowLayout(nullptr, style::space(style::Space::Gap));
    line->addWidget(m_scope);
    line->addWidget(m_period);
    line->addWidget(together({labelFor(m_months, tr("&time to go on")), m_months}));
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addStretch(1);
    endLayout->addWidget(makeOutput());
    line->addWidget(end);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(makeParts());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    auto *second = new QHBoxLayout;
    second->setSpacing(style::space(style::Space::Wide));
    second->addWidget(m_tabs, 0, Qt::AlignTop);
    second->addWidget(m_summary, 1);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(style::space(style::Space::Gap));
    bodyLayout->addLayout(second);
    bodyLayout->addWidget(m_stack, 1);
    auto *room = new QScrollArea; // large letters in a small window
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(body);
    layout->addLayout(line);
    layout->addWidget(room, 1);
}

QWidget *PathPage::makeOutput()
{
    auto *output = new OutputMenu(context(), tr("Copy, save, print"), nullptr,
                                  [this] { return pathNumbers(m_reading); });
    output->addSeparator();
    output->add(style::icon("copy"), tr("&Copy the picture"), [this] { copyPicture(); });
    output->add({}, tr("&Save the picture (PDF or PNG)…"), [this] { savePicture(); });
    output->addSeparator();
    output->add(style::icon("print"), tr("&Print the picture, or save as a PDF…"), [this] { print(); });
    output->addSeparator();
    output->add(style::icon("figures"), tr("Compare courses, runs and &trainers"), [this] {
        context().openPage(QStringLiteral("figures"),
                           QStringLiteral("training ") + periodToText(m_period->period()));
    });
    return output;
}

QWidget *PathPage::makeParts()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_scroll->setMinimumSize(style::widthOf(30), m_view->fontMetrics().height() * 9);
    dressPlainTable(*m_numbers);
    enableCopy(*m_numbers);
    m_numbers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_numbers->setAccessibleName(tr("The path in numbers"));
    m_forms->addWidget(m_scroll);
    m_forms->addWidget(m_numbers);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_forms);
    halves->addWidget(m_people);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    halves->setSizes({640, 360});
    return halves;
}

void PathPage::connectParts()
{
    connect(m_scope, &PathScopeBox::changed, this, [this] { read(); });
    connect(m_period, &PeriodPicker::picked, this, [this] { read(); });
    connect(m_months, &QComboBox::activated, this, [this] { recount(); });
    connect(m_tabs, &QTabBar::currentChanged, m_forms, &QStackedWidget::setCurrentIndex);
    connect(m_view, &PathView::picked, this, &PathPage::pick);
    connect(m_view, &PathView::opened, m_people, &PathPeopleTable::takeFocus);
    connect(m_numbers, &QTableWidget::currentCellChanged, this,
            [this](int row, int, int before) { row != before ? pick(row) : void(); });
    connect(m_numbers, &QTableWidget::cellActivated, m_people, &PathPeopleTable::takeFocus);
}

void PathPage::choose(const PathScope &scope)
{
    m_scope->setScope(scope);
    read();
}

void PathPage::openArgument(const QString &argument)
{
    const QStringList words = argument.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    m_period->setState(words.last().contains(QLatin1Char('/')) ? words.last() : QStringLiteral("whole"));
    if (const std::optional<PathScope> scope = PathScopeBox::fromText(argument))
        choose(*scope);
}

void PathPage::activate()
{
    m_view->isVisible() ? m_view->setFocus() : m_scope->takeFocus();
    readIfStale();
}

void PathPage::onProgrammeChange()
{
    m_period->setProgramme(context().programme());
    ReadingPage::onProgrammeChange();
}

void PathPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("period"), m_period->state());
    settings.setValue(QStringLiteral("numbers"), m_tabs->currentIndex() == 1);
}

void PathPage::restoreState(QSettings &settings)
{
    if (const QString period = settings.value(QStringLiteral("period")).toString(); !period.isEmpty())
        m_period->setState(period);
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("numbers")).toBool() ? 1 : 0);
}

void PathPage::read()
{
    beginReading();
    const PathScope scope = m_scope->scope();
    m_period->setVisible(scope.of != Of::Run); // a run has its own time
    if (scope.of != Of::Everyone && scope.key == 0) {
        m_reader.stop();
        showReading({{scope, m_period->period(), {}, 0}, {}, m_months->currentData().toInt(), {}, {}, {}});
        return;
    }
    const Period period = scope.of == Of::Run ? s_always : m_period->period();
    m_reader.ask<PathReading>(
        [scope, name = m_scope->name(), period, months = m_months->currentData().toInt(),
         programme = context().programme(), today = Clock::today()](HubFile &file, Progress &) {
            PathReading reading;
            reading.path = trainingPath(file.connection(), programme, scope, period, today);
            reading.scopeName = name;
            reading.months = months;
            countPath(reading, today);
            return reading;
        },
        [this](const PathReading &reading) { showReading(reading); },
        [this](const Error &error) { context().sayError(error); });
}

void PathPage::recount()
{
    m_reader.ask<PathReading>(
        [reading = m_reading, months = m_months->currentData().toInt(), today = Clock::today()](HubFile &,
                                                                                                Progress &) {
            PathReading again = reading;
            again.months = months;
            countPath(again, today);
            return again;
        },
        [this](const PathReading &reading) { showReading(reading); });
}

void PathPage::showReading(const PathReading &reading)
{
    m_reading = reading;
    const bool isEmpty = m_reading.items.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_summary->setVisible(!isEmpty);
    m_tabs->setVisible(!isEmpty);
    m_empty->setText(isEmpty ? whyEmpty() : QString());
    m_view->setItems(m_reading.items);
    fillNumbers();
    if (isEmpty) {
        m_people->clear();
    } else {
        m_summary->setText(m_reading.summary);
        pick(m_view->current());
    }
    Q_EMIT actionsChanged();
}

QString PathPage::whyEmpty() const
{
    const PathScope scope = m_reading.path.scope;
    if (scope.of != Of::Everyone && scope.key == 0)
        return scope.of == Of::Course ? tr("Type a few letters of a course above to see its people’s path.")
            : scope.of == Of::Run ? tr("Type a few letters of a course run above to see its people’s path.")
                                  : tr("Type a part of a trainer’s name above to see the path of those whom "
                                       "they trained.");
    if (m_reading.path.completed > 0)
        return tr(
            "Everybody who completed here in this period had completed before. Choose a longer period to "
            "see their path from the start.");
    return tr(
        "Nobody has completed a course here yet. Once people have, their path shows here: who goes on to "
        "follow-on courses and qualifications, who turns to action, and where people stop.");
}

QString PathPage::emptyText() const
{
    return m_empty->text();
}

void PathPage::fillNumbers()
{
    const QSignalBlocker quiet(m_numbers);
    const NumberTable table = pathNumbers(m_reading);
    m_numbers->clear();
    setHeadings(*m_numbers, table.headings, 1);
    m_numbers->setRowCount(int(table.rows.size()));
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        QTableWidgetItem *name = textCell(table.rows[row][0].toString());
        name->setToolTip(m_reading.items[row].definition);
        m_numbers->setItem(row, 0, name);
        for (int column = 1; column < table.headings.size(); ++column)
            m_numbers->setItem(row, column, numberCell(NumberTable::cellForPeople(table.rows[row][column])));
    }
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitFirstColumn(*m_numbers, style::widthOf(30));
}

void PathPage::resizeEvent(QResizeEvent *event)
{
    ReadingPage::resizeEvent(event);
    fitFirstColumn(*m_numbers, style::widthOf(30));
}

// In the picture and the table alike.
void PathPage::pick(int item)
{
    if (item < 0 || item >= m_reading.items.size())
        return;
    m_view->setCurrent(item);
    {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->setCurrentCell(item, 0);
    }
    const QRect place = m_view->placeOf(item);
    m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2,
                            place.height() / 2 + style::space(style::Space::Gap));
    m_people->showItem(m_reading.path, m_reading.items[item]);
}

void PathPage::copyPicture()
{
    auto *copied = new QMimeData;
    copied->setImageData(
        PathPicture(m_reading, palette(), layoutDirection() == Qt::RightToLeft).pixmap().toImage());
    copied->setText(pathTitle(m_reading) + QLatin1Char('\n') + pathNumbers(m_reading).text());
    QApplication::clipboard()->setMimeData(copied);
}

void PathPage::savePicture()
{
    QString name = pathTitle(m_reading);
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        name.replace(bad, QLatin1Char(' '));
    const QString path = context().dialogs().fileToSave(
        window(), tr("Save the picture"), QStringLiteral("chart"), name.simplified() + QStringLiteral(".pdf"),
        tr("PDF (*.pdf);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    try {
        PathPicture(m_reading, palette(), layoutDirection() == Qt::RightToLeft).write(path);
        context().say(tr("Saved %1").arg(path));
    } catch (const Error &error) {
        context().sayError(error);
    }
}

void PathPage::print()
{
    if (canPrint())
        printPath(context(), m_reading, this);
}

void PathPage::waitForAll()
{
    readWhatWaits();
    m_reader.waitForAll();
    m_people->waitForAll();
}

} // namespace doorstep
