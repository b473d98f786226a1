// A course's runs: those to come with their places, and the last ones with their numbers.
#pragma once

#include "training/catalogue_course.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class QuietReader;

class CourseRuns : public PanePart {
    Q_OBJECT
public:
    explicit CourseRuns(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const RunsOfCourse &runs);
    void addRun(const RunOfCourse &run, const QString &details);
    QuietReader *m_reader;
    QVBoxLayout *m_rows = nullptr; // of m_list
    QWidget *m_list = nullptr;
};

} // namespace doorstep
