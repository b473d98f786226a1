#include "ui/pages/trainers_view.h"

#include "base/clock.h"
#include "records/courses.h"
#include "records/people.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/output_menu.h"
#include "ui/pages/trainers_person_pane.h"
#include "ui/pages/trainers_print.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/beside_splitter.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace doorstep {

namespace {

constexpr int s_settlingMs = 300;
const QString s_name = QStringLiteral("trainer-people");

bool concerns(const ChangeNotice &notice)
{
    static const QList<const RecordTable *> tables{
        &Trainer::table(),       &Person::table(),    &Course::table(),    &CourseRun::table(),
        &CourseSession::table(), &Enrolment::table(), &Attendance::table()};
    return notice.records.isEmpty()
        || std::any_of(notice.records.begin(), notice.records.end(),
                       [](const ChangeNotice::Records &records) { return tables.contains(records.table); });
}

} // namespace

TrainersView::TrainersView(AppContext &context, QWidget *parent)
    : PageTab(parent)
    , m_context(context)
    , m_model(new TrainersModel(this))
    , m_proxy(new TrainersProxy(*m_model, this))
    , m_table(new QTableView)
    , m_pane(new TrainerPersonPane(context, m_model->reading()))
    , m_splitter(new BesideSplitter)
    , m_stack(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_which(new QComboBox)
    , m_count(style::label({}, style::Type::Caption))
    , m_settling(new QTimer(this))
    , m_reader(context.file())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(makeTools());
    layout->addWidget(m_stack, 1);
    buildTable();
    m_stack->addWidget(makeEmpty());
    m_settling->setSingleShot(true);
    m_settling->setInterval(s_settlingMs);
    connect(m_settling, &QTimer::timeout, this, &TrainersView::read);
}

TrainersView::~TrainersView() = default;

QWidget *TrainersView::makeTools()
{
    const QString invitation = tr("Name, course or observer");
    m_filter->setPlaceholderText(invitation);
    m_filter->addAction(style::icon("search"), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter trainers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(std::max(
        style::widthOf(32), m_filter->fontMetrics().horizontalAdvance(invitation) + style::widthOf(12)));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        showCount();
    });
    for (const auto &[text, which] : std::initializer_list<std::pair<QString, TrainersProxy::Which>>{
             {tr("Everybody who trains"), TrainersProxy::Which::Everybody},
             {tr("Where something is to be done"), TrainersProxy::Which::WantsDoing},
             {tr("Quality assured now"), TrainersProxy::Which::Assured},
             {tr("Not quality assured now"), TrainersProxy::Which::NotAssured}})
        m_which->addItem(text, int(which));
    m_which->setAccessibleName(tr("Which trainers are shown"));
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setWhich(TrainersProxy::Which(m_which->currentData().toInt()));
        showCount();
    });
    auto *output =
        new OutputMenu(m_context, tr("Copy or save"), nullptr, [this] { return m_proxy->table(title()); });
    output->addSeparator();
    output->add(style::icon("print"), tr("Print…"), [this] { print(); });
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->setSpacing(style::space(style::Space::Gap));
    endLayout->addStretch(1);
    endLayout->addWidget(output);
    if (m_context.canEdit()) {
        auto *add = new QPushButton(style::icon("add"), newText());
        connect(add, &QPushButton::clicked, this, &TrainersView::newRecord);
        endLayout->addWidget(add);
    }
    auto *tools = new QWidget;
    auto *line = new FlowLayout(tools, style::space(style::Space::Gap));
    line->setContentsMargins(0, 0, 0, 0);
    m_count->setMinimumHeight(m_which->sizeHint().height());
    for (QWidget *tool : std::initializer_list<QWidget *>{m_filter, m_which, m_count, end})
        line->addWidget(tool);
    return tools;
}

void TrainersView::buildTable()
{
    m_table->setModel(m_proxy);
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Trainers"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrainersModel::ToDo, Qt::AscendingOrder);
    m_table->setMinimumWidth(style::widthOf(30));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrainersView::follow);
    connect(m_table, &QTableView::activated, this, [this] { m_pane->takeFocus(); });
    m_pane->setMinimumWidth(style::widthOf(40));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({style::widthOf(90), style::widthOf(60)});
    m_stack->addWidget(m_splitter);
}

QWidget *TrainersView::makeEmpty()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    style::setMargins(layout, style::Space::Page, style::Space::Gap);
    layout->addStretch(1);
    layout->addWidget(style::label(tr("No trainers yet"), style::Type::Title, nullptr, true));
    layout->addWidget(style::label(
        tr("Everybody who was quality assured as a trainer, and everybody who leads a course run, stands "
           "here: until when, for which courses, observed by whom, and what they led."),
        style::Type::Body, nullptr, true));
    if (m_context.canEdit()) {
        auto *add = new QPushButton(style::icon("add"), tr("Add the first trainer"));
        connect(add, &QPushButton::clicked, this, &TrainersView::newRecord);
        layout->addWidget(add, 0, Qt::AlignLeft);
    }
    layout->addStretch(2);
    return page;
}

