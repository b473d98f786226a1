// Certificates in the window: given, taken back, printed, saved one by one; the template and its pictures.
#include "base/dates.h"
#include "courses_run.h"
#include "storage/certificate_rows.h"
#include "training/reference_letters.h"
#include "ui/courses/certificate_output.h"
#include "ui/courses/certificate_paper.h"
#include "ui/courses/certificate_picture_field.h"
#include "ui/courses/certificate_sample.h"
#include "ui/courses/certificate_template_dialog.h"
#include "ui/courses/certificates_dialog.h"
#include "ui/courses/certificates_list.h"
#include "ui/courses/register_page.h"
#include "ui/print/print_output.h"
#include "ui/print/print_preview.h"
#include "ui/widgets/growing_text.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class Certificates : public CourseInHand {
public:
    Certificates()
    {
        Change change(context.file(), QStringLiteral("Outcomes"));
        const CourseRegister now = read();
        for (const int learner : {0, 1}) {
            Enrolment enrolment = now.learners[learner].enrolment;
            enrolment.outcome.code = QStringLiteral("completed");
            change.save(enrolment);
        }
        change.commit();
        dialog = std::make_unique<CertificatesDialog>(context, run.key);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }
    QString row(int row, int column) { return dialog->list().topLevelItem(row)->text(column); }
    QPushButton &button(const char *begins)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')).startsWith(QLatin1String(begins)))
                return *button;
        throw std::logic_error("no such button");
    }
    std::unique_ptr<CertificatesDialog> dialog;
};

