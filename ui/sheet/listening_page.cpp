#include "ui/sheet/listening_page.h"

#include "base/dates.h"
#include "base/error.h"
#include "ui/sheet/listening_model.h"
#include "ui/sheet/listening_table.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

const QString draftSetting = QStringLiteral("listening_draft");
constexpr int draftDelay = 1500; // milliseconds after the last key

} // namespace

ListeningPage::ListeningPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("listening"), context, parent)
    , m_model(new ListeningModel(context.file(), this))
    , m_table(new ListeningTable(*m_model))
    , m_evening(new DateEdit(Lean::Past))
    , m_count(style::label({}, style::Type::Caption, nullptr, true))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    buildHead(*layout);
    layout->addWidget(m_table, 1);
    layout->addWidget(style::label(tr("Tab and Enter move as in a spreadsheet. F2 edits a cell, Esc undoes "
                                      "it, Alt+Enter begins a new line, "
                                      "Ctrl+D fills down. Each row is saved as you leave it."),
                                   style::Type::Caption, this, true));
    buildActions();
    m_model->setWhenFree([&context](std::function<void()> act) { context.whenFree(std::move(act)); });
    connect(m_model, &ListeningModel::failed, &context,
            [&context](const QString &message) { context.sayError(message); });
    connect(m_model, &ListeningModel::pasted, &context,
            [&context](const QString &label, qint64 change) { context.say(label, change); });
    connect(m_model, &ListeningModel::askedToUndo, &context,
            [&context](qint64 change) { context.undoStack().undoChange(change); });
    connect(m_model, &ListeningModel::stateChanged, this, [this] {
        showCount();
        m_draftTimer.start();
    });
    connect(qApp, &QApplication::focusChanged, this, &ListeningPage::followFocus);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &ListeningPage::keepDraft);
    m_model->restoreDraft(context.file().setting(draftSetting).toUtf8());
    showCount();
}

ListeningPage::~ListeningPage()
{
    disconnect(qApp, nullptr, this, nullptr); // the cells lose the focus while the page goes
    mayLeave();
    delete m_table; // before what it shows
}

void ListeningPage::buildHead(QBoxLayout &layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Gap));
    QLabel *label = style::label(tr("E&vening of"), style::Type::Body, this);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_evening);
    m_evening->setAccessibleName(tr("Evening of"));
    m_evening->setPlaceholderText(tr("this sitting, or type a date"));
    m_evening->setMinimumWidth(style::widthOf(22));
    m_evening->setMaximumWidth(style::widthOf(56));
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_evening, &DateEdit::editingFinished, this, &ListeningPage::showEvening);
    head->addWidget(label);
    head->addWidget(m_evening, 1);
    head->addWidget(m_count, 1);
    layout.addLayout(head);
}

QAction *ListeningPage::addCommand(const QString &text, const QKeySequence &keys, std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(context().canWrite());
    connect(action, &QAction::triggered, this, std::move(does));
    addAction(action);
    m_actions.append(action);
    return action;
}

void ListeningPage::buildActions()
{
    addCommand(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_table->fillDown(); });
    addCommand(tr("It is the person pointed out"), QKeySequence(Qt::ALT | Qt::Key_K),
               [this] { m_table->takeLikely(); });
    addCommand(tr("It is somebody else"), QKeySequence(Qt::ALT | Qt::Key_S),
               [this] { m_table->saySomebodyElse(); });
    addCommand(tr("Make a new person of these words"), QKeySequence(Qt::ALT | Qt::Key_N),
               [this] { m_table->makeNewPerson(); });
    addCommand(tr("&Delete the row"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] {
        deleteRows();
    })->setIcon(style::icon("delete"));
}

QString ListeningPage::newText() const
{
    return tr("New row");
}

void ListeningPage::newRecord()
{
    m_table->finishRow();
    m_table->setFocus();
    m_table->goToNewRow();
}

void ListeningPage::focusFilter()
{
    m_evening->setFocus();
    m_evening->selectAll();
}

void ListeningPage::openArgument(const QString &day)
{
    if (const auto date = dateFromText(day)) {
        m_evening->setDate(*date);
        showEvening();
    }
}

void ListeningPage::activate()
{
    m_model->takeInSitting();
    const QModelIndex before = m_table->currentIndex();
    m_table->setFocus(); // which makes the first cell the current one where there is none
    if (!before.isValid() || m_model->row(before.row()).isBlank())
        m_table->goToNewRow();
}

void ListeningPage::onChange(const ChangeNotice &notice)
{
    m_model->onChange(notice);
}

bool ListeningPage::mayLeave()
{
    m_table->finishRow();
    keepDraft();
    return true;
}

void ListeningPage::showEvening()
{
    if (m_evening->isUnreadable() || m_evening->date() == m_model->evening())
        return;
    m_table->finishRow();
    m_model->showEvening(m_evening->date());
    m_table->goToNewRow();
}

void ListeningPage::showCount()
{
    const int stored = m_model->storedCount();
    const int unstored = m_model->unstoredCount();
    const QString saved = stored ? tr("%Ln conversations saved", nullptr, stored) : tr("Nothing logged yet");
    m_count->setText(unstored ? saved + QStringLiteral(" \u00B7 ")
                             + tr("%Ln rows not saved yet", nullptr, unstored)
                              : saved);
}

void ListeningPage::deleteRows()
{
    m_table->finishCell();
    const QList<qint64> stored = m_model->drop(m_table->selectedRows());
    if (!stored.isEmpty())
        context().removeRecords(Conversation::table(), stored);
}

// Leaving the sheet for another part of the window leaves the row as well; menus and lists are part of it.
void ListeningPage::followFocus(QWidget *before, QWidget *now)
{
    const bool wasInside = before && (before == m_table || m_table->isAncestorOf(before));
    const bool isInside = now && (now == m_table || m_table->isAncestorOf(now));
    if (wasInside && now && !isInside && now->window() == window())
        m_table->finishRow();
}

// Kept in the file itself, where people's words belong.
void ListeningPage::keepDraft()
{
    m_draftTimer.stop();
    if (!context().canWrite())
        return;
    if (context().file().isBusy()) {
        m_draftTimer.start();
        return;
    }
    const QString draft = QString::fromUtf8(m_model->draft());
    try {
        if (context().file().setting(draftSetting) != draft)
            context().file().setSetting(draftSetting, draft);
    } catch (const Error &error) {
        context().sayError(error);
    }
}

} // namespace doorstep
