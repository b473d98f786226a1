// What learners said, summed up: how many gave which rating, how many answered of those who were there, and
// their own words.
//
// Who counts: everybody who gave a rating or words, also who withdrew half way or whose register is not
// marked yet: what they said stands whatever became of their place. "Answered of attended" counts only those
// who count as attended (DATA.md 3); the others stand beside it. Enrolments on cancelled runs count nowhere.
// A run belongs to the period in which it ended (or began, where no end is recorded).
#pragma once

#include "storage/change.h"
#include "storage/feedback_rows.h"

#include <array>

namespace doorstep {

inline constexpr int highestRating = 5; // the lowest is 1
// Of fewer ratings a mean says more than they do: then it is not given.
inline constexpr int fewestForMean = 5;

// What one learner said of one run, or that they said nothing.
struct LearnerAnswer {
    qint64 enrolment = 0;
    qint64 person = 0;
    qint64 run = 0;
    qint64 course = 0;
    QDate startsOn; // of the run
    QDate day; // on which the run ended
    std::optional<int> rating;
    QString words; // as they were written
    bool attended = false; // counts as attended

    bool hasWords() const; // more than blanks
    bool isAnswer() const { return rating.has_value() || hasWords(); }
};

// Those who attended and those who answered; oldest run first. `key`: of the run, course or person.
// `period`: an invalid one takes all. Reads by index. Throws Error(Cancelled).
QList<LearnerAnswer> learnerAnswers(Connection &connection, FeedbackAbout about, qint64 key,
                                    const Period &period, Progress &progress);

struct FeedbackSum {
    qint64 key = 0; // of the run or course; 0 for all
    QString name; // "Building Power, 3 Apr 2019"; empty for all
    QDate day; // of the newest run
    int attended = 0;
    int answered = 0; // of those who attended
    int others = 0; // answered, and do not count as attended
    std::array<int, highestRating> ratings{}; // how many gave 1, 2, …

    int count(int rating) const { return ratings[size_t(rating - 1)]; }
    int rated() const;
    // To one decimal, halves up; nullopt of fewer than fewestForMean.
    std::optional<double> mean() const;
    // "9 of 12 who attended answered, and 1 more"; for people.
    QString answeredText() const;
    // "4.3 of 5 on average"; where they are too few the ratings themselves: "rated 5, 4, 4"; empty where
    // there are none; for people.
    QString ratingText() const;
};

FeedbackSum feedbackSum(const QList<LearnerAnswer> &answers);

enum class FeedbackBy { Run, Course };
// Runs newest first, courses by name. Leaves out those of which nobody said anything.
QList<FeedbackSum> feedbackSums(Connection &connection, FeedbackBy by, const QList<LearnerAnswer> &answers);

// Somebody's own words, with what is needed to show them.
struct SaidWords {
    LearnerAnswer answer;
    QString who; // the learner's name
    QString run; // "Building Power, 3 Apr 2019"
};
// Newest run first.
QList<SaidWords> saidWords(Connection &connection, const QList<LearnerAnswer> &answers);

// Records what one learner said; false where it is so already or the enrolment is gone. `rating`: 1 to 5 or
// none. Throws what Change does.
bool recordFeedback(Change &change, qint64 enrolment, std::optional<int> rating, const QString &words);
// A form without a name has no enrolment to stand in: it is kept as a line at the end of the run's notes,
// where people read it, and counts in no sum. False where the run is gone.
bool recordNamelessForm(Change &change, qint64 run, std::optional<int> rating, const QString &words);

} // namespace doorstep