QByteArray pictureOf(const QString &path, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Who completed gets a number in one step, which is taken back and given again")
{
    Certificates at;
    CHECK(at.row(0, 1) == QStringLiteral("gets HUB01-0001"));
    CHECK(at.row(2, 1) == QStringLiteral("0 of 2 sessions: 2 more to complete"));
    CHECK_FALSE(at.dialog->printButton().isEnabled());
    CHECK_FALSE(at.dialog->kinds().isVisible());
    at.dialog->issueButton().click();
    CHECK(at.row(1, 1) == QStringLiteral("HUB01-0002"));
    CHECK(at.dialog->ticked().size() == 2);
    CHECK_FALSE(at.dialog->issueButton().isEnabled());
    at.dialog->list().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    CHECK(at.dialog->ticked() == QList<qint64>{at.read().learners[1].enrolment.key});
    at.undoLast();
    CHECK(at.row(1, 1) == QStringLiteral("gets HUB01-0002"));
    at.dialog->issueButton().click();
    CHECK(at.row(0, 1) == QStringLiteral("HUB01-0001"));
}

TEST_CASE("Certificates go into one PDF, or one each under names that every system takes")
{
    Certificates at;
    {
        Change change(at.context.file(), QStringLiteral("Name"));
        Person person = find(at.context.connection(), at.read().learners[0].enrolment.person).value();
        person.familyName = QStringLiteral("O/Neil: \"x\"");
        change.save(person);
        change.commit();
    }
    at.dialog->issue();
    at.dialogs.file = at.hub.folder() + QStringLiteral("/all");
    at.button("Save as PDF").click();
    at.context.tasks().waitForAll();
    QFile file(at.dialogs.file + QStringLiteral(".pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 2"));
    at.dialogs.chosenFolder = at.hub.folder() + QStringLiteral("/each");
    REQUIRE(QDir().mkpath(at.dialogs.chosenFolder));
    at.button("One file each").click();
    at.context.tasks().waitForAll();
    CHECK(QDir(at.dialogs.chosenFolder).entryList({QStringLiteral("*.pdf")})
          == QStringList{QStringLiteral("HUB01-0001 Ada O-Neil, -x-.pdf"),
                         QStringLiteral("HUB01-0002 Bea.pdf")});
}

TEST_CASE("A printed certificate stays as it was, its pictures too, when the template changes")
{
    Certificates at;
    const QString path = at.hub.folder() + QStringLiteral("/logo.png");
    pictureOf(path, 3000, 1500);
    const auto change = [&](const char *heading) {
        CertificateTemplateDialog edit(at.context, CertificateKind::Certificate,
                                       sampleCertificateFacts(QStringLiteral("Hub")));
        edit.setAttribute(Qt::WA_DeleteOnClose, false);
        edit.heading().setText(QString::fromLatin1(heading));
        REQUIRE(edit.hubLogo().load(path));
        edit.save();
        CHECK(edit.result() == QDialog::Accepted);
    };
    change("Award");
    const CertificateTemplate kept =
        certificateTemplate(at.context.connection(), CertificateKind::Certificate);
    CHECK(kept.heading == QStringLiteral("Award"));
    const QImage logo = decodedPicture(certificatePicture(at.context.connection(), kept.hubLogo));
    CHECK(logo.size() == QSize(1200, 600));
    at.dialog->issue();
    const qint64 key = at.dialog->ticked().first();
    change("Diploma");
    const auto sheet =
        certificateSheet(at.context.file(), key, CertificateKind::Certificate, QDate(2026, 5, 1)).value();
    CHECK(sheet.words.heading == QStringLiteral("Award"));
    CHECK(sheet.words.hubLogo == kept.hubLogo);
    at.undoLast();
    CHECK(certificateTemplate(at.context.connection(), CertificateKind::Certificate) == kept);
}

TEST_CASE("What is no picture is refused and said; nothing changes")
{
    Certificates at;
    CertificatePictureField field(at.context, QStringLiteral("Logo"));
    const QString path = at.hub.folder() + QStringLiteral("/not.png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    file.close();
    CHECK_FALSE(field.load(path));
    CHECK(at.dialogs.told.size() == 1);
    CHECK(field.token().isEmpty());
    // A header that promises far more pixels than there are bytes is not decoded.
    QByteArray huge = pictureOf(at.hub.folder() + QStringLiteral("/small.png"), 4, 4);
    huge[18] = char(0x7f);
    CHECK(decodedPicture(huge).isNull());
    CHECK_FALSE(decodedPicture(pictureOf(at.hub.folder() + QStringLiteral("/p.jpg"), 4, 4)).isNull());
}

TEST_CASE("Pictures as people have them: transparent, for a press, cut off, enormous")
{
    Certificates at;
    const auto path = [&](const char *name) {
        return at.hub.folder() + QLatin1Char('/') + QLatin1String(name);
    };
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    };
    QImage clear(60, 30, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    REQUIRE(clear.save(path("clear.png")));
    CHECK(decodedPicture(pictureFromFile(path("clear.png"))).pixelColor(5, 5).alpha() == 0);
    // 8 by 8 pixels of red in the four inks of a press.
    const QByteArray press = QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f"
        "///5vB////+v/m/f/4/9sAQwErLS08NTx2QUF2+KWMpfj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4"
        "+Pj4+Pj4+Pj4/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBf/EABQQAQAAAAAAAAAAAAAAAAAA"
        "AAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AqAIR2yA//9k=");
    const QColor red = decodedPicture(pictureFromFile(write("press.jpg", press))).pixelColor(4, 4);
    CHECK(red.red() > 200);
    CHECK(red.green() < 60);
    QImage photo(400, 300, QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x)
            photo.setPixel(x, y, qRgb(x % 256, (x * y) % 256, y % 256));
    REQUIRE(photo.save(path("photo.jpg")));
    REQUIRE(photo.save(path("photo.png")));
    for (const char *name : {"photo.jpg", "photo.png"}) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        CHECK_FALSE(decodedPicture(whole).isNull());
        CHECK_THROWS_AS(pictureFromFile(write("cut", whole.first(whole.size() * 2 / 3))), Error);
    }
    CHECK_THROWS_AS(pictureFromFile(write("large.png", QByteArray(21 * 1024 * 1024, 'x'))), Error);
    CHECK_THROWS_AS(pictureFromFile(write("empty.png", {})), Error);
}

