// The pages of organisations, funding, stories, organisers and trainers, and their editors, on a real file.
#include "base/clock.h"
#include "editors_keys.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/funding.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "records/people.h"
#include "records/stories.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/editors.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/funding_bar.h"
#include "ui/pages/funding_page.h"
#include "ui/pages/organisations_page.h"
#include "ui/pages/organisations_story.h"
#include "ui/pages/records_page.h"
#include "ui/pages/stories_page.h"
#include "ui/pages/stories_reader.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/reading_text.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// A hub that knows one organisation well.
struct Town {
    ClockSetTo clock{QDate(2019, 4, 10)};
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    qint64 said = 0; // the last change that the quiet line offered to undo
    qint64 maria = 0;
    qint64 rose = 0;
    qint64 school = 0;
    qint64 group = 0;
    qint64 action = 0;
    qint64 pledge = 0;

    template <class Record>
    qint64 add(Record record)
    {
        return UiHub::add(context.file(), std::move(record));
    }
    template <class Record>
    Record stored(qint64 key)
    {
        return *find(context.connection(), Id<Record>(key));
    }
    Town()
    {
        QObject::connect(&context, &AppContext::said,
                         [this](const QString &, qint64 change) { said = change; });
        Person person;
        person.givenName = QStringLiteral("Maria");
        maria = add(person);
        person.givenName = QStringLiteral("Rose");
        person.familyName = QStringLiteral("Okafor");
        rose = add(person);
        Organisation organisation;
        organisation.name = QStringLiteral("St <b>Anne's</b> & All");
        organisation.introducedOn = QDate(2019, 2, 1);
        organisation.introducedBy.key = maria;
        school = add(organisation);
        Group ward;
        ward.name = QStringLiteral("Ward 7 Together");
        group = add(ward);
        Action petition;
        petition.title = QStringLiteral("Petition for the lift");
        petition.group.key = group;
        action = add(petition);
        pledge = fund("pledged", 70000, QDate(2019, 4, 2));
    }
    qint64 fund(const char *status, qint64 pence, QDate day)
    {
        Funding funding;
        funding.receivedOn = day;
        funding.source = QStringLiteral("A trust");
        funding.status.code = QString::fromLatin1(status);
        funding.kind.code = QStringLiteral("cash");
        funding.amount.pence = pence;
        funding.organisation.key = school;
        return add(funding);
    }
    qint64 tell(const char *title, const char *text, QDate day)
    {
        Story story;
        story.title = QString::fromUtf8(title);
        story.text = QString::fromUtf8(text);
        story.toldOn = day;
        story.person.key = rose;
        story.group.key = group;
        return add(story);
    }
    void undoLast()
    {
        REQUIRE(said != 0);
        NoProgress progress;
        undo(context.file(), said, progress);
    }
};

// What is to be read there; hidden parts are left out.
QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisible())
            texts.append(button->text().isEmpty() ? button->accessibleName() : button->text());
    return texts.join(QLatin1Char('\n'));
}

QPushButton *buttonNamed(const QWidget &widget, const char *text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QLatin1String(text))
            return button;
    return nullptr;
}

template <class Page>
void follow(Town &town, Page &page)
{
    QObject::connect(&town.context, &AppContext::changed, &page, &Page::onChange);
    page.resize(1100, 700);
    showActive(page);
}

