// The grid of the sheet and its keys: those of any spreadsheet.
#pragma once

#include "ui/sheet/cell_keys.h"

#include <QTableView>

namespace doorstep {

class ListeningDelegate;
class ListeningModel;

class ListeningTable : public QTableView {
    Q_OBJECT
public:
    explicit ListeningTable(ListeningModel &model, QWidget *parent = nullptr);

    // To the new row, where the next conversation begins: "who", or the organiser where nobody is known yet.
    void goToNewRow();
    // Stores what is being typed into the cell, then the row. False where the row has a problem.
    bool finishRow();
    void finishCell();
    // Of the selected cells.
    void fillDown();
    // Rows that have a selected cell, from the top.
    QList<int> selectedRows() const;

    // What is pointed out in "who" of the current row: it is that person; make a new one; somebody else.
    void takeLikely();
    // Of the words under Who; in the organiser's cell, of those that stand there.
    void makeNewPerson();
    void saySomebodyElse();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeNewOrganiser(int row);
    void go(CellMove move);
    void goTo(int row, int column);
    void jump(int rows, int columns);
    bool pressed(QKeyEvent &event);
    bool pressedCommand(const QKeyEvent &event);
    bool pressedMove(const QKeyEvent &event);
    void editCell(QEvent *typed);
    void copy();
    void paste();
    void layOutColumns();
    void fitRows(int first, int last);

    ListeningModel &m_model;
    ListeningDelegate *m_delegate;
    int m_tabbedFrom = -1; // the column in which a run of Tabs began
};

} // namespace doorstep
