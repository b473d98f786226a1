// The head of a course run's page: booked, attended, completed and unique people beside one another,
// trainers, and what is done with a run: its register, its calendar file.
#pragma once

#include "training/register.h"
#include "ui/pages/pane_head.h"

namespace doorstep {

class RunHead : public PaneHead {
    Q_OBJECT
public:
    explicit RunHead(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    Words words(const AnyRecord &record) override;

private:
    QStringList trainerLines(const CourseRegister &content) const;
    void saveForCalendar();
    void giveFreePlaces();
    QPushButton *m_moveUp; // null where the file is open to read only
};

} // namespace doorstep
