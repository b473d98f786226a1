// The first step: the figures as they will go.
#pragma once

#include "programme/programme.h"
#include "ui/pages/returns_reading.h"
#include "ui/pages/returns_step.h"

class QPushButton;
class QTableWidget;

namespace doorstep {

class ReturnFiguresStep : public ReturnStep {
    Q_OBJECT
public:
    explicit ReturnFiguresStep(QWidget *parent = nullptr);
    void showReading(const ReturnReading &reading, const Programme &programme);
    QTableWidget &table() { return *m_table; }

Q_SIGNALS:
    // Enter on a figure: its measure.
    void figureOpened(const QString &measure);

private:
    void showRows();
    QTableWidget *m_table;
    QPushButton *m_all;
    bool m_showsAll = false;
};

// What the programme calls a measure, by its name.
QString measureLabel(const Programme &programme, const QString &measure);

} // namespace doorstep
