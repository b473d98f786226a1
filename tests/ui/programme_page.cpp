// The programme's page in the national body's file, and the national picture's in a hub's.
#include "ui/pages/programme_page.h"
#include "base/file_writer.h"
#include "programme/pack_edits.h"
#include "programme/shipped_packs.h"
#include "report/national_picture.h"
#include "storage/history.h"
#include "support/catch_strings.h"
#include "support/national_sample.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/picture_page.h"
#include "ui/pages/programme_about_part.h"
#include "ui/pages/programme_calendar_part.h"
#include "ui/pages/programme_issue_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString coep = QStringLiteral("coep-2017-2020");

std::unique_ptr<HubFile> makeFile(const QString &path, bool isNational)
{
    return createHub(path, {QStringLiteral("HUB01"), QStringLiteral("Bristol"), isNational}, packBytes(coep),
                     coep);
}

struct Desk {
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    AppContext context;
    ProgrammePage page;

    explicit Desk(bool isNational = true)
        : context(makeFile(folder.filePath(QStringLiteral("a.doorstep")), isNational), dialogs), page(context)
    {
        QObject::connect(&context.file().notices(), &ChangeNotices::committed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        QObject::connect(&context, &AppContext::programmeChanged, &page,
                         [this] { page.onProgrammeChange(); });
        page.show();
        page.activate();
    }
    ProgrammeListPart &part(ProgrammePart which)
    {
        page.openArgument(partId(which));
        return page.listPart(which);
    }
    static void type(ProgrammeListPart &part, int row, int column, const char *text)
    {
        part.model().setData(part.model().index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    static QString cell(ProgrammeListPart &part, int row, int column)
    {
        return part.model().index(row, column).data(Qt::EditRole).toString();
    }
};

} // namespace

TEST_CASE("A target is typed, kept as a draft and taken back")
{
    Desk desk;
    ProgrammeListPart &targets = desk.part(ProgrammePart::Targets);
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("3,500"));
    Desk::type(targets, 0, 1, "4,000");
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("4,000"));
    CHECK(desk.page.draft().lines.size() == 1);
    CHECK(desk.context.programme().targets.first().amount == 3500);
    NoProgress progress;
    undo(desk.context.file(), lastChange(desk.context.connection()), progress);
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("3,500"));
    Desk::type(targets, 0, 1, "many");
    CHECK(desk.page.problem().contains(QStringLiteral("many")));
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("3,500"));
    Desk::type(targets, 0, 1, "");
    CHECK(Desk::cell(targets, 0, 1).isEmpty());
}

TEST_CASE("A block of targets is pasted from a spreadsheet, all or nothing")
{
    Desk desk;
    ProgrammeListPart &targets = desk.part(ProgrammePart::Targets);
    targets.table().setCurrentIndex(targets.model().index(1, 1));
    QApplication::clipboard()->setText(QStringLiteral("100\t1,200\n7\t\n"));
    targets.table().paste();
    CHECK(Desk::cell(targets, 1, 1) == QStringLiteral("100"));
    CHECK(Desk::cell(targets, 1, 2) == QStringLiteral("1,200"));
    CHECK(Desk::cell(targets, 2, 1) == QStringLiteral("7"));
    QApplication::clipboard()->setText(QStringLiteral("5\nnone\n"));
    targets.table().paste();
    CHECK(Desk::cell(targets, 1, 1) == QStringLiteral("100"));
    CHECK(desk.page.problem().contains(QStringLiteral("none")));
}

TEST_CASE("Hubs are added, renamed with their targets, pasted and taken out")
{
    Desk desk;
    ProgrammeListPart &hubs = desk.part(ProgrammePart::Hubs);
    hubs.model().addRow();
    CHECK(Desk::cell(hubs, 22, 0) == QStringLiteral("HUB23"));
    Desk::type(hubs, 0, 0, "BRISTOL");
    CHECK(targetOf(desk.page.draft().programme, QStringLiteral("people_trained"), QStringLiteral("BRISTOL"),
                   {QDate(2017, 4, 1), QDate(2020, 3, 31)})
          == 160);
    Desk::type(hubs, 1, 0, "BRISTOL");
    CHECK(desk.page.problem().contains(QStringLiteral("BRISTOL")));
    hubs.table().setCurrentIndex(hubs.model().index(22, 0));
    QApplication::clipboard()->setText(QStringLiteral("N1\tNorth\nN2\tSouth\n"));
    hubs.table().paste();
    CHECK(hubs.model().rowCount() == 24);
    CHECK(Desk::cell(hubs, 23, 1) == QStringLiteral("South"));
    hubs.model().removeRows({0, 23});
    CHECK(hubs.model().rowCount() == 22);
}

