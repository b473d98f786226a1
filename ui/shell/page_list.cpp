#include "ui/shell/page_list.h"

#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "records/targets.h"
#include "ui/courses/courses_page.h"
#include "ui/courses/feedback_page.h"
#include "ui/courses/path_page.h"
#include "ui/courses/register_page.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/conversations_page.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/funding_page.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/hubs_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/organisers_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/picture_page.h"
#include "ui/pages/programme_page.h"
#include "ui/pages/receive_page.h"
#include "ui/pages/received_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/returns_page.h"
#include "ui/pages/same_person_page.h"
#include "ui/pages/stories_page.h"
#include "ui/pages/today_page.h"
#include "ui/sheet/listening_page.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

// A page of plain lists: one tab for each of the types.
std::function<Page *(AppContext &, QWidget *)> lists(const QString &id,
                                                     const QList<const RecordTable *> &tables)
{
    return [=](AppContext &context, QWidget *parent) { return new RecordsPage(id, tables, context, parent); };
}

PageEntry listEntry(const char *id, const char *title, bool startsGroup, const char *words,
                    const QList<const RecordTable *> &tables)
{
    return {QString::fromLatin1(id),
            title,
            id,
            startsGroup,
            lists(QString::fromLatin1(id), tables),
            words,
            tables};
}

// A page that the navigation does not list: it belongs to another.
PageEntry within(const char *page, PageEntry entry)
{
    entry.inNavigation = false;
    entry.within = page;
    return entry;
}

PageEntry withIcon(const char *icon, PageEntry entry)
{
    entry.icon = icon;
    return entry;
}

PageEntry onlyIn(PageFiles files, PageEntry entry)
{
    entry.files = files;
    return entry;
}

// A page that was written for its own sake.
template <class Own>
PageEntry ownEntry(const char *id, const char *title, bool startsGroup, const char *words,
                   const QList<const RecordTable *> &tables = {})
{
    const auto make = [](AppContext &context, QWidget *parent) -> Page * { return new Own(context, parent); };
    return {QString::fromLatin1(id), title, id, startsGroup, make, words, tables};
}

} // namespace

QString PageEntry::name() const
{
    return QCoreApplication::translate("doorstep::PageList", title);
}

bool PageEntry::suits(const HubFile &file) const
{
    return files == PageFiles::All || (files == PageFiles::National) == file.identity().national;
}

QList<const PageEntry *> pagesFor(const HubFile &file)
{
    QList<const PageEntry *> suiting;
    for (const PageEntry &page : pageList())
        if (page.suits(file))
            suiting.append(&page);
    return suiting;
}

