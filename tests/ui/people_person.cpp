// One person's page: what can be done there at once, what it tells of roles and training, and that it does
// not keep the window waiting however much there is to tell.
#include "base/clock.h"
#include "editors_keys.h"
#include "records/actions.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/editors/editors.h"
#include "ui/editors/same_person_hint.h"
#include "ui/pages/people_add_to.h"
#include "ui/pages/people_held.h"
#include "ui/pages/people_page.h"
#include "ui/pages/people_reading.h"
#include "ui/pages/people_story_row.h"
#include "ui/pages/people_training.h"
#include "ui/style/link_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/reference_picker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

struct Street {
    ClockSetTo clock{QDate(2019, 4, 10)};
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    qint64 said = 0;
    QString failed;
    qint64 rose = 0;
    qint64 group = 0;

    template <class Record>
    qint64 add(Record record)
    {
        return UiHub::add(context.file(), std::move(record));
    }
    Street()
    {
        QObject::connect(&context, &AppContext::said,
                         [this](const QString &, qint64 change) { said = change; });
        QObject::connect(&context, &AppContext::failed, [this](const QString &text) { failed = text; });
        rose = person("Rose", "Okafor", "07700 900123");
        Group ward;
        ward.name = QStringLiteral("Ward 7 Together");
        group = add(ward);
    }
    qint64 person(const char *given, const char *family, const char *phone = "")
    {
        Person person;
        person.givenName = QString::fromUtf8(given);
        person.familyName = QString::fromUtf8(family);
        person.phone = QString::fromUtf8(phone);
        return add(person);
    }
    Person stored(qint64 key) { return *find(context.connection(), Id<Person>(key)); }
    void undoLast()
    {
        REQUIRE(said != 0);
        NoProgress progress;
        undo(context.file(), said, progress);
    }
    QStringList roles(qint64 key)
    {
        QStringList roles;
        for (const PersonRole &role : personNow(context.connection(), key, QDate(2019, 4, 10), 12).roles)
            roles.append(role.text);
        return roles;
    }
};

template <class Shown>
QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const Shown *shown : widget.findChildren<Shown *>())
        if (shown->isVisible())
            texts.append(shown->text());
    return texts;
}

void showPage(Street &street, PeoplePage &page, qint64 key)
{
    QObject::connect(&street.context, &AppContext::changed, &page, &PeoplePage::onChange);
    page.resize(1100, 900);
    showActive(page);
    REQUIRE(page.showRecord(Person::table(), key));
}

} // namespace

TEST_CASE("What a person is to the hub today stands in their head, and what is over does not")
{
    Street street;
    GroupMember member;
    member.group.key = street.group;
    member.person.key = street.rose;
    member.role.code = QStringLiteral("treasurer");
    member.joinedOn = QDate(2019, 1, 1);
    street.add(member);
    Organiser organiser;
    organiser.person.key = street.rose;
    organiser.startedOn = QDate(2018, 1, 1);
    organiser.endedOn = QDate(2019, 4, 10); // today is over
    const qint64 ended = street.add(organiser);
    Trainer trainer;
    trainer.person.key = street.rose;
    trainer.qualityAssuredOn = QDate(2018, 4, 11);
    trainer.expiresOn = QDate(2019, 4, 10); // today still counts
    street.add(trainer);
    CHECK(street.roles(street.rose)
          == QStringList{QStringLiteral("Trainer"), QStringLiteral("Treasurer of Ward 7 Together")});
    Change change(street.context.file(), QStringLiteral("Mend"));
    organiser = *find(street.context.connection(), Id<Organiser>(ended));
    organiser.endedOn = QDate(2019, 4, 11);
    change.save(organiser);
    change.commit();
    CHECK(street.roles(street.rose).first() == QStringLiteral("Organiser"));
    PeoplePage page(street.context);
    showPage(street, page, street.rose);
    CHECK(until([&] { return textsOf<Badge>(page).size() == 3; }));
    CHECK(textsOf<Badge>(page).first().startsWith(QStringLiteral("Organiser · since 1 Jan 2018")));
}

