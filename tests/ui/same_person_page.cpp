// Likely doubles looked at, merged, told apart and taken back through the page, by keys as a person would.
#include "ui/pages/same_person_page.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/different_people.h"
#include "storage/merge.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/same_person_compare.h"
#include "ui/pages/same_person_model.h"
#include "ui/shell/record_undo.h"

#include <QCheckBox>
#include <QListView>
#include <QRadioButton>
#include <QTest>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Person person(const char *given, const char *family, const char *phone, const char *postcode = "")
{
    Person person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.phone = QString::fromUtf8(phone);
    person.postcode = QString::fromUtf8(postcode);
    return person;
}

// Elizabeth and Liz Okafor; two Roses of one postcode; somebody else.
struct SamePeople {
    UiHub hub;
    AnsweringDialogs dialogs;
    std::unique_ptr<AppContext> context;
    qint64 elizabeth = 0;
    qint64 liz = 0;

    SamePeople()
    {
        std::unique_ptr<HubFile> file = hub.open();
        elizabeth = UiHub::add(*file, person("Elizabeth", "Okafor", "07700 900001", "HX1 1AA"));
        liz = UiHub::add(*file, person("Liz", "Okafor", "07700 900001", "HX2 2BB"));
        UiHub::add(*file, person("Rose", "Achebe", "", "HX3 3CC"));
        UiHub::add(*file, person("Rosie", "Achebe", "", "HX3 3CC"));
        UiHub::add(*file, person("Sam", "Shah", "07700 900009"));
        Conversation conversation;
        conversation.heldOn = QDate(2019, 3, 4);
        conversation.organiser.key = elizabeth;
        conversation.person.key = liz;
        UiHub::add(*file, conversation);
        context = std::make_unique<AppContext>(std::move(file), dialogs);
    }
    std::optional<Person> find(qint64 key) const
    {
        return doorstep::find(context->connection(), Id<Person>(key));
    }
};

struct ShownPage {
    SamePersonPage page;
    explicit ShownPage(AppContext &context) : page(context)
    {
        QObject::connect(&context, &AppContext::changed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        page.resize(1100, 700);
        page.show();
        page.activate();
        page.waitForAll();
    }
    // Where keys go that are pressed in the comparison.
    QWidget *focused()
    {
        page.compare().focusChoices();
        QWidget *focus = page.focusWidget();
        return focus ? focus : &page.compare();
    }
};

} // namespace

TEST_CASE("likely doubles are listed, compared and merged with Enter, and Undo brings them back")
{
    SamePeople people;
    ShownPage shown(*people.context);
    SamePersonPage &page = shown.page;
    REQUIRE(page.model().rowCount() == 2);
    CHECK(page.model().pairAt(0).first == people.elizabeth);
    CHECK(page.compare().keys().contains(people.liz));

    const QList<QRadioButton *> postcodes = page.compare().choices("postcode");
    REQUIRE(postcodes.size() == 2);
    CHECK(page.compare().choices("phone").isEmpty()); // the same in both
    const qsizetype newer = page.compare().keys().indexOf(people.liz);
    CHECK(postcodes[newer]->isChecked()); // where they moved to
    CHECK(postcodes[0]->accessibleName().contains(QStringLiteral("Postcode")));
    CHECK(page.compare().merged().notes.contains(QStringLiteral("HX1 1AA"))); // what gives way
    page.compare().keepBox().setChecked(false);
    CHECK(page.compare().merged().notes.isEmpty());
    page.compare().keepBox().setChecked(true);

    // Another choice by arrow key, then Enter.
    postcodes[newer]->setFocus();
    QTest::keyClick(postcodes[newer], newer == 0 ? Qt::Key_Right : Qt::Key_Left);
    CHECK(postcodes[1 - newer]->isChecked());
    QTest::keyClick(postcodes[1 - newer], Qt::Key_Return);
    const qint64 remains = remainingOf(people.context->connection(), people.liz);
    CHECK(remains == remainingOf(people.context->connection(), people.elizabeth));
    const std::optional<Person> merged = people.find(remains);
    REQUIRE(merged);
    CHECK(merged->postcode == QStringLiteral("HX1 1AA"));
    CHECK(merged->knownAs == QStringLiteral("Liz"));
    CHECK(page.model().rowCount() == 1); // and goes on to the next
    CHECK_FALSE(page.compare().isEmpty());
    REQUIRE(page.focusWidget()); // the keys go on with it
    CHECK(page.compare().isAncestorOf(page.focusWidget()));

    people.context->undoStack().undo();
    people.context->tasks().waitForAll();
    CHECK(people.find(people.liz));
    CHECK(people.find(people.elizabeth));
    CHECK(page.model().rowCount() == 2);
}

TEST_CASE("N says that they are not the same, which is remembered and can be taken back")
{
    SamePeople people;
    ShownPage shown(*people.context);
    SamePersonPage &page = shown.page;
    QTest::keyClick(shown.focused(), Qt::Key_N);
    CHECK(differentFrom(people.context->connection(), people.elizabeth) == QSet<qint64>{people.liz});
    CHECK(page.model().rowCount() == 1);
    page.look();
    page.waitForAll();
    CHECK(page.model().rowCount() == 1);
    people.context->undoStack().undo();
    people.context->tasks().waitForAll();
    CHECK(differentPeople(people.context->connection()).isEmpty());
    page.look();
    page.waitForAll();
    CHECK(page.model().rowCount() == 2);
}

TEST_CASE("Esc goes on to the next pair and changes nothing")
{
    SamePeople people;
    ShownPage shown(*people.context);
    SamePersonPage &page = shown.page;
    const QList<qint64> first = page.compare().keys();
    QTest::keyClick(shown.focused(), Qt::Key_Escape);
    CHECK(page.compare().keys() != first);
    CHECK(page.model().rowCount() == 2);
    CHECK(people.find(people.liz));
}

TEST_CASE("any people can be compared, and one who is gone is not")
{
    SamePeople people;
    ShownPage shown(*people.context);
    SamePersonPage &page = shown.page;
    page.openArgument(QStringLiteral("%1,%2,3").arg(people.elizabeth).arg(people.liz));
    CHECK(page.compare().keys().size() == 3);
    people.context->removeRecords(Person::table(), {people.liz});
    CHECK(page.compare().keys().size() == 2);
    people.context->removeRecords(Person::table(), {3});
    CHECK(page.compare().isEmpty());
    page.compare().merge(); // nothing to merge: nothing happens
    CHECK(people.find(people.elizabeth));
}

TEST_CASE("a person who went while another page was in front is gone from the pairs when one comes back")
{
    SamePeople people;
    ShownPage shown(*people.context);
    SamePersonPage &page = shown.page;
    const int before = page.model().rowCount();
    const qint64 gone = page.compare().keys().last();
    page.hide();
    people.context->removeRecords(Person::table(), {gone});
    CHECK(page.model().rowCount() == before); // nobody looks
    page.show();
    page.activate();
    CHECK_FALSE(page.compare().keys().contains(gone));
    page.waitForAll();
    CHECK(page.model().rowCount() < before);
}
