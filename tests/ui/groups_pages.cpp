// The pages of groups and actions on a real file: everything is changed where it stands, and undone.
#include "groups_ward.h"
#include "records/funding.h"
#include "records/stories.h"
#include "storage/record_store.h"
#include "ui/models/record_mime.h"
#include "ui/pages/groups_life_line.h"
#include "ui/pages/pane_fact.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/reference_picker.h"

#include <QAction>
#include <QClipboard>
#include <QProgressBar>
#include <QTabBar>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("A group's page says where it stands, in words and as a bar")
{
    ShownGroup shown;
    CHECK(textOf(shown.page).contains(QStringLiteral("3 of 21 members; 18 more for recognition.")));
    CHECK(shown.page.findChild<QProgressBar *>()->value() == 3);
    CHECK(shown.page.findChild<Badge *>()->text() == QStringLiteral("Formed"));
    CHECK(shown.page.findChild<GroupsLifeLine *>()->accessibleDescription()
          == QStringLiteral("Formed on 1 Feb 2019. Not recognised yet."));
    CHECK(shown.table("people").model()->rowCount() == 3);
}

TEST_CASE("A group with enough members is recognised from the day of the last of them")
{
    ShownGroup shown;
    for (int i = 0; i < 22; ++i)
        shown.ward.join(shown.ward.addPerson(QStringLiteral("P%1").arg(i), {}), QDate(2019, 3, 1).addDays(i));
    CHECK(until([&] {
        return textOf(shown.page).contains(QStringLiteral("25 members; 21 are needed for recognition."));
    }));
    CHECK(shown.page.findChild<GroupsLifeLine *>()->accessibleDescription()
          == QStringLiteral("Formed on 1 Feb 2019. Recognised on 18 Mar 2019."));
}

TEST_CASE("Somebody known is added by a few letters and Enter, as a member from today, and taken back")
{
    ShownGroup shown;
    shown.field<ReferencePicker>("addPerson").setFocus();
    type("dee");
    press(Qt::Key_Return);
    REQUIRE(shown.ward.members().size() == 4);
    const PersonIn dee = shown.ward.members().last();
    CHECK(dee.person == shown.ward.people[3]);
    CHECK(dee.role == QStringLiteral("member"));
    CHECK(dee.joinedOn == today);
    CHECK(shown.table("people").model()->rowCount() == 4);
    // The line is ready for the next, and keeps the keyboard.
    CHECK(shown.field<ReferencePicker>("addPerson").text().isEmpty());
    CHECK(QApplication::focusWidget() == &shown.field<ReferencePicker>("addPerson"));
    shown.ward.undoLast();
    CHECK(shown.ward.members().size() == 3);
    CHECK(shown.table("people").model()->rowCount() == 3);
}

TEST_CASE("Nobody is in a group twice; who left may come back")
{
    ShownGroup shown;
    auto *people = shown.page.findChild<PanePeople *>();
    const auto ada = find(shown.ward.context.connection(), Id<Person>(shown.ward.people[0]));
    people->addPeople({*ada});
    CHECK(shown.ward.failed.contains(QStringLiteral("in the group already")));
    CHECK(shown.ward.members().size() == 3);
    shown.ward.join(shown.ward.people[3], QDate(2019, 1, 1), QDate(2019, 2, 1));
    people->addPeople({*find(shown.ward.context.connection(), Id<Person>(shown.ward.people[3]))});
    CHECK(shown.ward.members().size() == 5);
}

TEST_CASE("A new person is made where nobody is called so")
{
    ShownGroup shown;
    shown.field<ReferencePicker>("addPerson").setFocus();
    type("rose okafor");
    press(Qt::Key_Return);
    REQUIRE(shown.ward.members().size() == 4);
    CHECK(shown.ward.members().first().name == QStringLiteral("Rose Okafor"));
    shown.ward.undoLast();
    CHECK(shown.ward.members().size() == 3);
}

TEST_CASE("A pasted list of names adds those who are known and makes the others, in one change")
{
    ShownGroup shown;
    QApplication::clipboard()->setText(QStringLiteral("Dee Vale\nRose Okafor\nAda Vale\n"));
    shown.field<ReferencePicker>("addPerson").setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.ward.members().size() == 5);
    shown.ward.undoLast();
    CHECK(shown.ward.members().size() == 3);
}

