#include "ui/pages/receive_page.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/receipt_view.h"
#include "ui/pages/receive_locked.h"
#include "ui/pages/receive_run.h"
#include "ui/pages/receive_words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"
#include "ui/widgets/beside_splitter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doorstep {

namespace {

enum Column { Return, Became, Remark, Columns };

// The first two as wide as what is in them; the remark, which may be a sentence, has the rest.
void fitColumns(QTableWidget &table)
{
    for (const int column : {Return, Became}) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(
            column, qMin(table.columnWidth(column) + style::space(style::Space::Gap), style::widthOf(44)));
    }
}

} // namespace

ReceivePage::ReceivePage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("receive"), context, parent)
    , m_run(new ReceiveRun(context, this))
    , m_stack(new QStackedWidget)
    , m_locked(new ReceiveLocked)
    , m_table(new QTableWidget)
    , m_receipt(new ReceiptView(context))
{
    addAction("import", tr("Take in returns…"), &ReceivePage::choose);
    addAction("export", tr("Save all receipts…"), &ReceivePage::saveAll);
    addAction("copy", tr("Copy as text"), &ReceivePage::copyAll);
    addAction("redo", tr("Try again"), &ReceivePage::tryAgain);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_run, &ReceiveRun::changed, this, &ReceivePage::showRun);
    connect(m_run, &ReceiveRun::ended, this, &ReceivePage::finish);
    connect(m_locked, &ReceiveLocked::given, m_run, &ReceiveRun::unlock);
    connect(m_locked, &ReceiveLocked::skipped, this, [this] {
        m_locked->hide();
        m_table->setFocus();
    });
    connect(&context.tasks(), &TaskRunner::progressed, this, &ReceivePage::showProgress);
    showRun();
}

void ReceivePage::addAction(const char *icon, const QString &text, void (ReceivePage::*does)())
{
    auto *action = new QAction(style::icon(icon), text, this);
    connect(action, &QAction::triggered, this, does);
    m_actions.append(action);
}

QWidget *ReceivePage::makeStart()
{
    auto *start = new QWidget;
    m_choose = new QPushButton(style::icon("import"), tr("&Choose packages…"));
    m_choose->setAutoDefault(true);
    m_choose->setEnabled(context().canWrite());
    connect(m_choose, &QPushButton::clicked, this, &ReceivePage::choose);
    QLabel *words = style::label(
        tr("What hubs send is a file that ends in .zip, such as HUB07_2019-04-01_2019-06-30_r1.zip. Choose "
           "as many as there are, or drop them or a folder of them on the window. Each is checked and taken "
           "in whole or refused whole, with the reason; taking one in twice changes nothing."),
        style::Type::Body, nullptr, true);
    words->setMaximumWidth(style::widthOf(90));
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addWidget(words);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return start;
}

QWidget *ReceivePage::makeList()
{
    m_summary = style::label({}, style::Type::Heading, nullptr, true);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(m_summary, 1);
    for (QAction *action : m_actions.mid(1)) { // the first stands at the head of the window
        auto *button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        line->addWidget(button);
        m_afterwards.append(button);
    }
    m_save = m_afterwards[0];
    m_again = m_afterwards[2];

    dressTable();
    m_beside = new QStackedWidget;
    m_beside->addWidget(m_receipt);
    m_beside->addWidget(makeReason());
    m_beside->setMinimumWidth(style::widthOf(40));
    m_splitter = new BesideSplitter;
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({style::widthOf(100), style::widthOf(50)});

    m_progress = makeProgress();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_locked);
    layout->addWidget(m_splitter, 1);
    m_locked->hide();
    return list;
}

void ReceivePage::dressTable()
{
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("What became of the packages"));
    setHeadings(*m_table, {tr("Return"), tr("What became of it"), tr("What was odd, or why")}, Columns);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumWidth(style::widthOf(30));
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReceivePage::follow);
}

QWidget *ReceivePage::makeProgress()
{
    auto *progress = new QWidget;
    m_doing = style::label({}, style::Type::Body);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far along"));
    auto *stop = new QPushButton(tr("Stop"));
    stop->setToolTip(tr("What is taken in stays; the rest is left as it is"));
    connect(stop, &QPushButton::clicked, m_run, &ReceiveRun::stop);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(style::space(style::Space::Gap));
    bar->addWidget(m_bar, 1);
    bar->addWidget(stop);
    auto *layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(m_doing);
    layout->addLayout(bar);
    return progress;
}

