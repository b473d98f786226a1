// Each kind of change that is made from the window while work beside it is writing: it waits, nothing stands
// still, nothing is lost.
#include "base/clock.h"
#include "listening_sheet.h"
#include "records/groups.h"
#include "storage/people_in.h"
#include "storage/saved_filters.h"
#include "ui/models/record_model.h"
#include "ui/pages/filters_menu.h"
#include "ui/pages/pane_people.h"
#include "ui/pages/quick_change.h"

#include <QMenu>
#include <QTableView>
#include <atomic>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// Work that writes to the file until it is told that it may end.
class Writing {
public:
    explicit Writing(AppContext &context)
    {
        context.runTask({.title = QStringLiteral("Import"),
                         .work = [isWriting = m_isWriting, mayEnd = m_mayEnd](HubFile &hub, Progress &) {
                             Change change(hub, QStringLiteral("Import"));
                             *isWriting = true;
                             while (!*mayEnd)
                                 QThread::msleep(1);
                         }});
        REQUIRE(until([this] { return m_isWriting->load(); }));
    }
    ~Writing() { end(); }
    void end() { *m_mayEnd = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_isWriting = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> m_mayEnd = std::make_shared<std::atomic<bool>>(false);
};

} // namespace

TEST_CASE("Rows of the sheet that are left while an import is writing are stored when it is over")
{
    Sheet sheet;
    Writing writing(*sheet.context);
    sheet.at(sheet.model().rowCount() - 1, SheetColumn::Who);
    sheet.typist.text("woman at no. 14");
    sheet.typist.key(Qt::Key_Tab);
    CHECK(sheet.table().finishRow());
    sheet.model().paste(sheet.model().rowCount() - 1, int(SheetColumn::Who),
                        {{QStringLiteral("man with the dog")}, {QStringLiteral("the twins")}});
    CHECK(sheet.page->mayLeave());
    CHECK(sheet.stored().isEmpty());
    CHECK(sheet.model().unstoredCount() == 3);
    writing.end();
    CHECK(until([&] { return sheet.stored().size() == 3; }));
    CHECK(sheet.stored().first().describedAs == QStringLiteral("woman at no. 14"));
    CHECK(sheet.model().unstoredCount() == 0);
}

TEST_CASE("People added to a group while an import is writing belong to it when that is over")
{
    Sheet sheet;
    const qint64 group = UiHub::add(sheet.file(), [] {
        Group made;
        made.name = QStringLiteral("Friends of the park");
        return made;
    }());
    PanePeople pane(*sheet.context, groupParts(), QStringLiteral("Members"), QStringLiteral("member"));
    pane.showRecord(group);
    const auto members = [&] {
        return *sheet.context->connection().number(QStringLiteral("SELECT count(*) FROM group_members"));
    };
    Writing writing(*sheet.context);
    pane.addPeople(
        {*find(sheet.context->connection(), Id<Person>(sheet.rose)), personNamed("Sam", "Newcomer")});
    CHECK(members() == 0);
    writing.end();
    CHECK(until([&] { return members() == 2; }));
}

TEST_CASE("A record changed from its page while an import is writing is changed when that is over")
{
    Sheet sheet;
    Writing writing(*sheet.context);
    CHECK(quickEdit<Person>(*sheet.context, Id<Person>(sheet.rose), QStringLiteral("Changed"),
                            [](Person &person) { person.notes = QStringLiteral("Likes tea"); }));
    CHECK(find(sheet.context->connection(), Id<Person>(sheet.rose))->notes.isEmpty());
    writing.end();
    CHECK(until([&] {
        return find(sheet.context->connection(), Id<Person>(sheet.rose))->notes
            == QStringLiteral("Likes tea");
    }));
}

TEST_CASE("A filter saved while an import is writing is there when that is over")
{
    Sheet sheet;
    RecordModel model(sheet.file(), Person::table());
    QTableView view;
    view.setModel(&model);
    QMenu menu;
    FiltersMenu filters(*sheet.context, model, view, menu);
    Writing writing(*sheet.context);
    filters.keep(QStringLiteral("Our street"));
    CHECK(savedFilters(sheet.file(), Person::table()).isEmpty());
    writing.end();
    CHECK(until([&] { return savedFilters(sheet.file(), Person::table()).size() == 1; }));
}
