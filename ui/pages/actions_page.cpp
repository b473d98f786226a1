#include "ui/pages/actions_page.h"

#include "records/actions.h"
#include "ui/pages/actions_pane.h"

#include <QAction>

namespace doorstep {

ActionsPage::ActionsPage(AppContext &context, QWidget *parent)
    : RecordsPage(QStringLiteral("actions"), {&Action::table(), &ActionPerson::table()}, context, parent)
    , m_addPeople(new QAction(tr("Add people to the action"), this))
{
    m_addPeople->setEnabled(context.canEdit());
    connect(m_addPeople, &QAction::triggered, this, [this] {
        openArgument(Action::table().tableName());
        auto *pane = findChild<ActionsPane *>();
        if (auto *line =
                pane && pane->key() ? pane->findChild<QWidget *>(QStringLiteral("addPerson")) : nullptr)
            line->setFocus(Qt::ShortcutFocusReason);
        else
            this->context().say(tr("Select an action first."));
    });
}

} // namespace doorstep
