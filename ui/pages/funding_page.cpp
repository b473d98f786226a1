#include "ui/pages/funding_page.h"

#include "records/funding.h"
#include "storage/record_store.h"
#include "ui/pages/funding_bar.h"
#include "ui/pages/funding_pane.h"
#include "ui/pages/record_lists.h"
#include "ui/pages/record_panes.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QVBoxLayout>

namespace doorstep {

FundingPage::FundingPage(AppContext &context, QWidget *parent)
    : ListPage(QStringLiteral("funding"), context, parent), m_secure(new QAction(tr("It is secured"), this))
{
    const RecordListText text = listText(context.file(), Funding::table());
    m_view =
        new RecordsView(context, Funding::table(), text.empty, makePane(context, Funding::table()), this);
    m_view->setDefaultColumns(text.columns, text.sortedBy, text.order);
    m_bar = new FundingBar(context, m_view->model());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    connect(m_view, &RecordsView::currentChanged, this, &FundingPage::offerSecure);
    connect(m_secure, &QAction::triggered, this,
            [this] { markFunding(this->context(), m_view->currentKey(), true); });
    offerSecure();
}

QString FundingPage::newText() const
{
    return context().canEdit() ? tr("New funding") : QString();
}

void FundingPage::onChange(const ChangeNotice &notice)
{
    ListPage::onChange(notice);
    for (const ChangeNotice::Records &records : notice.records)
        if (records.table == &Funding::table()) {
            m_bar->refresh();
            offerSecure();
            return;
        }
}

void FundingPage::onProgrammeChange()
{
    m_bar->refresh();
}

void FundingPage::offerSecure()
{
    const auto funding = doorstep::find(context().connection(), Id<Funding>(m_view->currentKey()));
    m_secure->setEnabled(context().canEdit() && funding && funding->status.code != QLatin1String("secured"));
}

} // namespace doorstep
