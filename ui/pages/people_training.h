// A person's training and what they did with it: each course that they completed, and what followed within
// the programme's window.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/people_reading.h"

namespace doorstep {

class PeopleTraining : public PanePart {
    Q_OBJECT
public:
    PeopleTraining(AppContext &context, PeopleReading &reading, QWidget *parent = nullptr);

    bool concerns(const RecordTable &) const override { return false; } // the reading tells

protected:
    void read(bool isOther) override;

private:
    void show(const PersonNow &now);
    void addCourse(QVBoxLayout *layout, const AfterCourse &course);
    void addCertificate(QVBoxLayout *layout, const AfterCourse &course);
    QWidget *m_list = nullptr;
};

// "12 conversations as an organiser, joined Ward 7 Together"; empty where nothing followed.
QString whatFollowed(const AfterCourse &course);

} // namespace doorstep
