// The pages of people and conversations on a real file.
#include "base/clock.h"
#include "editors_keys.h"
#include "records/actions.h"
#include "records/courses.h"
#include "records/groups.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/conversations_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/people_story.h"
#include "ui/pages/quick_change.h"
#include "ui/widgets/reference_picker.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// One person with something of every kind in her story.
struct Ward {
    ClockSetTo clock{QDate(2019, 4, 10)};
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    qint64 maria = 0;
    qint64 rose = 0;
    qint64 talk = 0;
    qint64 unnamed = 0;

    template <class Record>
    qint64 add(Record record)
    {
        return UiHub::add(context.file(), std::move(record));
    }
    Ward()
    {
        Person person;
        person.givenName = QStringLiteral("Maria");
        maria = add(person);
        person.givenName = QStringLiteral("Rose");
        person.familyName = QStringLiteral("<b>Okafor</b> & Sons");
        person.consentOn = QDate(2019, 2, 1);
        rose = add(person);
        Conversation conversation;
        conversation.heldOn = QDate(2019, 3, 1);
        conversation.organiser.key = maria;
        conversation.person.key = rose;
        conversation.heard = QStringLiteral("The lift is broken.");
        conversation.nextStep = QStringLiteral("Ring about the lift");
        conversation.nextStepDue = QDate(2019, 4, 1);
        talk = add(conversation);
        conversation.person = {};
        conversation.describedAs = QStringLiteral("woman at no. 14");
        conversation.nextStep.clear();
        conversation.nextStepDue = {};
        unnamed = add(conversation);
        addGroupCourseAndAction();
    }
    void addGroupCourseAndAction()
    {
        Group group;
        group.name = QStringLiteral("Ward 7 Together");
        GroupMember member;
        member.group.key = add(group);
        member.person.key = rose;
        member.joinedOn = QDate(2019, 3, 5);
        member.leftOn = QDate(2019, 4, 5);
        add(member);
        Course course;
        course.code = QStringLiteral("listen-more");
        course.title = QStringLiteral("Listening further");
        course.kind.code = QStringLiteral("follow_on");
        CourseRun run;
        run.course.key = add(course);
        run.startsOn = QDate(2019, 3, 20);
        Enrolment enrolment;
        enrolment.run.key = add(run);
        enrolment.person.key = rose;
        enrolment.outcome.code = QStringLiteral("completed");
        add(enrolment);
        Action action;
        action.title = QStringLiteral("Petition for the lift");
        ActionPerson part;
        part.action.key = add(action);
        part.person.key = rose;
        add(part);
    }
};

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        texts.append(label->text());
    }
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        texts.append(button->text());
    return texts.join(QLatin1Char('\n'));
}

QPushButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

DetailPane &paneOf(const QWidget &page)
{
    return *page.findChild<DetailPane *>();
}

} // namespace

TEST_CASE("A person's story is everything on one line of time, newest first")
{
    Ward ward;
    const auto rose = find(ward.context.connection(), Id<Person>(ward.rose));
    QStringList titles;
    for (const StoryItem &item : storyOf(ward.context.connection(), *rose))
        titles.append(item.title);
    CHECK(titles
          == QStringList{QStringLiteral("Left Ward 7 Together"), QStringLiteral("Course: Listening further"),
                         QStringLiteral("Joined Ward 7 Together"), QStringLiteral("Conversation with Maria"),
                         QStringLiteral("Said what we may do with their details"),
                         QStringLiteral("Action: Petition for the lift")}); // nobody said when: last
    const QList<OpenStep> steps = openStepsOf(ward.context.connection(), ward.rose);
    REQUIRE(steps.size() == 1);
    CHECK(steps.first().text == QStringLiteral("Ring about the lift"));
}

TEST_CASE("The people page shows who is selected, in plain text")
{
    Ward ward;
    PeoplePage page(ward.context);
    showActive(page);
    REQUIRE(page.showRecord(Person::table(), ward.rose));
    // The story and what is next are read beside the window, each by itself.
    REQUIRE(until([&] { return textOf(paneOf(page)).contains(QStringLiteral("The lift is broken.")); }));
    REQUIRE(until([&] { return textOf(paneOf(page)).contains(QStringLiteral("Ring about the lift")); }));
    const QString text = textOf(paneOf(page));
    CHECK(text.contains(QStringLiteral("Rose <b>Okafor</b> & Sons")));
    CHECK(text.contains(QStringLiteral("overdue since 1 Apr 2019")));
    CHECK(page.pageActions().first()->text().contains(QStringLiteral("Rose")));
}

