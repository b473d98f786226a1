// Forms pasted from a spreadsheet.
#include "training/pasted_forms.h"

#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

CourseRegister learners(const QStringList &names)
{
    CourseRegister content;
    for (const QString &name : names) {
        RegisterLearner learner;
        learner.name = name;
        learner.enrolment.key = content.learners.size() + 1;
        content.learners.append(learner);
    }
    return content;
}

QList<QStringList> rows(const char *text)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n')))
        rows.append(line.split(QLatin1Char('|')));
    return rows;
}

const CourseRegister &three()
{
    static const CourseRegister content =
        learners({QStringLiteral("Rose Okafor"), QStringLiteral("Zo\u00EB Hall"), QStringLiteral("Cy")});
    return content;
}

} // namespace

TEST_CASE("A rating is 1 to 5, also said of five")
{
    CHECK(ratingFromText(QStringLiteral("4")) == 4);
    CHECK(ratingFromText(QStringLiteral(" 5 / 5 ")) == 5);
    CHECK(ratingFromText(QStringLiteral("3 of 5")) == 3);
    CHECK(ratingFromText(QStringLiteral("2 out of 5")) == 2);
    CHECK(ratingFromText(QStringLiteral("1.0")) == 1);
    for (const char *no : {"", "0", "6", "45", "4/10", "3.5", "four", "-1"})
        CHECK_FALSE(ratingFromText(QString::fromUtf8(no)));
}

TEST_CASE("Columns tell by their content, in any order; names however they are written")
{
    const PastedForms read = readForms(rows("Good lunch|OKAFOR, Rose|5\nMore of it|zoe hall|4"), three());
    REQUIRE(read.hasNames);
    REQUIRE(read.forms.size() == 2);
    CHECK(read.forms[0].enrolment == 1);
    CHECK(read.forms[0].rating == 5);
    CHECK(read.forms[0].words == QStringLiteral("Good lunch"));
    CHECK(read.forms[1].enrolment == 2);
}

TEST_CASE("Headings say what is what, and are no form themselves")
{
    const PastedForms read = readForms(rows("Score|Comments|Learner\n3|4|Cy"), three());
    REQUIRE(read.forms.size() == 1);
    CHECK(read.forms[0].enrolment == 3);
    CHECK(read.forms[0].rating == 3);
    CHECK(read.forms[0].words == QStringLiteral("4"));
}

TEST_CASE("A rating that is none is told; a name that nobody or two have is not guessed")
{
    const PastedForms read = readForms(rows("Cy|7|Long\nStranger|4|Who"), three());
    REQUIRE(read.forms.size() == 2);
    CHECK(read.forms[0].enrolment == 3);
    CHECK_FALSE(read.forms[0].rating);
    CHECK(read.forms[1].enrolment == 0);
    CHECK(read.forms[1].name == QStringLiteral("Stranger"));
    const CourseRegister twins = learners({QStringLiteral("Ann Lee"), QStringLiteral("Ann Lee")});
    CHECK(readForms(rows("Name|Rating\nAnn Lee|4"), twins).forms[0].enrolment == 0);
}

TEST_CASE("Without names the rows stand in their order, empty ones too")
{
    const PastedForms read = readForms(rows("5|Good\n|\n4|"), three());
    CHECK_FALSE(read.hasNames);
    REQUIRE(read.forms.size() == 3);
    CHECK(read.forms[1].words.isEmpty());
    CHECK(read.forms[2].rating == 4);
    CHECK(readForms({}, three()).forms.isEmpty());
}