TEST_CASE("A name that no font here can write is pointed out before it is printed")
{
    CHECK(hasLetters(QStringLiteral("Siân Ŵyn-Ødegård")));
    CHECK_FALSE(hasLetters(QString::fromUcs4(U"Ann \U000F0000", 5)));
}

TEST_CASE("The template is not left with changes unless that is meant; its usual words come back")
{
    Certificates at;
    CertificateTemplateDialog edit(at.context, CertificateKind::Letter,
                                   sampleCertificateFacts(QStringLiteral("Hub")));
    edit.setAttribute(Qt::WA_DeleteOnClose, false);
    edit.show();
    edit.wording().insertPlainText(QStringLiteral("Other words"));
    at.dialogs.agrees = false;
    edit.reject();
    CHECK(edit.isVisible());
    for (QPushButton *button : edit.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("&Usual words"))
            button->click();
    CHECK(edit.words() == usualTemplate(CertificateKind::Letter));
    edit.reject();
    CHECK_FALSE(edit.isVisible());
    CHECK(at.dialogs.questions.size() == 1);
}

TEST_CASE("A youth course points out missing consent and has letters")
{
    Certificates at;
    {
        Change change(at.context.file(), QStringLiteral("Youth"));
        CourseRun run = at.read().run;
        run.course = Id<Course>(keyOf(at.context.connection(), Course::table(), at.context.file().ownHub(),
                                      QStringLiteral("youth")));
        REQUIRE(run.course);
        change.save(run);
        change.commit();
    }
    REQUIRE(at.dialog->kinds().isVisible());
    CHECK(at.row(0, 2) == QStringLiteral("No guardian\u2019s consent"));
    CHECK(at.dialog->ticked().isEmpty());
    at.dialog->kinds().setCurrentIndex(1);
    Q_EMIT at.dialog->kinds().activated(1);
    CHECK(at.row(0, 1) == QStringLiteral("not written yet"));
    CHECK(at.dialog->ticked().isEmpty());
    at.dialog->issue();
    CHECK(at.row(0, 1).startsWith(QStringLiteral("written ")));
    CHECK(at.dialog->ticked().size() == 2);
    CHECK_FALSE(at.dialog->issueButton().isEnabled());
    const PrintJob job =
        certificateJob({CertificateKind::Letter, QStringLiteral("Letters"), at.dialog->ticked()});
    NoProgress quiet;
    const std::unique_ptr<PagedDocument> document = job.make(at.context.file(), quiet);
    CHECK(document->pageCount() == 2);
    CHECK_FALSE(document->isWide());

    at.button("Own words").click();
    auto *own = at.dialog->findChild<CertificateTemplateDialog *>();
    REQUIRE(own);
    CHECK(own->words().wording.contains(QStringLiteral("Ada completed")));
    own->wording().setWords(QStringLiteral("[first name] ran the stall."));
    own->save();
    const qint64 ada = at.dialog->ticked().first();
    CHECK(writtenLetter(at.context.connection(), ada)->words.wording == QStringLiteral("Ada ran the stall."));
    CHECK(certificateTemplate(at.context.connection(), CertificateKind::Letter)
          == usualTemplate(CertificateKind::Letter));
    at.undoLast();
    CHECK(
        writtenLetter(at.context.connection(), ada)->words.wording.contains(QStringLiteral("Ada completed")));
}

TEST_CASE(
    "A name that was put right since is pointed out, and the certificate is replaced by one that says so")
{
    Certificates at;
    at.dialog->issue();
    Person person = find(at.context.connection(), at.read().learners[0].enrolment.person).value();
    person.familyName = QStringLiteral("Lovelace");
    Change change(at.context.file(), QStringLiteral("Name"));
    change.save(person);
    change.commit();
    CHECK(at.row(0, 2) == QStringLiteral("Made out to Ada"));
    at.button("Replace").click();
    CHECK(at.row(0, 1) == QStringLiteral("HUB01-0003"));
    CHECK(at.row(0, 2).isEmpty());
    at.undoLast();
    CHECK(at.row(0, 1) == QStringLiteral("HUB01-0001"));
}

