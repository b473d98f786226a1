#include "ui/pages/today_steps.h"

#include "base/clock.h"
#include "records/conversations.h"
#include "ui/pages/quick_change.h"
#include "ui/pages/today_changes.h"
#include "ui/pages/today_day_popup.h"
#include "ui/pages/today_rows.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_wordsFrom = 75; // characters of width from which the buttons have words

} // namespace

TodaySteps::TodaySteps(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(style::label(tr("Next steps"), style::Type::Heading))
    , m_whose(new QComboBox)
    , m_body(new QStackedWidget)
    , m_nothing(style::label({}, style::Type::Body, nullptr, true))
    , m_list(new TodayList)
    , m_putOffMenu(new QMenu(this))
    , m_handOverMenu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_whose);
    layout->addLayout(head);
    m_whose->setAccessibleName(tr("Whose next steps"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(18);
    m_list->setAccessibleName(tr("Next steps, by date"));
    m_list->rows().setCanTick(context.canWrite());
    buildActions();
    m_buttons = buildButtons();
    layout->addWidget(m_buttons);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setMargin(style::space(style::Space::Wide));
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    layout->addWidget(m_body, 1);
    connectParts();
    follow();
}

QAction *TodaySteps::addAct(const QString &text, const char *icon, const QKeySequence &key)
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters: only where nothing is typed
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(QChar(0x2026)),
                                                     key.toString(QKeySequence::NativeText)));
    m_list->addAction(action);
    return action;
}

void TodaySteps::buildActions()
{
    m_done = addAct(tr("Done"), "check", QKeySequence(Qt::Key_D));
    m_done->setToolTip(tr("Done today (Space)"));
    m_putOff = addAct(tr("Put off"), "calendar", QKeySequence(Qt::Key_P));
    m_handOver = addAct(tr("Hand over"), "organisers", QKeySequence(Qt::Key_H));
    m_log = addAct(tr("Log what came of it…"), "conversations", QKeySequence(Qt::Key_L));
    m_open = addAct(tr("Go to the conversation"), "chevron-right", QKeySequence(Qt::Key_O));
}

QWidget *TodaySteps::buildButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, style::space(style::Space::Small));
    for (QAction *action : {m_done, m_putOff, m_handOver, m_log}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        if (action == m_putOff)
            button->setMenu(m_putOffMenu);
        else if (action == m_handOver)
            button->setMenu(m_handOverMenu);
        else
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        flow->addWidget(button);
    }
    flow->addWidget(new QWidget); // the room that is left
    return buttons;
}

void TodaySteps::connectParts()
{
    connect(m_done, &QAction::triggered, this, [this] { tick(m_list->currentId()); });
    connect(m_putOff, &QAction::triggered, this, [this] { popUp(m_putOffMenu); });
    connect(m_handOver, &QAction::triggered, this, [this] { popUp(m_handOverMenu); });
    connect(m_log, &QAction::triggered, this, [this] {
        if (const DueStep *step = current())
            logWhatCame(m_context, *step);
    });
    connect(m_open, &QAction::triggered, this, &TodaySteps::openCurrent);
    connect(m_putOffMenu, &QMenu::aboutToShow, this, &TodaySteps::fillPutOff);
    connect(m_handOverMenu, &QMenu::aboutToShow, this, &TodaySteps::fillHandOver);
    connect(&m_list->rows(), &TodayModel::ticked, this, &TodaySteps::tick, Qt::QueuedConnection);
    connect(m_list, &TodayList::opened, this, &TodaySteps::openCurrent);
    connect(m_list, &TodayList::currentRowChanged, this, &TodaySteps::follow);
    connect(m_list, &TodayList::menuAsked, this, [this](const QPoint &at) {
        if (!current())
            return;
        QMenu menu;
        menu.addActions(actions());
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_organiser = m_whose->currentData().toLongLong();
        Q_EMIT organiserChosen();
    });
}

// In a narrow pane the buttons stand without words, so that the room is left to the steps; and they take as
// many lines as they need: a splitter does not ask how high they are at this width.
void TodaySteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasWords = width() >= style::widthOf(s_wordsFrom);
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>())
        button->setText(hasWords ? button->accessibleName() : QString());
    m_buttons->setMinimumHeight(m_buttons->heightForWidth(width()));
}

