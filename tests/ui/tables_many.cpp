// Many records of a list at once: changed, copied, deleted.
#include "storage/history.h"
#include "tables_desk.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/bulk_change_dialog.h"
#include "ui/pages/conversations_page.h"
#include "ui/pages/people_page.h"

#include <QClipboard>
#include <QMimeData>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("Many people get a tag in one change, which one undo takes back")
{
    Shown<PeoplePage> desk;
    const qint64 rose = desk.person("Rose", "", {QStringLiteral("parent")});
    const qint64 sam = desk.person("Sam", "", {QStringLiteral("Steward")});
    const qint64 zed = desk.person("Zed");
    REQUIRE(desk.lists(3));
    BulkEdit edit{&Person::table().at("tags"), BulkEdit::How::Add, AnyRecord(Person::table())};
    edit.value.as<Person>().tags = {QStringLiteral("steward")};
    changeMany(desk.context, edit, {rose, sam, zed});
    desk.context.tasks().waitForAll();
    CHECK(desk.personOf(rose).tags == QStringList{QStringLiteral("parent"), QStringLiteral("steward")});
    CHECK(desk.personOf(sam).tags == QStringList{QStringLiteral("Steward")});
    CHECK(desk.personOf(zed).tags == QStringList{QStringLiteral("steward")});
    CHECK(desk.said == QStringLiteral("“Tags” changed in 2 records; 1 was so already"));
    const qint64 added = desk.change;
    REQUIRE(added > 0);

    edit.how = BulkEdit::How::Remove;
    changeMany(desk.context, edit, {rose, sam});
    desk.context.tasks().waitForAll();
    CHECK(desk.personOf(rose).tags == QStringList{QStringLiteral("parent")});
    CHECK(desk.personOf(sam).tags.isEmpty());
    NoProgress progress;
    undo(desk.context.file(), desk.change, progress);
    undo(desk.context.file(), added, progress);
    CHECK(desk.personOf(rose).tags == QStringList{QStringLiteral("parent")});
    CHECK(desk.personOf(zed).tags.isEmpty());

    changeMany(desk.context, edit, {zed});
    desk.context.tasks().waitForAll();
    CHECK(desk.said.startsWith(QStringLiteral("Nothing to change")));
    CHECK(desk.change == 0);
}

TEST_CASE("What would make one of many records wrong changes none of them")
{
    Desk desk;
    const qint64 maria = desk.person("Maria");
    const qint64 early = desk.talk(QDate(2019, 1, 1), maria);
    const qint64 late = desk.talk(QDate(2019, 5, 1), maria);
    BulkEdit edit{&Conversation::table().at("organiser_id"), BulkEdit::How::Set,
                  AnyRecord(Conversation::table())}; // to nobody
    changeMany(desk.context, edit, {early, late});
    desk.context.tasks().waitForAll();
    CHECK(desk.said.contains(QStringLiteral("None of the records was changed")));
    CHECK(find(desk.context.connection(), Id<Conversation>(early))->organiser.key == maria);
}

TEST_CASE("The dialog hands conversations over to another organiser")
{
    Shown<ConversationsPage> desk;
    const qint64 maria = desk.person("Maria");
    const qint64 rose = desk.person("Rose");
    const qint64 one = desk.talk(QDate(2019, 1, 1), maria);
    const qint64 other = desk.talk(QDate(2019, 2, 1), maria);
    REQUIRE(desk.lists(2));
    BulkChangeDialog dialog(desk.context, Conversation::table(), {one, other});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    showActive(dialog);
    dialog.chooseField(QStringLiteral("organiser_id"));
    CHECK_FALSE(dialog.edit()); // nobody named yet
    dialog.editor().input()->setFocus();
    type("rose");
    press(Qt::Key_Return);
    dialog.accept();
    desk.context.tasks().waitForAll();
    CHECK(find(desk.context.connection(), Id<Conversation>(one))->organiser.key == rose);
    CHECK(find(desk.context.connection(), Id<Conversation>(other))->organiser.key == rose);
    CHECK(desk.said == QStringLiteral("“Organiser” changed in 2 records"));
    NoProgress progress;
    undo(desk.context.file(), desk.change, progress);
    CHECK(find(desk.context.connection(), Id<Conversation>(one))->organiser.key == maria);
}

TEST_CASE("All of a long list is selected, copied and deleted, on a worker")
{
    Shown<PeoplePage> desk;
    {
        Change change(desk.context.file(), QStringLiteral("Many"));
        for (int i = 0; i < 1200; ++i) {
            Person each;
            each.givenName = QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0'));
            change.save(each);
        }
        change.commit();
    }
    REQUIRE(desk.lists(1200));
    desk.view().selectAll();
    CHECK(desk.view().selectedKeys().size() == 1200);
    desk.view().copySelected();
    desk.context.tasks().waitForAll();
    const QString text = QApplication::clipboard()->mimeData()->text();
    CHECK(text.count(QLatin1Char('\n')) == 1201);
    CHECK(text.contains(QStringLiteral("\nP1199\t")));
    desk.view().removeSelected();
    desk.context.tasks().waitForAll();
    REQUIRE(desk.lists(0));
    NoProgress progress;
    undo(desk.context.file(), desk.change, progress);
    REQUIRE(desk.lists(1200));
}
