#include "ui/pages/funding_pane.h"

#include "base/dates.h"
#include "records/funding.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/pane_links.h"
#include "ui/pages/quick_change.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FundingPane)
};

bool isSecured(const Funding &funding)
{
    return funding.status.code == QLatin1String("secured");
}

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Funding::table())
    {
        m_secure = addButton("check", Text::tr("It is secured"));
        m_pledge = addButton("undo", Text::tr("Only pledged so far"));
        if (m_secure) {
            connect(m_secure, &QPushButton::clicked, this,
                    [this] { markFunding(this->context(), key(), true); });
            connect(m_pledge, &QPushButton::clicked, this,
                    [this] { markFunding(this->context(), key(), false); });
        }
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &funding = record.as<Funding>();
        Words words;
        words.title = moneyForPeople(funding.amount);
        words.lines = {Text::tr("%1, %2").arg(funding.source, dateForPeople(funding.receivedOn))};
        const bool secured = isSecured(funding);
        words.marks.append({secured ? Text::tr("\u2713 Secured: counts in the figures")
                                : funding.status.isEmpty()
                                ? Text::tr("Nobody wrote down whether it is secured")
                                : Text::tr("Pledged: does not count yet"),
                            secured ? Badge::Kind::Good : Badge::Kind::Warning});
        if (!funding.kind.isEmpty())
            words.marks.append({codeLabel(CodeListId::FundingKind, funding.kind.code)});
        if (m_secure) {
            m_secure->setVisible(!secured);
            m_pledge->setVisible(secured);
        }
        return words;
    }

private:
    QPushButton *m_secure;
    QPushButton *m_pledge;
};

} // namespace

FundingPane::FundingPane(AppContext &context, QWidget *parent) : PartsPane(context, Funding::table(), parent)
{
    const RecordTable &table = Funding::table();
    add(new Head(context));
    add(new PaneLinks(context, table, {"group_id", "action_id", "organisation_id"},
                      Text::tr("What it was for"),
                      Text::tr("Nobody wrote down which group, action or organisation it was for.")));
    add(new PaneFacts(context, table,
                      {{"source"}, {"received_on"}, {"amount"}, {"kind"}, {"reference", 2}, {"basis", 2}}, 2,
                      Text::tr("Details")));
}

bool markFunding(AppContext &context, qint64 funding, bool isSecured)
{
    return quickEdit<Funding>(
        context, Id<Funding>(funding),
        isSecured ? Text::tr("Funding is secured") : Text::tr("Funding is only pledged"),
        [isSecured](Funding &f) {
            f.status.code = isSecured ? QStringLiteral("secured") : QStringLiteral("pledged");
        });
}

} // namespace doorstep