QWidget *ReceivePage::makeReason()
{
    auto *reason = new QWidget;
    m_reasonTitle = style::label({}, style::Type::Heading, nullptr, true);
    m_reason = style::label({}, style::Type::Body, nullptr, true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(reason);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(m_reasonTitle);
    layout->addWidget(m_reason);
    layout->addStretch(1);
    return reason;
}

void ReceivePage::choose()
{
    if (!context().canWrite())
        return;
    const QStringList files = context().dialogs().filesToOpen(
        window(), tr("The returns to take in"), QStringLiteral("received"), tr("Packages (*.zip)"));
    if (!files.isEmpty())
        openArgument(files.join(QLatin1Char('\n')));
}

void ReceivePage::openArgument(const QString &paths)
{
    if (!context().canWrite()) {
        context().sayError(tr("This file is open to read only: %1").arg(context().file().whyReadOnly()));
        return;
    }
    m_locked->hide();
    m_run->take(paths.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
}

void ReceivePage::activate()
{
    if (m_locked->isVisible())
        m_locked->field().setFocus();
    else if (m_stack->currentIndex() == 0)
        m_choose->setFocus();
    else
        m_table->setFocus();
}

void ReceivePage::showRun()
{
    const QList<ReceivedPackage> &packages = m_run->packages();
    const bool isRunning = m_run->isRunning();
    m_stack->setCurrentIndex(packages.isEmpty() && !isRunning ? 0 : 1);
    m_summary->setText(isRunning ? tr("Taking in returns") : summaryWords(packages));
    m_progress->setVisible(isRunning);
    for (QPushButton *button : std::as_const(m_afterwards))
        button->setEnabled(!isRunning && context().canWrite());
    m_save->setEnabled(!isRunning && !m_run->returnKeys().isEmpty());
    m_again->setVisible(std::any_of(packages.begin(), packages.end(), [](const ReceivedPackage &package) {
        return package.isRefused() || package.stage == ReceivedPackage::Stage::Stopped;
    }));
    for (int i = 0; i < m_afterwards.size(); ++i)
        m_actions[i + 1]->setEnabled(m_afterwards[i]->isEnabled() && !m_afterwards[i]->isHidden());
    m_table->setRowCount(int(packages.size()));
    for (int row = 0; row < packages.size(); ++row)
        showRow(row);
    fitColumns(*m_table);
    follow();
}

void ReceivePage::showRow(int row)
{
    const ReceivedPackage &package = m_run->packages()[row];
    const QString cells[Columns] = {returnWords(package), outcomeWords(package), remarkWords(package)};
    for (int column = 0; column < Columns; ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item)
            m_table->setItem(row, column, item = textCell({}));
        item->setText(cells[column]);
        item->setToolTip(
            style::toolTip(column == Return ? QDir::toNativeSeparators(package.path) : cells[column]));
    }
    m_table->item(row, Became)->setIcon(style::icon(outcomeIcon(package)));
}

void ReceivePage::showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft)
{
    if (!m_run->isRunning())
        return;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
    m_doing->setText(secondsLeft >= 2 ? tr("%1, about %Ln seconds left", nullptr, secondsLeft).arg(doing)
                                      : doing);
}

// What was refused, where anything was.
int ReceivePage::firstToLookAt() const
{
    const QList<ReceivedPackage> &packages = m_run->packages();
    for (int row = 0; row < packages.size(); ++row)
        if (packages[row].isRefused() && !packages[row].isLocked())
            return row;
    return 0;
}

void ReceivePage::finish()
{
    const int locked = m_run->count(&ReceivedPackage::isLocked);
    if (locked > 0 && isVisible())
        m_locked->ask(locked, m_run->passwordsTried() > 0);
    else
        m_locked->hide();
    const QString summary = summaryWords(m_run->packages());
    if (!summary.isEmpty() && isVisible())
        context().say(summary);
    else if (!summary.isEmpty())
        context().offer(tr("Returns: %1").arg(summary), tr("Show"), [this] { context().openPage(id()); });
    m_receipt->showRecord(0); // the figures were counted again since
    follow();
    if (m_table->currentRow() <= 0
        && m_table->rowCount() > 0) // the first is current as soon as it has the focus
        m_table->setCurrentCell(firstToLookAt(), 0);
    if (!m_locked->isVisible() && isVisible())
        m_table->setFocus();
}

void ReceivePage::follow()
{
    const ReceivedPackage *package =
        m_table->currentRow() >= 0 && m_table->currentRow() < m_run->packages().size()
        ? &m_run->packages()[m_table->currentRow()]
        : nullptr;
    const qint64 key = package ? package->receipt.returnKey : 0;
    m_receipt->showRecord(key);
    m_beside->setCurrentIndex(key || !package ? 0 : 1);
    if (key || !package)
        return;
    m_reasonTitle->setText(outcomeWords(*package));
    m_reason->setText(!package->isRefused() ? QString()
                          : package->isLocked()
                          ? tr("It can be opened with its password only, which the hub tells you.")
                          : tr("%1.\n\nNothing was taken from it, and what was there before is as it was.")
                                .arg(remarkWords(*package)));
}

void ReceivePage::saveAll()
{
    saveReceipts(context(), m_run->returnKeys(), window());
}

void ReceivePage::copyAll()
{
    QApplication::clipboard()->setText(listAsText(m_run->packages(), context().programme()));
    context().say(tr("What became of the packages was copied"));
}

void ReceivePage::tryAgain()
{
    m_locked->hide();
    m_run->tryAgain();
}

void ReceivePage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->besideState());
}

void ReceivePage::restoreState(QSettings &settings)
{
    m_splitter->restoreBeside(settings.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace doorstep
