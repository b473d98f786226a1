// The head of a person's page: who they are, how to reach them, what they are to the hub, and what can be
// done with them at once.
#pragma once

#include "records/people.h"
#include "ui/pages/pane_head.h"
#include "ui/pages/people_reading.h"

namespace doorstep {

class PeopleAddTo;

class PeopleHead : public PaneHead {
    Q_OBJECT
public:
    // Asks `reading` for whoever is shown, on behalf of all parts of the page.
    PeopleHead(AppContext &context, PeopleReading &reading, QWidget *parent = nullptr);

    // A story is told in every type of record.
    bool concerns(const RecordTable &) const override { return true; }

protected:
    Words words(const AnyRecord &record) override;
    void read(bool isOther) override;

private:
    void show(const PersonNow &now);
    void makeAddMenu();
    PeopleReading &m_reading;
    QLabel *m_met;
    PeopleAddTo *m_addTo = nullptr; // not where the file is open to read only
};

} // namespace doorstep