TEST_CASE("Somebody is added to a group by a few letters, told why not a second time, and undo takes it back")
{
    Street street;
    PeoplePage page(street.context);
    showPage(street, page, street.rose);
    auto *addTo = page.findChild<PeopleAddTo *>();
    REQUIRE(addTo);
    const auto addByKeys = [&] {
        addTo->ask(PeopleAddTo::What::Group, {street.rose});
        REQUIRE(until([&] { return addTo->findChild<ReferencePicker *>()->hasFocus(); }));
        type("ward");
        press(Qt::Key_Return);
    };
    addByKeys();
    const auto members = [&] {
        return referring<GroupMember>(street.context.connection(), "person_id", street.rose);
    };
    REQUIRE(members().size() == 1);
    CHECK(members().first().joinedOn == QDate(2019, 4, 10));
    CHECK_FALSE(addTo->isVisible());
    CHECK(until([&] {
        return textsOf<Badge>(page).contains(QStringLiteral("Member of Ward 7 Together · since 10 Apr 2019"));
    }));
    addByKeys();
    CHECK(members().size() == 1);
    CHECK_FALSE(street.failed.isEmpty());
    press(Qt::Key_Escape);
    CHECK_FALSE(addTo->isVisible());
    street.undoLast();
    CHECK(members().isEmpty());
}

TEST_CASE("Several are added to a group in one change; who is in it already is left out")
{
    Street street;
    PeoplePage page(street.context);
    showPage(street, page, street.rose);
    auto *addTo = page.findChild<PeopleAddTo *>();
    REQUIRE(addTo);
    const qint64 other = street.person("Sam", "Greenwood");
    const auto add = [&](const QList<qint64> &people) {
        addTo->ask(PeopleAddTo::What::Group, people);
        REQUIRE(until([&] { return addTo->findChild<ReferencePicker *>()->hasFocus(); }));
        type("ward");
        press(Qt::Key_Return);
    };
    const auto members = [&](qint64 person) {
        return referring<GroupMember>(street.context.connection(), "person_id", person).size();
    };
    add({street.rose});
    REQUIRE(members(street.rose) == 1);
    add({street.rose, other});
    CHECK(members(street.rose) == 1);
    CHECK(members(other) == 1);
    street.undoLast();
    CHECK(members(other) == 0);
    CHECK(members(street.rose) == 1);
}

TEST_CASE("A person with no story yet is told what will stand there")
{
    Street street;
    PeoplePage page(street.context);
    showPage(street, page, street.rose);
    CHECK(until([&] {
        return textsOf<QLabel>(page).contains(QStringLiteral(
            "Nothing yet. Conversations, courses, groups and actions will stand here, newest first."));
    }));
}

TEST_CASE("Consent is noted in one click with today's date, and undo takes it back")
{
    Street street;
    PeoplePage page(street.context);
    showPage(street, page, street.rose);
    QPushButton *yes = nullptr;
    for (QPushButton *button : page.findChild<PeopleHeld *>()->findChildren<QPushButton *>())
        if (!yes && button->text() == QStringLiteral("Yes, today"))
            yes = button;
    REQUIRE(yes);
    yes->click();
    CHECK(street.stored(street.rose).contactConsent.code == QStringLiteral("yes"));
    CHECK(street.stored(street.rose).shareConsent.code.isEmpty());
    CHECK(street.stored(street.rose).consentOn == QDate(2019, 4, 10));
    CHECK(until([&] { return !yes->isVisible(); }));
    street.undoLast();
    CHECK(street.stored(street.rose).contactConsent.code.isEmpty());
    CHECK_FALSE(street.stored(street.rose).consentOn.isValid());
    CHECK(until([&] { return yes->isVisible(); }));
}

