// An evening's listening, by keys alone.
#include "base/clock.h"
#include "editors_keys.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_list.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/conversation_editor.h"
#include "ui/widgets/reference_picker.h"

#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Person person(const char *given, const char *family, const char *postcode = "")
{
    Person made;
    made.givenName = QString::fromUtf8(given);
    made.familyName = QString::fromUtf8(family);
    made.postcode = QString::fromUtf8(postcode);
    return made;
}

// All conversations, oldest first.
QList<Conversation> conversationsOf(HubFile &file)
{
    ListQuery query;
    query.table = &Conversation::table();
    RecordList list(file.connection(), query);
    list.waitUntilComplete();
    QList<Conversation> all;
    for (const ListRow &row : list.fetch(0, 1000))
        all.append(row.record.as<Conversation>());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return all;
}

// A hub with one organiser and two people known, and the sheet before it.
struct Evening {
    ClockSetTo clock{QDate(2019, 4, 10)}; // a Wednesday
    UiHub hub;
    std::unique_ptr<HubFile> file = hub.open();
    qint64 maria = UiHub::add(*file, person("Maria", "Silva"));
    qint64 rose = UiHub::add(*file, person("Rose", "Okafor", "SE15 4TP"));
    qint64 ross = UiHub::add(*file, person("Ross", "Oldham"));

    Evening()
    {
        Organiser organiser;
        organiser.person.key = maria;
        organiser.startedOn = QDate(2018, 1, 1);
        UiHub::add(*file, organiser);
    }
    QList<Conversation> conversations() const { return conversationsOf(*file); }
    int people() const
    {
        return int(file->connection().number(QStringLiteral("SELECT count(*) FROM people")).value_or(0));
    }
};

} // namespace

TEST_CASE("A conversation is logged by keys alone: nine keys beyond the words")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    type("rose"); // the caret is in "who": date and organiser are there already
    press(Qt::Key_Return); // picks Rose Okafor and goes on to the place
    type("Ledbury Estate");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // no postcode
    type("The lift is broken.");
    press(Qt::Key_Tab);
    type("hous");
    press(Qt::Key_Tab); // the theme
    type("d"); // declared
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type("Ring about the lift");
    press(Qt::Key_Tab);
    type("next fri");
    press(Qt::Key_Return, Qt::ControlModifier);

    const QList<Conversation> all = evening.conversations();
    REQUIRE(all.size() == 1);
    const Conversation &c = all.first();
    CHECK(c.heldOn == QDate(2019, 4, 10));
    CHECK(c.organiser.key == evening.maria);
    CHECK(c.person.key == evening.rose);
    CHECK(c.describedAs.isEmpty());
    CHECK(c.place == QStringLiteral("Ledbury Estate"));
    CHECK(c.heard == QStringLiteral("The lift is broken."));
    CHECK(c.themes.codes == QStringList{QStringLiteral("decent_housing")});
    CHECK(c.activation.code == QStringLiteral("declared"));
    CHECK(c.activatedOn == QDate(2019, 4, 10));
    CHECK(c.nextStep == QStringLiteral("Ring about the lift"));
    CHECK(c.nextStepDue == QDate(2019, 4, 19));
    CHECK(evening.people() == 3);
    // The sheet is empty again, the caret in "who", date and organiser kept.
    CHECK(sheet.isVisible());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("who"));
    CHECK(sheet.state().now().as<Conversation>().organiser.key == evening.maria);
    CHECK_FALSE(sheet.state().isDirty());
}

TEST_CASE("Words that name nobody stay a description, however they begin")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    type("ros woman at no. 14");
    press(Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);
    type("ros"); // two people begin so; Tab does not pick one of them
    press(Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Conversation> all = evening.conversations();
    REQUIRE(all.size() == 2);
    CHECK(all[0].describedAs == QStringLiteral("ros woman at no. 14"));
    CHECK(all[0].person.isNull());
    CHECK(all[1].describedAs == QStringLiteral("ros"));
    CHECK(all[1].person.isNull());
    CHECK(evening.people() == 3);
}

