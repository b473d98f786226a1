#include "ui/pages/organisations_page.h"

#include "records/funding.h"
#include "records/organisations.h"
#include "storage/record_store.h"
#include "ui/pages/record_lists.h"
#include "ui/pages/record_panes.h"

#include <QAction>
#include <QVBoxLayout>

namespace doorstep {

OrganisationsPage::OrganisationsPage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("organisations"), context, parent)
    , m_fund(new QAction(tr("New funding from it"), this))
{
    const RecordTable &table = Organisation::table();
    const RecordListText text = listText(context.file(), table);
    m_view = new RecordsView(context, table, text.empty, makePane(context, table), this);
    m_view->setDefaultColumns(text.columns, text.sortedBy, text.order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RecordsView::currentChanged, this, &OrganisationsPage::offerFunding);
    connect(m_fund, &QAction::triggered, this, [this] {
        Funding funding;
        funding.organisation.key = m_view->currentKey();
        if (const auto organisation = doorstep::find(this->context().connection(), funding.organisation))
            funding.source = organisation->name;
        this->context().editRecord(AnyRecord::of(funding));
    });
    offerFunding();
}

QString OrganisationsPage::newText() const
{
    return context().canEdit() ? tr("New organisation") : QString();
}

void OrganisationsPage::offerFunding()
{
    m_fund->setEnabled(m_view->currentKey() && context().canEdit());
}

} // namespace doorstep
