// What learners said, on the page of a run, a course or a trainer: their own words first, then how many gave
// which rating, then run by run. Where nobody has said anything yet it offers what leads there.
#pragma once

#include "training/feedback.h"
#include "ui/pages/pane_part.h"

class QComboBox;
class QVBoxLayout;

namespace doorstep {

class OutputMenu;
class QuietReader;

class FeedbackPart : public PanePart {
    Q_OBJECT
public:
    // `about`: Run where key() is a course run's, Course where it is a course's, Trainer where it is that of
    // one of a trainer's records.
    FeedbackPart(AppContext &context, FeedbackAbout about, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    struct Said {
        FeedbackSum sum;
        QList<SaidWords> words;
        QList<FeedbackSum> parts; // of a course by run, of a trainer by course
        QList<LearnerAnswer> answers;
    };
    void ask();
    void show(const Said &said);
    FeedbackAbout m_about;
    QuietReader *m_reader;
    QWidget *m_list = nullptr;
    Said m_said;
};

} // namespace doorstep
