#include "ui/pages/people_page.h"

#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "training/run_calendar.h"
#include "ui/courses/save_calendar.h"
#include "ui/pages/contact_cards_file.h"
#include "ui/pages/people_add_to.h"
#include "ui/pages/people_pane.h"
#include "ui/pages/record_lists.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr qsizetype mostCompared = 4; // side by side
constexpr int mostAdded = 500; // to a group at once; more is a slip of Ctrl+A

} // namespace

PeoplePage::PeoplePage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("people"), context, parent)
    , m_log(new QAction(this))
    , m_addTo(new QAction(this))
    , m_same(new QAction(this))
    , m_cards(new QAction(this))
    , m_calendar(new QAction(this))
{
    const RecordListText text = listText(context.file(), Person::table());
    m_view = new RecordsView(context, Person::table(), text.empty, new PeoplePane(context), this);
    m_view->setDefaultColumns(text.columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RecordsView::currentChanged, this, &PeoplePage::nameAction);
    connect(m_log, &QAction::triggered, this, &PeoplePage::log);
    connect(m_same, &QAction::triggered, this, &PeoplePage::compare);
    connect(m_view, &RecordsView::selectionChanged, this, &PeoplePage::nameAction);
    connect(m_addTo, &QAction::triggered, this, &PeoplePage::addToGroup);
    connect(m_cards, &QAction::triggered, this, &PeoplePage::saveCards);
    connect(m_calendar, &QAction::triggered, this, &PeoplePage::saveSessions);
    for (QAction *action : pageActions())
        m_view->addRowAction(action);
    nameAction();
}

QString PeoplePage::newText() const
{
    return context().canEdit() ? tr("New person") : QString();
}

void PeoplePage::nameAction()
{
    const qint64 key = m_view->currentKey();
    QString name = key ? titleOf(context().connection(), Person::table(), key) : QString();
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    m_log->setText(name.isEmpty() ? tr("Log a conversation") : tr("Log a conversation with %1").arg(name));
    m_log->setEnabled(key && context().canEdit());
    const int selected = m_view->selectedCount();
    m_addTo->setText(selected > 1 ? tr("Add the selected to a group…") : tr("Add to a group…"));
    m_addTo->setEnabled(key && selected <= mostAdded && context().canEdit());
    m_same->setText(selected >= 2 && selected <= mostCompared ? tr("Are these the same person?")
                                                              : tr("Find people recorded twice"));
    m_cards->setText(selected > 1 ? tr("Save %Ln contact cards\u2026", nullptr, selected)
                                  : tr("Save a contact card\u2026"));
    m_cards->setEnabled(selected > 0);
    m_calendar->setText(name.isEmpty() ? tr("Their courses for a calendar\u2026")
                                       : tr("Courses of %1 for a calendar\u2026").arg(name));
    m_calendar->setEnabled(key && selected <= 1);
}

// Those that are selected, where they are a few; else whoever is likely to be here twice.
void PeoplePage::compare()
{
    const int selected = m_view->selectedCount();
    QStringList keys;
    if (selected >= 2 && selected <= mostCompared)
        for (const qint64 key : m_view->selectedKeys())
            keys.append(QString::number(key));
    context().openPage(QStringLiteral("same-person"), keys.join(QLatin1Char(',')));
}

void PeoplePage::addToGroup()
{
    if (auto *addTo = m_view->findChild<PeopleAddTo *>())
        addTo->ask(PeopleAddTo::What::Group, m_view->selectedKeys());
}

void PeoplePage::saveCards()
{
    saveContactCards(context(), this, tr("People"), m_view->selectedKeys());
}

// The sessions of the courses that they are booked on.
void PeoplePage::saveSessions()
{
    const Id<Person> learner(m_view->currentKey());
    if (!learner)
        return;
    saveCalendar(
        context(), titleOf(context().connection(), Person::table(), learner.key),
        [learner](Connection &connection, const QString &hub) {
            return sessionsOfLearner(connection, hub, learner);
        },
        this);
}

void PeoplePage::log()
{
    Conversation conversation;
    conversation.person.key = m_view->currentKey();
    context().editRecord(AnyRecord::of(conversation));
}

} // namespace doorstep
