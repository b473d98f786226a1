// Several booked at once: a pasted list, a group, an organisation; and what is written to them.
#include "base/clock.h"
#include "courses_run.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "training/booking.h"
#include "ui/courses/book_several.h"
#include "ui/courses/booking_lines.h"
#include "ui/courses/run_learners.h"
#include "ui/courses/run_pane.h"
#include "ui/courses/run_writing.h"
#include "ui/pages/people_add_to.h"
#include "ui/pages/people_page.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/reference_picker.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUrlQuery>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class BookedRun : public CourseInHand {
public:
    BookedRun() : pane(context)
    {
        QObject::connect(&context, &AppContext::changed, &pane,
                         [this](const ChangeNotice &notice) { pane.onChange(notice); });
        pane.resize(600, 900);
        pane.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&pane));
        pane.showRecord(run.key);
    }
    qint64 person(const char *given, const char *family, const char *email = "", const char *consent = "")
    {
        Person person;
        person.givenName = QString::fromLatin1(given);
        person.familyName = QString::fromLatin1(family);
        person.email = QString::fromLatin1(email);
        person.contactConsent.code = QString::fromLatin1(consent);
        return UiHub::add(context.file(), person);
    }
    RunLearners &learners() { return *pane.findChild<RunLearners *>(); }
    QList<Enrolment> enrolments() { return referring<Enrolment>(context.connection(), "run_id", run.key); }
    QString states(BookSeveral &dialog)
    {
        QStringList states;
        for (int row = 0; row < dialog.lines().rowCount(); ++row)
            states.append(dialog.lines().item(row, 2)->text());
        return states.join(QLatin1Char(','));
    }
    const ClockSetTo clock{QDate(2026, 3, 1)};
    RunPane pane;
};

class OpenedLinks : public QObject {
    Q_OBJECT
public:
    OpenedLinks() { QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }
    QList<QUrl> links;
public Q_SLOTS:
    void open(const QUrl &link) { links.append(link); }
};

} // namespace

TEST_CASE("A pasted list shows who is known, new, unsure and booked before it is one change")
{
    BookedRun shown;
    const qint64 rose = shown.person("Rose", "Okafor", "rose@x.org");
    shown.person("Sam", "Lee");
    const qint64 sam = shown.person("Sam", "Lee", "sam@x.org");
    const int before = int(shown.enrolments().size());
    BookSeveral *dialog = shown.learners().bookSeveral(
        QStringLiteral("Name\tE-mail\nRosie\trose@x.org\nSam Lee\t\nKofi Mensah\tkofi@x.org\nAda\t"));
    dialog->waitForReading();
    CHECK(shown.states(*dialog)
          == QStringLiteral(
              "Known,Choose who is meant,New person \u00B7 waits for a place,Booked or waiting already"));
    CHECK(dialog->bookButton().text().startsWith(QStringLiteral("Book 2 ")));
    CHECK(dialog->summary().contains(QStringLiteral("1 left out")));
    CHECK(int(shown.enrolments().size()) == before);
    QComboBox *who = dialog->lines().choice(1);
    REQUIRE(who);
    CHECK(who->count() == 3); // two of the name, or a new one
    dialog->lines().setFocus();
    press(Qt::Key_Tab);
    CHECK(who->hasFocus());
    press(Qt::Key_Tab);
    CHECK(dialog->bookButton().hasFocus());
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    CHECK(dialog->list().hasFocus());
    who->setCurrentIndex(who->findText(QStringLiteral("sam@x.org"), Qt::MatchContains));
    Q_EMIT who->activated(who->currentIndex());
    CHECK(dialog->summary().contains(QStringLiteral("2 will wait"))); // one place is left
    dialog->bookButton().click();
    QStringList booked;
    for (const Enrolment &enrolment : shown.enrolments())
        booked.append(enrolment.outcome.code);
    CHECK(booked.count(QStringLiteral("booked")) == 4);
    CHECK(booked.count(QStringLiteral("waiting")) == 2);
    CHECK(shown.enrolments()[before].person.key == rose);
    CHECK(shown.enrolments()[before + 1].person.key == sam);
    shown.undoLast();
    CHECK(int(shown.enrolments().size()) == before);
}

