// Asks for a day as people type it ("fri", "+2w", "3 Apr"): Enter takes it, Esc goes back.
#pragma once

#include <QDate>
#include <QFrame>

namespace doorstep {

class DateEdit;

class TodayDayPopup : public QFrame {
    Q_OBJECT
public:
    explicit TodayDayPopup(QWidget *parent = nullptr);

    DateEdit &field() const { return *m_field; }
    void showAt(const QPoint &global);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    DateEdit *m_field;
};

} // namespace doorstep
