// A time of day as people type it: 9:30, 0930, 7pm.
#pragma once

#include "ui/widgets/hinted_line_edit.h"

#include <QTime>

namespace doorstep {

class TimeEdit : public HintedLineEdit {
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);

    QTime time() const { return m_time; } // null where nothing, or nothing readable, is typed
    void setTime(QTime time);
    bool isUnreadable() const { return !text().trimmed().isEmpty() && !m_time.isValid(); }

Q_SIGNALS:
    void timeEdited();

private:
    void settle();
    QTime m_time;
};

} // namespace doorstep
