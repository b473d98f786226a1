// Who may lead a course, and until when; and whose quality assurance for it ran out lately.
#pragma once

#include "training/catalogue_course.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class QuietReader;

class CourseTrainers : public PanePart {
    Q_OBJECT
public:
    explicit CourseTrainers(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const QList<MayLead> &trainers);
    QuietReader *m_reader;
    QWidget *m_list = nullptr;
};

} // namespace doorstep
