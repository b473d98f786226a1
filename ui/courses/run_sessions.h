// The sessions of a run: days and times changed where they stand, and a line that adds one more.
#pragma once

#include "ui/pages/pane_part.h"

namespace doorstep {

class DateEdit;
class PaneTable;
class PaneTableModel;

class RunSessions : public PanePart {
    Q_OBJECT
public:
    explicit RunSessions(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLine();
    void addTyped();
    PaneTableModel *m_model;
    PaneTable *m_table;
    DateEdit *m_day = nullptr; // not where the file is open to read only
};

} // namespace doorstep
