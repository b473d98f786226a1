// Where a group stands: its life on one line, and how far it is from the members it needs.
#pragma once

#include "ui/pages/pane_part.h"

class QProgressBar;

namespace doorstep {

struct GroupLife;
class GroupsLifeLine;
class QuietReader;

class GroupsLife : public PanePart {
    Q_OBJECT
public:
    explicit GroupsLife(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const GroupLife &life);
    static int monthsBetween(QDate from, QDate to); // whole ones
    GroupsLifeLine *m_line;
    QLabel *m_members;
    QProgressBar *m_bar;
    QLabel *m_words;
    QuietReader *m_reader;
};

} // namespace doorstep
