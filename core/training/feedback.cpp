#include "training/feedback.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "training/enrolment_rule.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Feedback)
};

// By the one rule of enrolment_rule.h, from as much of the records as it looks at.
bool countsAsAttended(const FeedbackRow &row)
{
    Enrolment enrolment;
    enrolment.outcome.code = row.outcome;
    enrolment.completedOn = row.completedOn;
    CourseRun run;
    run.startsOn = row.runStartsOn;
    run.endsOn = row.runEndsOn;
    QList<SessionMark> marks;
    if (row.firstThere.isValid())
        marks.append({row.firstThere, QStringLiteral("present")});
    else if (row.isMarked)
        marks.append({row.day(), QStringLiteral("absent")});
    return standingOf(enrolment, run, Course(), marks).attendedOn.isValid();
}

LearnerAnswer answerOf(const FeedbackRow &row)
{
    LearnerAnswer answer;
    answer.enrolment = row.enrolment;
    answer.person = row.person;
    answer.run = row.run;
    answer.course = row.course;
    answer.startsOn = row.runStartsOn;
    answer.day = row.day();
    answer.rating = row.rating;
    answer.words = row.words;
    answer.attended = countsAsAttended(row);
    return answer;
}

bool standsBefore(FeedbackBy by, const FeedbackSum &left, const FeedbackSum &right)
{
    if (by == FeedbackBy::Run && left.day != right.day)
        return left.day > right.day;
    return left.name.localeAwareCompare(right.name) < 0;
}

} // namespace

bool LearnerAnswer::hasWords() const
{
    return !words.trimmed().isEmpty();
}

QList<LearnerAnswer> learnerAnswers(Connection &connection, FeedbackAbout about, qint64 key,
                                    const Period &period, Progress &progress)
{
    QList<LearnerAnswer> answers;
    for (const FeedbackRow &row : feedbackRows(connection, about, key, period, progress))
        if (LearnerAnswer answer = answerOf(row); answer.attended || answer.isAnswer())
            answers.append(std::move(answer));
    return answers;
}

int FeedbackSum::rated() const
{
    int all = 0;
    for (const int count : ratings)
        all += count;
    return all;
}

std::optional<double> FeedbackSum::mean() const
{
    const int all = rated();
    if (all < fewestForMean)
        return std::nullopt;
    int sum = 0;
    for (int rating = 1; rating <= highestRating; ++rating)
        sum += rating * count(rating);
    return ((sum * 20 + all) / (2 * all)) / 10.0; // in whole tenths, so that halves go up
}

QString FeedbackSum::answeredText() const
{
    if (attended == 0)
        return others == 0 ? QString() : Text::tr("%n answered", nullptr, others);
    const QString text = Text::tr("%1 of %2 who attended answered").arg(answered).arg(attended);
    return others == 0 ? text : Text::tr("%1, and %n more", nullptr, others).arg(text);
}

QString FeedbackSum::ratingText() const
{
    if (const std::optional<double> average = mean())
        return Text::tr("%1 of %2 on average").arg(QLocale().toString(*average, 'f', 1)).arg(highestRating);
    QStringList given;
    for (int rating = highestRating; rating >= 1; --rating)
        for (int i = 0; i < count(rating); ++i)
            given.append(QString::number(rating));
    return given.isEmpty() ? QString() : Text::tr("rated %1").arg(given.join(QStringLiteral(", ")));
}

FeedbackSum feedbackSum(const QList<LearnerAnswer> &answers)
{
    FeedbackSum sum;
    for (const LearnerAnswer &answer : answers) {
        sum.day = sum.day.isValid() ? std::max(sum.day, answer.day) : answer.day;
        sum.attended += answer.attended ? 1 : 0;
        if (answer.isAnswer())
            ++(answer.attended ? sum.answered : sum.others);
        if (answer.rating && *answer.rating >= 1 && *answer.rating <= highestRating)
            ++sum.ratings[size_t(*answer.rating - 1)];
    }
    return sum;
}

QList<FeedbackSum> feedbackSums(Connection &connection, FeedbackBy by, const QList<LearnerAnswer> &answers)
{
    const RecordTable &table = by == FeedbackBy::Run ? CourseRun::table() : Course::table();
    QHash<qint64, QList<LearnerAnswer>> grouped;
    for (const LearnerAnswer &answer : answers)
        grouped[by == FeedbackBy::Run ? answer.run : answer.course].append(answer);
    QList<FeedbackSum> sums;
    for (auto group = grouped.cbegin(); group != grouped.cend(); ++group) {
        FeedbackSum sum = feedbackSum(group.value());
        if (sum.answered + sum.others == 0)
            continue;
        sum.key = group.key();
        sum.name = titleOf(connection, table, group.key());
        sums.append(sum);
    }
    std::sort(sums.begin(), sums.end(), [by](const FeedbackSum &left, const FeedbackSum &right) {
        if (standsBefore(by, left, right) != standsBefore(by, right, left))
            return standsBefore(by, left, right);
        return left.key < right.key;
    });
    return sums;
}

QList<SaidWords> saidWords(Connection &connection, const QList<LearnerAnswer> &answers)
{
    QHash<qint64, QString> runs;
    QList<SaidWords> said;
    for (auto answer = answers.crbegin(); answer != answers.crend(); ++answer) {
        if (!answer->hasWords())
            continue;
        if (!runs.contains(answer->run))
            runs.insert(answer->run, titleOf(connection, CourseRun::table(), answer->run));
        said.append({*answer, titleOf(connection, Person::table(), answer->person), runs[answer->run]});
    }
    return said;
}

bool recordFeedback(Change &change, qint64 enrolment, std::optional<int> rating, const QString &words)
{
    std::optional<Enrolment> stored = find(change.file().connection(), Id<Enrolment>(enrolment));
    if (!stored)
        return false;
    stored->rating = rating;
    stored->feedback = words;
    return change.update(AnyRecord::of(*stored));
}

bool recordNamelessForm(Change &change, qint64 run, std::optional<int> rating, const QString &words)
{
    std::optional<CourseRun> stored = find(change.file().connection(), Id<CourseRun>(run));
    if (!stored || (!rating && words.trimmed().isEmpty()))
        return false;
    const QString form = rating
        ? Text::tr("Feedback form without a name, %1 of %2").arg(*rating).arg(highestRating)
        : Text::tr("Feedback form without a name");
    if (!stored->notes.isEmpty() && !stored->notes.endsWith(QLatin1Char('\n')))
        stored->notes += QLatin1Char('\n');
    stored->notes += words.trimmed().isEmpty()
        ? form
        : Text::tr("%1: %2", "a feedback form, and the words on it").arg(form, words.trimmed());
    return change.update(AnyRecord::of(*stored));
}

} // namespace doorstep
