// Groups: a table beside one group's page; all memberships and all meetings are lists behind it.
#pragma once

#include "ui/pages/records_page.h"

namespace doorstep {

class GroupsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit GroupsPage(AppContext &context, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_addPeople, m_addMeeting} : QList<QAction *>();
    }

private:
    // Puts the caret into a field of the group's page, by its name there.
    QAction *goTo(const QString &text, const QString &field);
    QAction *m_addPeople;
    QAction *m_addMeeting;
};

} // namespace doorstep