void TrainersView::read()
{
    m_isStale = false;
    m_settling->stop();
    const auto failed = [this](const Error &error) { m_context.sayError(error); };
    m_reader.ask<TrainersReading>(
        [today = Clock::today()](HubFile &file, Progress &) { return readTrainers(file, today); },
        [this, failed](const TrainersReading &reading) {
            showReading(reading);
            m_reader.ask<TrainersReading>(
                [reading](HubFile &file, Progress &progress) {
                    return countedTrainers(file, reading, progress);
                },
                [this](const TrainersReading &counted) { showReading(counted); }, failed);
        },
        failed);
}

// As wide as what stands there, up to a point, until the person makes them otherwise.
void TrainersView::fitColumns()
{
    if (m_isFitted || m_model->rowCount() == 0)
        return;
    m_isFitted = true;
    for (int column = 0; column < TrainersModel::ColumnCount; ++column) {
        const bool isLong = column == TrainersModel::MayLead || column == TrainersModel::ObservedBy;
        m_table->resizeColumnToContents(column);
        const int wide = m_table->columnWidth(column) + style::space(style::Space::Gap);
        m_table->setColumnWidth(column, std::min(wide, style::widthOf(isLong ? 24 : 40)));
    }
}

// Whoever was in front stays there.
void TrainersView::showReading(const TrainersReading &reading)
{
    const qint64 person = currentPerson();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setReading(reading);
    m_stack->setCurrentIndex(reading.trainers.isEmpty() ? 1 : 0);
    fitColumns();
    select(person);
    m_table->verticalScrollBar()->setValue(scrolled);
    m_pane->readAgain();
    showWanted();
    m_wanted = 0; // whoever was not found then is no trainer
    showCount();
}

void TrainersView::select(qint64 person)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (const QModelIndex index = m_proxy->index(row, 0);
            index.data(TrainersModel::PersonRole).toLongLong() == person)
            return m_table->setCurrentIndex(index);
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    follow();
}

void TrainersView::showWanted()
{
    if (!m_model->reading().find(m_wanted))
        return;
    const qint64 person = std::exchange(m_wanted, 0);
    select(person);
    if (currentPerson() == person)
        return;
    m_filter->clear(); // it hides them
    m_which->setCurrentIndex(0);
    select(person);
}

void TrainersView::showCount()
{
    const TrainersReading &reading = m_model->reading();
    const auto wanting =
        std::count_if(reading.trainers.begin(), reading.trainers.end(),
                      [&](const TrainerPerson &trainer) { return trainer.wantsDoing(reading.today); });
    QStringList words{m_proxy->isNarrowed()
                          ? tr("%1 of %Ln", nullptr, int(reading.trainers.size())).arg(m_proxy->rowCount())
                          : tr("%Ln trainer(s)", nullptr, int(reading.trainers.size()))};
    if (wanting > 0)
        words.append(tr("%Ln to look at", nullptr, int(wanting)));
    m_count->setText(words.join(QStringLiteral(" \u00B7 ")));
    if (!m_table->currentIndex().isValid())
        select(0);
}

void TrainersView::follow()
{
    m_pane->showRecord(currentPerson());
}

qint64 TrainersView::currentPerson() const
{
    return m_table->currentIndex().data(TrainersModel::PersonRole).toLongLong();
}

void TrainersView::waitForAll()
{
    if (m_settling->isActive())
        read();
    m_reader.waitForAll();
    m_reader.waitForAll(); // the learners
}

QString TrainersView::argumentFor(qint64 person)
{
    return s_name + QLatin1Char('/') + QString::number(person);
}

QString TrainersView::name() const
{
    return s_name;
}

QString TrainersView::title() const
{
    return tr("Trainers");
}

QString TrainersView::newText() const
{
    return m_context.canEdit() ? tr("New trainer") : QString();
}

void TrainersView::newRecord()
{
    Trainer fresh;
    fresh.qualityAssuredOn = Clock::today();
    m_context.editRecord(AnyRecord::of(fresh));
}

void TrainersView::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void TrainersView::focusTable()
{
    m_table->setFocus();
}

void TrainersView::print()
{
    printTrainers(m_context, m_proxy->table(title()), this);
}

void TrainersView::onChange(const ChangeNotice &notice)
{
    m_pane->onChange(notice);
    if (!concerns(notice))
        return;
    m_isStale = true;
    if (isVisible())
        m_settling->start();
}

void TrainersView::showEvent(QShowEvent *event)
{
    PageTab::showEvent(event);
    if (m_isStale)
        read();
}

void TrainersView::openArgument(const QString &person)
{
    m_wanted = person.toLongLong();
    m_table->setFocus();
    if (!m_isStale)
        showWanted();
}

void TrainersView::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->besideState());
    settings.setValue(QStringLiteral("header"), m_table->horizontalHeader()->saveState());
}

void TrainersView::restoreState(QSettings &settings)
{
    m_splitter->restoreBeside(settings.value(QStringLiteral("splitter")).toByteArray());
    m_isFitted =
        m_table->horizontalHeader()->restoreState(settings.value(QStringLiteral("header")).toByteArray());
}

} // namespace doorstep
