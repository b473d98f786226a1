#include "ui/pages/organisations_pane.h"

#include "base/dates.h"
#include "records/funding.h"
#include "records/organisations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/organisations_story.h"
#include "ui/pages/pane_facts.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/pane_records.h"
#include "ui/pages/pane_time.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::OrganisationsPane)
};

class Head : public PaneHead {
public:
    explicit Head(AppContext &context) : PaneHead(context, Organisation::table()) { }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &organisation = record.as<Organisation>();
        Words words;
        words.title = organisation.name;
        words.lines = {introduction(organisation)};
        if (!organisation.setting.isEmpty())
            words.marks.append({codeLabel(CodeListId::Setting, organisation.setting.code)});
        const QList<Organiser> organisers =
            referring<Organiser>(context().connection(), "organisation_id", organisation.key);
        int now = 0;
        for (const Organiser &organiser : organisers)
            now += organiser.endedOn.isValid() ? 0 : 1;
        if (now > 0)
            words.marks.append({Text::tr("%n organiser(s) work for it", nullptr, now), Badge::Kind::Accent});
        return words;
    }
    bool concerns(const RecordTable &table) const override
    {
        return &table == &Organiser::table() || PaneHead::concerns(table);
    }

private:
    QString introduction(const Organisation &organisation) const
    {
        const QString by = organisation.introducedBy
            ? titleOf(context().connection(), Person::table(), organisation.introducedBy.key)
            : QString();
        const QDate day = organisation.introducedOn;
        if (!day.isValid())
            return by.isEmpty() ? Text::tr("Not introduced to organising yet.")
                                : Text::tr("Introduced by %1; nobody wrote down when.").arg(by);
        return by.isEmpty() ? Text::tr("Introduced to organising on %1.").arg(dateForPeople(day))
                            : Text::tr("Introduced to organising on %1 by %2.").arg(dateForPeople(day), by);
    }
};

} // namespace

OrganisationsPane::OrganisationsPane(AppContext &context, QWidget *parent)
    : PartsPane(context, Organisation::table(), parent)
{
    const RecordTable &table = Organisation::table();
    add(new Head(context));
    add(new PaneFacts(context, table,
                      {{"introduced_on"},
                       {"introduced_by_id"},
                       {"postcode"},
                       {"website"},
                       {"setting"},
                       {"charity_number"},
                       {"notes", 2}},
                      2, Text::tr("Who they are")));
    add(new PaneMoney(context, "organisation_id"));
    auto *story =
        new PaneTime(context, Text::tr("What happened"), &organisationStory, organisationStoryTables());
    story->setOwnTable(table);
    story->setNothingYet(Text::tr("Nothing yet. Its introduction, organisers, courses and funding will stand "
                                  "here, newest first."));
    add(story);
}

} // namespace doorstep
