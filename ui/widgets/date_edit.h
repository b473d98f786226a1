// A date as people type it, with how it was understood beside it. Up and down go by days, Alt+Down opens a
// calendar.
#pragma once

#include "base/typed_dates.h"
#include "ui/widgets/hinted_line_edit.h"

namespace doorstep {

class DateEdit : public HintedLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(Lean lean = Lean::Past, QWidget *parent = nullptr);

    QDate date() const { return m_date; } // null where nothing, or nothing readable, is typed
    void setDate(QDate date);
    // Whether something is typed that is no date.
    bool isUnreadable() const { return !text().trimmed().isEmpty() && !m_date.isValid(); }

Q_SIGNALS:
    // The person at the desk made it another date, or unreadable.
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void settle();
    void openCalendar();
    Lean m_lean;
    QDate m_date;
};

} // namespace doorstep
