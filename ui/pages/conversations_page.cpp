#include "ui/pages/conversations_page.h"

#include "records/conversations.h"
#include "storage/record_store.h"
#include "ui/pages/conversations_filters.h"
#include "ui/pages/conversations_pane.h"
#include "ui/pages/quick_change.h"
#include "ui/pages/record_lists.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

ConversationsPage::ConversationsPage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("conversations"), context, parent)
    , m_done(new QAction(tr("Next step is done"), this))
{
    const RecordListText text = listText(context.file(), Conversation::table());
    m_view =
        new RecordsView(context, Conversation::table(), text.empty, new ConversationsPane(context), this);
    m_view->setDefaultColumns(text.columns);
    m_view->setNewText(tr("Log a conversation"));
    m_filters = new ConversationsFilters(context.file(), m_view->model());
    m_view->addQuickFilter(m_filters);
    if (!context.file().identity().national)
        addSheetButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RecordsView::currentChanged, this, &ConversationsPage::offerDone);
    connect(&m_view->model(), &RecordModel::totalChanged, m_filters, &ConversationsFilters::follow);
    connect(m_done, &QAction::triggered, this,
            [this] { markStepDone(this->context(), m_view->currentKey()); });
    offerDone();
}

void ConversationsPage::addSheetButton()
{
    auto *sheet = new QPushButton(style::icon("listening"), tr("Evening's listening"));
    sheet->setToolTip(tr("A sheet for many conversations at once: Ctrl+Shift+L"));
    connect(sheet, &QPushButton::clicked, this, [this] { context().openPage(QStringLiteral("listening")); });
    m_view->addTool(sheet);
}

QString ConversationsPage::newText() const
{
    return context().canEdit() ? tr("Log a conversation") : QString();
}

void ConversationsPage::activate()
{
    m_filters->refresh();
    m_view->focusTable();
}

void ConversationsPage::offerDone()
{
    const auto conversation = doorstep::find(context().connection(), Id<Conversation>(m_view->currentKey()));
    m_done->setEnabled(context().canEdit() && conversation && !conversation->nextStep.isEmpty()
                       && !conversation->nextStepDoneOn.isValid());
}

} // namespace doorstep
