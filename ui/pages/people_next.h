// What is next with a person: what was promised and is not done yet, to be ticked off.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/people_reading.h"

namespace doorstep {

class PeopleNext : public PanePart {
    Q_OBJECT
public:
    PeopleNext(AppContext &context, PeopleReading &reading, QWidget *parent = nullptr);

    bool concerns(const RecordTable &) const override { return false; } // the reading tells

protected:
    void read(bool isOther) override;

private:
    void show(const PersonNow &now);
    void addStep(QVBoxLayout *layout, const OpenStep &step);
    QWidget *m_list = nullptr;
};

} // namespace doorstep
