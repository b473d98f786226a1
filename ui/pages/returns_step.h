// One numbered step of the sheet: a heading, a line that says how it stands, and what belongs to it.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace doorstep {

class ReturnStep : public QWidget {
    Q_OBJECT
public:
    // `number` 0: after the steps, without a number.
    ReturnStep(int number, const QString &title, QWidget *parent = nullptr);

    // A quiet line under the heading; empty hides it.
    void setState(const QString &state);
    QString state() const;

protected:
    QVBoxLayout &body() { return *m_body; }

private:
    QLabel *m_state;
    QVBoxLayout *m_body;
};

} // namespace doorstep
