#include "ui/pages/received_page.h"

#include "base/text.h"
#include "ui/charts/number_table.h"
#include "ui/pages/output_menu.h"
#include "ui/pages/received_detail.h"
#include "ui/pages/received_grid.h"
#include "ui/pages/received_reminders.h"
#include "ui/pages/received_reminders_dialog.h"
#include "ui/pages/received_spans.h"
#include "ui/pages/received_words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/beside_splitter.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace doorstep {

ReceivedPage::ReceivedPage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("received"), context, parent)
    , m_model(new ReceivedGridModel(this))
    , m_grid(new ReceivedGrid(*m_model))
    , m_detail(new ReceivedDetail(context))
    , m_span(new QComboBox)
    , m_onlyWanting(new QCheckBox(tr("Only what is &missing or late")))
    , m_summary(style::label({}, style::Type::Heading, nullptr, true))
    , m_cell(style::label({}, style::Type::Body, nullptr, true))
    , m_nothing(style::label(tr("Nothing is missing and nothing was late in these periods."),
                             style::Type::Body, nullptr, true))
    , m_splitter(new BesideSplitter)
    , m_stack(new QStackedWidget)
    , m_gridOrNothing(new QStackedWidget)
    , m_empty(makeEmpty())
    , m_remind(new QAction(style::icon("copy"), tr("Write reminders…"), this))
    , m_reader(context.file())
{
    m_actions = {m_remind};
    build();
    connectParts();
}

ReceivedPage::~ReceivedPage() = default;

