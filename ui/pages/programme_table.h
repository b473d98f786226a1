// The table of a ProgrammeTableModel: typed into in place, copied from and pasted into as a spreadsheet.
#pragma once

#include "ui/pages/programme_table_model.h"

#include <QTableView>

namespace doorstep {

class ProgrammeTable : public QTableView {
    Q_OBJECT
public:
    explicit ProgrammeTable(ProgrammeTableModel &model, QWidget *parent = nullptr);

    // Each as wide as its words, up to a point.
    void fitColumns();
    QList<int> selectedRows() const; // that have a selected cell, from the top
    void copy();
    void paste();

Q_SIGNALS:
    void refused(const QString &why);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ProgrammeTableModel &m_model;
};

} // namespace doorstep
