// Several booked at once: a pasted list, a group, an organisation; and what is written to them.
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
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
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
          == QStringLiteral("Known,Choose who is meant,New person,Booked or waiting already"));
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
    CHECK(shown.states(*dialog) == QStringLiteral("New person,New person"));
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
    REQUIRE(shown.states(*dialog) == QStringLiteral("Known,Known"));
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

#include "courses_booking.moc"