void ReceivedPage::build()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_gridOrNothing->addWidget(m_grid);
    m_gridOrNothing->addWidget(m_nothing);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_gridOrNothing, 1);
    leftLayout->addWidget(m_cell);
    m_detail->setMinimumWidth(style::widthOf(40));
    m_detail->hide();
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *full = new QWidget;
    auto *fullLayout = new QVBoxLayout(full);
    fullLayout->setContentsMargins(0, 0, 0, 0);
    fullLayout->setSpacing(style::space(style::Space::Gap));
    fullLayout->addWidget(makeHead());
    fullLayout->addWidget(m_summary);
    fullLayout->addWidget(m_splitter, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *ReceivedPage::makeHead()
{
    m_span->setAccessibleName(tr("Periods"));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *remind = new QPushButton(tr("&Reminders…"));
    connect(remind, &QPushButton::clicked, m_remind, &QAction::trigger);
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addStretch(1);
    endLayout->addWidget(remind);
    endLayout->addWidget(
        new OutputMenu(context(), tr("&Save the grid"), nullptr, [this] { return table(); }));
    auto *head = new QWidget;
    auto *line = new FlowLayout(head, style::space(style::Space::Gap));
    line->setContentsMargins(0, 0, 0, 0);
    m_onlyWanting->setMinimumHeight(m_span->sizeHint().height());
    line->addWidget(m_span);
    line->addWidget(m_onlyWanting);
    line->addWidget(end);
    return head;
}

QWidget *ReceivedPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    style::setMargins(layout, style::Space::Page, style::Space::Gap);
    layout->addStretch(1);
    layout->addWidget(style::label(tr("No returns yet"), style::Type::Title));
    for (const QString &words :
         {tr("Here stand the returns that hubs send, hub by hub and period by period."),
          tr("Drop the packages that hubs sent anywhere on the window, or choose them."),
          tr("Each is checked, and taken in or refused as a whole.")})
        layout->addWidget(style::label(words, style::Type::Body, nullptr, true));
    auto *take = new QPushButton(style::icon("import"), tr("&Take in returns…"));
    take->setAutoDefault(true);
    take->setEnabled(context().canWrite());
    connect(take, &QPushButton::clicked, this, [this] { context().openPage(QStringLiteral("receive")); });
    layout->addWidget(take, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

void ReceivedPage::connectParts()
{
    connect(m_span, &QComboBox::activated, this, [this] {
        m_wantedSpan = m_span->currentData().toString();
        showPart(m_model->placeAt(m_grid->currentIndex()));
    });
    connect(m_onlyWanting, &QCheckBox::toggled, this,
            [this] { showPart(m_model->placeAt(m_grid->currentIndex())); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReceivedPage::follow);
    connect(m_grid, &ReceivedGrid::opened, this, &ReceivedPage::openDetail);
    connect(m_grid, &QTableView::clicked, this, [this] {
        m_detail->show();
        follow();
    });
    connect(m_grid, &ReceivedGrid::closed, this, &ReceivedPage::closeDetail);
    connect(m_detail, &ReceivedDetail::closeAsked, this, &ReceivedPage::closeDetail);
    connect(m_detail, &ReceivedDetail::reminderAsked, this, &ReceivedPage::openReminders);
    connect(m_remind, &QAction::triggered, this, &ReceivedPage::openReminders);
}

void ReceivedPage::read()
{
    beginReading();
    m_reader.ask<Completeness>(
        [programme = context().programme()](HubFile &file, Progress &) {
            return completeness(file.connection(), programme);
        },
        [this](const Completeness &grid) { showGrid(grid); },
        [this](const Error &error) { context().sayError(error); });
}

// The cell that was in front stays there, though hubs and periods may have come before it.
void ReceivedPage::showGrid(const Completeness &grid)
{
    const ReceivedPlace old = m_model->placeAt(m_grid->currentIndex());
    ReceivedPlace keep;
    for (int i = 0; old.hub >= 0 && i < grid.hubs.size(); ++i)
        if (grid.hubs[i].code == m_read.hubs[old.hub].code)
            keep.hub = i;
    keep.period = old.period;
    for (int i = 0; old.isCell() && i < grid.periods.size(); ++i)
        if (grid.periods[i].period == m_read.periods[old.period].period)
            keep.period = i;
    m_read = grid;
    const bool isEmpty = std::all_of(m_read.hubs.begin(), m_read.hubs.end(),
                                     [](const CompletenessHub &hub) { return hub.returns.isEmpty(); });
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_stack->widget(0));
    m_remind->setEnabled(!periodsToRemind(m_read).isEmpty());
    fillSpans();
    showPart(keep);
    showWanted();
}

void ReceivedPage::fillSpans()
{
    const QSignalBlocker quiet(m_span);
    m_span->clear();
    for (const ReceivedSpan &span : receivedSpans(m_read, context().programme())) {
        m_span->addItem(span.name, span.id);
        m_span->setItemData(m_span->count() - 1, QVariant::fromValue(std::pair(span.span.from, span.span.to)),
                            Qt::UserRole + 1);
    }
    m_span->setCurrentIndex(qMax(0, m_span->findData(m_wantedSpan)));
}

Period ReceivedPage::chosenSpan() const
{
    const auto days = m_span->currentData(Qt::UserRole + 1).value<std::pair<QDate, QDate>>();
    return {days.first, days.second};
}

void ReceivedPage::showPart(const ReceivedPlace &keep)
{
    m_model->show(m_read, chosenSpan(), m_onlyWanting->isChecked());
    m_grid->fit();
    const bool isShown = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    m_gridOrNothing->setCurrentIndex(isShown ? 0 : 1);
    if (!isShown)
        return follow();
    QModelIndex front = m_model->indexOf(keep);
    if (!front.isValid())
        front = firstToLookAt();
    m_grid->setCurrentIndex(front);
    m_grid->scrollTo(front);
    follow();
}

// In the newest period that has ended: a hub whose return is missing, or else the first.
QModelIndex ReceivedPage::firstToLookAt() const
{
    const auto current = m_model->periods().indexOf(m_read.currentPeriod());
    const int column = int(current >= 0 ? current : m_model->periods().size() - 1);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const CompletenessCell *cell = m_model->cellAt(m_model->index(row, column));
            cell && cell->isMissing)
            return m_model->index(row, column);
    return m_model->index(0, column);
}

void ReceivedPage::follow()
{
    const ReceivedPlace place = m_model->placeAt(m_grid->currentIndex());
    const int period = place.isCell() ? place.period : m_read.currentPeriod();
    m_summary->setText(period >= 0 ? periodSummaryText(m_read, period) : QString());
    m_cell->setVisible(place.hub >= 0 && m_detail->isHidden());
    if (place.hub < 0)
        return m_detail->hide();
    const CompletenessHub &hub = m_read.hubs[place.hub];
    m_cell->setText(tr("%1 %2. %3 Enter shows more.")
                        .arg(hub.code, visibleControls(hub.name),
                             m_grid->currentIndex().data(ReceivedGridModel::SentenceRole).toString()));
    if (!m_detail->isHidden())
        m_detail->showPlace(m_read, place);
}

void ReceivedPage::openDetail()
{
    if (m_detail->isHidden()) {
        m_detail->show();
        follow();
    } else {
        m_detail->takeFocus();
    }
}

void ReceivedPage::closeDetail()
{
    m_detail->hide();
    follow();
    m_grid->setFocus();
}

ReceivedRemindersDialog *ReceivedPage::openReminders()
{
    if (periodsToRemind(m_read).isEmpty()) {
        context().say(tr("Nobody is to be reminded: every return of the periods that have begun is in"));
        return nullptr;
    }
    const ReceivedPlace place = m_model->placeAt(m_grid->currentIndex());
    const bool isAboutCell = sender() == m_detail && place.isCell();
    auto *dialog = new ReceivedRemindersDialog(m_read, context().programme(),
                                               place.isCell() ? place.period : m_read.currentPeriod(),
                                               isAboutCell ? place.hub : -1, window());
    connect(dialog, &ReceivedRemindersDialog::copied, this,
            [this](const QString &what) { context().say(what); });
    dialog->open();
    return dialog;
}

void ReceivedPage::openArgument(const QString &argument)
{
    m_wanted = argument;
    if (!m_reader.isBusy())
        showWanted();
}

void ReceivedPage::showWanted()
{
    const QStringList words = std::exchange(m_wanted, QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int hub = 0; !words.isEmpty() && hub < m_read.hubs.size(); ++hub) {
        if (m_read.hubs[hub].code != words.first())
            continue;
        ReceivedPlace place{hub, m_read.currentPeriod()};
        for (int i = 0; i < m_read.periods.size(); ++i)
            if (dateToText(m_read.periods[i].period.from) == words.value(1).section(QLatin1Char('/'), 0, 0))
                place.period = i;
        if (!m_model->indexOf(place).isValid()) { // what is shown leaves it out
            m_onlyWanting->setChecked(false);
            m_span->setCurrentIndex(m_span->count() - 1);
            showPart(place);
        }
        m_grid->setCurrentIndex(m_model->indexOf(place));
        m_detail->show();
        return follow();
    }
}

NumberTable ReceivedPage::table() const
{
    NumberTable table{tr("Returns received"), {tr("Hub"), tr("Name")}, {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.headings.append(m_model->headerData(column, Qt::Horizontal)
                                  .toString()
                                  .replace(QLatin1Char('\n'), QLatin1Char(' ')));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CompletenessHub &hub = m_read.hubs[m_model->hubs()[row]];
        QList<QVariant> cells{hub.code, hub.name};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data());
        table.rows.append(cells);
    }
    return table;
}

QString ReceivedPage::summaryText() const
{
    return m_summary->text();
}

void ReceivedPage::waitForAll()
{
    readWhatWaits();
    m_reader.waitForAll();
    m_detail->waitForAll();
}

void ReceivedPage::focusFilter()
{
    m_onlyWanting->setFocus();
}

void ReceivedPage::activate()
{
    m_grid->setFocus();
    readIfStale();
}

void ReceivedPage::onProgrammeChange()
{
    m_wantedSpan.clear();
    ReadingPage::onProgrammeChange();
}

void ReceivedPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("span"), m_wantedSpan);
    settings.setValue(QStringLiteral("only-wanting"), m_onlyWanting->isChecked());
    settings.setValue(QStringLiteral("splitter"), m_splitter->besideState());
}

void ReceivedPage::restoreState(QSettings &settings)
{
    m_wantedSpan = settings.value(QStringLiteral("span")).toString();
    m_onlyWanting->setChecked(settings.value(QStringLiteral("only-wanting")).toBool());
    m_splitter->restoreBeside(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace doorstep
