// On a person's page: which records were merged into this one, and the way to take that back.
#pragma once

#include "records/people.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class SamePersonMerges : public PanePart {
    Q_OBJECT
public:
    explicit SamePersonMerges(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override { return &table == &Person::table(); }

protected:
    void read(bool isOther) override;

private:
    QWidget *m_list = nullptr;
};

} // namespace doorstep