void TodaySteps::show(const TodayReading &reading)
{
    m_reading = reading;
    showOrganisers();
    showRows();
}

void TodaySteps::showRows()
{
    const DueSteps &steps = m_reading.steps;
    m_heading->setText(steps.all() ? tr("Next steps (%L1)").arg(steps.all()) : tr("Next steps"));
    m_list->setRows(rowsOf(steps, m_reading.day));
    const bool isEmpty = steps.all() == 0;
    m_nothing->setText(
        m_organiser ? tr("%1 has no next steps waiting.").arg(m_whose->currentText())
                    : tr("No next steps are waiting. When you log a conversation, write down what is to "
                         "happen next and by when: it will stand here when its day comes."));
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_list);
    m_buttons->setVisible(!isEmpty);
    follow();
}

void TodaySteps::showOrganisers()
{
    m_whose->clear();
    m_whose->addItem(tr("Everyone"), 0);
    for (const StepOrganiser &each : m_reading.organisers)
        m_whose->addItem(each.name, each.key);
    int row = m_whose->findData(m_organiser);
    if (row < 0) { // nobody of whom anything is left to do: still theirs until another is chosen
        m_organiser = 0;
        row = 0;
    }
    m_whose->setCurrentIndex(row);
    m_whose->setVisible(m_reading.organisers.size() > 1);
}

const DueStep *TodaySteps::current() const
{
    const qint64 id = m_list->currentId();
    for (const DueStep &step : m_reading.steps.steps)
        if (id && step.conversation == id)
            return &step;
    return nullptr;
}

void TodaySteps::follow()
{
    const bool canChange = current() && m_context.canWrite();
    for (QAction *action : {m_done, m_putOff, m_log})
        action->setEnabled(canChange);
    m_handOver->setEnabled(canChange && m_reading.organisers.size() > 1);
    m_open->setEnabled(current());
}

void TodaySteps::tick(qint64 conversation)
{
    if (conversation && m_context.canWrite())
        markStepDone(m_context, conversation);
}

void TodaySteps::openCurrent()
{
    if (const DueStep *step = current())
        m_context.openRecord(Conversation::table(), step->conversation);
}

void TodaySteps::fillPutOff()
{
    m_putOffMenu->clear();
    const DueStep *step = current();
    if (!step)
        return;
    const QDate today = Clock::today();
    const QLocale locale;
    const std::pair<QString, QDate> days[] = {{tr("&Tomorrow, %1"), today.addDays(1)},
                                              {tr("Next &week, %1"), today.addDays(7)}};
    for (const auto &[text, day] : days)
        m_putOffMenu->addAction(
            text.arg(locale.toString(day, QStringLiteral("ddd d MMM"))), this,
            [this, day = day, conversation = step->conversation] { putOff(conversation, day); });
    m_putOffMenu->addAction(tr("&Another day…"), this, &TodaySteps::askForDay);
}

// Whoever works down the list stays at the place where they are.
void TodaySteps::putOff(qint64 conversation, QDate day)
{
    if (m_list->currentId() == conversation)
        m_list->goOn();
    putOffStep(m_context, conversation, day);
}

void TodaySteps::askForDay()
{
    const DueStep *step = current();
    if (!step)
        return;
    auto *popup = new TodayDayPopup(this);
    connect(popup, &TodayDayPopup::chosen, this,
            [this, conversation = step->conversation](QDate day) { putOff(conversation, day); });
    connect(popup, &QObject::destroyed, m_list, [this] { m_list->setFocus(); });
    popup->showAt(besideCurrent());
}

void TodaySteps::fillHandOver()
{
    m_handOverMenu->clear();
    const DueStep *step = current();
    if (!step)
        return;
    for (const StepOrganiser &each : m_reading.organisers) {
        if (each.key == step->organiser)
            continue;
        QString name = each.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_handOverMenu->addAction(
            name, this, [this, step = *step, key = each.key] { handOverStep(m_context, step, key); });
    }
}

QPoint TodaySteps::besideCurrent() const
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    return m_list->viewport()->mapToGlobal(
        QPoint(row.left() + style::space(style::Space::Page), row.bottom()));
}

void TodaySteps::popUp(QMenu *menu)
{
    if (!current())
        return;
    menu->popup(besideCurrent());
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

} // namespace doorstep
