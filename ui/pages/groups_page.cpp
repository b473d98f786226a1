#include "ui/pages/groups_page.h"

#include "records/groups.h"
#include "ui/pages/groups_pane.h"

#include <QAction>

namespace doorstep {

GroupsPage::GroupsPage(AppContext &context, QWidget *parent)
    : RecordsPage(QStringLiteral("groups"), {&Group::table(), &GroupMember::table(), &Meeting::table()},
                  context, parent)
    , m_addPeople(goTo(tr("Add people to the group"), QStringLiteral("addPerson")))
    , m_addMeeting(goTo(tr("Add a meeting of the group"), QStringLiteral("meetingDay")))
{
}

QAction *GroupsPage::goTo(const QString &text, const QString &field)
{
    auto *action = new QAction(text, this);
    action->setEnabled(context().canEdit());
    connect(action, &QAction::triggered, this, [this, field] {
        openArgument(Group::table().tableName());
        auto *pane = findChild<GroupsPane *>();
        if (auto *input = pane && pane->key() ? pane->findChild<QWidget *>(field) : nullptr)
            input->setFocus(Qt::ShortcutFocusReason);
        else
            context().say(tr("Select a group first."));
    });
    return action;
}

} // namespace doorstep
