// Actions: a table beside one action's page; everyone's part in any of them is a list behind it.
#pragma once

#include "ui/pages/records_page.h"

namespace doorstep {

class ActionsPage : public RecordsPage {
    Q_OBJECT
public:
    explicit ActionsPage(AppContext &context, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_addPeople} : QList<QAction *>();
    }

private:
    QAction *m_addPeople;
};

} // namespace doorstep
