// The table of a register: P, L, A and E mark the cells that are selected and go one down; space goes round
// the marks, Delete takes them away, arrows move. A tap on the cell in hand goes round the marks too.
#pragma once

#include <QTableView>

namespace doorstep {

class RegisterModel;

class RegisterTable : public QTableView {
    Q_OBJECT
public:
    explicit RegisterTable(RegisterModel &model, QWidget *parent = nullptr);

    // The session in hand by its place: that of the current cell, or the last that has a mark, or the first;
    // -1 where there is none.
    int session() const;
    // Marks what is selected; one cell alone: and goes to the next learner.
    void mark(const QString &mark);
    void fillDown();
    // Whether those who withdrew are among the rows; not at first.
    void showWithdrawn(bool shows);
    bool showsWithdrawn() const { return m_showsWithdrawn; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fitColumns();
    void hideWithdrawn();
    QModelIndexList shownSelection() const;
    QModelIndex nextShown(const QModelIndex &cell) const;
    void askForReasons(const QModelIndexList &reasons);
    void goRound(const QModelIndex &cell);
    RegisterModel &m_model;
    bool m_showsWithdrawn = false;
    QPersistentModelIndex m_tapped; // the cell in hand when the mouse went down on it
};

} // namespace doorstep
