// What came after a run, a course or a trainer's courses: of those who completed, who has since held
// conversations, joined a group, acted, gone on to a further course, and how soon; with the people behind
// each number and the way to the picture of their path.
#pragma once

#include "measures/path_flow.h"
#include "ui/pages/pane_part.h"

class QVBoxLayout;

namespace doorstep {

class QuietReader;

class PathAfter : public PanePart {
    Q_OBJECT
public:
    // On the page of a CourseRun, a Course or, of a trainer, a Person.
    PathAfter(AppContext &context, const RecordTable &table, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    // For tests: returns when everything is read and shown.
    void waitForAll();

protected:
    void read(bool isOther) override;

private:
    PathScope scope() const;
    void show(const TrainingPath &path);
    bool addStep(QVBoxLayout *layout, const TrainingPath &path, NextStep step); // false: nobody
    QString nothingYet(const TrainingPath &path) const;
    const RecordTable &m_table;
    QuietReader *m_reader;
    QWidget *m_list = nullptr;
};

} // namespace doorstep
