// The small widgets that take what people type.
#include "base/clock.h"
#include "editors_keys.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/completing_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/known_values.h"
#include "ui/widgets/reference_picker.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("A date says how it was understood, and stands in one form once it is left")
{
    const ClockSetTo clock(QDate(2019, 4, 10));
    DateEdit edit(Lean::Past);
    showActive(edit);
    edit.setFocus();
    type("last fri");
    CHECK(edit.date() == QDate(2019, 4, 5));
    CHECK(edit.hint() == QStringLiteral("Fri 5 Apr"));
    press(Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("5 Apr 2019"));
    CHECK(edit.hint() == QStringLiteral("Fri"));
    press(Qt::Key_Up);
    CHECK(edit.date() == QDate(2019, 4, 6));
    edit.selectAll();
    type("31/2/19");
    CHECK(edit.isUnreadable());
    press(Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("31/2/19")); // what was typed is not thrown away
    CHECK(edit.hint() == QStringLiteral("not a date"));
    edit.setDate({}); // the day is taken away, as when the next record comes into the form
    CHECK(edit.text().isEmpty());
    CHECK_FALSE(edit.isUnreadable());
    CHECK(edit.hint().isEmpty());
}

TEST_CASE("Themes are picked while typing, several in a row, and taken off from the end")
{
    const std::unique_ptr<ChipEdit> edit(ChipEdit::forCodes(CodeLists(), CodeListId::Theme));
    showActive(*edit);
    edit->setFocus();
    type("hous");
    press(Qt::Key_Return);
    type("lone");
    press(Qt::Key_Return);
    type("hou"); // already there: not offered again
    CHECK(edit->values() == QStringList{QStringLiteral("decent_housing"), QStringLiteral("loneliness")});
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(edit->values() == QStringList{QStringLiteral("decent_housing")});
    type("zzz");
    press(Qt::Key_Return);
    CHECK(edit->values().size() == 1);
    CHECK(edit->pendingText() == QStringLiteral("zzz"));
}

TEST_CASE("Tags are whatever is typed, parted by commas, without what parts them in files")
{
    ChipEdit edit([](const QString &) { return QList<Suggestion>(); }, true);
    showActive(edit);
    edit.setFocus();
    type("choir,school gate;");
    type("a;b");
    press(Qt::Key_Return);
    CHECK(edit.values()
          == QStringList{QStringLiteral("choir"), QStringLiteral("school gate"), QStringLiteral("a"),
                         QStringLiteral("b")});
}

TEST_CASE("A code that is not in the list is shown and kept")
{
    CodeBox box(CodeLists(), CodeListId::Gender);
    CHECK(box.code().isEmpty());
    box.setCode(QStringLiteral("something_else"));
    CHECK(box.code() == QStringLiteral("something_else"));
    box.setCode({});
    CHECK(box.code().isEmpty());
}

TEST_CASE("People's words stay as they were to the byte until somebody edits them")
{
    GrowingText words(3, 12);
    const QString given = QStringLiteral("one\r\ntwo  \n ");
    words.setWords(given);
    CHECK(words.words() == given);
    showActive(words);
    type("x");
    CHECK(words.words().startsWith(QStringLiteral("xone")));
}

TEST_CASE("People are found while typing and picked by Enter")
{
    const UiHub hub;
    const auto file = hub.open();
    Person rose;
    rose.givenName = QStringLiteral("Rose");
    rose.familyName = QStringLiteral("Okafor");
    const qint64 key = UiHub::add(*file, rose);
    ReferencePicker picker(*file, Person::table());
    showActive(picker);
    type("oka r");
    CHECK(picker.meaning() == ReferencePicker::Meaning::Words);
    CHECK(picker.likely().title == QStringLiteral("Rose Okafor"));
    press(Qt::Key_Return);
    CHECK(picker.meaning() == ReferencePicker::Meaning::Known);
    CHECK(picker.key() == key);
    CHECK(picker.text() == QStringLiteral("Rose Okafor"));
    press(Qt::Key_Backspace); // any edit lets go of the person
    CHECK(picker.key() == 0);
}

TEST_CASE("Known places complete")
{
    const UiHub hub;
    const auto file = hub.open();
    Person maria;
    maria.givenName = QStringLiteral("Maria");
    Conversation conversation;
    conversation.heldOn = QDate(2019, 4, 1);
    conversation.organiser.key = UiHub::add(*file, maria);
    conversation.place = QStringLiteral("Ledbury Estate");
    UiHub::add(*file, conversation);
    CompletingEdit edit(*file, Conversation::table(), "place");
    showActive(edit);
    type("led");
    press(Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("Ledbury Estate"));
    edit.clear();
    type("Led"); // Tab leaves a new place alone
    press(Qt::Key_Tab);
    CHECK(edit.text() == QStringLiteral("Led"));
}

TEST_CASE("Known values come best first: what begins so, then what was just used, then what is used most")
{
    const UiHub hub;
    const auto file = hub.open();
    Person maria;
    maria.givenName = QStringLiteral("Maria");
    Conversation conversation;
    conversation.heldOn = QDate(2019, 4, 1);
    conversation.organiser.key = UiHub::add(*file, maria);
    const auto add = [&](const char *place, int times) {
        for (int i = 0; i < times; ++i) {
            conversation.place = QString::fromUtf8(place);
            UiHub::add(*file, conversation);
        }
    };
    add("Ward Road", 2);
    add("Warden Court", 5);
    add("The Ward", 9);
    add("Elsewhere", 50);
    add("Wardley Park", 1);
    const Field &field = Conversation::table().at("place");
    KnownValues &known = KnownValues::of(*file);
    known.prepare(field);
    known.waitForAll();
    QStringList meant;
    for (const DistinctValue &value : known.meant(field, QStringLiteral("ward"), 8))
        meant.append(value.shown);
    CHECK(meant
          == QStringList({QStringLiteral("Wardley Park"), QStringLiteral("Warden Court"),
                          QStringLiteral("Ward Road"), QStringLiteral("The Ward")}));
    SECTION("a place that is known just so is not completed to a longer one")
    {
        add("Ward", 1);
        CompletingEdit edit(*file, Conversation::table(), "place");
        showActive(edit);
        type("ward");
        press(Qt::Key_Return);
        CHECK(edit.text() == QStringLiteral("ward"));
    }
}
