#include "ui/pages/people_page.h"

#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/people_pane.h"
#include "ui/pages/record_lists.h"

#include <QAction>
#include <QVBoxLayout>

namespace doorstep {

PeoplePage::PeoplePage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("people"), context, parent), m_log(new QAction(this))
{
    const RecordListText text = listText(Person::table());
    m_view = new RecordsView(context, Person::table(), text.empty, new PeoplePane(context), this);
    m_view->setDefaultColumns(text.columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RecordsView::currentChanged, this, &PeoplePage::nameAction);
    connect(m_log, &QAction::triggered, this, &PeoplePage::log);
    nameAction();
}

QString PeoplePage::newText() const
{
    return tr("New person");
}

void PeoplePage::nameAction()
{
    const qint64 key = m_view->currentKey();
    QString name = key ? titleOf(context().connection(), Person::table(), key) : QString();
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    m_log->setText(name.isEmpty() ? tr("Log a conversation") : tr("Log a conversation with %1").arg(name));
    m_log->setEnabled(key && context().canWrite());
}

void PeoplePage::log()
{
    Conversation conversation;
    conversation.person.key = m_view->currentKey();
    context().editRecord(AnyRecord::of(conversation));
}

} // namespace doorstep