// clang-format off
const QList<PageEntry> &pageList()
{
    static const QList<PageEntry> pages = {
        onlyIn(PageFiles::Hub, ownEntry<TodayPage>("today", QT_TRANSLATE_NOOP("doorstep::PageList", "Today"), false, "due next steps overdue to do tasks waiting")),
        onlyIn(PageFiles::National, ownEntry<ReceivedPage>("received", QT_TRANSLATE_NOOP("doorstep::PageList", "Returns received"), false, "completeness grid missing late due overdue revised hubs periods reminders packages")),
        ownEntry<PeoplePage>("people", QT_TRANSLATE_NOOP("doorstep::PageList", "People"), false, "contacts residents", {&Person::table()}),
        ownEntry<ConversationsPage>("conversations", QT_TRANSLATE_NOOP("doorstep::PageList", "Conversations"), false, "listening heard themes", {&Conversation::table()}),
        ownEntry<GroupsPage>("groups", QT_TRANSLATE_NOOP("doorstep::PageList", "Groups"), false, "members meetings",
                  {&Group::table(), &GroupMember::table(), &Meeting::table()}),
        ownEntry<CoursesPage>("courses", QT_TRANSLATE_NOOP("doorstep::PageList", "Courses"), false, "training catalogue runs bookings sessions enrolments attendance register units results qualifications",
                  {&CourseRun::table(), &Course::table(), &Enrolment::table(), &CourseSession::table(), &Attendance::table(), &UnitResult::table(), &CourseUnit::table()}),
        ownEntry<OrganisationsPage>("organisations", QT_TRANSLATE_NOOP("doorstep::PageList", "Organisations"), false, "charities schools councils",
                  {&Organisation::table()}),
        ownEntry<ActionsPage>("actions", QT_TRANSLATE_NOOP("doorstep::PageList", "Actions"), false, "campaigns",
                  {&Action::table(), &ActionPerson::table()}),
        ownEntry<FundingPage>("funding", QT_TRANSLATE_NOOP("doorstep::PageList", "Funding"), false, "money grants leveraged",
                  {&Funding::table()}),
        ownEntry<StoriesPage>("stories", QT_TRANSLATE_NOOP("doorstep::PageList", "Stories"), false, "what changed",
                  {&Story::table()}),
        ownEntry<OrganisersPage>("organisers", QT_TRANSLATE_NOOP("doorstep::PageList", "Organisers & trainers"), false, "volunteers patch quality assurance observed renew may lead diary",
                  {&Organiser::table(), &Trainer::table()}),
        ownEntry<FiguresPage>("figures", QT_TRANSLATE_NOOP("doorstep::PageList", "Figures"), true, "measures numbers headlines charts report trend"),
        onlyIn(PageFiles::National, ownEntry<HubsPage>("hubs", QT_TRANSLATE_NOOP("doorstep::PageList", "Hubs"), false, "compare side by side deprivation decile trend per thousand targets each hub")),
        onlyIn(PageFiles::Hub, ownEntry<ReturnsPage>("returns", QT_TRANSLATE_NOOP("doorstep::PageList", "Returns"), false, "quarter sign off national body package")),
        listEntry("targets", QT_TRANSLATE_NOOP("doorstep::PageList", "Targets"), false, "goals",
                  {&Target::table()}),
        withIcon("page", ownEntry<ProgrammePage>("programme", QT_TRANSLATE_NOOP("doorstep::PageList", "Programme"), false, "pack issue catalogue courses codes targets calendar thresholds secret due rules")),
        onlyIn(PageFiles::Hub, ownEntry<ImportPage>("import", QT_TRANSLATE_NOOP("doorstep::PageList", "Bring in & export"), true, "import export folder csv spreadsheet")),
        ownEntry<HistoryPage>("history", QT_TRANSLATE_NOOP("doorstep::PageList", "History"), false, "changes undo log who when"),
        onlyIn(PageFiles::Hub, within("people", ownEntry<SamePersonPage>("same-person", QT_TRANSLATE_NOOP("doorstep::PageList", "Same person?"), false, "doubles duplicates twice merge compare not the same"))),
        onlyIn(PageFiles::Hub, within("conversations", ownEntry<ListeningPage>("listening", QT_TRANSLATE_NOOP("doorstep::PageList", "An evening's listening"), false, "sheet spreadsheet log conversations type many"))),
        onlyIn(PageFiles::Hub, within("courses", withIcon("attendance", ownEntry<RegisterPage>("register", QT_TRANSLATE_NOOP("doorstep::PageList", "Register"), false, "attendance marks present late absent walk-in outcomes sign-in sheet")))),
        onlyIn(PageFiles::Hub, within("courses", withIcon("listening", ownEntry<FeedbackPage>("feedback", QT_TRANSLATE_NOOP("doorstep::PageList", "Feedback forms"), false, "rating words learners said type in evaluation happy sheets")))),
        within("courses", ownEntry<PathPage>("path", QT_TRANSLATE_NOOP("doorstep::PageList", "Training path"), false, "from to action what came after training introduction follow-on qualification stopped went on journey funnel")),
        onlyIn(PageFiles::Hub, within("figures", withIcon("hubs", ownEntry<PicturePage>("national-picture", QT_TRANSLATE_NOOP("doorstep::PageList", "National picture"), false, "share programme total other hubs beside")))),
        onlyIn(PageFiles::National, within("received", withIcon("import", ownEntry<ReceivePage>("receive", QT_TRANSLATE_NOOP("doorstep::PageList", "Take in returns"), false, "receive packages zip drop accept password receipts")))),
    };
    return pages;
}
// clang-format on

const PageEntry *pageNamed(const QString &id)
{
    for (const PageEntry &page : pageList())
        if (page.id == id)
            return &page;
    return nullptr;
}

QString pageOf(const RecordTable &table)
{
    for (const PageEntry &page : pageList())
        if (page.tables.contains(&table))
            return page.id;
    return {};
}

} // namespace doorstep