TEST_CASE("In a hub without anybody the first conversation makes its organiser by the name alone")
{
    UiHub hub;
    const auto file = hub.open();
    ConversationEditor sheet(*file, {});
    showActive(sheet);
    type("Ann Coordinator");
    press(Qt::Key_Tab);
    type("woman at no. 14");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Conversation> all = conversationsOf(*file);
    REQUIRE(all.size() == 1);
    CHECK(titleOf(file->connection(), Person::table(), all[0].organiser.key)
          == QStringLiteral("Ann Coordinator"));
    CHECK(all[0].describedAs == QStringLiteral("woman at no. 14"));
}

TEST_CASE("A new person is made on the fly by one key")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    type("ngozi adeyemi");
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Conversation> all = evening.conversations();
    REQUIRE(all.size() == 1);
    CHECK(titleOf(evening.file->connection(), Person::table(), all[0].person.key)
          == QStringLiteral("Ngozi Adeyemi"));
    CHECK(all[0].describedAs.isEmpty());
    CHECK(evening.people() == 4);

    SECTION("and the next conversation finds them while typing")
    {
        type("ngo");
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(evening.conversations().last().person == all[0].person);
        CHECK(evening.people() == 4);
    }
    SECTION("Undo takes both back and puts the words on the sheet again")
    {
        sheet.undoLast();
        CHECK(evening.conversations().isEmpty());
        CHECK(evening.people() == 3);
        CHECK(sheet.findChild<ReferencePicker *>(QStringLiteral("who"))->meaning()
              == ReferencePicker::Meaning::New);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(evening.conversations().size() == 1);
        CHECK(evening.people() == 4);
    }
}

TEST_CASE("The last entry of the list makes a new person too")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    type("rose");
    press(Qt::Key_Up); // from the best to … it stays; down goes to the last
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(sheet.findChild<ReferencePicker *>(QStringLiteral("who"))->meaning()
          == ReferencePicker::Meaning::New);
}

TEST_CASE("The date last typed stays for the sitting")
{
    Evening evening;
    {
        ConversationEditor sheet(*evening.file, {});
        showActive(sheet);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        type("last fri");
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(evening.conversations().last().heldOn == QDate(2019, 4, 5));
        CHECK(sheet.state().now().as<Conversation>().heldOn == QDate(2019, 4, 5));
    }
    ConversationEditor another(*evening.file, {});
    CHECK(another.state().now().as<Conversation>().heldOn == QDate(2019, 4, 5));
}

TEST_CASE("What cannot be a date is pointed out at its field and nothing is stored")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    sheet.focusField(u"next_step_due");
    type("31/2");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(evening.conversations().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("next_step_due"));
    QStringList shown;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        if (label->isVisible())
            shown.append(label->text());
    CHECK(shown.join(QLatin1Char('\n')).contains(QStringLiteral("“31/2” is not a date")));
}

TEST_CASE("Esc closes an empty sheet for good, and puts a written one aside with all that was typed")
{
    Evening evening;
    ConversationEditor sheet(*evening.file, {});
    showActive(sheet);
    SECTION("empty")
    {
        press(Qt::Key_Escape);
        CHECK_FALSE(sheet.isVisible());
        CHECK_FALSE(sheet.isPutAside());
    }
    SECTION("written")
    {
        type("somebody");
        press(Qt::Key_Escape); // closes the list of suggestions
        press(Qt::Key_Escape);
        CHECK_FALSE(sheet.isVisible());
        REQUIRE(sheet.isPutAside());
        sheet.show();
        CHECK_FALSE(sheet.isPutAside());
        CHECK(sheet.state().now().as<Conversation>().describedAs == QStringLiteral("somebody"));
    }
    CHECK(evening.conversations().isEmpty());
}

TEST_CASE("A described conversation is linked later and keeps its description")
{
    Evening evening;
    Conversation described;
    described.heldOn = QDate(2019, 4, 1);
    described.organiser.key = evening.maria;
    described.describedAs = QStringLiteral("woman at no. 14");
    const qint64 key = UiHub::add(*evening.file, described);
    ConversationEditor sheet(*evening.file, *find(evening.file->connection(), Id<Conversation>(key)));
    showActive(sheet);
    sheet.findChild<ReferencePicker *>(QStringLiteral("who"))->setFocus();
    sheet.findChild<ReferencePicker *>(QStringLiteral("who"))->selectAll();
    type("rose");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet.isVisible());
    const QList<Conversation> all = evening.conversations();
    REQUIRE(all.size() == 1);
    CHECK(all[0].person.key == evening.rose);
    CHECK(all[0].describedAs == QStringLiteral("woman at no. 14"));
}