TEST_CASE("A list pasted into the line of a run opens the dialog with it; a lone name stays in the line")
{
    BookedRun shown;
    auto *line = shown.pane.findChild<QWidget *>(QStringLiteral("addPerson"));
    REQUIRE(line);
    line->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Rose Okafor\nBen Carter"));
    press(Qt::Key_V, Qt::ControlModifier);
    auto *dialog = shown.pane.findChild<BookSeveral *>();
    REQUIRE(dialog);
    dialog->waitForReading();
    CHECK(shown.states(*dialog) == QStringLiteral("New person,New person \u00B7 waits for a place"));
    CHECK(shown.enrolments().size() == 3);
}

TEST_CASE("An organisation books the members of a group, but for who is unticked")
{
    BookedRun shown;
    Group group;
    group.name = QStringLiteral("Ward 7 Together");
    const qint64 ward = UiHub::add(shown.context.file(), group);
    for (const char *name : {"Una", "Val"}) {
        GroupMember member;
        member.group.key = ward;
        member.person.key = shown.person(name, "Lee");
        member.joinedOn = QDate(2026, 1, 1);
        UiHub::add(shown.context.file(), member);
    }
    Organisation school;
    school.name = QStringLiteral("The School");
    const qint64 by = UiHub::add(shown.context.file(), school);
    BookSeveral *dialog = shown.learners().bookSeveral();
    dialog->group().pick(ward);
    dialog->organisation().pick(by);
    dialog->waitForReading();
    REQUIRE(shown.states(*dialog) == QStringLiteral("Known,Known \u00B7 waits for a place"));
    dialog->lines().item(0, 0)->setCheckState(Qt::Unchecked);
    CHECK(dialog->bookButton().text().startsWith(QStringLiteral("Book 1 ")));
    dialog->bookButton().click();
    REQUIRE(shown.enrolments().size() == 4);
    CHECK(shown.enrolments().last().bookedBy.key == by);
    CHECK(shown.read().learners.last().name == QStringLiteral("Val Lee"));
}

