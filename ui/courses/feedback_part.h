// What learners said, on the page of a run, a course or a trainer: their own words first, then how many gave
// which rating, then run by run or course by course. On a run's page also the way to type their forms in and
// to print them.
#pragma once

#include "ui/courses/feedback_output.h"
#include "ui/pages/pane_part.h"

class QComboBox;
class QVBoxLayout;

namespace doorstep {

class QuietReader;

class FeedbackPart : public PanePart {
    Q_OBJECT
public:
    // `about`: whose key() is: a course run's, a course's, or, for Trainer, a person's. Not All.
    FeedbackPart(AppContext &context, FeedbackAbout about, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    // For tests: returns when what was asked for is shown.
    void waitUntilShown();

protected:
    void read(bool isOther) override;

private:
    // As much as the page shows and puts out.
    struct Said {
        FeedbackOutput output;
        NumberTable table;
        bool isCancelled = false; // the run
        QList<FeedbackSum> parts; // of a course by run, of a trainer by course
    };
    void ask();
    void show(const Said &said);
    void addWords(QVBoxLayout *layout);
    void addQuotation(QVBoxLayout *layout, const SaidWords &said);
    void addBars(QVBoxLayout *layout);
    void addParts(QVBoxLayout *layout);
    void addWays(QVBoxLayout *layout);
    void showAgain();
    void takeFocusAt(qsizetype place);
    void addMore(QVBoxLayout *layout, qsizetype all, qsizetype &most);
    Period period() const;
    QDate startOf(qint64 run) const;
    FeedbackAbout m_about;
    QuietReader *m_reader;
    QComboBox *m_when = nullptr; // not of a run
    QWidget *m_list = nullptr;
    Said m_said;
    qsizetype m_mostWords = 0; // that are shown
    qsizetype m_mostParts = 0;
};

} // namespace doorstep