TEST_CASE("People dragged from a list are added")
{
    ShownGroup shown;
    QMimeData data;
    addRecords(data, Person::table(), {shown.ward.people[3], shown.ward.people[0]});
    CHECK(recordsIn(data, Group::table()).isEmpty());
    auto *people = shown.page.findChild<PanePeople *>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(people, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(people, &drop);
    CHECK(shown.ward.members().size() == 4);
}

TEST_CASE("A role is chosen and a date typed in the table, each undone on its own")
{
    ShownGroup shown;
    PaneTable &table = shown.table("people");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    press(Qt::Key_Return);
    auto *box = table.findChild<CodeBox *>();
    REQUIRE(box);
    box->setCode(QStringLiteral("leader"));
    Q_EMIT box->codeEdited();
    CHECK(until([&] { return shown.ward.members().first().role == QStringLiteral("leader"); }));
    table.setCurrentIndex(table.model()->index(0, 3));
    press(Qt::Key_F2);
    REQUIRE(until([&] { return table.findChild<DateEdit *>() != nullptr; }));
    table.findChild<DateEdit *>()->setText(QString());
    table.findChild<DateEdit *>()->setFocus();
    type("1/6/19");
    press(Qt::Key_Return);
    CHECK(until([&] { return shown.ward.members().last().leftOn == QDate(2019, 6, 1); }));
    shown.ward.undoLast();
    CHECK_FALSE(shown.ward.members().first().leftOn.isValid());
    CHECK(shown.ward.members().first().role == QStringLiteral("leader"));
}

TEST_CASE("A member is taken off the list by Delete, and comes back")
{
    ShownGroup shown;
    PaneTable &table = shown.table("people");
    table.setFocus();
    table.selectRow(0);
    press(Qt::Key_Delete);
    CHECK(shown.ward.members().size() == 2);
    CHECK(table.model()->rowCount() == 2);
    CHECK(table.selectionModel()->selectedRows().size() == 1); // the next in its place
    shown.ward.undoLast();
    CHECK(table.model()->rowCount() == 3);
}

TEST_CASE("A meeting is a date, a number, and Enter")
{
    ShownGroup shown;
    shown.field<DateEdit>("meetingDay").setFocus();
    shown.field<DateEdit>("meetingDay").selectAll();
    type("28/6/19");
    press(Qt::Key_Tab);
    type("17");
    press(Qt::Key_Return);
    const QList<Meeting> meetings =
        referring<Meeting>(shown.ward.context.connection(), "group_id", shown.ward.group);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings.first().heldOn == QDate(2019, 6, 28));
    CHECK(meetings.first().attended == 17);
    CHECK(shown.table("meetings").model()->rowCount() == 1);
    CHECK(textOf(shown.page).contains(QStringLiteral("last met on 28 Jun 2019")));
    press(Qt::Key_Tab); // to the number again, the day is today's
    type("many");
    press(Qt::Key_Return);
    CHECK(shown.ward.failed.contains(QStringLiteral("many")));
    CHECK(shown.table("meetings").model()->rowCount() == 1);
}

TEST_CASE("A fact opens in its place, is stored by Enter, left by Esc, and keeps what cannot be stored")
{
    ShownGroup shown;
    auto &fact = shown.field<PaneFact>("closed_on");
    fact.edit();
    REQUIRE(fact.isEditing());
    type("1/1/19"); // before it formed
    press(Qt::Key_Return);
    CHECK(fact.isEditing());
    CHECK(textOf(fact).contains(QChar(0x26A0)));
    press(Qt::Key_Escape);
    CHECK_FALSE(fact.isEditing());
    const auto group = [&] { return *find(shown.ward.context.connection(), Id<Group>(shown.ward.group)); };
    CHECK_FALSE(group().closedOn.isValid());
    fact.edit();
    type("1/6/19");
    press(Qt::Key_Return);
    CHECK_FALSE(fact.isEditing());
    CHECK(group().closedOn == QDate(2019, 6, 1));
    CHECK(until([&] { return shown.page.findChild<Badge *>()->text() == QStringLiteral("Closed"); }));
    shown.ward.undoLast();
    CHECK_FALSE(group().closedOn.isValid());
}

TEST_CASE("Leaving a fact stores it")
{
    ShownGroup shown;
    auto &fact = shown.field<PaneFact>("neighbourhood");
    fact.edit();
    type("Hillside");
    shown.field<ReferencePicker>("addPerson").setFocus();
    CHECK_FALSE(fact.isEditing());
    CHECK(find(shown.ward.context.connection(), Id<Group>(shown.ward.group))->neighbourhood
          == QStringLiteral("Hillside"));
}

TEST_CASE("Money, stories and actions of a group stand on its page and on its line of time")
{
    ShownGroup shown;
    Funding funding;
    funding.receivedOn = QDate(2019, 4, 1);
    funding.source = QStringLiteral("Lottery & Sons");
    funding.amount.pence = 120000;
    funding.status.code = QStringLiteral("secured");
    funding.group.key = shown.ward.group;
    shown.ward.add(funding);
    funding.status.code = QStringLiteral("pledged");
    funding.amount.pence = 5000;
    shown.ward.add(funding);
    Story story;
    story.title = QStringLiteral("The lift works");
    story.group.key = shown.ward.group;
    shown.ward.add(story);
    shown.ward.meet(QDate(2019, 6, 1), 12);
    CHECK(until([&] {
        const QString text = textOf(shown.page);
        return text.contains(QStringLiteral("£1,200 secured · £50 not secured yet"))
            && text.contains(QStringLiteral("The lift works"))
            && text.contains(QStringLiteral("Petition for the lift"))
            && text.contains(QStringLiteral("Met: 12 people"))
            && text.contains(QStringLiteral("3 people joined"));
    }));
    std::optional<AnyRecord> asked;
    QObject::connect(&shown.ward.context, &AppContext::editRequested,
                     [&](const AnyRecord &record) { asked = record; });
    for (QPushButton *button : shown.page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Add funding"))
            button->click();
    REQUIRE(asked);
    CHECK(asked->as<Funding>().group.key == shown.ward.group);
}

TEST_CASE("All memberships and meetings stay reachable as lists")
{
    ShownGroup shown;
    CHECK(shown.page.findChild<QTabBar *>()->count() == 3);
    const QList<PersonIn> members = shown.ward.members();
    REQUIRE(shown.page.showRecord(GroupMember::table(), members.first().key));
    CHECK(shown.page.currentView()->model().total() == 3);
}
