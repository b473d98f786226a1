// What learners said: who counts, how it is summed up, and what typing a form in writes.
#include "training/feedback.h"

#include "storage/record_store.h"
#include "support/builders.h"
#include "support/catch_strings.h"
#include "training/register.h"

#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

class FeedbackHub {
public:
    FeedbackHub()
    {
        const auto led = [this](const char *lead, const char *second) {
            return [this, lead, second](CourseRun &run) {
                run.leadTrainer = hub.person(lead);
                if (*second)
                    run.secondTrainer = hub.person(second);
            };
        };
        hub.run("intro1", "intro", day("2019-01-12"), {day("2019-01-12")}, led("Maria", ""));
        hub.run("power1", "power", day("2019-03-09"), {day("2019-03-09"), day("2019-03-16")},
                led("Maria", "Joe"));
        hub.run("power2", "power", day("2019-06-01"), {day("2019-06-01"), day("2019-06-08")},
                led("Joe", "Joe"));
        hub.run("power3", "power", day("2019-09-07"), {},
                [](CourseRun &run) { run.status.code = QStringLiteral("cancelled"); });
    }

    void say(const char *person, const char *run, const char *outcome, int rating, const char *words)
    {
        hub.enrol(person, run, outcome, {}, [=](Enrolment &enrolment) {
            if (rating)
                enrolment.rating = rating;
            enrolment.feedback = QString::fromUtf8(words);
        });
    }
    qint64 key(const RecordTable &table, const char *id)
    {
        return keyOf(hub.connection(), table, hub.file().ownHub(), QString::fromUtf8(id));
    }
    QList<LearnerAnswer> answers(FeedbackAbout about, qint64 of = 0, const Period &during = {})
    {
        NoProgress progress;
        return learnerAnswers(hub.connection(), about, of, during, progress);
    }
    // Of every run that the hub of these tests has, oldest first.
    QList<LearnerAnswer> allAnswers(const Period &during = {})
    {
        return answers(FeedbackAbout::Course, key(Course::table(), "intro"), during)
            + answers(FeedbackAbout::Course, key(Course::table(), "power"), during);
    }
    FeedbackSum sum(FeedbackAbout about, qint64 of = 0, const Period &during = {})
    {
        return feedbackSum(answers(about, of, during));
    }
    HubBuilder hub;
};

FeedbackSum ofRatings(std::array<int, highestRating> ratings)
{
    FeedbackSum sum;
    sum.ratings = ratings;
    return sum;
}

} // namespace

TEST_CASE("A mean has one decimal, halves up, and is not given of a few")
{
    CHECK_FALSE(ofRatings({0, 0, 0, 0, 4}).mean());
    CHECK(ofRatings({0, 0, 0, 0, 5}).mean() == 5.0);
    CHECK(ofRatings({0, 0, 0, 5, 1}).mean() == 4.2); // 25 / 6 = 4.166…
    CHECK(ofRatings({0, 0, 19, 1, 0}).mean() == 3.1); // 3.05
    CHECK(ofRatings({1, 1, 1, 1, 1}).mean() == 3.0);
    CHECK(ofRatings({0, 0, 1, 2, 0}).ratingText() == QStringLiteral("rated 4, 4, 3"));
    CHECK(ofRatings({0, 0, 0, 5, 1}).ratingText() == QStringLiteral("4.2 of 5 on average"));
    CHECK(ofRatings({}).ratingText().isEmpty());
}

TEST_CASE("Answered of attended are those who were there; who left says something too; blanks say nothing")
{
    FeedbackHub course;
    course.say("Ann", "power1", "completed", 5, "Opened my eyes");
    course.say("Bea", "power1", "completed", 4, "");
    course.say("Cy", "power1", "completed", 0, "  \n");
    course.say("Di", "power1", "withdrawn", 2, "Too far by bus");
    course.say("Ed", "power1", "waiting", 0, "");
    course.say("Flo", "power1", "booked", 0, "Looking forward to it"); // the register is not marked yet
    const FeedbackSum sum = course.sum(FeedbackAbout::Run, course.key(CourseRun::table(), "power1"));
    CHECK(sum.attended == 3);
    CHECK(sum.answered == 2);
    CHECK(sum.others == 2);
    CHECK(sum.ratings == std::array<int, highestRating>{0, 1, 0, 1, 1});
    CHECK(sum.answeredText() == QStringLiteral("2 of 3 who attended answered, and 2 more"));
}

TEST_CASE("Who attended is what the register's rule says, for every mark and outcome")
{
    FeedbackHub course;
    int number = 0;
    for (const char *outcome : {"", "booked", "waiting", "withdrawn", "attended", "completed", "passed",
                                "referred", "not_completed", "no_show"})
        for (const char *mark : {"", "present", "late", "absent", "apologies"}) {
            const QByteArray name = "P" + QByteArray::number(++number);
            course.say(name.constData(), "power1", outcome, 3, "");
            if (*mark)
                course.hub.mark(name.constData(), "power1/2", mark);
        }
    const qint64 run = course.key(CourseRun::table(), "power1");
    const CourseRegister content = readRegister(course.hub.connection(), run);
    QHash<qint64, bool> attended;
    for (const LearnerAnswer &answer : course.answers(FeedbackAbout::Run, run))
        attended.insert(answer.enrolment, answer.attended);
    REQUIRE(attended.size() == number);
    for (const RegisterLearner &learner : content.learners) {
        INFO(learner.enrolment.outcome.code.toStdString() << " / " << learner.marks[1].toStdString());
        CHECK(attended.value(learner.enrolment.key) == content.standing(learner).attendedOn.isValid());
    }
}

