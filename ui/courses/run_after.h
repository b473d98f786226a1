// What came after a run: of those who completed it, who has since held conversations, joined a group, acted,
// gone on to a further course; with the people behind each number.
#pragma once

#include "measures/training_outcomes.h"
#include "ui/pages/pane_part.h"

class QVBoxLayout;

namespace doorstep {

class QuietReader;

class RunAfter : public PanePart {
    Q_OBJECT
public:
    explicit RunAfter(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const OutcomeGroup &group);
    void addStep(QVBoxLayout *layout, const OutcomeGroup &group, NextStep step);
    QuietReader *m_reader;
    QWidget *m_list = nullptr;
};

} // namespace doorstep
