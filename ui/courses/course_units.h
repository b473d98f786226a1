// The units of a course: needed to pass or not. Those of a course of the hub's own are added, changed and
// taken away where they stand.
#pragma once

#include "ui/pages/pane_part.h"

class QLineEdit;

namespace doorstep {

class PaneTable;
class PaneTableModel;

class CourseUnits : public PanePart {
    Q_OBJECT
public:
    explicit CourseUnits(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;
    // A unit of that title, needed to pass; false for a title of nothing, or where it could not be stored.
    bool addUnit(const QString &title);

protected:
    void read(bool isOther) override;

private:
    void openCurrent();
    PaneTableModel *m_model;
    PaneTable *m_table;
    QLineEdit *m_add;
};

} // namespace doorstep
