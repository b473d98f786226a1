// How many gave which rating: a line for each with its number, a bar as long as the number is great, and the
// count, which leads to those who gave it. Read without colour, and in words by a screen reader.
#pragma once

#include "training/feedback.h"

#include <QWidget>

namespace doorstep {

class FeedbackBars : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackBars(const FeedbackSum &sum, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int rating); // a count was pressed
};

// "5, very good" for the two ends of the scale, else the number; for people, on forms and on screen.
QString ratingName(int rating);

} // namespace doorstep
