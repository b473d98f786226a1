// The feedback forms of one course run, typed in: a row for each learner, a key for a rating. openArgument():
// the run's key.
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace doorstep {

class FeedbackModel;
class FeedbackTable;
class RunChooser;

class FeedbackPage : public Page {
    Q_OBJECT
public:
    explicit FeedbackPage(AppContext &context, QWidget *parent = nullptr);

    FeedbackModel &model() const { return *m_model; }
    FeedbackTable &table() const { return *m_table; }

    // Prints forms to be filled in: one for each learner, with their name.
    bool canPrint() const override;
    void print() override;
    void openArgument(const QString &run) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    bool mayLeave() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeHead();
    void showRun(qint64 run);
    void showHead();

    FeedbackModel *m_model;
    FeedbackTable *m_table;
    RunChooser *m_runs; // newest first
    QLabel *m_facts;
    QLabel *m_empty;
    QLabel *m_keys;
};

} // namespace doorstep