TEST_CASE("How long people are kept is said in the programme's words")
{
    const auto rule = [](const char *records, int months, const char *reason) {
        return QJsonObject{{QStringLiteral("records"), QString::fromUtf8(records)},
                           {QStringLiteral("keep_months"), months},
                           {QStringLiteral("reason"), QString::fromUtf8(reason)}};
    };
    CHECK(keptInWords({}).isEmpty());
    CHECK(keptInWords({rule("conversations", 12, "")}).isEmpty());
    CHECK(keptInWords({rule("people", 72, "Evidence")}).contains(QStringLiteral("6 year")));
    CHECK(keptInWords({rule("people", 72, "Evidence")}).endsWith(QStringLiteral(": Evidence.")));
    CHECK(keptInWords({rule("people", 7, "")}).contains(QStringLiteral("7 month")));
}

TEST_CASE("What followed a course is told in a line")
{
    AfterCourse course;
    CHECK(whatFollowed(course).isEmpty());
    course.groups = {QStringLiteral("Ward 7 Together")};
    course.actions = {QStringLiteral("Petition"), QStringLiteral("Clean-up")};
    CHECK(whatFollowed(course) == QStringLiteral("joined Ward 7 Together · took part in Petition, Clean-up"));
}

TEST_CASE("Somebody who is known already is pointed out while they are typed, and the way is not barred")
{
    Street street;
    const std::unique_ptr<RecordDialog> editor(
        makeEditor(street.context.file(), AnyRecord(Person::table()), nullptr));
    showActive(*editor);
    auto *hint = editor->findChild<SamePersonHint *>();
    REQUIRE(hint);
    const auto typeInto = [&](const char *column, const char *text) {
        editor->focusField(QString::fromLatin1(column));
        type(text);
    };
    typeInto("given_name", "Rose");
    CHECK_FALSE(hint->isVisible());
    typeInto("family_name", "Okafor");
    typeInto("phone", "07700900123");
    CHECK(until([&] { return hint->isVisible(); }));
    CHECK(hint->text().contains(QStringLiteral("Rose Okafor")));
    QObject::connect(editor.get(), &RecordDialog::saved,
                     [&](qint64, const QString &, qint64 key) { street.said = key; });
    editor->setAttribute(Qt::WA_DeleteOnClose, false);
    editor->save();
    CHECK(street.said > street.rose); // a second one, if that is what is wanted
}

TEST_CASE("A page of many conversations is shown at once and told a piece at a time")
{
    Street street;
    const qint64 maria = street.person("Maria", "Silva");
    {
        Change change(street.context.file(), QStringLiteral("Many conversations"));
        for (int i = 0; i < 2500; ++i) {
            Conversation conversation;
            conversation.heldOn = QDate(2010, 1, 1).addDays(i);
            conversation.organiser.key = i < 2000 ? street.rose : maria;
            conversation.person.key = i < 2000 ? 0 : street.rose;
            conversation.heard = QStringLiteral("The lift is broken again, and nobody comes to mend it.");
            change.save(conversation);
        }
        change.commit();
    }
    PeoplePage page(street.context);
    showPage(street, page, maria);
    REQUIRE(page.showRecord(Person::table(), street.rose));
    const auto rows = [&] { return page.findChildren<PeopleStoryRow *>().size(); };
    CHECK(until([&] { return rows() == 12; }));
    const auto more = [&]() -> style::LinkButton * {
        for (auto *link : page.findChildren<style::LinkButton *>())
            if (link->isVisible() && link->accessibleName().contains(QStringLiteral("earlier")))
                return link;
        return nullptr;
    };
    qsizetype mostAtOnce = 0; // rows made in one turn
    while (auto *link = more()) {
        const qsizetype wanted = qMin<qsizetype>(rows() + 60, 501);
        link->click();
        for (qsizetype before = rows(); before < wanted; before = rows()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            mostAtOnce = qMax(mostAtOnce, rows() - before);
        }
    }
    CHECK(rows() == 501); // and the first of those that she held
    CHECK(mostAtOnce <= 12);
}