bool has(const QWidget &widget, const char *text)
{
    return textOf(widget).contains(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("An organisation's line of time tells what it did with the hub, newest first")
{
    Town town;
    Organiser organiser;
    organiser.person.key = town.rose;
    organiser.organisation.key = town.school;
    organiser.startedOn = QDate(2019, 3, 1);
    town.add(organiser);
    Course course;
    course.code = QStringLiteral("listen");
    course.title = QStringLiteral("Listening");
    course.kind.code = QStringLiteral("follow_on");
    CourseRun run;
    run.course.key = town.add(course);
    run.startsOn = QDate(2019, 4, 5);
    run.organisation.key = town.school;
    const qint64 key = town.add(run);
    for (const qint64 person : {town.rose, town.maria}) {
        Enrolment enrolment;
        enrolment.run.key = key;
        enrolment.person.key = person;
        enrolment.bookedBy.key = town.school;
        enrolment.enrolledOn = person == town.rose ? QDate(2019, 3, 20) : QDate(2019, 3, 10);
        town.add(enrolment);
    }
    QStringList told;
    for (const StoryItem &item : organisationStory(town.context.connection(), town.school))
        told.append(dateToText(item.day) + QLatin1Char(' ') + item.title);
    CHECK(told
          == QStringList{QStringLiteral("2019-04-05 Hosted a course: Listening"),
                         QStringLiteral("2019-04-02 Funding: £700, A trust"),
                         QStringLiteral("2019-03-10 Booked 2 people on Listening"),
                         QStringLiteral("2019-03-01 Rose Okafor began to organise for it"),
                         QStringLiteral("2019-02-01 Introduced to organising by Maria")});
    CHECK(organisationStory(town.context.connection(), 4711).isEmpty());
}

TEST_CASE("The organisation's page says who introduced it, and takes funding in place")
{
    Town town;
    OrganisationsPage page(town.context);
    follow(town, page);
    REQUIRE(page.showRecord(Organisation::table(), town.school));
    REQUIRE(until([&] { return has(page, "Introduced to organising on 1 Feb 2019 by Maria."); }));
    CHECK(has(page, "St <b>Anne's</b> & All"));
    CHECK(until([&] { return has(page, "Funding: £700, A trust"); }));
    std::optional<AnyRecord> asked;
    QObject::connect(&town.context, &AppContext::editRequested,
                     [&](const AnyRecord &record) { asked = record; });
    page.pageActions().first()->trigger();
    REQUIRE(asked);
    CHECK(asked->as<Funding>().organisation.key == town.school);
    CHECK(asked->as<Funding>().source == QStringLiteral("St <b>Anne's</b> & All"));
}

TEST_CASE("Pledged funding is secured in one click, the sums follow, and undo takes it back")
{
    Town town;
    town.fund("secured", 120000, QDate(2019, 1, 10));
    FundingPage page(town.context);
    follow(town, page);
    CHECK(until([&] { return has(page, "£1,200 secured") && has(page, "and £700 pledged"); }));
    REQUIRE(page.showRecord(Funding::table(), town.pledge));
    REQUIRE(until([&] { return buttonNamed(page, "It is secured"); }));
    CHECK(has(page, "Pledged: does not count yet"));
    buttonNamed(page, "It is secured")->click();
    CHECK(town.stored<Funding>(town.pledge).status.code == QStringLiteral("secured"));
    CHECK(until([&] { return has(page, "£1,900 secured") && has(page, "and £0 pledged"); }));
    CHECK_FALSE(buttonNamed(page, "It is secured"));
    town.undoLast();
    CHECK(town.stored<Funding>(town.pledge).status.code == QStringLiteral("pledged"));
    CHECK(until([&] { return has(page, "£1,200 secured"); }));
}

TEST_CASE("The sums are of what the list shows")
{
    Town town;
    town.fund("secured", 120000, QDate(2019, 1, 10));
    FundingPage page(town.context);
    follow(town, page);
    CHECK(until([&] { return has(page, "In all"); }));
    page.showOnly(Funding::table(), QStringLiteral("One"), {town.pledge});
    CHECK(until([&] { return has(page, "What is shown") && !has(page, "£1,200 secured"); }));
    CHECK(has(page, "and £700 pledged"));
}

TEST_CASE("A hub without funding has no sums")
{
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    FundingPage page(context);
    page.resize(1100, 700);
    showActive(page);
    CHECK(until([&] { return has(page, "Add the first funding"); }));
    CHECK_FALSE(page.findChild<FundingBar *>()->isVisible());
}

TEST_CASE("A story is read, its teller named, and consent given in place")
{
    Town town;
    const qint64 lift = town.tell("The lift", "It broke.\nWe wrote.\n\nIt runs.", QDate(2019, 3, 3));
    StoriesPage page(town.context);
    follow(town, page);
    REQUIRE(page.showRecord(Story::table(), lift));
    REQUIRE(until([&] { return has(page, "Told by Rose Okafor on 3 Mar 2019"); }));
    CHECK(page.findChild<DetailPane *>()->findChild<ReadingText *>()->toPlainText()
          == QStringLiteral("It broke.\nWe wrote.\n\nIt runs."));
    CHECK(has(page, "Ward 7 Together"));
    CHECK(has(page, "Nobody has been asked."));
    buttonNamed(page, "Yes, they agree")->click();
    CHECK(town.stored<Story>(lift).publishConsent.code == QStringLiteral("yes"));
    CHECK(until([&] { return has(page, "✓ May be published"); }));
    town.undoLast();
    CHECK(town.stored<Story>(lift).publishConsent.code.isEmpty());
    CHECK(until([&] { return has(page, "Not asked yet"); }));
}

TEST_CASE("Stories are read one after the other on the whole page by the keyboard")
{
    Town town;
    town.tell("The lift", "It runs.", QDate(2019, 3, 3));
    const qint64 newest = town.tell("The park", "It is green.", QDate(2019, 3, 30));
    StoriesPage page(town.context);
    follow(town, page);
    REQUIRE(page.showRecord(Story::table(), newest));
    REQUIRE(until([&] { return page.pageActions().first()->isEnabled(); }));
    page.pageActions().first()->trigger();
    auto *reader = page.findChild<StoriesReader *>();
    REQUIRE(until([&] { return reader->isVisible() && has(*reader, "The park"); }));
    CHECK(has(*reader, "1 of 2"));
    press(Qt::Key_Left); // there is none before
    CHECK(reader->key() == newest);
    press(Qt::Key_Right);
    CHECK(until([&] { return has(*reader, "The lift"); }));
    CHECK(reader->findChild<ReadingText *>()->toPlainText() == QStringLiteral("It runs."));
    press(Qt::Key_Escape);
    CHECK(until([&] { return !reader->isVisible(); }));
    CHECK(page.view().currentKey() == reader->key());
}

TEST_CASE("An organiser's page counts what they did")
{
    Town town;
    Organiser organiser;
    organiser.person.key = town.maria;
    organiser.patch = QStringLiteral("The towers");
    organiser.startedOn = QDate(2019, 1, 1);
    const qint64 key = town.add(organiser);
    for (const QDate day : {QDate(2019, 1, 5), QDate(2019, 4, 9)}) {
        Conversation conversation;
        conversation.heldOn = day;
        conversation.organiser.key = town.maria;
        conversation.person.key = town.rose;
        conversation.activatedOn = day;
        town.add(conversation);
    }
    RecordsPage page(QStringLiteral("organisers"), {&Organiser::table(), &Trainer::table()}, town.context);
    follow(town, page);
    REQUIRE(page.showRecord(Organiser::table(), key));
    CHECK(until([&] { return has(page, "The last one on 9 Apr 2019."); }));
    CHECK(has(page, "Patch: The towers"));
    CHECK(has(page, "Organiser since 1 Jan 2019"));
    QStringList numbers;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().size() == 1 && label->text().at(0).isDigit())
            numbers.append(label->text());
    CHECK(numbers == QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")});
}

TEST_CASE("A quality assurance says until when it holds, and that a later one took its place")
{
    Town town;
    Trainer trainer;
    trainer.person.key = town.rose;
    trainer.qualityAssuredOn = QDate(2018, 5, 1);
    trainer.expiresOn = QDate(2019, 4, 30);
    const qint64 key = town.add(trainer);
    RecordsPage page(QStringLiteral("organisers"), {&Organiser::table(), &Trainer::table()}, town.context);
    follow(town, page);
    REQUIRE(page.showRecord(Trainer::table(), key));
    CHECK(until([&] { return has(page, "Runs out on 30 Apr 2019"); }));
    trainer.qualityAssuredOn = QDate(2019, 4, 10);
    trainer.expiresOn = QDate(2021, 4, 9);
    town.add(trainer);
    CHECK(until([&] { return has(page, "Renewed on 10 Apr 2019"); }));
}

TEST_CASE("Every hand-made editor has all fields of its record, each once")
{
    Town town;
    for (const RecordTable *table : {&Organisation::table(), &Funding::table(), &Story::table(),
                                     &Organiser::table(), &Trainer::table(), &Person::table()}) {
        const std::unique_ptr<RecordDialog> editor(
            makeEditor(town.context.file(), AnyRecord(*table), nullptr));
        QStringList shown;
        for (const FieldEditor *field : editor->findChildren<FieldEditor *>())
            shown.append(field->field().name());
        QStringList wanted;
        for (const Field &field : table->fields)
            wanted.append(field.name());
        shown.sort();
        wanted.sort();
        INFO(table->name);
        CHECK(shown == wanted);
        CHECK_FALSE(editor->state().isDirty()); // what is filled in to begin with is no change
    }
}

TEST_CASE("Picking an action fills in its group, and leaves one that stands there")
{
    Town town;
    const std::unique_ptr<RecordDialog> editor(
        makeEditor(town.context.file(), AnyRecord(Story::table()), nullptr));
    FormState &state = editor->state();
    const auto pick = [&state, &town](qint64 action) {
        state.edit(Story::table().at("action_id"),
                   [action](void *now) { static_cast<Story *>(now)->action.key = action; });
    };
    pick(town.action);
    CHECK(state.now().as<Story>().group.key == town.group);
    Group other;
    other.name = QStringLiteral("Others");
    const qint64 others = town.add(other);
    state.edit(Story::table().at("group_id"),
               [others](void *now) { static_cast<Story *>(now)->group.key = others; });
    pick(0);
    pick(town.action);
    CHECK(state.now().as<Story>().group.key == others);
}