TEST_CASE("A next step is ticked off on the page and comes back by undo")
{
    Ward ward;
    PeoplePage page(ward.context);
    QObject::connect(&ward.context, &AppContext::changed, &page, &PeoplePage::onChange);
    qint64 change = 0;
    QObject::connect(&ward.context, &AppContext::said,
                     [&](const QString &, qint64 number) { change = number; });
    showActive(page);
    page.showRecord(Person::table(), ward.rose);
    REQUIRE(until([&] { return buttonNamed(paneOf(page), QStringLiteral("Done")); }));
    buttonNamed(paneOf(page), QStringLiteral("Done"))->click();
    CHECK(find(ward.context.connection(), Id<Conversation>(ward.talk))->nextStepDoneOn == QDate(2019, 4, 10));
    CHECK(until([&] { return !buttonNamed(paneOf(page), QStringLiteral("Done")); }));
    REQUIRE(change != 0);
    NoProgress progress;
    undo(ward.context.file(), change, progress);
    CHECK(until([&] { return buttonNamed(paneOf(page), QStringLiteral("Done")) != nullptr; }));
}

TEST_CASE("Logging a conversation from a person carries them along")
{
    Ward ward;
    PeoplePage page(ward.context);
    std::optional<AnyRecord> asked;
    QObject::connect(&ward.context, &AppContext::editRequested,
                     [&](const AnyRecord &record) { asked = record; });
    page.showRecord(Person::table(), ward.rose);
    REQUIRE(until([&] { return page.view().currentKey() == ward.rose; }));
    page.pageActions().first()->trigger();
    REQUIRE(asked);
    CHECK(asked->as<Conversation>().person.key == ward.rose);
    CHECK(asked->as<Conversation>().key == 0);
}

TEST_CASE("A person is deleted with all that cannot be without them, and comes back by undo")
{
    Ward ward;
    PeoplePage page(ward.context);
    qint64 change = 0;
    QObject::connect(&ward.context, &AppContext::said,
                     [&](const QString &, qint64 number) { change = number; });
    QObject::connect(&ward.context, &AppContext::changed, &page, &PeoplePage::onChange);
    showActive(page);
    page.showRecord(Person::table(), ward.rose);
    REQUIRE(until([&] { return page.view().currentKey() == ward.rose; }));
    page.view().removeSelected();
    CHECK_FALSE(find(ward.context.connection(), Id<Person>(ward.rose)));
    REQUIRE(change != 0);
    NoProgress progress;
    undo(ward.context.file(), change, progress);
    CHECK(find(ward.context.connection(), Id<Person>(ward.rose)));
    const auto rose = find(ward.context.connection(), Id<Person>(ward.rose));
    CHECK(storyOf(ward.context.connection(), *rose).size() == 6);
}

TEST_CASE("An unnamed conversation is found by its filter and linked to a person on the page")
{
    Ward ward;
    ConversationsPage page(ward.context);
    QObject::connect(&ward.context, &AppContext::changed, &page, &ConversationsPage::onChange);
    showActive(page);
    CHECK(until([&] { return page.view().model().total() == 2; }));
    page.findChild<QCheckBox *>()->click();
    CHECK(until([&] { return page.view().model().total() == 1; }));
    REQUIRE(page.showRecord(Conversation::table(), ward.unnamed));
    REQUIRE(until([&] { return page.findChild<ReferencePicker *>(QStringLiteral("linkPerson")); }));
    page.findChild<ReferencePicker *>(QStringLiteral("linkPerson"))->setFocus();
    type("rose");
    press(Qt::Key_Return);
    const auto linked = find(ward.context.connection(), Id<Conversation>(ward.unnamed));
    CHECK(linked->person.key == ward.rose);
    CHECK(linked->describedAs == QStringLiteral("woman at no. 14"));
    CHECK(until([&] { return page.view().model().total() == 0; }));
}

TEST_CASE("Conversations are narrowed by organiser, theme and time")
{
    Ward ward;
    Conversation conversation;
    conversation.heldOn = QDate(2019, 4, 9);
    conversation.organiser.key = ward.rose;
    conversation.themes.codes = {QStringLiteral("loneliness")};
    ward.add(conversation);
    ConversationsPage page(ward.context);
    showActive(page);
    page.activate();
    const auto choose = [&](const char *name, const QString &text) {
        for (QComboBox *box : page.findChildren<QComboBox *>())
            if (box->accessibleName() == QLatin1String(name)) {
                box->setCurrentIndex(box->findText(text));
                Q_EMIT box->activated(box->currentIndex());
            }
    };
    CHECK(until([&] { return page.view().model().total() == 3; }));
    choose("Since", QStringLiteral("Last 7 days"));
    CHECK(until([&] { return page.view().model().total() == 1; }));
    choose("Since", QStringLiteral("Any time"));
    choose("Organiser", QStringLiteral("Maria"));
    CHECK(until([&] { return page.view().model().total() == 2; }));
    choose("Theme", QStringLiteral("Loneliness"));
    CHECK(until([&] { return page.view().model().total() == 0; }));
    choose("Organiser", QStringLiteral("Any organiser"));
    CHECK(until([&] { return page.view().model().total() == 1; }));
}
