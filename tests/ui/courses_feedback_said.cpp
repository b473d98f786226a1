// What learners said on the pages of a run, a course and a trainer, on its way out, and the forms on paper.
#include "courses_run.h"
#include "ui/courses/feedback_bars.h"
#include "ui/courses/feedback_forms.h"
#include "ui/courses/feedback_output.h"
#include "ui/courses/feedback_part.h"
#include "ui/print/print_output.h"
#include "ui/style/link_button.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class ShownPart : public CourseInHand {
public:
    void say(int learner, int rating, const char *words)
    {
        Change change(context.file(), QStringLiteral("Said"));
        Enrolment enrolment = read().learners[learner].enrolment;
        enrolment.outcome.code = QStringLiteral("completed");
        change.save(enrolment);
        recordFeedback(change, enrolment.key, rating ? std::optional(rating) : std::nullopt, text(words));
        change.commit();
    }
    // Shows the part and waits for it.
    void show(FeedbackAbout about, qint64 key)
    {
        part = std::make_unique<FeedbackPart>(context, about);
        part->resize(500, 700);
        window.resize(520, 720);
        part->setParent(&window);
        window.show();
        part->showRecord(key);
        part->waitUntilShown();
    }
    QStringList labels()
    {
        QStringList texts;
        for (const QLabel *label : part->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }
    style::LinkButton *link(const char *startsWith)
    {
        for (style::LinkButton *button : part->findChildren<style::LinkButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(text(startsWith)))
                return button;
        for (style::LinkButton *button : part->findChildren<style::LinkButton *>())
            if (button->isVisible() && button->text().startsWith(text(startsWith)))
                return button;
        return nullptr;
    }
    QWidget window;
    std::unique_ptr<FeedbackPart> part;
};

} // namespace

