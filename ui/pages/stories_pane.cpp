#include "ui/pages/stories_pane.h"

#include "records/stories.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/pane_links.h"
#include "ui/pages/stories_parts.h"
#include "ui/pages/stories_sorting.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::StoriesPane)
};

class Head : public PaneHead {
public:
    Head(AppContext &context, StoriesPane &pane) : PaneHead(context, Story::table())
    {
        QPushButton *read = addButton("stories", Text::tr("Read on the whole page"), true);
        connect(read, &QPushButton::clicked, &pane, &StoriesPane::readingWanted);
        if (!context.file().identity().national)
            return;
        QPushButton *booklet = addButton("page", Text::tr("Put the booklet together"), true);
        connect(booklet, &QPushButton::clicked, &pane, &StoriesPane::bookletWanted);
    }

protected:
    Words words(const AnyRecord &record) override
    {
        const auto &story = record.as<Story>();
        Words words;
        words.title = story.title;
        words.lines = {storyTold(context().connection(), story)};
        if (context().file().identity().national)
            return words; // every story there came with a return, and may be published
        if (story.publishConsent.code == QLatin1String("yes"))
            words.marks.append({Text::tr("\u2713 May be published"), Badge::Kind::Good});
        else
            words.marks.append(
                {story.publishConsent.isEmpty() ? Text::tr("Not asked yet") : Text::tr("Not to be published"),
                 story.publishConsent.isEmpty() ? Badge::Kind::Warning : Badge::Kind::Plain});
        return words;
    }
};

} // namespace

StoriesPane::StoriesPane(AppContext &context, QWidget *parent) : PartsPane(context, Story::table(), parent)
{
    add(new Head(context, *this));
    add(new StoryWords(context));
    add(new PaneLinks(context, Story::table(), {"person_id", "action_id", "group_id"},
                      Text::tr("Who and what it is about"), {}));
    if (context.file().identity().national)
        add(new StorySorting(context));
    else
        add(new StoryConsent(context));
}

} // namespace doorstep