TEST_CASE("What was printed and taken back is on record as withdrawn")
{
    Certificates at;
    at.dialog->issue();
    const qint64 given = at.last;
    at.dialogs.file = at.hub.folder() + QStringLiteral("/all.pdf");
    at.button("Save as PDF").click();
    at.context.tasks().waitForAll();
    NoProgress progress;
    undo(at.context.file(), given, progress);
    at.button("Withdrawn").click();
    const auto *list = at.dialog->findChild<QDialog *>()->findChild<QTreeWidget *>();
    REQUIRE(list);
    CHECK(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("HUB01-0001"));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("Ada"));
}

TEST_CASE("A template of the course alone is kept beside the hub's, and given up again")
{
    Certificates at;
    const qint64 course = at.read().course.key;
    const auto open = [&] {
        auto edit = std::make_unique<CertificateTemplateDialog>(at.context, CertificateKind::Certificate,
                                                                sampleCertificateFacts(QStringLiteral("Hub")),
                                                                nullptr, course);
        edit->setAttribute(Qt::WA_DeleteOnClose, false);
        return edit;
    };
    const auto heading = [&](qint64 of) {
        return certificateTemplate(at.context.connection(), CertificateKind::Certificate, of).heading;
    };
    auto edit = open();
    CHECK(edit->scope().currentIndex() == 0);
    edit->heading().setText(QStringLiteral("Diploma"));
    edit->scope().setCurrentIndex(1);
    Q_EMIT edit->scope().activated(1);
    CHECK(edit->heading().text() == QStringLiteral("Diploma")); // meant for the course now
    edit->save();
    CHECK(heading(course) == QStringLiteral("Diploma"));
    CHECK(heading(0) == QStringLiteral("Certificate of completion"));
    edit = open();
    CHECK(edit->scope().currentIndex() == 1);
    CHECK(edit->heading().text() == QStringLiteral("Diploma"));
    edit->scope().setCurrentIndex(0);
    Q_EMIT edit->scope().activated(0);
    CHECK(edit->heading().text() == QStringLiteral("Certificate of completion"));
    edit->giveUp();
    CHECK(heading(course) == QStringLiteral("Certificate of completion"));
    at.undoLast();
    CHECK(heading(course) == QStringLiteral("Diploma"));
}

TEST_CASE("Files of certificates have names that every system takes")
{
    Certificates at;
    const std::vector<std::pair<QString, QString>> names = {
        {QStringLiteral("Con."), QStringLiteral("-Con., letter of reference.pdf")},
        {QStringLiteral("..\\up"), QStringLiteral("-..-up, letter of reference.pdf")},
        {QStringLiteral("\u202Eevil"), QStringLiteral("-evil, letter of reference.pdf")},
        {QStringLiteral("Siân Ffraid"), QStringLiteral("Siân Ffraid, letter of reference.pdf")},
        {QString(150, QLatin1Char('x')), QString(100, QLatin1Char('x')) + QStringLiteral(".pdf")},
    };
    at.dialogs.chosenFolder = at.hub.folder();
    const Enrolment enrolment = at.read().learners[0].enrolment;
    for (const auto &[name, file] : names) {
        Person person = find(at.context.connection(), enrolment.person).value();
        person.givenName = name;
        Change change(at.context.file(), QStringLiteral("Name"));
        change.save(person);
        change.commit();
        INFO(name.toStdString());
        saveCertificatesEach(at.context,
                             {CertificateKind::Letter, QStringLiteral("Letters"), {enrolment.key}}, nullptr);
        at.context.tasks().waitForAll();
        CHECK(QFile::exists(at.hub.folder() + QLatin1Char('/') + file));
    }
}

TEST_CASE("The register opens the certificates of its run")
{
    Certificates at;
    RegisterPage page(at.context);
    page.openArgument(QString::number(at.run.key));
    page.show();
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Certificates\u2026"))
            button->click();
    auto *opened = page.findChild<CertificatesDialog *>();
    REQUIRE(opened);
    CHECK(opened->content().learners.size() == 3);
}