TEST_CASE("A calendar is made in one step, and a course is added and placed")
{
    Desk desk;
    auto &calendar = dynamic_cast<ProgrammeCalendarPart &>(desk.part(ProgrammePart::Calendar));
    calendar.weeks().setValue(6);
    calendar.make();
    CHECK(calendar.model().rowCount() == 12);
    CHECK(Desk::cell(calendar, 0, 3) == QStringLiteral("11 Aug 2017"));
    Desk::type(calendar, 0, 3, "1 Aug 2017");
    CHECK(desk.page.draft().programme.periods.first().due == QDate(2017, 8, 1));
    ProgrammeListPart &courses = desk.part(ProgrammePart::Courses);
    courses.model().addRow();
    CHECK(courses.model().rowCount() == 8);
    CHECK(courses.model().moveRow(7, -1));
    CHECK(Desk::cell(courses, 6, 1) == QStringLiteral("course-1"));
    Desk::type(courses, 6, 2, "Qualification");
    CHECK(desk.page.draft().programme.courses[6].course.kind.code == QStringLiteral("qualification"));
    Desk::type(courses, 0, 0, "");
    CHECK_FALSE(desk.page.problem().isEmpty());
}

TEST_CASE("Issuing shows what is new, saves the pack and gives a text for the hubs")
{
    Desk desk;
    desk.page.aboutPart().findChildren<QSpinBox *>().first()->setValue(10);
    CHECK(desk.page.draft().programme.smallNumberThreshold == 10);
    desk.dialogs.file = desk.folder.filePath(QStringLiteral("pack.json"));
    ProgrammeIssueDialog *dialog = desk.page.openIssueDialog();
    CHECK(dialog->text().contains(QStringLiteral("10, was 5")));
    dialog->issueButton().click();
    desk.context.tasks().waitForAll();
    CHECK(dialog->text().contains(QStringLiteral("version 2")));
    dialog->copyButton().click();
    CHECK(QApplication::clipboard()->text() == dialog->text());
    delete dialog;
    CHECK(desk.context.programme().smallNumberThreshold == 10);
    CHECK_FALSE(desk.context.programme().isForPractice());
    CHECK_FALSE(desk.page.draft().hasNews());
    CHECK(parseProgramme(readWholeFile(desk.dialogs.file, 1 << 22), {}).version == QStringLiteral("2"));
    desk.page.openArgument(QStringLiteral("secret"));
    desk.page.secretPart().changeBox().click();
    CHECK(desk.page.draft().isNewSecretWanted);
}

TEST_CASE("In a hub's file the programme is read and not changed")
{
    Desk desk(false);
    ProgrammeListPart &targets = desk.part(ProgrammePart::Targets);
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("3,500"));
    CHECK_FALSE(targets.model().flags(targets.model().index(0, 1)).testFlag(Qt::ItemIsEditable));
    Desk::type(targets, 0, 1, "1");
    CHECK(Desk::cell(targets, 0, 1) == QStringLiteral("3,500"));
    CHECK(desk.page.issueButton().isHidden());
}

TEST_CASE("A hub opens the national picture, sees itself beside the others, and has it there next time")
{
    QTemporaryDir folder;
    const QString nationalPath = folder.filePath(QStringLiteral("n.doorstep"));
    makeNationalSample(nationalPath);
    const QString picture = folder.filePath(QStringLiteral("p.doorstep-picture"));
    NoProgress progress;
    const Period year{QDate(2019, 4, 1), QDate(2020, 3, 31)};
    const NationalPicture made =
        writePicture(*openHub(nationalPath, HubFile::Access::Read), year, picture, progress);
    const NationalPicture::Figure *conversations = made.figure(u"conversations");
    REQUIRE(conversations);
    REQUIRE(conversations->total);
    qint64 sum = 0;
    for (const qint64 hub : conversations->hubs)
        sum += hub;
    CHECK(sum == *conversations->total);
    CHECK(conversations->hubs.size() == 4);

    AnsweringDialogs dialogs;
    AppContext context(makeFile(folder.filePath(QStringLiteral("h.doorstep")), false), dialogs);
    PicturePage page(context);
    page.activate();
    CHECK(page.isEmpty());
    page.openArgument(picture);
    page.waitForAll();
    CHECK_FALSE(page.isEmpty());
    CHECK(page.periods().currentText() == periodForPeople(year));
    REQUIRE(page.reading().beside.size() == made.figures.size());
    PicturePage again(context);
    again.activate();
    again.waitForAll();
    CHECK_FALSE(again.isEmpty());
    CHECK(numberTable(again.reading(), QStringLiteral("x")).rows.size() == made.figures.size());
}

TEST_CASE("A picture of another programme is refused and nothing is kept")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.doorstep-picture"));
    FileWriter file(path);
    file.write("{\"doorstep_national_picture\":1}");
    file.commit();
    AnsweringDialogs dialogs;
    AppContext context(makeFile(folder.filePath(QStringLiteral("h.doorstep")), false), dialogs);
    PicturePage page(context);
    page.openArgument(path);
    page.waitForAll();
    CHECK(page.isEmpty());
    CHECK(keptPictures(context.connection()).isEmpty());
}
