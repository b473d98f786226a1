// Charities, schools, councils and others: a table beside one organisation's page.
#pragma once

#include "ui/pages/list_page.h"

namespace doorstep {

class OrganisationsPage : public ListPage {
    Q_OBJECT
public:
    explicit OrganisationsPage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override
    {
        return context().canEdit() ? QList<QAction *>{m_fund} : QList<QAction *>();
    }

private:
    void offerFunding();
    QAction *m_fund;
};

} // namespace doorstep
