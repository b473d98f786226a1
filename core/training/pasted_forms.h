// Feedback forms that somebody typed into a spreadsheet: a row each with a name, a rating and words, in any
// order.
#pragma once

#include "training/register.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace doorstep {

struct PastedForm {
    QString name; // as it stood there, trimmed; may be empty
    qint64 enrolment = 0; // of the learner who is called so; 0: nobody on the run is, or several are
    std::optional<int> rating;
    QString words; // may be empty
    QString unreadable; // what stood where the rating is, and is none; else empty
};

struct PastedForms {
    bool hasNames = false; // a column of names; else the forms stand in the order of the rows
    QList<PastedForm> forms; // rows without anything are left out only where there are names
};

// "4", "4/5", "4 of 5"; nullopt for anything else.
std::optional<int> ratingFromText(const QString &text);

// A first row of headings ("Name", "Rating", "Comments") says what each column is; without one they tell by
// their content: names are those of the run's learners.
PastedForms readForms(const QList<QStringList> &rows, const CourseRegister &content);

} // namespace doorstep
