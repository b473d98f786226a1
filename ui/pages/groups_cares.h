// What a group cares about: its themes, and what its members said in conversations.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class PaneFacts;
class QuietReader;
struct GroupCares;

class GroupsCares : public PanePart {
    Q_OBJECT
public:
    explicit GroupsCares(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const GroupCares &cares);
    PaneFacts *m_facts;
    QWidget *m_said = nullptr;
    QuietReader *m_reader;
};

} // namespace doorstep
