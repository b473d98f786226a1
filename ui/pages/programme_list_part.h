// A part of the programme that is a list: its table, and what is done with rows.
#pragma once

#include "ui/pages/programme_table.h"

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace doorstep {

class ProgrammeListPart : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeListPart(ProgrammePart part, QWidget *parent = nullptr);

    virtual void show(const Programme &programme, bool canChange);
    ProgrammeTable &table() { return *m_table; }
    ProgrammeTableModel &model() { return *m_model; }

Q_SIGNALS:
    void edited(const doorstep::Programme &programme, const QString &what);
    void refused(const QString &why);

protected:
    // What else stands in the line above the table, before the buttons' stretch.
    QHBoxLayout &line() { return *m_line; }
    void showList(const ProgrammeList &list, const Programme &programme, bool canChange);
    ProgrammePart part() const { return m_part; }

private:
    void follow();
    void removeSelected();
    void move(int by);
    ProgrammePart m_part;
    ProgrammeTableModel *m_model;
    ProgrammeTable *m_table;
    QHBoxLayout *m_line;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_addsRow = false;
};

} // namespace doorstep