TEST_CASE("A run's page has the words first, the counts and who said it; each leads on")
{
    ShownPart shown;
    shown.say(0, 5, "<b>Opened</b> my eyes");
    shown.say(1, 4, "");
    shown.show(FeedbackAbout::Run, shown.run.key);
    const QStringList labels = shown.labels();
    CHECK(labels.contains(text("“<b>Opened</b> my eyes”")));
    CHECK(labels.contains(text("2 of 2 who attended answered · rated 5, 4")));
    for (const QLabel *label : shown.part->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    qint64 opened = 0;
    QObject::connect(&shown.context, &AppContext::recordRequested,
                     [&](const RecordTable *, qint64 key) { opened = key; });
    REQUIRE(shown.link("Ada"));
    shown.link("Ada")->click();
    CHECK(opened == shown.read().learners[0].enrolment.person.key);
    QList<qint64> behind;
    QObject::connect(&shown.context, &AppContext::recordsRequested,
                     [&](const RecordTable *, const QString &, const QList<qint64> &keys) { behind = keys; });
    auto *bars = shown.part->findChild<FeedbackBars *>();
    REQUIRE(bars);
    CHECK(bars->accessibleDescription().contains(text("rated 5, very good: 1")));
    Q_EMIT bars->chosen(4);
    CHECK(behind == QList<qint64>{shown.read().learners[1].enrolment.key});
    QString page;
    QObject::connect(&shown.context, &AppContext::pageRequested,
                     [&](const QString &id, const QString &argument) { page = id + argument; });
    QPushButton *way = nullptr;
    for (QPushButton *button : shown.part->findChildren<QPushButton *>())
        if (button->text().startsWith(text("Type forms in")))
            way = button;
    REQUIRE(way);
    way->click();
    CHECK(page == text("feedback%1").arg(shown.run.key));
}

TEST_CASE("A course's page sums up its runs, and can be narrowed to the last year")
{
    ShownPart shown;
    shown.say(0, 5, "Lively");
    const qint64 course = shown.read().course.key;
    shown.show(FeedbackAbout::Course, course);
    CHECK(shown.labels().contains(text("“Lively”")));
    auto *when = shown.part->findChild<QComboBox *>();
    REQUIRE(when);
    {
        Change change(shown.context.file(), text("Long ago"));
        CourseRun run = shown.read().run;
        run.startsOn = QDate(2001, 1, 6);
        change.save(run);
        change.commit();
    }
    when->setCurrentIndex(1);
    Q_EMIT when->activated(1);
    shown.part->waitUntilShown();
    CHECK(shown.labels().contains(text("Nothing was said in that time.")));
    CHECK(when->isVisible());
}

TEST_CASE("Many words come in steps, newest first, and all of them can be had")
{
    ShownPart shown;
    {
        Change change(shown.context.file(), text("Many"));
        for (int i = 0; i < 40; ++i) {
            const QByteArray name = "L" + QByteArray::number(i);
            shown.enrol(change, name.constData(), "attended");
        }
        change.commit();
        Change forms(shown.context.file(), text("Forms"));
        for (const RegisterLearner &learner : shown.read().learners)
            if (learner.name.startsWith(QLatin1Char('L')))
                recordFeedback(forms, learner.enrolment.key, 4, text("Said by ") + learner.name);
        forms.commit();
    }
    shown.show(FeedbackAbout::Run, shown.run.key);
    const auto quotations = [&] { return shown.labels().filter(text("“Said by")).size(); };
    CHECK(quotations() == 4);
    REQUIRE(shown.link("Show 30 more of 40"));
    shown.link("Show 30 more of 40")->click();
    CHECK(until([&] { return quotations() == 34; }));
    REQUIRE(shown.link("Show 6 more of 40"));
    shown.link("Show 6 more of 40")->click();
    CHECK(until([&] { return quotations() == 40; }));
    CHECK_FALSE(shown.link("Show "));
}

TEST_CASE("A course of which nobody said anything has no such part; a trainer's has all that they led")
{
    ShownPart shown;
    shown.show(FeedbackAbout::Course, shown.read().course.key);
    CHECK_FALSE(shown.part->isVisible());
    shown.say(0, 3, "A cold room");
    const Id<Person> bea = shown.read().learners[1].enrolment.person;
    {
        Change change(shown.context.file(), text("Led"));
        CourseRun run = shown.read().run;
        run.secondTrainer = bea;
        change.save(run);
        change.commit();
    }
    shown.show(FeedbackAbout::Trainer, bea.key);
    CHECK(shown.labels().contains(text("“A cold room”")));
}

TEST_CASE("A cancelled run says that it counts nowhere")
{
    ShownPart shown;
    shown.say(0, 5, "Sorry to miss it");
    {
        Change change(shown.context.file(), text("Cancelled"));
        CourseRun run = shown.read().run;
        run.status.code = text("cancelled");
        change.save(run);
        change.commit();
    }
    shown.show(FeedbackAbout::Run, shown.run.key);
    CHECK(shown.labels().contains(text("The run is cancelled: what was said of it counts nowhere.")));
    CHECK_FALSE(shown.labels().contains(text("“Sorry to miss it”")));
}

TEST_CASE("What leaves the window: words without names, answers with them, spreadsheets not fooled")
{
    ShownPart shown;
    shown.say(0, 5, "=1+1");
    shown.say(1, 2, "");
    NoProgress progress;
    FeedbackOutput output;
    output.about = text("Power");
    Connection &connection = shown.context.connection();
    output.answers = learnerAnswers(connection, FeedbackAbout::Run, shown.run.key, {}, progress);
    output.sum = feedbackSum(output.answers);
    output.words = saidWords(connection, output.answers);
    CHECK(output.quotations() == text("“=1+1”"));
    const NumberTable table = output.table(connection);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1].toString() == text("Ada"));
    CHECK(table.text().contains(text("'=1+1")));
    FeedbackPaper paper(PageFrame(output.title(), text("Ward 7"), QDate(2026, 3, 20)), output);
    paper.layOut(PaperSize::of(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {})));
    CHECK(paper.pageCount() == 1);
    output.words = QList<SaidWords>(200, output.words.first());
    FeedbackPaper many(PageFrame(output.title(), text("Ward 7"), QDate(2026, 3, 20)), output);
    many.layOut(PaperSize::of(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {})));
    CHECK(many.pageCount() > 4);
}

TEST_CASE("Forms are printed for each learner by name, or without, one or two to a page")
{
    CourseInHand course;
    NoProgress progress;
    const auto pages = [&](bool isNamed, bool twoToAPage) {
        const auto forms = feedbackForms(course.context.file(), course.run.key, isNamed, twoToAPage)
                               .make(course.context.file(), progress);
        forms->layOut(PaperSize::of(QPageLayout(
            QPageSize(QPageSize::A4), forms->isWide() ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(36, 36, 36, 36))));
        return forms->pageCount();
    };
    CHECK(pages(true, false) == 3);
    CHECK(pages(true, true) == 2);
    CHECK(pages(false, false) == 3);
    CHECK(pages(false, true) == 2);
    const QString path = course.hub.folder() + text("/forms.pdf");
    const auto forms = feedbackForms(course.context.file(), course.run.key, true, false)
                           .make(course.context.file(), progress);
    writePdf(*forms, path,
             QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                         QPageLayout::Millimeter),
             {}, progress);
    CHECK(QFile(path).size() > 2000);
}