TEST_CASE("Cancelled runs count nowhere, also what was said of them")
{
    FeedbackHub course;
    course.say("Ann", "power3", "completed", 1, "A wasted journey");
    CHECK(course.answers(FeedbackAbout::Run, course.key(CourseRun::table(), "power3")).isEmpty());
    CHECK(course.allAnswers().isEmpty());
}

TEST_CASE("Summed up by run, course and trainer; lead and second each have it, one person once")
{
    FeedbackHub course;
    course.say("Ann", "intro1", "completed", 5, "");
    course.say("Ann", "power1", "completed", 4, "");
    course.say("Bea", "power1", "completed", 3, "");
    course.say("Bea", "power2", "completed", 0, "Came twice");
    Connection &connection = course.hub.connection();
    const QList<LearnerAnswer> all = course.allAnswers();
    const auto runs = feedbackSums(connection, FeedbackBy::Run, all);
    REQUIRE(runs.size() == 3);
    CHECK(runs.first().key == course.key(CourseRun::table(), "power2"));
    CHECK(runs.last().key == course.key(CourseRun::table(), "intro1"));
    const auto courses = feedbackSums(connection, FeedbackBy::Course, all);
    REQUIRE(courses.size() == 2);
    CHECK(courses[0].name.startsWith(QStringLiteral("Building Power")));
    CHECK(courses[0].attended == 3);
    CHECK(courses[0].ratings == std::array<int, highestRating>{0, 0, 1, 1, 0});
    // Joe is lead and second of power2: once.
    CHECK(course.sum(FeedbackAbout::Trainer, course.hub.person("Joe").key).attended == 3);
    CHECK(course.sum(FeedbackAbout::Trainer, course.hub.person("Maria").key).attended == 3);
    CHECK(course.sum(FeedbackAbout::Course, courses[0].key).attended == 3);
}

TEST_CASE("Runs of which nobody said anything are left out of the sums")
{
    FeedbackHub course;
    course.hub.run("power4", "power", day("2019-10-05"), {});
    course.say("Ann", "power4", "completed", 5, "");
    course.say("Ann", "power1", "completed", 5, "");
    course.say("Ann", "intro1", "completed", 0, "");
    const auto all = course.allAnswers();
    CHECK(feedbackSums(course.hub.connection(), FeedbackBy::Run, all).size() == 2);
}

TEST_CASE("A run belongs to the period in which it ended")
{
    FeedbackHub course;
    course.hub.run("long", "intro", day("2019-03-30"), {},
                   [](CourseRun &run) { run.endsOn = day("2019-04-06"); });
    course.say("Ann", "long", "completed", 5, "");
    course.say("Ann", "power1", "completed", 4, "");
    CHECK(feedbackSum(course.allAnswers(period("2019-01-01", "2019-03-31"))).ratings
          == std::array<int, highestRating>{0, 0, 0, 1, 0});
    CHECK(feedbackSum(course.allAnswers(period("2019-04-06", "2019-04-06"))).ratings
          == std::array<int, highestRating>{0, 0, 0, 0, 1});
    CHECK(feedbackSum(course.allAnswers()).rated() == 2);
}

TEST_CASE("Words come as they were written, newest run first, with who said them and of which run")
{
    FeedbackHub course;
    course.say("Ann", "intro1", "completed", 0, "  Was my first time\nwith strangers ");
    course.say("Bea", "power1", "completed", 5, "More of it");
    course.say("Cy", "power1", "completed", 5, "");
    const auto said = saidWords(course.hub.connection(), course.allAnswers());
    REQUIRE(said.size() == 2);
    CHECK(said[0].who == QStringLiteral("Bea"));
    CHECK(said[0].run == QStringLiteral("Building Power, 9 Mar 2019"));
    CHECK(said[1].answer.words == QStringLiteral("  Was my first time\nwith strangers "));
}

TEST_CASE("A form is recorded, the same again is no change, and nothing else of the enrolment moves")
{
    FeedbackHub course;
    course.say("Ann", "power1", "completed", 0, "");
    const qint64 run = course.key(CourseRun::table(), "power1");
    const Enrolment before = readRegister(course.hub.connection(), run).learners.first().enrolment;
    const auto record = [&](std::optional<int> rating, const QString &words) {
        Change change(course.hub.file(), QStringLiteral("Form"));
        const bool isDone = recordFeedback(change, before.key, rating, words);
        change.commit();
        return isDone;
    };
    CHECK(record(4, QStringLiteral(" as it is ")));
    CHECK_FALSE(record(4, QStringLiteral(" as it is ")));
    const Enrolment after = readRegister(course.hub.connection(), run).learners.first().enrolment;
    CHECK(after.rating == 4);
    CHECK(after.feedback == QStringLiteral(" as it is "));
    CHECK(after.outcome.code == before.outcome.code);
    CHECK(record(std::nullopt, {}));
    CHECK(course.sum(FeedbackAbout::Run, run).answered == 0);
}

TEST_CASE("A form without a name is a line of the run's notes and counts nowhere")
{
    FeedbackHub course;
    const qint64 run = course.key(CourseRun::table(), "power1");
    const auto record = [&](std::optional<int> rating, const char *words) {
        Change change(course.hub.file(), QStringLiteral("Form"));
        const bool isDone = recordNamelessForm(change, run, rating, QString::fromUtf8(words));
        change.commit();
        return isDone;
    };
    CHECK(record(4, "Good lunch"));
    CHECK(record(5, ""));
    CHECK_FALSE(record(std::nullopt, "  "));
    CHECK(find(course.hub.connection(), Id<CourseRun>(run))->notes
          == QStringLiteral("Feedback form without a name, 4 of 5: Good lunch\n"
                            "Feedback form without a name, 5 of 5"));
    CHECK(course.allAnswers().isEmpty());
}