TEST_CASE("Joining instructions are filled in, mailed in Bcc to who agreed, merged, and kept in the file")
{
    BookedRun shown;
    {
        Person rose = *find(shown.context.connection(),
                            Id<Person>(shown.person("Rose", "Okafor", "rose@x.org", "yes")));
        Person cy =
            *find(shown.context.connection(), Id<Person>(shown.person("Cy", "Nolan", "cy@x.org", "no")));
        shown.learners().bookPeople({rose, cy});
    }
    OpenedLinks opened;
    RunWriting *dialog = shown.learners().write();
    CHECK(dialog->preview().contains(QStringLiteral("Your place on Building Power")));
    CHECK(dialog->preview().contains(QStringLiteral("Sat 7 Mar 2026\nSat 14 Mar 2026")));
    CHECK(dialog->leftOut().contains(QStringLiteral("Ada has not been asked whether we may write")));
    dialog->body().setPlainText(QStringLiteral("Dear [name], bring a coat."));
    dialog->openMail();
    REQUIRE(opened.links.size() == 1);
    const QUrlQuery mail(opened.links.first());
    CHECK(mail.queryItemValue(QStringLiteral("bcc"), QUrl::FullyDecoded) == QStringLiteral("rose@x.org"));
    CHECK(mail.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
          == QStringLiteral("Dear all, bring a coat."));
    dialog->copy();
    CHECK(QApplication::clipboard()->text().endsWith(QStringLiteral("Dear all, bring a coat.")));
    shown.dialogs.file = shown.hub.folder() + QStringLiteral("/merge.csv");
    dialog->saveForMerge();
    QFile file(shown.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray merged = file.readAll();
    CHECK(merged.contains("Dear Rose, bring a coat."));
    CHECK_FALSE(merged.contains("Nolan"));
    dialog->close();
    CHECK(runText(shown.context.file(), RunTextKind::Joining).body
          == QStringLiteral("Dear [name], bring a coat."));
}

TEST_CASE("Who is on the run already is not told to be booked again")
{
    BookedRun shown;
    const Person ada = *find(shown.context.connection(), shown.read().learners.first().enrolment.person);
    shown.last = 0;
    shown.learners().bookPeople({ada});
    CHECK(shown.last == 0);
    CHECK(shown.enrolments().size() == 3);
}

TEST_CASE("Who is booked from the list of people waits beyond the capacity as well")
{
    BookedRun shown;
    const QList<qint64> people{shown.person("Una", "Lee"), shown.person("Val", "Lee")};
    PeopleAddTo line(shown.context);
    line.ask(PeopleAddTo::What::Run, people);
    line.findChild<ReferencePicker *>(QStringLiteral("addTo"))->pick(shown.run.key);
    REQUIRE(shown.enrolments().size() == 5);
    CHECK(shown.enrolments()[3].outcome.code == QStringLiteral("booked"));
    CHECK(shown.enrolments()[4].outcome.code == QStringLiteral("waiting"));
    CHECK(line.isHidden());
}

TEST_CASE("People who are selected in their list are saved as contact cards")
{
    BookedRun shown;
    PeoplePage page(shown.context);
    page.resize(1000, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activate();
    auto *view = page.findChild<RecordsView *>();
    REQUIRE(until([view] { return view->model().total() == 3; }));
    view->findChild<QTableView *>()->selectAll();
    shown.dialogs.file = shown.hub.folder() + QStringLiteral("/people.vcf");
    for (QAction *action : page.pageActions())
        if (action->text().contains(QStringLiteral("contact card")))
            action->trigger();
    shown.context.tasks().waitForAll();
    QFile file(shown.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VCARD") == 3);
}

TEST_CASE("Those with a place are saved as contact cards")
{
    BookedRun shown;
    shown.dialogs.file = shown.hub.folder() + QStringLiteral("/run.vcf");
    for (QPushButton *button : shown.learners().findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Contact cards")))
            button->click();
    shown.context.tasks().waitForAll();
    QFile file(shown.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VCARD") == 3);
}

TEST_CASE("What is blank on record is filled in unless that is unticked; what differs is only told")
{
    BookedRun shown;
    const qint64 liz = shown.person("Liz", "Turner");
    shown.person("Rose", "Okafor", "rose@x.org");
    {
        Change change(shown.context.file(), QStringLiteral("A phone"));
        Person rose = *find(shown.context.connection(), Id<Person>(liz + 1));
        rose.phone = QStringLiteral("07700 900123");
        change.save(rose);
        change.commit();
    }
    const auto stored = [&] { return *find(shown.context.connection(), Id<Person>(liz)); };
    const QString list = QStringLiteral("Liz Turner, liz@x.org\nRose Okafor\trose@x.org\t020 7946 0123");
    BookSeveral *dialog = shown.learners().bookSeveral(list);
    dialog->waitForReading();
    CHECK(shown.states(*dialog)
          == QStringLiteral("Known \u00B7 adds liz@x.org,"
                            "Known \u00B7 recorded otherwise than 020 7946 0123 \u00B7 waits for a place"));
    CHECK(dialog->fillIn().isVisible());
    dialog->fillIn().setChecked(false);
    CHECK(shown.states(*dialog).startsWith(QStringLiteral("Known,")));
    dialog->fillIn().setChecked(true);
    dialog->list().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.enrolments().size() == 5);
    CHECK(stored().email == QStringLiteral("liz@x.org"));
    shown.undoLast();
    CHECK(stored().email.isEmpty());
    CHECK(shown.enrolments().size() == 3);
}

TEST_CASE("Pasting an empty clipboard into the list does nothing")
{
    BookedRun shown;
    BookSeveral *dialog = shown.learners().bookSeveral(QStringLiteral("Liz Turner"));
    QApplication::clipboard()->setMimeData(new QMimeData);
    dialog->list().setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(dialog->list().toPlainText() == QStringLiteral("Liz Turner"));
    dialog->close();
}

TEST_CASE("Somebody who is known by the name alone may be another")
{
    BookedRun shown;
    shown.person("Liz", "Turner");
    BookSeveral *dialog = shown.learners().bookSeveral(QStringLiteral("Liz Turner"));
    dialog->waitForReading();
    REQUIRE_FALSE(dialog->lines().choice(0));
    dialog->lines().setCurrentCell(0, 2);
    dialog->lines().setFocus();
    press(Qt::Key_Return);
    QComboBox *who = dialog->lines().choice(0);
    REQUIRE(who);
    CHECK(who->currentIndex() == 0);
    who->hidePopup();
    who->setCurrentIndex(1);
    Q_EMIT who->activated(1);
    CHECK(shown.states(*dialog) == QStringLiteral("New person"));
    CHECK(dialog->lines().chosen().first().key == 0);
    dialog->close();
}

TEST_CASE("An organisation takes places before it says who comes")
{
    BookedRun shown;
    Organisation school;
    school.name = QStringLiteral("The School");
    const qint64 by = UiHub::add(shown.context.file(), school);
    BookSeveral *dialog = shown.learners().bookSeveral();
    dialog->waitForReading();
    CHECK_FALSE(dialog->unnamed().isEnabled());
    dialog->organisation().pick(by);
    dialog->unnamed().setValue(2);
    CHECK(dialog->bookButton().text() == QStringLiteral("Book 2 people"));
    CHECK(dialog->summary().contains(QStringLiteral("for The School, named later. 1")));
    dialog->bookButton().click();
    REQUIRE(shown.enrolments().size() == 5);
    CHECK(shown.enrolments().last().bookedBy.key == by);
    CHECK(shown.enrolments().last().outcome.code == QStringLiteral("waiting"));
    CHECK(shown.read().learners.last().name == QStringLiteral("Learner 2 from The School"));
}

TEST_CASE("Each text is kept by itself and goes to those whom it is for")
{
    BookedRun shown;
    {
        Change change(shown.context.file(), QStringLiteral("Wait"));
        shown.enrol(change, "Wyn", "waiting");
        setMark(change, shown.read().sessions[0].key, shown.read().learners[0].enrolment.person.key,
                QStringLiteral("present"));
        change.commit();
    }
    RunWriting *dialog = shown.learners().write();
    const auto pick = [dialog](int kind) {
        dialog->kind().setCurrentIndex(kind);
        Q_EMIT dialog->kind().activated(kind);
    };
    CHECK(dialog->leftOut().count(QLatin1Char('\n')) == 2); // Ada, Bea, Cy: nobody was asked
    pick(2);
    CHECK(dialog->audience().currentText() == QStringLiteral("Those who wait for a place"));
    CHECK(dialog->leftOut().startsWith(QStringLiteral("Wyn ")));
    dialog->body().setPlainText(QStringLiteral("Please wait, [name]."));
    pick(4);
    CHECK(dialog->preview().contains(QStringLiteral("We missed you")));
    CHECK_FALSE(dialog->leftOut().contains(QStringLiteral("Ada")));
    pick(2);
    CHECK(dialog->body().toPlainText() == QStringLiteral("Please wait, [name]."));
    pick(1);
    CHECK(dialog->body().toPlainText() == usualRunText(RunTextKind::Reminder).body);
    dialog->close();
}

#include "courses_booking.moc"
