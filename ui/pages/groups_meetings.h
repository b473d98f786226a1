// When a group met and how many came: a table changed in place, and a line that adds a meeting by its date
// and the number of people, then Enter.
#pragma once

#include "ui/pages/pane_part.h"

class QLineEdit;

namespace doorstep {

class DateEdit;
class PaneTable;
class PaneTableModel;

class GroupsMeetings : public PanePart {
    Q_OBJECT
public:
    explicit GroupsMeetings(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLine();
    void clearLine();
    void addTyped();
    PaneTableModel *m_model;
    PaneTable *m_table;
    DateEdit *m_day = nullptr; // with m_count: not where the file is open to read only
    QLineEdit *m_count = nullptr;
};

} // namespace doorstep
